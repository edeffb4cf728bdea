// A syntactic word, as Universal Dependencies counts them: "don't" is two, "20,000-strong" three.
import type { Span } from '../../model/span.ts'

/** The words of one sentence of a Document; offsets are into its reading view. Words never overlap and never cross sentences. */
export interface Word extends Span {
  readonly form: string
}

export interface ParsedWord extends Word {
  readonly upos: string
  readonly xpos: string
  /** Number of the head in the same sentence; -1 for the root. */
  readonly head: number
  /** Universal relation to the head, without subtype. */
  readonly label: string
}
