// Reads counted units away from, or up to, another time: "two weeks ago", "a year earlier", "three days later", "the day before",
// "the last 18 months", "the past decade", "recent months", "the coming weeks and months", "two weeks from now".
// Must not read: plain durations ("four years", "a two-week strike"), "first time in 20 years", clock times ("two hours later").
import { APPROXIMATORS, UNITS, type Unit } from '../../../language/en/date-words.ts'
import type { Expression, Family, Meaning, Scan } from '../expression.ts'
import { type Counted, countBefore, word } from '../scan.ts'

export const count: Family = { id: 'dates/count', heads: UNITS.keys(), read }

function read(scan: Scan, at: number): Expression | null {
  const unit = UNITS.get(word(scan, at))
  if (unit === undefined) return null
  const counted = countBefore(scan, at)
  return shift(scan, at, unit, counted) ?? stretch(scan, at, unit, counted)
}

/** What stands after the unit and says which way to count. */
interface Direction {
  readonly forward: boolean
  readonly base: 'now' | 'story'
  readonly last: number
}

function shift(scan: Scan, at: number, unit: Unit, counted: Counted | null): Expression | null {
  const direction = directionAt(scan, at + 1, unit)
  if (direction === null) return null
  const amount = counted ?? article(scan, at, direction) ?? bare(scan, at, direction)
  if (amount === null) return null
  const meaning: Meaning = {
    kind: 'shift',
    unit,
    count: amount.count,
    forward: direction.forward,
    base: direction.base,
    of: null,
  }
  return { first: approximated(scan, amount.first), last: direction.last, rule: 'dates/shift', meaning }
}

function directionAt(scan: Scan, after: number, unit: Unit): Direction | null {
  const at = word(scan, after) === 'or' && word(scan, after + 1) === 'so' ? after + 2 : after
  const next = word(scan, at)
  switch (next) {
    case 'ago':
      return { forward: false, base: 'now', last: at + 1 }
    case 'earlier':
    case 'before':
    case 'previously':
    case 'beforehand':
      return unit === 'hour' ? null : { forward: false, base: 'story', last: at + 1 }
    case 'later':
    case 'after':
    case 'afterwards':
    case 'afterward':
      return unit === 'hour' ? null : { forward: true, base: 'story', last: at + 1 }
    case 'from':
      return /^(?:now|today)$/.test(word(scan, at + 1)) ? { forward: true, base: 'now', last: at + 2 } : null
    case 'on':
      return word(scan, at + 1) === ',' ? { forward: true, base: 'story', last: at + 1 } : null
    default:
      return timeAfter(scan, at)
  }
}

/** "two weeks' time", "a week's time". */
function timeAfter(scan: Scan, at: number): Direction | null {
  if (!/^['’]s?$/.test(word(scan, at)) || word(scan, at + 1) !== 'time') return null
  return { forward: true, base: 'now', last: at + 2 }
}

/** "the day before", "the night after". */
function article(scan: Scan, at: number, direction: Direction): Counted | null {
  const after = word(scan, direction.last - 1)
  if (word(scan, at - 2) === 'in' && /^(?:later|earlier)$/.test(word(scan, at - 3))) return null
  if (word(scan, at - 1) !== 'the' || (after !== 'before' && after !== 'after') || word(scan, at).endsWith('s'))
    return null
  return { count: 1, first: at - 1 }
}

/** "years ago", "weeks later": how many is not said. */
function bare(scan: Scan, at: number, direction: Direction): Counted | null {
  const after = word(scan, direction.last - 1)
  const fits = word(scan, at).endsWith('s') && /^(?:ago|later|earlier)$/.test(after)
  return fits && !/^(?:the|these|those|his|her|their)$/.test(word(scan, at - 1)) ? { count: null, first: at } : null
}

/** "more than", "just over", "nearly", "about" before the count. */
function approximated(scan: Scan, at: number): number {
  let first = at
  if (word(scan, first - 1) === 'than' && /^(?:more|less|fewer)$/.test(word(scan, first - 2))) first -= 2
  while (first > at - 4 && APPROXIMATORS.has(word(scan, first - 1))) first--
  if (word(scan, first - 1) === 'least' && word(scan, first - 2) === 'at') first -= 2
  return first
}

const BACKWARD = /^(?:last|past|previous|preceding|recent)$/
const FORWARD = /^(?:next|coming|following)$/

function stretch(scan: Scan, at: number, unit: Unit, counted: Counted | null): Expression | null {
  if (word(scan, at + 1) === 'of') return null
  if (counted === null && !word(scan, at).endsWith('s')) return null
  const pointer = (counted?.first ?? at) - 1
  const lead = word(scan, pointer)
  const forward = FORWARD.test(lead)
  if (!forward && !BACKWARD.test(lead)) return null
  const the = /^(?:the|these|this)$/.test(word(scan, pointer - 1))
  if (lead === 'last' && counted === null && !the) return null
  const first = the ? pointer - 1 : pointer
  const meaning: Meaning = { kind: 'stretch', unit, count: counted?.count ?? null, forward }
  return { first, last: coordinated(scan, at + 1), rule: 'dates/stretch', meaning }
}

/** "weeks and months", "days or weeks". */
function coordinated(scan: Scan, at: number): number {
  const joined =
    /^(?:and|or)$/.test(word(scan, at)) && UNITS.has(word(scan, at + 1)) && word(scan, at + 1).endsWith('s')
  return joined ? at + 2 : at
}
