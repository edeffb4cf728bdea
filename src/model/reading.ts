// A reading: what one version of the reader found in one report.
import type { Mention } from './mention.ts'

/** Mentions in order of start (then end, then kind); offsets are into the report's text. */
export interface Reading {
  readonly mentions: readonly Mention[]
}
