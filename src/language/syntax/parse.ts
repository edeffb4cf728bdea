// Words, tags and trees of a report, sentence by sentence, by whichever engine is handed in.
import type { Document } from '../../text/document.ts'
import { wordsOf } from '../words.ts'
import { datelineLength } from './dateline.ts'
import type { Analysis, Engine } from './engine.ts'
import type { ParsedWord } from './word.ts'

/** The words of one sentence of the Document, tagged and parsed; none where it holds no word. */
export function parseSentence(document: Document, sentence: number, engine: Engine): ParsedWord[] {
  const words = wordsOf(document, sentence)
  if (words.length === 0) return []
  const { upos, xpos, heads, labels } = analysed(
    words.map((word) => word.form),
    engine,
  )
  return words.map((word, at) => ({
    ...word,
    upos: upos[at] ?? 'X',
    xpos: xpos[at] ?? 'FW',
    head: heads[at] ?? -1,
    label: labels[at] ?? 'dep',
  }))
}

/** A dateline is parsed by itself, and hangs on the sentence's root as what is no part of it. */
function analysed(forms: readonly string[], engine: Engine): Analysis {
  const length = datelineLength(forms)
  if (length === 0) return engine.analyse(forms)
  const dateline = engine.analyse(forms.slice(0, length))
  const rest = engine.analyse(forms.slice(length))
  const root = rest.heads.indexOf(-1) + length
  const heads = new Int32Array(forms.length)
  heads.set(dateline.heads.map((head) => (head < 0 ? root : head)))
  heads.set(
    rest.heads.map((head) => (head < 0 ? -1 : head + length)),
    length,
  )
  return {
    upos: [...dateline.upos, ...rest.upos],
    xpos: [...dateline.xpos, ...rest.xpos],
    heads,
    labels: [...dateline.labels.map((label, at) => ((dateline.heads[at] ?? 0) < 0 ? 'dep' : label)), ...rest.labels],
  }
}
