// Who says what: a source, the cue that links it to what it says, and the stretch of text that it is given for.
import type { Span } from '../../model/span.ts'

/** One reporting clause, such as "police said 12 people were hurt" or "according to the union, …". */
export interface Attribution {
  /** Number of the sentence. */
  readonly sentence: number
  /** The words that name the source ("police", "the union", "he"), articles included. */
  readonly source: Span
  /** "said", "according to", "puts … at". */
  readonly cue: Span
  /** What is given as the source's words or claim; may go over several sentences. */
  readonly scope: Span
  readonly rule: string
}
