// Reads an article that counts, beside a unit.
// Reads "less than an hour", "over an entire year", "half an hour", "half a mile", "a half-hour".
// Must not read "an hour later", "a year ago", "a mile".
import { TOUCHING_UNITS, UNITS, type Unit } from '../../language/en/unit-table.ts'
import { readBounds } from './bounds.ts'
import type { Measured } from './measured.ts'
import { lowerAt, type Tokens, textAt } from './tokens.ts'

const BEFORE_ARTICLE = /^(?:than|over|about|nearly|almost|around|under|roughly|least|approximately|most|to)$/
const WHOLE = /^(?:entire|whole|full|single|half)$/

/** The number and unit that begin at token `at`, a bound included in the reading of the gate only. */
export function unitArticle(tokens: Tokens, at: number, floor: number): Measured | null {
  const word = lowerAt(tokens, at)
  const half = word === 'half' || (word === 'a' && lowerAt(tokens, at + 1) === 'half')
  const article = word === 'half' ? lowerAt(tokens, at + 1) : word
  if (article !== 'a' && article !== 'an' && !half) return null
  if (!half && (!BEFORE_ARTICLE.test(lowerAt(tokens, at - 1)) || !isBound(tokens, at, floor))) return null
  let place = word === 'half' && article !== 'a' && article !== 'an' ? at + 1 : half ? at + 2 : at + 1
  if (WHOLE.test(lowerAt(tokens, place)) || (half && textAt(tokens, place) === '-')) place++
  const unit = UNITS.get(lowerAt(tokens, place))
  if (unit === undefined || !isPlain(unit, lowerAt(tokens, place))) return null
  const value = (half ? 0.5 : 1) * (unit.scaled?.factor ?? 1)
  const numeral = { first: at, last: place, low: value, high: value, approx: false, form: 'article' as const, scale: 1 }
  return {
    first: at,
    last: place + 1,
    numeral,
    low: value,
    high: value,
    money: null,
    hundredths: false,
    unit,
    percent: null,
  }
}

function isPlain(unit: Unit, word: string): boolean {
  const counts =
    unit.dimension === 'time' || unit.dimension === 'length' || unit.dimension === 'mass' || unit.dimension === 'volume'
  return counts && !TOUCHING_UNITS.has(word) && !word.endsWith('s') && word !== 'foot' && word !== 'second'
}

function isBound(tokens: Tokens, at: number, floor: number): boolean {
  return readBounds(tokens, { first: at, last: at + 1, low: 1, high: 1, approx: false }, floor).first < at
}
