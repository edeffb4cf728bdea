// Why the reader said what it said: steps are handed to a sink while it reads, for `daybook explain`.
import type { Span } from './model/span.ts'

/** One decision: a rule found, changed or dropped something at a place in the text. */
export interface TraceStep extends Span {
  /** Such as "figures/measure" or "places/drop-person". */
  readonly rule: string
  readonly action: 'found' | 'changed' | 'dropped'
  /** What was decided and why, in a few words. */
  readonly note: string
}

/** Takes each step as it happens. Offsets are into the reading view (see text/view.ts) until the reader maps them. */
export type Trace = (step: TraceStep) => void
