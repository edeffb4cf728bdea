// What the rules of this folder share while they read one report: tokens, names by token, and what stands in quotes.
import type { Name } from '../../language/name.ts'
import type { Span } from '../../model/span.ts'
import { type Document, type Sentence, type Token, tokenAt } from '../../text/document.ts'

export interface Frame {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly names: readonly Name[]
  /** For each token: number of the name it belongs to plus one; 0 for none. */
  readonly named: Int32Array
  /** For each token: number of the quoted stretch it stands in plus one; 0 outside. */
  readonly quoted: Int32Array
  /** Quoted stretches, marks included. */
  readonly quotes: readonly Stretch[]
}

/** A half-open range of token numbers between a pair of double quotation marks; closed at its paragraph's end at the latest. */
export interface Stretch {
  readonly first: number
  readonly last: number
  readonly paragraph: number
  readonly closed: boolean
}

/** A source's or cue's words as a half-open range of token numbers. */
export interface Phrase {
  readonly first: number
  readonly last: number
}

export function frameOf(document: Document, names: readonly Name[]): Frame {
  const { tokens } = document
  const named = new Int32Array(tokens.length)
  names.forEach((name, number) => {
    for (let at = tokenAt(document, name.start); at < tokens.length && (tokens[at] as Token).start < name.end; at++) {
      named[at] = number + 1
    }
  })
  const quotes = findQuoted(document)
  const quoted = new Int32Array(tokens.length)
  quotes.forEach((stretch, number) => {
    quoted.fill(number + 1, stretch.first, stretch.last)
  })
  return { document, tokens, names, named, quoted, quotes }
}

function findQuoted(document: Document): Stretch[] {
  const found: Stretch[] = []
  if (!/["“”]/.test(document.text)) return found
  document.paragraphs.forEach((paragraph, number) => {
    let open = -1
    const first = (document.sentences[paragraph.first] as Sentence | undefined)?.first ?? 0
    const last = (document.sentences[paragraph.last - 1] as Sentence | undefined)?.last ?? first
    for (let at = first; at < last; at++) {
      const mark = document.tokens[at]?.text
      if (open < 0 && (mark === '“' || mark === '"')) open = at
      else if (open >= 0 && (mark === '”' || mark === '"')) {
        found.push({ first: open, last: at + 1, paragraph: number, closed: true })
        open = -1
      }
    }
    if (open >= 0) found.push({ first: open, last, paragraph: number, closed: false })
  })
  return found
}

export function lowerAt(frame: Frame, at: number): string {
  return frame.tokens[at]?.lower ?? ''
}

export function spanOf(frame: Frame, phrase: Phrase): Span {
  const start = frame.tokens[phrase.first]?.start ?? 0
  return { start, end: frame.tokens[phrase.last - 1]?.end ?? start }
}

/** The name that token `at` belongs to, or null. */
export function nameAt(frame: Frame, at: number): Name | null {
  const number = frame.named[at] ?? 0
  return number === 0 ? null : (frame.names[number - 1] ?? null)
}
