// Splits a digest into its reports: what a part is, and the whole-text form. splitter.ts has the form for streams.
import type { ReportMetadata } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { createSplitter } from './splitter.ts'

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
  const splitter = createSplitter(mode)
  const parts = [...splitter.push(text), ...splitter.end()]
  return parts.map(({ start, end, metadata, rule }) => ({ start, end, metadata, rule }))
}
