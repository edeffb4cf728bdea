// Reads one number at a token: digits, number words, or both, scaled out.
// Reads "1,200", "1.2 million", "20 000", "twenty-five", "two and a half million", "several dozen", "tens of thousands".
// It does not ask what the number counts, nor whether it is a figure at all.
import { FRACTION_SIGNS, MONEY_SCALES, SCALE_LETTERS, SCALES } from '../../language/en/number-words.ts'
import { UNITS } from '../../language/en/unit-table.ts'
import { clean, exact, type Numeral } from './numeral-value.ts'
import { halfAfter, readArticle, readVague, readWords } from './numeral-words.ts'
import { isInnerHyphen, lowerAt, type Tokens, textAt, touches } from './tokens.ts'

const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/
const POINTED = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+,\d{1,2}$/
const DECIMAL_COMMA = /^\d{1,3},\d{1,2}$/

/** The value of a token of digits, or null where its separators make no number. */
export function digitsValue(text: string): number | null {
  if (text.length > 24) return null
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text)
  if (GROUPED.test(text)) return Number(text.replaceAll(',', ''))
  if (POINTED.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  if (DECIMAL_COMMA.test(text)) return Number(text.replace(',', '.'))
  return null
}

/** The number that begins at token `at`, or null. `money` says that a currency stands before it. */
export function readNumeral(tokens: Tokens, at: number, money = false): Numeral | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'number') return readDigits(tokens, at, money)
  if (FRACTION_SIGNS.has(token.text)) return signNumeral(tokens, at)
  if (token.kind !== 'word') return null
  return readVague(tokens, at) ?? readArticle(tokens, at) ?? readWords(tokens, at)
}

function signNumeral(tokens: Tokens, at: number): Numeral {
  const value = FRACTION_SIGNS.get(textAt(tokens, at)) ?? 0
  return exact(at, at + 1, value, 'digits', 1)
}

function readDigits(tokens: Tokens, at: number, money: boolean): Numeral | null {
  let value = digitsValue(textAt(tokens, at))
  if (value === null) return null
  let last = at + 1
  const slash = slashFraction(tokens, at)
  if (slash !== null) return scaled(tokens, at, at + 3, slash, money)
  const spaced = spacedGroups(tokens, at)
  if (spaced !== null) {
    value = spaced.value
    last = spaced.last
  }
  const fraction = mixedFraction(tokens, last)
  if (fraction !== null) {
    value += fraction.value
    last = fraction.last
  }
  const half = lowerAt(tokens, last) === 'and' ? halfAfter(tokens, last) : null
  if (half !== null && value < 100)
    return exact(at, half.last, clean((value + half.part) * half.scale), 'digits', half.scale)
  return scaled(tokens, at, last, value, money)
}

// "20 000", "1 250 000": groups of three after one space. The reading view has made every kind of space one of these.
function spacedGroups(tokens: Tokens, at: number): { value: number; last: number } | null {
  const first = textAt(tokens, at)
  if (!/^\d{1,3}$/.test(first) || first.startsWith('0')) return null
  let digits = first
  let last = at + 1
  while (isSpacedGroup(tokens, last)) {
    digits += textAt(tokens, last)
    last++
  }
  if (last === at + 1) return null
  const sure = last > at + 2 || textAt(tokens, at + 1).endsWith('00')
  return sure ? { value: Number(digits), last } : null
}

function isSpacedGroup(tokens: Tokens, at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  return token !== undefined && before !== undefined && /^\d{3}$/.test(token.text) && token.start === before.end + 1
}

// "1/2 pound", "3/4 of a mile": only where a unit or "of" follows, so that no date or score is read.
function slashFraction(tokens: Tokens, at: number): number | null {
  const fraction = touches(tokens, at) ? null : mixedFraction(tokens, at)
  if (fraction === null || fraction.last !== at + 3) return null
  const next = lowerAt(tokens, fraction.last)
  return next === 'of' || UNITS.has(next) || next === 'pound' || next === 'cup' ? fraction.value : null
}

// "2½", "1 1/2", "2-and-a-half" is left to number words.
function mixedFraction(tokens: Tokens, at: number): { value: number; last: number } | null {
  const sign = FRACTION_SIGNS.get(textAt(tokens, at))
  if (sign !== undefined) return { value: sign, last: at + 1 }
  const parts = [textAt(tokens, at), textAt(tokens, at + 1), textAt(tokens, at + 2)]
  if (parts[1] !== '/' || !touches(tokens, at + 1) || !touches(tokens, at + 2)) return null
  if (!/^[1-7]$/.test(parts[0] ?? '') || !/^[2-9]$/.test(parts[2] ?? '')) return null
  const value = Number(parts[0]) / Number(parts[2])
  return value < 1 ? { value, last: at + 3 } : null
}

/** Multiplies digits by the scale after them: "4bn", "1.2 million", "2.5 lakh crore", "1.5-million". */
function scaled(tokens: Tokens, first: number, last: number, value: number, money: boolean): Numeral {
  const letters = tokens[last]
  if (letters !== undefined && touches(tokens, last)) {
    const scale = SCALE_LETTERS.get(letters.lower)

    if (scale !== undefined && (money || !isUnitLetter(tokens, last))) {
      return exact(first, last + 1, clean(value * scale), 'digits', scale)
    }
  } else if (
    letters !== undefined &&
    (letters.lower === 'bn' || letters.lower === 'mn' || (money && (letters.lower === 'm' || letters.lower === 'b')))
  ) {
    const scale = SCALE_LETTERS.get(letters.lower) ?? 1
    return exact(first, last + 1, clean(value * scale), 'digits', scale)
  }
  let scale = 1
  let end = last
  for (let hops = 0; hops < 2; hops++) {
    const next = isInnerHyphen(tokens, end) ? end + 1 : end
    const factor = SCALES.get(lowerAt(tokens, next))
    if (factor === undefined) break
    scale *= factor
    end = next + 1
  }
  return exact(first, end, clean(value * scale), 'digits', scale)
}

// "m" is million only beside money or before a counted plural ("10m people"), else metres; so are its kin.
function isUnitLetter(tokens: Tokens, at: number): boolean {
  const { text, lower } = tokens[at] as Tokens[number]

  if (!MONEY_SCALES.has(lower)) return false
  if (text === 'M' || text === 'B') return false
  if (lower !== 'm') return true
  const next = tokens[at + 1]
  const plural = next?.kind === 'word' && /[a-z]s$/.test(next.lower) && !NOT_COUNTED.has(next.lower)
  if (next?.lower === 'of' && /^(?:its|the|their|our|his|her|them|those|us)$/.test(lowerAt(tokens, at + 2)))
    return false
  return !(plural || next?.lower === 'people' || next?.lower === 'children')
}

const NOT_COUNTED: ReadonlySet<string> = new Set([
  'across',
  'was',
  'is',
  'has',
  'as',
  'this',
  'its',
  'his',
  'butterfly',
  'hurdles',
  'freestyle',
  'towards',
])
