// CoNLL-18's figures for a system that was given nothing but the text: F1 of tokens, sentences and words, and of tags, lemmas and
// trees on words that are aligned. A word's head is right when it is aligned with the treebank's head.
import type { Span } from '../src/model/span.ts'
import { type AlignedWord, align } from './alignment.ts'

export interface ScoredWord extends Span {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** Number of the head in its sentence; -1 for the root. */
  readonly head: number
  /** Without subtype. */
  readonly label: string
}

export interface ScoredSentence extends Span {
  readonly words: readonly ScoredWord[]
  readonly tokens: readonly (Span & { readonly first: number; readonly last: number })[]
}

export const FIGURES = ['tokens', 'sentences', 'words', 'UPOS', 'XPOS', 'lemmas', 'UAS', 'LAS', 'CLAS'] as const
export type Figure = (typeof FIGURES)[number]

export interface Counts {
  right: number
  found: number
  wanted: number
}

export type Tally = Record<Figure, Counts>

export function freshTally(): Tally {
  return Object.fromEntries(FIGURES.map((figure) => [figure, { right: 0, found: 0, wanted: 0 }])) as Tally
}

export function f1Of({ right, found, wanted }: Counts): number {
  return found + wanted === 0 ? 0 : (200 * right) / (found + wanted)
}

/** Adds one text. Both readings are of the same text, sentences and words in order. */
export function addText(tally: Tally, gold: readonly ScoredSentence[], system: readonly ScoredSentence[]): void {
  addSpans(tally.sentences, gold, system)
  const wanted = flat(gold)
  const found = flat(system)
  addSpans(tally.tokens, wanted.tokens, found.tokens)
  const goldOf = align(wanted.words, found.words)
  const right = (figure: Figure, count: number) => {
    tally[figure].right += count
  }
  for (const figure of ['words', 'UPOS', 'XPOS', 'lemmas', 'UAS', 'LAS'] as const) {
    tally[figure].found += found.words.length
    tally[figure].wanted += wanted.words.length
  }
  tally.CLAS.found += found.words.filter(isContent).length
  tally.CLAS.wanted += wanted.words.filter(isContent).length
  found.words.forEach((word, at) => {
    const one = wanted.words[goldOf[at] ?? -1]
    if (one === undefined) return
    const head = parentIn(goldOf, word) === one.parent
    const labelled = head && word.label === one.label
    right('words', 1)
    right('UPOS', Number(word.upos === one.upos))
    right('XPOS', Number(word.xpos === one.xpos))
    right('lemmas', Number(one.lemma === '_' || word.lemma === one.lemma))
    right('UAS', Number(head))
    right('LAS', Number(labelled))
    right('CLAS', Number(labelled && isContent(one)))
  })
}

/** Number of the treebank's word that is a word's head; -1 for a root, null where the head is aligned with nothing. */
function parentIn(goldOf: Int32Array, { parent }: FlatWord): number | null {
  if (parent < 0) return -1
  const head = goldOf[parent] ?? -1
  return head < 0 ? null : head
}

const FUNCTIONAL = new Set(['aux', 'case', 'cc', 'clf', 'cop', 'det', 'mark', 'punct'])

function isContent({ label }: { readonly label: string }): boolean {
  return !FUNCTIONAL.has(label)
}

interface FlatWord extends ScoredWord, AlignedWord {
  /** Number of the head in the text; -1 for a root. */
  readonly parent: number
}

/** The words of a whole text, each with its token's place and its head's number in the text. */
function flat(sentences: readonly ScoredSentence[]): { words: FlatWord[]; tokens: Span[] } {
  const words: FlatWord[] = []
  for (const sentence of sentences) {
    const before = words.length
    for (const token of sentence.tokens) {
      const multiword = token.last - token.first > 1
      for (const word of sentence.words.slice(token.first, token.last)) {
        words.push({ ...word, span: token, multiword, parent: word.head < 0 ? -1 : before + word.head })
      }
    }
  }
  return { words, tokens: sentences.flatMap(({ tokens }) => tokens) }
}

function addSpans(counts: Counts, wanted: readonly Span[], found: readonly Span[]): void {
  counts.wanted += wanted.length
  counts.found += found.length
  const ends = new Map(wanted.map(({ start, end }) => [start, end]))
  for (const { start, end } of found) counts.right += Number(ends.get(start) === end)
}
