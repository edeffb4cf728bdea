// What reading yields, in the order of the inputs: each report with what was found in it, and the notices as they came.
import type { Notice } from '../ingest/taken.ts'
import type { Mention } from '../model/mention.ts'
import { unpack } from '../record/packed.ts'
import type { ReadReport } from '../record/store.ts'

export interface ReadOutcome extends ReadReport {
  readonly values: number
  /** Dates without a value in a report of which no day is known. */
  readonly unsettled: number
  /** What `read --format jsonl` prints for it, newlines included; null unless asked for. */
  readonly lines: Uint8Array | null
}

export type Outcome = ReadOutcome | Notice

/** The mentions of an outcome. They are unpacked on each call. */
export function mentionsOf(outcome: ReadReport): Mention[] {
  return unpack(outcome.mentions)
}
