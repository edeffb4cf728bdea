// Finds expressions of when, and resolves them to EDTF.
import type { DateMention } from '../../model/mention.ts'
import type { Context } from '../context.ts'

/** Dates of a report, in order, not overlapping. */
export function findDates(_context: Context): DateMention[] {
  return []
}
