// Reads the unit of measure or the percent sign after a number.
// Reads "20km", "20 square miles", "50 km/h", "5 °C", "10 per cent", "3 percentage points", "25 basis points".
// Must not read "5G", "737s", "three second-half goals".
import { TOUCHING_UNITS, UNIT_STARTS, UNITS, type Unit } from '../../language/en/unit-table.ts'
import { isPlural } from './noun.ts'
import { joined, lowerAt, type Tokens, textAt, touches } from './tokens.ts'

export interface UnitWords {
  readonly last: number
  readonly unit: Unit
}

const UPPER_ONLY: ReadonlySet<string> = new Set(['c', 'f', 'w', 'v'])
const LOWER_ONLY: ReadonlySet<string> = new Set(['m', 'g', 'h', 'l', 't'])

/** The unit of measure at token `at`; `value` is the number before it. */
export function unitAfter(tokens: Tokens, at: number, value: number): UnitWords | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (touches(tokens, at)) {
    const unit = TOUCHING_UNITS.get(token.lower)
    if (unit !== undefined && touchingFits(tokens, at)) return { last: at + 1, unit }
  }
  if (token.text === 'm' && !touches(tokens, at) && !isPlural(lowerAt(tokens, at + 1))) return metre(at)
  const longest = UNIT_STARTS.get(token.lower)
  if (longest === undefined) return null
  for (let last = Math.min(tokens.length, at + longest * 2 - 1); last > at; last--) {
    const unit = UNITS.get(joined(tokens, at, last))
    if (unit !== undefined) return last === at + 1 && !wordFits(tokens, at, value) ? null : { last, unit }
  }
  return null
}

function metre(at: number): UnitWords | null {
  const unit = TOUCHING_UNITS.get('m')
  return unit === undefined ? null : { last: at + 1, unit }
}

function touchingFits(tokens: Tokens, at: number): boolean {
  const { lower, text } = tokens[at] as Tokens[number]
  if (UPPER_ONLY.has(lower) && text === lower) return false
  if (LOWER_ONLY.has(lower) && text !== lower) return false
  return !(touches(tokens, at + 1) && tokens[at + 1]?.kind !== 'punctuation')
}

// "three second" is an ordinal; "5 ma", "3 db" in other cases are abbreviations of something else.
function wordFits(tokens: Tokens, at: number, value: number): boolean {
  const { lower, text } = tokens[at] as Tokens[number]
  if (lower === 'second' || lower === 'minute') return value === 1 || touches(tokens, at)
  if (lower === 'ma' || lower === 'ha' || lower === 'kt') return touches(tokens, at) || text === lower
  if (lower === 'barrel') return !/^(?:bombs?|roll)$/.test(lowerAt(tokens, at + 1))
  if (lower === 'nm' || lower === 'bar') return touches(tokens, at)
  if (lower === 'day' || lower === 'night') return value === 1 || lowerAt(tokens, at + 1) !== 'one'
  return true
}

export interface PercentWords {
  readonly last: number
  readonly percent: string
}

/** The percent sign or words at token `at`. */
export function percentAfter(tokens: Tokens, at: number): PercentWords | null {
  const word = lowerAt(tokens, at)
  if (word === '%') return points(tokens, at + 1)
  if (word === 'percent' || word === 'pct' || (word === 'pc' && touches(tokens, at))) return points(tokens, at + 1)
  if (word === 'per' && /^cents?$/.test(lowerAt(tokens, at + 1))) return points(tokens, at + 2)
  if (word === 'percentage' && /^points?$/.test(lowerAt(tokens, at + 1)))
    return { last: at + 2, percent: 'percentage point' }
  if (word === 'basis' && /^points?$/.test(lowerAt(tokens, at + 1))) return { last: at + 2, percent: 'basis point' }
  if (word === 'bps' || (word === 'bp' && textAt(tokens, at) === 'bp')) return { last: at + 1, percent: 'basis point' }
  return null
}

function points(tokens: Tokens, last: number): PercentWords {
  return lowerAt(tokens, last) === 'points'
    ? { last: last + 1, percent: 'percentage point' }
    : { last, percent: 'percent' }
}
