// The treebanks' texts with their words in one list. New code reads treebanks.ts; this stays until its last user does.

import type { Span } from '../src/model/span.ts'
import type { TreebankText as Text, TreebankWord } from './conllu.ts'
import * as treebanks from './treebanks.ts'

export interface TreebankText {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly words: readonly TreebankWord[]
}

export { hasTreebanks } from './treebanks.ts'

export function ewtTexts(folder: string, part: string): TreebankText[] {
  return treebanks.ewtTexts(folder, part).map(flat)
}

export function gumTexts(folder: string, wanted: (part: string, genre: string) => boolean): TreebankText[] {
  return treebanks.gumTexts(folder, wanted).map(flat)
}

function flat({ text, sentences }: Text): TreebankText {
  return { text, sentences, words: sentences.flatMap(({ words }) => words) }
}
