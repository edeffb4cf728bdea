// Finds names: persons, organisations, places and others.
import type { Context } from '../read/context.ts'
import type { Name } from './name.ts'

/** Names of a report, in order, not overlapping. */
export function findNames(_context: Context): Name[] {
  return []
}
