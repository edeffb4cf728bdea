// The finders in their order, each given what earlier ones found: everything in a report but its entries.
import type { Name } from '../language/name.ts'
import { findNames } from '../language/names.ts'
import type { Actor, DateMention, Figure, Place, Quote } from '../model/mention.ts'
import { findActors } from './actors/find.ts'
import type { Attribution } from './attribution/attribution.ts'
import { findAttributions } from './attribution/find.ts'
import type { Context } from './context.ts'
import { findDates } from './dates/find.ts'
import { findFigures } from './figures/find.ts'
import { findPlaces } from './places/find.ts'
import { findQuotes } from './quotes/find.ts'

/** What was found in a report. Each list is in order of start. */
export interface Found {
  readonly names: readonly Name[]
  readonly dates: readonly DateMention[]
  readonly places: readonly Place[]
  readonly attributions: readonly Attribution[]
  readonly quotes: readonly Quote[]
  readonly figures: readonly Figure[]
  readonly actors: readonly Actor[]
}

export function findMentions(context: Context): Found {
  const names = findNames(context)
  const dates = findDates(context)
  const places = findPlaces(context, { names, dates })
  const attributions = findAttributions(context, { names })
  const quotes = findQuotes(context, { names, attributions })
  const figures = findFigures(context, { names, dates, places, attributions })
  const actors = findActors(context, { names, quotes })
  return { names, dates, places, attributions, quotes, figures, actors }
}
