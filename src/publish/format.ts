// A format: how reports and what was read in them become text. One file a format beside this one.
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'

/** Written in order: `head`, `report` for each report, `tail`. Each report is whole by itself, so that output streams. */
export interface Format {
  readonly head: string
  readonly report: (report: Report, reading: Reading) => string
  readonly tail: string
}

export const FORMAT_NAMES = ['table', 'jsonl', 'csv', 'html'] as const
export type FormatName = (typeof FORMAT_NAMES)[number]
