// Words, tags and trees of a report, sentence by sentence, by whichever engine is handed in.
import type { Document } from '../../text/document.ts'
import { wordsOf } from '../words.ts'
import type { Engine } from './engine.ts'
import type { ParsedWord } from './word.ts'

/** The words of one sentence of the Document, tagged and parsed; none where it holds no word. */
export function parseSentence(document: Document, sentence: number, engine: Engine): ParsedWord[] {
  const words = wordsOf(document, sentence)
  if (words.length === 0) return []
  const { upos, xpos, heads, labels } = engine.analyse(words.map((word) => word.form))
  return words.map((word, at) => ({
    ...word,
    upos: upos[at] ?? 'X',
    xpos: xpos[at] ?? 'FW',
    head: heads[at] ?? -1,
    label: labels[at] ?? 'dep',
  }))
}
