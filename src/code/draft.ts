// An entry in the making. Each step (parties.ts, when.ts, …) answers for its own fields; assemble.ts puts them together.
import type { Tree } from '../language/syntax/tree.ts'
import type { Span } from '../model/span.ts'
import type { Cue } from './lexicon.ts'

/** Words in the report that tell of an event: where they stand, and which cue of the codebook they are. */
export interface Draft {
  readonly cue: Cue
  /** Number of the sentence, its tree, and the word of it that heads the cue. */
  readonly sentence: number
  readonly tree: Tree
  readonly word: number
  /** The cue's words, from the first to the last. */
  readonly words: Span
}

/** A party to an event: its fullest name or noun phrase, and the words that it was read from. */
export interface Party {
  readonly name: string
  readonly span: Span
  /** Whether it is no part of the clause but taken from its context. */
  readonly inferred: boolean
}

/** One value read from words of the report, or from its context. */
export interface Value<T> {
  readonly value: T
  readonly span: Span
  readonly inferred: boolean
}
