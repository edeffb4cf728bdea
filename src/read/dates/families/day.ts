// Reads days named from the day of publication: "today", "yesterday", "tomorrow", "tonight", "overnight", "last night",
// "this morning", "the day before yesterday", "the day after tomorrow".
// Must not read (the refiner drop-vague decides): "today" in the sense of nowadays.
import type { Expression, Family, Scan } from '../expression.ts'
import { word } from '../scan.ts'

export const day: Family = {
  id: 'dates/day',
  heads: ['today', 'yesterday', 'tomorrow', 'tonight', 'overnight', 'night', 'morning', 'afternoon', 'evening'],
  read,
}

const OFFSETS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }

function read(scan: Scan, at: number): Expression | null {
  const head = word(scan, at)
  if (head === 'overnight') return overnight(scan, at)
  const offset = OFFSETS[head]
  if (offset !== undefined) return nextButOne(scan, at, offset) ?? dayOf(at, at + 1, offset)
  const before = word(scan, at - 1)
  if (before === 'this') return dayOf(at - 1, at + 1, 0)
  return before === 'last' && (head === 'night' || head === 'evening') ? dayOf(at - 1, at + 1, -1) : null
}

/** "overnight" the adverb, not "an overnight raid" or "the overnight curfew". */
function overnight(scan: Scan, at: number): Expression | null {
  if (/^(?:an|the|almost|virtually|become|became)$/.test(word(scan, at - 1))) return null
  const range = { kind: 'range', from: unit(-1), to: unit(0) } as const
  return { first: at, last: at + 1, rule: 'dates/overnight', meaning: range }
}

/** "the day before yesterday", "the day after tomorrow". */
function nextButOne(scan: Scan, at: number, offset: number): Expression | null {
  const joiner = offset < 0 ? 'before' : 'after'
  if (offset === 0 || word(scan, at - 1) !== joiner || !/^(?:day|night)$/.test(word(scan, at - 2))) return null
  const first = word(scan, at - 3) === 'the' ? at - 3 : at - 2
  return dayOf(first, at + 1, 2 * offset)
}

function dayOf(first: number, last: number, offset: number): Expression {
  return { first, last, rule: 'dates/day', meaning: unit(offset) }
}

function unit(offset: number) {
  return { kind: 'unit', unit: 'day', offset, base: 'now', part: null } as const
}
