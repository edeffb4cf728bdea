// Reads days that have a name: "Christmas Eve", "Good Friday", "May Day 2024", "last Easter", "Ramadan" (not settled).
// Must not read: "Christmas tree", "Easter Island", "the May Day Alliance".

import { WHICH_WORDS } from '../../../language/en/date-context.ts'
import { HOLIDAYS, type Holiday } from '../../../language/en/date-holidays.ts'
import type { Expression, Family, Scan } from '../expression.ts'
import { isUpper, word, yearRefAt } from '../scan.ts'

interface Entry {
  readonly words: readonly string[]
  readonly holiday: Holiday
}

const BY_FIRST = new Map<string, Entry[]>()
for (const [phrase, holiday] of HOLIDAYS) {
  const words = phrase.split(' ')
  const first = words[0] ?? ''
  BY_FIRST.set(
    first,
    [...(BY_FIRST.get(first) ?? []), { words, holiday }].sort((a, b) => b.words.length - a.words.length),
  )
}

export const holiday: Family = { id: 'dates/holiday', heads: BY_FIRST.keys(), read }

function read(scan: Scan, at: number): Expression | null {
  if (!isUpper(scan, at)) return null
  const entry = BY_FIRST.get(word(scan, at))?.find((one) =>
    one.words.every((text, step) => word(scan, at + step) === text),
  )
  if (entry === undefined) return null
  const end = at + entry.words.length
  if (isNamed(scan, end)) return null
  const year = yearRefAt(scan, end)
  const which = WHICH_WORDS.get(word(scan, at - 1)) ?? null
  return {
    first: which === null ? at : at - 1,
    last: year?.last ?? end,
    rule: holiday.id,
    meaning: { kind: 'holiday', holiday: entry.holiday, year: year?.year ?? null, which },
  }
}

/** Part of a longer name, or before the thing it names. */
function isNamed(scan: Scan, end: number): boolean {
  const next = scan.tokens[end]
  if (next?.kind !== 'word') return false
  if (next.upper) return true
  return /^(?:tree|trees|market|markets|lights|gift|gifts|shopping|card|cards|carol|carols|song|songs|party|eggs?|message|present|presents|decorations|bonus|dinner|lunch)$/.test(
    next.lower,
  )
}
