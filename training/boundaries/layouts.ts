// The same document as it may come: with blank lines between its paragraphs, run together, or with lines of a width.
import type { Span } from '../../src/model/span.ts'
import type { GoldDocument } from './corpora.ts'

export interface LaidOut {
  readonly text: string
  /** Where its sentences lie in the text. */
  readonly sentences: readonly Span[]
}

/** "marked": blank lines. "run": none. A number: lines of at most so many characters, with blank lines. */
export type Layout = 'marked' | 'run' | number

export function layOut(document: GoldDocument, layout: Layout): LaidOut {
  const sentences: Span[] = []
  let text = ''
  for (const paragraph of document) {
    if (text !== '') text += layout === 'run' ? ' ' : '\n\n'
    const from = text.length
    for (const sentence of paragraph) {
      if (text.length > from) text += ' '
      sentences.push({ start: text.length, end: text.length + sentence.length })
      text += sentence
    }
    if (typeof layout === 'number') text = text.slice(0, from) + wrapped(text.slice(from), layout)
  }
  return { text, sentences }
}

/** Newlines in the place of spaces; as many characters as before. */
function wrapped(text: string, width: number): string {
  const words = text.split(' ')
  let line = 0
  let out = ''
  for (const [at, word] of words.entries()) {
    if (at > 0) {
      const full = line + 1 + word.length > width
      out += full ? '\n' : ' '
      line = full ? 0 : line + 1
    }
    out += word
    line += word.length
  }
  return out
}
