// What a peer is: another program that reads a text into words, sentences and, where it can, trees and names.
import type { Span } from '../../src/model/span.ts'
import type { ScoredSentence, ScoredWord } from '../raw-text-scorer.ts'

export interface PeerName extends Span {
  readonly label: 'PER' | 'ORG' | 'LOC'
}

export interface PeerReading {
  readonly sentences: readonly ScoredSentence[]
  readonly names: readonly PeerName[]
}

export interface Peer {
  readonly name: string
  readonly hasTrees: boolean
  readonly hasNames: boolean
  readTexts(texts: readonly string[]): PeerReading[] | Promise<PeerReading[]>
}

/** A peer, or how to get it. */
export type Found = Peer | { readonly missing: string }

export type PeerWord = Pick<ScoredWord, 'start' | 'end' | 'upos'> & Partial<Pick<ScoredWord, 'head' | 'label'>>

/** A sentence of words, each a token of its own. */
export function sentenceOf(text: string, words: readonly PeerWord[]): ScoredSentence {
  return {
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    words: words.map((word) => ({
      head: -1,
      label: '_',
      ...word,
      form: text.slice(word.start, word.end),
      lemma: '_',
      xpos: '_',
    })),
    tokens: words.map(({ start, end }, at) => ({ start, end, first: at, last: at + 1 })),
  }
}
