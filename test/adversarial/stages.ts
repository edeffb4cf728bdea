// The stages of reading, each to be run alone on what the stages before it have made.

import { loadKnowledge } from '../../src/knowledge/load.ts'
import { findNames } from '../../src/language/names.ts'
import { NO_METADATA } from '../../src/model/report.ts'
import { findAttributions } from '../../src/read/attribution/find.ts'
import { contextOf } from '../../src/read/context.ts'
import { findDates } from '../../src/read/dates/find.ts'
import { findFigures } from '../../src/read/figures/find.ts'
import { findPlaces } from '../../src/read/places/find.ts'
import { findQuotes } from '../../src/read/quotes/find.ts'
import { split } from '../../src/split/split.ts'
import { documentOf } from '../../src/text/document.ts'

export const STAGES = ['split', 'document', 'names', 'dates', 'places', 'attributions', 'quotes', 'figures'] as const
export type Stage = (typeof STAGES)[number]

/** Makes ready what each stage needs, and returns the stages as functions of nothing. */
export function stagesOn(text: string): Record<Stage, () => unknown> {
  const document = documentOf(text)
  const metadata = { ...NO_METADATA, published: '2026-02-10' }
  const context = contextOf(document, metadata, loadKnowledge())
  const names = findNames(context)
  const dates = findDates(context)
  const places = findPlaces(context, { names, dates })
  const attributions = findAttributions(context, { names })
  return {
    split: () => split(text, 'auto'),
    document: () => documentOf(text),
    names: () => findNames(context),
    dates: () => findDates(context),
    places: () => findPlaces(context, { names, dates }),
    attributions: () => findAttributions(context, { names }),
    quotes: () => findQuotes(context, { names, attributions }),
    figures: () => findFigures(context, { names, dates, places, attributions }),
  }
}
