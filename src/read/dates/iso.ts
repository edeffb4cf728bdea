// Days written as ISO 8601 has them, in a report whose language is not read: they need no words around them.
//
//   reads: "2026-03-01"
//   not:   "2026-03" (may be an edition), "2026-02-30" (no day), "12-2026-03-01", "A2026-03-01", "2026-03-01T10:00", part of an address
import type { DateMention } from '../../model/mention.ts'
import type { Context } from '../context.ts'

const DAY = /(?<![\p{L}\p{N}/_=.#-])([12]\d{3})-(\d\d)-(\d\d)(?![\p{Lu}\p{N}/_=#-]|\.\p{N})/gu

/** Days of the report, in order. */
export function findIsoDays({ document, trace }: Context): DateMention[] {
  const days: DateMention[] = []
  for (const match of document.text.matchAll(DAY)) {
    const [text, year, month, day] = match
    if (!exists(Number(year), Number(month), Number(day))) continue
    const span = { start: match.index, end: match.index + text.length }
    trace?.({ ...span, rule: 'dates/iso', action: 'found', note: 'a day that every language writes so' })
    days.push({ kind: 'date', ...span, value: text, rule: 'dates/iso', evidence: {} })
  }
  return days
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
