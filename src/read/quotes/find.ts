// Finds words given as somebody's speech or writing, and who is given as saying them.
import type { Name } from '../../language/name.ts'
import type { Quote } from '../../model/mention.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Context } from '../context.ts'

export interface QuotesNeed {
  readonly names: readonly Name[]
  readonly attributions: readonly Attribution[]
}

/** Quotes of a report, in order. */
export function findQuotes(_context: Context, _need: QuotesNeed): Quote[] {
  return []
}
