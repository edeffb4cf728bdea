// Finds quantities that state a fact: their bounds, unit, what is counted, and who says so.
import type { Name } from '../../language/name.ts'
import type { DateMention, Figure, Place } from '../../model/mention.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Context } from '../context.ts'

export interface FiguresNeed {
  readonly names: readonly Name[]
  readonly dates: readonly DateMention[]
  readonly places: readonly Place[]
  readonly attributions: readonly Attribution[]
}

/** Figures of a report, in order, not overlapping. */
export function findFigures(_context: Context, _need: FiguresNeed): Figure[] {
  return []
}
