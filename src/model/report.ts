// A report: one article as published. Its text never changes once taken in.

/** What is known of a report beside its text. Each field is null where nothing is known. */
export interface ReportMetadata {
  readonly title: string | null
  /** ISO 8601 date or date-time. Relative dates are resolved in the calendar day it names, in its own zone. */
  readonly published: string | null
  readonly source: string | null
  readonly author: string | null
  readonly url: string | null
  /** BCP 47 primary language, such as "en". */
  readonly language: string | null
}

/** One article. `start`–`end` is where it stands in the input it came from (code units). */
export interface Report extends ReportMetadata {
  readonly id: string
  /** The input that held it: a file's path, "-", or what the user called it. */
  readonly input: string
  /** 1, 2, … in the input. */
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
}

export const NO_METADATA: ReportMetadata = {
  title: null,
  published: null,
  source: null,
  author: null,
  url: null,
  language: null,
}
