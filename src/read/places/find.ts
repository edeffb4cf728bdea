// Finds places and says which place on Earth each is.
import type { Name } from '../../language/name.ts'
import type { DateMention, Place } from '../../model/mention.ts'
import type { Context } from '../context.ts'

export interface PlacesNeed {
  readonly names: readonly Name[]
  readonly dates: readonly DateMention[]
}

/** Places of a report, in order, not overlapping. */
export function findPlaces(_context: Context, _need: PlacesNeed): Place[] {
  return []
}
