// Reads weekdays: "Friday", "last Friday", "next Tuesday", "this coming Sunday", "the following Monday", "Friday last week".
// Must not read: "Bloody Sunday", "Black Friday", "the Sunday Times", "Wednesday Addams", "on Fridays", "sun" and "sat" the words.
import { WHICH_WORDS } from '../../../language/en/date-context.ts'
import { WEEKDAYS } from '../../../language/en/date-words.ts'
import type { Expression, Family, Scan, Which } from '../expression.ts'
import { isUpper, word } from '../scan.ts'

export const weekday: Family = { id: 'dates/weekday', heads: WEEKDAYS.keys(), read }

const NAMED_BEFORE = /^(?:bloody|black|super|cyber|giving|casual|manic|ruby|blue)$/
const NAMED_AFTER =
  /^(?:times|mail|mirror|telegraph|herald|world|express|independent|post|star|people|club|night|school|league|addams|business|morning)$/

function read(scan: Scan, at: number): Expression | null {
  const number = WEEKDAYS.get(word(scan, at))
  if (number === undefined || !isUpper(scan, at) || isName(scan, at)) return null
  if (/^(?:every|each)$/.test(word(scan, at - 1))) return null
  const short = word(scan, at).length <= 5 && !word(scan, at).endsWith('day')
  if (short && word(scan, at + 1) !== '.') return null
  const last = short ? at + 2 : at + 1
  const week = weekAfter(scan, last)
  const lead = leadBefore(scan, at)
  return {
    first: lead.first,
    last: week?.last ?? last,
    rule: weekday.id,
    meaning: { kind: 'weekday', weekday: number, which: lead.which, week: week?.week ?? null },
  }
}

function isName(scan: Scan, at: number): boolean {
  if (NAMED_BEFORE.test(word(scan, at - 1)) && isUpper(scan, at - 1)) return true
  if (!isUpper(scan, at + 1) || !NAMED_AFTER.test(word(scan, at + 1))) return false
  return word(scan, at + 1) !== 'morning' || isUpper(scan, at + 2)
}

/** "Friday last week", "Monday of next week", "Thursday this week". */
function weekAfter(scan: Scan, at: number): { week: number; last: number } | null {
  const start = word(scan, at) === 'of' ? at + 1 : at
  if (word(scan, start + 1) !== 'week') return null
  const week = { last: -1, this: 0, next: 1 }[word(scan, start)]
  return week === undefined ? null : { week, last: start + 2 }
}

function leadBefore(scan: Scan, at: number): { first: number; which: Which | null } {
  const before = word(scan, at - 1)
  if (before === 'following' || before === 'previous' || before === 'preceding') return storyLead(scan, at, before)
  const which = WHICH_WORDS.get(before) ?? null
  if (which === null || before === 'current') return { first: at, which: null }
  const wide = /^(?:coming|past|upcoming|same)$/.test(before) && /^(?:this|the)$/.test(word(scan, at - 2))
  return { first: wide ? at - 2 : at - 1, which }
}

function storyLead(scan: Scan, at: number, before: string): { first: number; which: Which } {
  const first = word(scan, at - 2) === 'the' ? at - 2 : at - 1
  return { first, which: before === 'following' ? 'that' : 'last' }
}
