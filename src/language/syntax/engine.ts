// What an engine is: from the words of one sentence to tags and a dependency tree. Two engines stand behind it, accurate and fast.

/** Tags and tree of one sentence; arrays as long as the sentence. */
export interface Analysis {
  /** Universal part of speech of each word: "NOUN". */
  readonly upos: readonly string[]
  /** Penn Treebank tag as the English treebanks of Universal Dependencies have it: "NNS". */
  readonly xpos: readonly string[]
  /** Number of each word's head in the sentence; -1 for the root. Always one tree with one root. */
  readonly heads: Int32Array
  /** Universal relation to the head, without subtype: "nsubj". */
  readonly labels: readonly string[]
}

/** What a person may ask for, from the least to the most that is found; "none" reads without syntax. */
export const ENGINES = ['none', 'fast', 'accurate'] as const

export type EngineName = (typeof ENGINES)[number]

export const DEFAULT_ENGINE: EngineName = 'accurate'

/** Pure, synchronous and total: any list of forms gives a tree. Cost is linear in the number of words (long lists are cut). */
export interface Engine {
  readonly name: Exclude<EngineName, 'none'>
  analyse(forms: readonly string[]): Analysis
}
