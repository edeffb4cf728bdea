// The scores of words, kept for the next report: most of what is asked of a token hangs on its word and on what the
// rules say of it, and reports share words. A kept sum is the same number as a fresh one, so no result depends on it.
import type { Gazetteer } from '../../../read/places/gazetteer.ts'
import type { Token } from '../../../text/document.ts'
import type { Clusters } from './clusters.ts'
import { BESIDE, besideFeatures, MOST_FEATURES, ownFeatures } from './features.ts'
import { hashOf } from './hash.ts'
import { LABELS } from './labels.ts'
import type { Weights } from './weights.ts'
import { NO_WORD, type WordFacts, wordFactsOf } from './word-facts.ts'

/** How many words are kept; a power of two. */
const KEPT = 8192
/** Longer words are not kept: the engine may hold a long slice's whole text in memory for it. */
const LONGEST = 12

export interface ScoredWord extends WordFacts {
  /** LABELS scores for each place of BESIDE. */
  readonly beside: Int32Array
  /** Which of these are filled, as bits. */
  filled: number
  /** LABELS scores of the word itself, by what the rules say of it. */
  own: Map<number, Int32Array> | null
}

export interface WordSums {
  readonly outside: ScoredWord
  wordOf(token: Token): ScoredWord
  /** Adds the scores of a word where it stands. */
  addOwn(word: ScoredWord, code: number, scores: Int32Array, to: number): void
  /** Adds those of a word at place number `place` of BESIDE. */
  addBeside(word: ScoredWord, place: number, scores: Int32Array, to: number): void
}

export function wordSums(weights: Weights, clusters: Clusters, gazetteer: Gazetteer): WordSums {
  const kept: (ScoredWord | null)[] = new Array<ScoredWord | null>(KEPT).fill(null)
  const features = new Int32Array(MOST_FEATURES)
  return {
    outside: scored(NO_WORD),
    wordOf(token) {
      const { text } = token
      if (text.length > LONGEST) return scored(wordFactsOf(token, clusters, gazetteer))
      const slot = hashOf(text) & (KEPT - 1)
      const known = kept[slot]
      if (known != null && known.text === text) return known
      const fresh = scored(wordFactsOf(token, clusters, gazetteer))
      kept[slot] = fresh
      return fresh
    },
    addOwn(word, code, scores, to) {
      let sums = word.own?.get(code)
      if (sums === undefined) {
        sums = new Int32Array(LABELS)
        weights(features, ownFeatures(word, code, features), sums, 0)
        word.own ??= new Map()
        word.own.set(code, sums)
      }
      for (let label = 0; label < LABELS; label++)
        scores[to + label] = (scores[to + label] as number) + (sums[label] as number)
    },
    addBeside(word, place, scores, to) {
      const { beside } = word
      const from = place * LABELS
      if ((word.filled & (1 << place)) === 0) {
        weights(features, besideFeatures(word, place, features), beside, from)
        word.filled |= 1 << place
      }
      for (let label = 0; label < LABELS; label++)
        scores[to + label] = (scores[to + label] as number) + (beside[from + label] as number)
    },
  }
}

function scored(facts: WordFacts): ScoredWord {
  const { text, lower, word, shape, bits, coarse, middle, fine, place } = facts
  const beside = new Int32Array(BESIDE.length * LABELS)
  return { text, lower, word, shape, bits, coarse, middle, fine, place, beside, filled: 0, own: null }
}
