// Reads the figures of a text for the tests beside: the real parts, no gazetteer.

import { findNames } from '../../language/names.ts'
import type { Figure } from '../../model/mention.ts'
import { NO_METADATA, type ReportMetadata } from '../../model/report.ts'
import { documentOf } from '../../text/document.ts'
import { findAttributions } from '../attribution/find.ts'
import { contextOf, NO_KNOWLEDGE } from '../context.ts'
import { findDates } from '../dates/find.ts'
import { findFigures } from './find.ts'

export function figuresOf(text: string, metadata: Partial<ReportMetadata> = {}): Figure[] {
  const document = documentOf(text)
  const context = contextOf(document, { ...NO_METADATA, published: '2024-05-15', ...metadata }, NO_KNOWLEDGE)
  const names = findNames(context)
  const dates = findDates(context)
  return findFigures(context, { names, dates, places: [], attributions: findAttributions(context, { names }) })
}

/** Each figure as "words|low/high|unit", "~" marking an approximate one. */
export function told(text: string, metadata: Partial<ReportMetadata> = {}): string[] {
  return figuresOf(text, metadata).map(
    ({ start, end, low, high, approx, unit }) =>
      `${text.slice(start, end)}|${low ?? ''}/${high ?? ''}${approx ? '~' : ''}|${unit}`,
  )
}
