// What is known of a word before it is seen in a sentence: its letters, shape, clusters, the word lists, the gazetteer.
import type { Gazetteer } from '../../../read/places/gazetteer.ts'
import type { Token } from '../../../text/document.ts'
import { bitsOf } from '../lexicon.ts'
import type { Clusters } from './clusters.ts'
import { hashOf } from './hash.ts'
import { shapeOf } from './shape.ts'

export interface WordFacts {
  readonly text: string
  readonly lower: string
  /** Hash of the word in lower case. */
  readonly word: number
  readonly shape: number
  /** Of the word lists (names/lexicon.ts). */
  readonly bits: number
  /** The three clusters of the word, coarse to fine; 0 for none. */
  readonly coarse: number
  readonly middle: number
  readonly fine: number
  /** What the gazetteer says of a capital. */
  readonly place: number
}

/** What lies outside a sentence. */
export const NO_WORD: WordFacts = {
  text: '',
  lower: '',
  word: 0,
  shape: 0,
  bits: 0,
  coarse: 0,
  middle: 0,
  fine: 0,
  place: 0,
}

export function wordFactsOf({ text, lower, upper, kind }: Token, clusters: Clusters, gazetteer: Gazetteer): WordFacts {
  const word = hashOf(lower)
  const codes = clusters(word)
  return {
    text,
    lower,
    word,
    shape: shapeOf(text),
    bits: bitsOf(lower),
    coarse: codes & 0xff,
    middle: (codes >>> 8) & 0x3ff,
    fine: (codes >>> 18) & 0x3fff,
    place: upper && kind === 'word' ? placeCode(gazetteer, text) : 0,
  }
}

const LEVELS = ['country', 'continent', 'sea', 'region', 'city', 'site']

/** Level and size of the largest place of that name; 0 for none. */
export function placeCode(gazetteer: Gazetteer, name: string): number {
  if (name.length > 60) return 0
  const place = gazetteer.lookup(name)[0]
  if (place === undefined) return 0
  const size = place.population >= 400_000 ? 3 : place.population >= 50_000 ? 2 : place.population >= 5_000 ? 1 : 0
  return 1 + (LEVELS.indexOf(place.level) + 1) * 4 + size
}
