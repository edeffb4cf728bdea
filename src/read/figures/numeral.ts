// Reads one number at a token: digits, number words, or both, scaled out.
// Reads "1,200", "1.2 million", "20 000", "twenty-five", "two and a half million", "several dozen", "tens of thousands".
// It does not ask what the number counts, nor whether it is a figure at all.
import {
  FRACTION_SIGNS,
  MONEY_SCALES,
  ONES,
  SCALE_LETTERS,
  SCALES,
  TENS,
  VAGUE,
} from '../../language/en/number-words.ts'
import { UNITS } from '../../language/en/unit-table.ts'
import { isInnerHyphen, lowerAt, type Tokens, textAt, touches } from './tokens.ts'

export interface Numeral {
  /** Half-open range of tokens. */
  readonly first: number
  readonly last: number
  readonly low: number
  readonly high: number
  readonly approx: boolean
  readonly form: 'digits' | 'words' | 'article' | 'vague'
  /** What the number was multiplied by ("5 million" 1e6), or 1. */
  readonly scale: number
}

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

function exact(first: number, last: number, value: number, form: Numeral['form'], scale: number): Numeral {
  return { first, last, low: value, high: value, approx: false, form, scale }
}

/** Rounds away what binary fractions add: 1.1 × 1e6 is 1100000, not 1100000.0000000001. */
export function clean(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(14)) : value
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

/** "dozens", "tens of thousands", "hundreds of millions", "thousands and thousands". */
function readVague(tokens: Tokens, at: number): Numeral | null {
  const range = VAGUE.get(lowerAt(tokens, at))
  if (range === undefined) return readSeveral(tokens, at)
  if (
    lowerAt(tokens, at) === 'scores' &&
    !/^(?:of|more)$/.test(lowerAt(tokens, at + 1)) &&
    !/^(?:killing|injuring|wounding|leaving|arresting)$/.test(lowerAt(tokens, at - 1))
  )
    return null
  const [low, high] = range
  const link = lowerAt(tokens, at + 1)
  const next = lowerAt(tokens, at + 2)
  const larger = VAGUE.get(next)
  if (link === 'of' && larger !== undefined && larger[0] >= 1000) {
    return vague(at, at + 3, low * larger[0], (high + 1) * larger[0] - 1)
  }
  if ((link === 'and' || link === 'upon') && next === lowerAt(tokens, at)) return vague(at, at + 3, low, high)
  return lowerAt(tokens, at) === 'tens' ? null : vague(at, at + 1, low, high)
}

function vague(first: number, last: number, low: number, high: number): Numeral {
  return { first, last, low, high, approx: true, form: 'vague', scale: 1 }
}

/** "several dozen", "a few hundred", "many thousands" (the plural alone is read), "a couple of hundred". */
function readSeveral(tokens: Tokens, at: number): Numeral | null {
  const word = lowerAt(tokens, at)
  if (word === 'several') return severalOf(tokens, at, at + 1)
  if (word !== 'a') return null
  const next = lowerAt(tokens, at + 1)
  if (next === 'few') return severalOf(tokens, at, at + 2)
  if (next !== 'couple') return null
  const after = lowerAt(tokens, at + 2) === 'of' ? at + 3 : at + 2
  const scale = SCALES.get(lowerAt(tokens, after))
  if (scale !== undefined) return { ...exact(at, after + 1, 2 * scale, 'words', scale), approx: true }
  return lowerAt(tokens, at + 2) === 'of' ? { ...exact(at, at + 2, 2, 'words', 1), approx: true } : null
}

function severalOf(tokens: Tokens, first: number, at: number): Numeral | null {
  const plural = VAGUE.get(`${lowerAt(tokens, at)}s`)
  return plural === undefined ? null : vague(first, at + 1, plural[0], plural[1])
}

/** "a hundred", "a million", "half a million", "a dozen", "half a dozen", "half-dozen", "a quarter of a million". */
function readArticle(tokens: Tokens, at: number): Numeral | null {
  const word = lowerAt(tokens, at)
  if (word === 'a' || word === 'an') {
    if (lowerAt(tokens, at + 1) === 'half' && isInnerHyphen(tokens, at + 2)) return halfOf(tokens, at, at + 3)
    if (lowerAt(tokens, at + 1) === 'half' && /^[mb]illion$/.test(lowerAt(tokens, at + 2)))
      return halfOf(tokens, at, at + 2)
    if (lowerAt(tokens, at + 1) === 'quarter') return partOf(tokens, at, at + 2, 0.25)
    return scaleAt(tokens, at, at + 1, 1)
  }
  if (word === 'half') {
    if (isInnerHyphen(tokens, at + 1)) return halfOf(tokens, at, at + 2)
    const article = lowerAt(tokens, at + 1)
    if (article === 'million' || article === 'billion' || article === 'dozen') return halfOf(tokens, at, at + 1)
    return article === 'a' || article === 'of' ? halfOf(tokens, at, at + 2) : null
  }
  return null
}

function halfOf(tokens: Tokens, first: number, at: number): Numeral | null {
  return scaleAt(tokens, first, lowerAt(tokens, at) === 'a' ? at + 1 : at, 0.5)
}

function partOf(tokens: Tokens, first: number, at: number, part: number): Numeral | null {
  if (/^[mb]illion$/.test(lowerAt(tokens, at))) return scaleAt(tokens, first, at, part)
  if (lowerAt(tokens, at) !== 'of' || lowerAt(tokens, at + 1) !== 'a') return null
  return scaleAt(tokens, first, at + 2, part)
}

function scaleAt(tokens: Tokens, first: number, at: number, times: number): Numeral | null {
  const scale = SCALES.get(lowerAt(tokens, at))
  if (scale === undefined || lowerAt(tokens, at).endsWith('s')) return null
  let value = scale
  let last = at + 1
  const more = SCALES.get(lowerAt(tokens, last))
  if (more !== undefined && more >= 1e5) {
    value *= more
    last++
  }
  const rest = lowerAt(tokens, last) === 'and' && times === 1 ? readWords(tokens, last + 1) : null
  if (rest !== null && rest.low < scale && rest.low < 100) return exact(first, rest.last, value + rest.low, 'words', 1)
  return exact(first, last, clean(times * value), 'article', value)
}

/** "five", "twenty-five", "one hundred and twenty", "two and a half million", "twenty-eight thousand six hundred". */
function readWords(tokens: Tokens, first: number): Numeral | null {
  let total = 0
  let current = 0
  let any = false
  let scale = 1
  let last = first
  for (let at = first; at < tokens.length && at < first + 20; at++) {
    const word = lowerAt(tokens, at)
    const one = ONES.get(word)
    const ten = TENS.get(word)
    const factor = SCALES.get(word)
    if (one !== undefined || ten !== undefined) {
      if (
        !fits(current, one, ten) ||
        (last > first && !(at === last || isInnerHyphen(tokens, at - 1) || lowerAt(tokens, at - 1) === 'and'))
      )
        break
      current += one ?? ten ?? 0
      scale = 1
    } else if (factor !== undefined && any) {
      if (word === 'hundred') current *= 100
      else {
        total += current * factor
        current = 0
      }
      scale = factor
    } else {
      const half = word === 'and' || isInnerHyphen(tokens, at) ? halfAfter(tokens, at) : null
      if (half !== null && any) {
        const whole = clean((total + current + half.part) * half.scale)
        return exact(first, half.last, whole, 'words', half.scale)
      }
      if (any && (isInnerHyphen(tokens, at) || continues(tokens, at, scale))) continue
      break
    }
    any = true
    last = at + 1
  }
  return any ? exact(first, last, total + current, 'words', scale) : null
}

function fits(current: number, one: number | undefined, ten: number | undefined): boolean {
  if (current === 0) return true
  if (ten !== undefined) return current % 100 === 0
  if (one === 0) return false
  return current % 100 === 0 || (current % 10 === 0 && current % 100 >= 20 && (one ?? 0) < 10)
}

// "and" inside a number: only after hundred or thousand, and before a number that no scale follows.
function continues(tokens: Tokens, at: number, scale: number): boolean {
  if (lowerAt(tokens, at) !== 'and' || scale < 100) return false
  const next = lowerAt(tokens, at + 1)
  if (!ONES.has(next) && !TENS.has(next)) return false
  const after = isInnerHyphen(tokens, at + 2) ? at + 4 : at + 2
  return !SCALES.has(lowerAt(tokens, after))
}

/** "and a half", "-and-a-half", "and three quarters", with the scale after it. */
function halfAfter(tokens: Tokens, at: number): { part: number; last: number; scale: number } | null {
  const sign = FRACTION_SIGNS.get(textAt(tokens, at + 1))
  if (sign !== undefined) return { part: sign, last: at + 2, scale: 1 }
  let next = at
  const words: string[] = []
  while (words.length < 3 && next < at + 7) {
    if (!isInnerHyphen(tokens, next)) words.push(lowerAt(tokens, next))
    next++
  }
  const phrase = words.join(' ')
  const part =
    phrase === 'and a half' ? 0.5 : phrase === 'and a quarter' ? 0.25 : phrase === 'and three quarters' ? 0.75 : null
  if (part === null) return null
  const scale = SCALES.get(lowerAt(tokens, next))
  return { part, last: scale === undefined ? next : next + 1, scale: scale ?? 1 }
}
