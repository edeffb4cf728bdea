// Heads that leave no doubt: a title with a byline, a date or a source under it, or over a dateline. A report starts
// there whatever its words have in common with the report before.
//
//   sure:      "Port workers walk out" / "By Ana Prado"       "Dam gives way" / "Reuters, 12 March 2025"
//              "Dam gives way" / "LISBON, March 12 — …"       a byline and a date without a title
//   not sure:  a title alone (it may stand over a section), a byline alone, a date alone
import { DATELINE } from './cues-table.ts'
import type { Unit } from './units.ts'

/** Whether a report surely starts with this unit. */
export function hasSureHead(text: string, { head, body, gap, divider }: Unit): boolean {
  if (head.length === 0 || (gap === 0 && divider === null)) return false
  let titled = false
  let credits = 0
  for (const { kind } of head) {
    if (kind === 'heading') titled = true
    else if (kind === 'byline' || kind === 'date' || kind === 'source') credits++
  }
  if (credits >= (titled ? 1 : 2)) return true
  return titled && DATELINE.test(text.slice(body.start, Math.min(body.end, body.start + 100)))
}
