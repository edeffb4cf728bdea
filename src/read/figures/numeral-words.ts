// Reads numbers that are spelled out.
// Reads "twenty-five", "one hundred and twenty", "two and a half million", "half a million", "several dozen", "tens of thousands".
import { FRACTION_SIGNS, ONES, SCALES, TENS, VAGUE } from '../../language/en/number-words.ts'
import { clean, exact, type Numeral } from './numeral-value.ts'
import { isInnerHyphen, lowerAt, type Tokens, textAt } from './tokens.ts'

/** "dozens", "tens of thousands", "hundreds of millions", "thousands and thousands". */
export function readVague(tokens: Tokens, at: number): Numeral | null {
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
export function readArticle(tokens: Tokens, at: number): Numeral | null {
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
  if (more !== undefined && more > scale) {
    value *= more
    last++
  }
  const rest = lowerAt(tokens, last) === 'and' && times === 1 ? readWords(tokens, last + 1) : null
  if (rest !== null && rest.low < scale && rest.low < 100) return exact(first, rest.last, value + rest.low, 'words', 1)
  return exact(first, last, clean(times * value), 'article', value)
}

interface Tally {
  total: number
  current: number
  scale: number
  last: number
  any: boolean
}

/** "five", "twenty-five", "one hundred and twenty", "two and a half million", "twenty-eight thousand six hundred". */
export function readWords(tokens: Tokens, first: number): Numeral | null {
  const tally: Tally = { total: 0, current: 0, scale: 1, last: first, any: false }
  for (let at = first; at < tokens.length && at < first + 20; at++) {
    if (addWord(tokens, at, first, tally)) continue
    if (!tally.any) return null
    const joint = isInnerHyphen(tokens, at)
    const half = joint || lowerAt(tokens, at) === 'and' ? halfAfter(tokens, at) : null
    if (half !== null) {
      const whole = clean((tally.total + tally.current + half.part) * half.scale)
      return exact(first, half.last, whole, 'words', half.scale)
    }
    if (!joint && !continues(tokens, at, tally.scale)) break
  }
  return tally.any ? exact(first, tally.last, tally.total + tally.current, 'words', tally.scale) : null
}

/** Adds the word at token `at` to the number so far; false where it cannot go on with it. */
function addWord(tokens: Tokens, at: number, first: number, tally: Tally): boolean {
  const word = lowerAt(tokens, at)
  const value = ONES.get(word) ?? TENS.get(word)
  const factor = SCALES.get(word)
  if (value !== undefined) {
    const joined = at === tally.last || isInnerHyphen(tokens, at - 1) || lowerAt(tokens, at - 1) === 'and'
    if (!fits(tally.current, ONES.get(word), TENS.get(word)) || (tally.last > first && !joined)) return false
    tally.current += value
    tally.scale = 1
  } else if (factor !== undefined && tally.any) {
    tally.total += word === 'hundred' ? 0 : tally.current * factor
    tally.current = word === 'hundred' ? tally.current * 100 : 0
    tally.scale = factor
  } else return false
  tally.any = true
  tally.last = at + 1
  return true
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
  return scale === 100 || !SCALES.has(lowerAt(tokens, after))
}

/** "and a half", "-and-a-half", "and three quarters", with the scale after it. */
export function halfAfter(tokens: Tokens, at: number): { part: number; last: number; scale: number } | null {
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
