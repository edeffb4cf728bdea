// The tree of a sentence, where it is worth asking for.
import type { Tree, Trees } from '../../../language/syntax/tree.ts'
import type { Document } from '../../../text/document.ts'

/** Longer sentences are lists and tables: their trees are not to be trusted, and looking through them takes long. */
const LONGEST = 120

/** The tree of a sentence by its number; null where there is no engine, or the sentence is too long to trust its tree. */
export function treeFor(document: Document, trees: Trees, number: number): Tree | null {
  const sentence = document.sentences[number]
  return sentence === undefined || sentence.last - sentence.first > LONGEST ? null : trees(number)
}
