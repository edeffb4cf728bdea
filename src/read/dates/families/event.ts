// Reads times that only an event settles, which the report seldom dates: "the first day of his term", "the day of the ceremony",
// "after the Second World War", "within days". They are kept without a value.
// Must not read: "one day of rest", "a week of protests", "the war in the north".
import type { Expression, Family, Scan } from '../expression.ts'
import { isUpper, ordinalWordBefore, word } from '../scan.ts'

export const event: Family = {
  id: 'dates/event',
  heads: ['day', 'night', 'week', 'month', 'year', 'days', 'weeks', 'months', 'hours', 'war'],
  read,
}

const LEADS = /^(?:on|in|during|by|since|until|from|before|after|over|for)$/

/** "during the war" says where in history, not when. */
const WAR_LEADS = /^(?:since|until|before|after)$/

function read(scan: Scan, at: number): Expression | null {
  if (word(scan, at) === 'war') return warTime(scan, at)
  if (word(scan, at).endsWith('s')) return word(scan, at - 1) === 'within' ? unsettled(at, at + 1) : null
  if (word(scan, at + 1) !== 'of' || word(scan, at + 2) === 'each') return null
  const first = theBefore(scan, at)
  return first !== null && LEADS.test(word(scan, first - 1)) ? unsettled(first, at + 1) : null
}

/** "the first", "the last", or "the" alone before "day". */
function theBefore(scan: Scan, at: number): number | null {
  const last = /^(?:last|final|opening|closing)$/.test(word(scan, at - 1))
  const pointer = last ? at - 1 : ordinalWordBefore(scan, at)?.first
  if (pointer === undefined) return word(scan, at) === 'day' && word(scan, at - 1) === 'the' ? at - 1 : null
  return word(scan, pointer - 1) === 'the' ? pointer - 1 : null
}

/** "after the Civil War", "before the First World War". */
function warTime(scan: Scan, at: number): Expression | null {
  if (!isUpper(scan, at) || !isUpper(scan, at - 1)) return null
  let first = at - 1
  while (first > at - 4 && isUpper(scan, first - 1)) first--
  if (word(scan, first - 1) !== 'the') return numberedWar(scan, at, first)
  return WAR_LEADS.test(word(scan, first - 2)) ? unsettled(first - 1, at + 1) : null
}

/** "since World War II". */
function numberedWar(scan: Scan, at: number, first: number): Expression | null {
  const numbered = /^(?:i|ii|one|two|1|2)$/.test(word(scan, at + 1)) && word(scan, first) === 'world'
  return numbered && WAR_LEADS.test(word(scan, first - 1)) ? unsettled(first, at + 2) : null
}

function unsettled(first: number, last: number): Expression {
  return { first, last, rule: event.id, meaning: { kind: 'unsettled' } }
}
