// A report's text made ready for reading: its view, paragraphs, sentences and tokens.
// All offsets in here, and in everything found in a Document, are into `text`, the reading view.
import type { Span } from '../model/span.ts'
import { findParagraphs } from './paragraphs.ts'
import { findSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'
import { toSource, type View, viewOf } from './view.ts'

export type TokenKind = 'word' | 'number' | 'punctuation'

export interface Token extends Span {
  readonly text: string
  /** Lower case, with straight apostrophes. */
  readonly lower: string
  readonly kind: TokenKind
  /** Whether its first letter is upper case. */
  readonly upper: boolean
}

/** `first` and `last` are a half-open range of token numbers. */
export interface Sentence extends Span {
  readonly first: number
  readonly last: number
  /** Number of its paragraph. */
  readonly paragraph: number
}

/** `first` and `last` are a half-open range of sentence numbers. */
export interface Paragraph extends Span {
  readonly first: number
  readonly last: number
}

export interface Document {
  /** The report's text, untouched. */
  readonly source: string
  readonly view: View
  /** The reading view's text. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
}

/** Prepares a text for reading. Pure and total. */
export function documentOf(source: string): Document {
  const view = viewOf(source)
  const text = view.text
  const tokens = tokenize(text)
  const blocks = findParagraphs(text)
  const { sentences, paragraphs } = findSentences(source, view, tokens, blocks)
  return { source, view, text, tokens, sentences, paragraphs }
}

/** The span of the source that a span of the view stands for. What the view leaves out after it is not part of it. */
export function sourceSpan(document: Document, span: Span): Span {
  const start = toSource(document.view, span.start)
  return { start, end: span.end > span.start ? toSource(document.view, span.end - 1) + 1 : start }
}

/** Number of the first token that ends after `offset` (tokens.length when none does). */
export function tokenAt(document: Document, offset: number): number {
  return firstEndingAfter(document.tokens, offset)
}

/** Number of the sentence that holds `offset`, or the last one that starts before it; -1 in an empty text. */
export function sentenceAt(document: Document, offset: number): number {
  const found = firstEndingAfter(document.sentences, offset)
  return Math.min(found, document.sentences.length - 1)
}

/** Number of the first of some spans in order that ends after `offset` (their count when none does). */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle] as Span).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
