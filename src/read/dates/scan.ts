// Small readings of a token and its neighbours that the families share: a day number, a year, a counted number.
import { CARDINALS, ORDINALS } from '../../language/en/date-words.ts'
import type { Token } from '../../text/document.ts'
import type { Scan, Which, YearRef } from './expression.ts'

/** Lower case of a token; '' outside the text. */
export function word(scan: Scan, at: number): string {
  return scan.tokens[at]?.lower ?? ''
}

export function isNumber(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.kind === 'number'
}

export function isUpper(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.upper === true
}

/** Whether nothing stands between token `at` and the one after it. */
export function joined(scan: Scan, at: number): boolean {
  const left = scan.tokens[at]
  const right = scan.tokens[at + 1]
  return left !== undefined && right !== undefined && left.end === right.start
}

export function startOf(scan: Scan, at: number): number {
  return (scan.tokens[at] as Token).start
}

const DASHES = new Set(['-', '–', '—', '‑', '−'])

export function isDash(scan: Scan, at: number): boolean {
  return DASHES.has(word(scan, at))
}

const ORDINAL_ENDS = new Set(['st', 'nd', 'rd', 'th'])

/** A whole number of at most `digits` digits without separators; -1 otherwise. */
export function plainNumber(scan: Scan, at: number, digits: number): number {
  const token = scan.tokens[at]
  if (token === undefined || token.kind !== 'number' || token.text.length > digits) return -1
  return /^\d+$/.test(token.text) ? Number(token.text) : -1
}

/** "12", "12th", "twelfth" as a day of the month that starts at `at`. `last` is the token after it. */
export function dayAt(scan: Scan, at: number): { day: number; last: number } | null {
  const value = plainNumber(scan, at, 2)
  if (value >= 1 && value <= 31) {
    if (joined(scan, at) && ORDINAL_ENDS.has(word(scan, at + 1))) return { day: value, last: at + 2 }
    return glued(scan, at) ? null : { day: value, last: at + 1 }
  }
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word(scan, at))
  if (ordinal !== null && Number(ordinal[1]) <= 31) return { day: Number(ordinal[1]), last: at + 1 }
  return null
}

/** A clock time, a share or a decimal: the number goes on after it. */
function glued(scan: Scan, at: number): boolean {
  if (!joined(scan, at)) return false
  const next = word(scan, at + 1)
  if (next === ':') return isNumber(scan, at + 2) && joined(scan, at + 1)
  return next === '%' || next === '/' || scan.tokens[at + 1]?.kind === 'word'
}

/** The day of the month that ends before `end`: "12", "12th", "the twelfth" (words only where `words`). */
export function dayBefore(scan: Scan, end: number, words: boolean): { day: number; first: number } | null {
  const at = end - 1
  for (const first of [at, at - 1]) {
    const found = first >= 0 ? dayAt(scan, first) : null
    if (found !== null && found.last === end && !gluedBefore(scan, first)) return { day: found.day, first }
  }
  return words ? ordinalWordBefore(scan, end) : null
}

function gluedBefore(scan: Scan, at: number): boolean {
  return at > 0 && joined(scan, at - 1) && !isDash(scan, at - 1) && !/^[("“‘'[—]$/.test(word(scan, at - 1))
}

/** "third", "twenty-third" before `end`. */
export function ordinalWordBefore(scan: Scan, end: number): { day: number; first: number } | null {
  const ones = ORDINALS.get(word(scan, end - 1))
  if (ones === undefined) return null
  const tens = isDash(scan, end - 2) ? CARDINALS.get(word(scan, end - 3)) : undefined
  if (tens !== undefined && tens >= 20 && tens <= 90 && ones < 10) return { day: tens + ones, first: end - 3 }
  return { day: ones, first: end - 1 }
}

/** "2024" or "’68" at `at`. */
export function yearAt(scan: Scan, at: number): { year: number; last: number } | null {
  const value = plainNumber(scan, at, 4)
  if (value >= 1000 && value <= 2199) return { year: value, last: at + 1 }
  if (
    (word(scan, at) === "'" || word(scan, at) === '‘') &&
    joined(scan, at) &&
    scan.tokens[at + 1]?.text.length === 2
  ) {
    const short = plainNumber(scan, at + 1, 2)
    if (short >= 0) return { year: fullYear(short), last: at + 2 }
  }
  return null
}

/** Two digits of a year: 00–49 are of this century. */
export function fullYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short
}

const YEAR_WORDS: ReadonlyMap<string, Which> = new Map<string, Which>([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['that', 'that'],
  ['same', 'that'],
])

/** The year after a month, season or quarter: ", 2024", "of 2024", "last year", "of the same year". */
export function yearRefAt(scan: Scan, at: number): { year: YearRef; last: number } | null {
  let next = at
  const comma = word(scan, next) === ','
  if (comma || word(scan, next) === 'of' || word(scan, next) === 'in') next++
  const year = yearAt(scan, next)
  if (year !== null && !(comma && isListed(scan, year.last))) return year
  if (word(scan, next) === 'the') next++
  const which = YEAR_WORDS.get(word(scan, next))
  if (which !== undefined && word(scan, next + 1) === 'year') return { year: which, last: next + 2 }
  return null
}

/** "In May, 2000 people": the number after the comma counts what follows. */
function isListed(scan: Scan, at: number): boolean {
  return /^(?:people|workers|men|women|troops|soldiers|residents|homes|houses|jobs)$/.test(word(scan, at))
}

export interface Counted {
  /** null for "a few", "several". */
  readonly count: number | null
  readonly first: number
}

const VAGUE = new Set(['few', 'several', 'many', 'some'])

/** The number that ends before `end`: "18", "eighteen", "twenty-five", "a", "a few", "a couple of", "half a". */
export function countBefore(scan: Scan, end: number): Counted | null {
  const at = end - 1
  const last = word(scan, at)
  if (last === 'a' || last === 'an') return article(scan, at)
  if (VAGUE.has(last)) return { count: null, first: word(scan, at - 1) === 'a' ? at - 1 : at }
  if (last === 'of' && word(scan, at - 1) === 'couple') return couple(scan, at - 1)
  if (last === 'couple') return couple(scan, at)
  const token = scan.tokens[at]
  if (token?.kind === 'number') {
    const value = Number(token.text.replaceAll(',', ''))
    return Number.isFinite(value) ? { count: value, first: at } : null
  }
  return cardinalWords(scan, at)
}

function article(scan: Scan, at: number): Counted {
  return word(scan, at - 1) === 'half' ? { count: 0.5, first: at - 1 } : { count: 1, first: at }
}

function couple(scan: Scan, at: number): Counted {
  return { count: 2, first: word(scan, at - 1) === 'a' ? at - 1 : at }
}

function cardinalWords(scan: Scan, at: number): Counted | null {
  const ones = CARDINALS.get(word(scan, at))
  if (ones === undefined) return null
  const before = word(scan, at - 1)
  if (ones === 12 && word(scan, at) === 'dozen' && before === 'a') return { count: 12, first: at - 1 }
  if (ones === 100) {
    const hundreds = before === 'a' ? 1 : CARDINALS.get(before)
    return hundreds !== undefined && hundreds < 100 ? { count: 100 * hundreds, first: at - 1 } : null
  }
  const tens = isDash(scan, at - 1) ? CARDINALS.get(word(scan, at - 2)) : undefined
  if (tens !== undefined && tens >= 20 && tens <= 90 && ones < 10) return { count: tens + ones, first: at - 2 }
  return { count: ones, first: at }
}

/** The last token of an abbreviation's full stop: "Feb." before a number or a lower-case word. */
export function afterStop(scan: Scan, at: number): number {
  if (word(scan, at) !== '.' || !joined(scan, at - 1)) return at
  const next = scan.tokens[at + 1]
  const goesOn = next !== undefined && (next.kind !== 'word' || !next.upper)
  return goesOn ? at + 1 : at
}
