// Finds who says what.
import type { Name } from '../../language/name.ts'
import type { Context } from '../context.ts'
import type { Attribution } from './attribution.ts'

export interface AttributionsNeed {
  readonly names: readonly Name[]
}

/** Attributions of a report, in order of their scope's start. */
export function findAttributions(_context: Context, _need: AttributionsNeed): Attribution[] {
  return []
}
