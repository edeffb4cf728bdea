// The words of a text, and how much each tells it from other texts: weights in whole numbers, the same on every machine.
import { CLASSES, UNKNOWN } from './word-classes.ts'

/** A word as it stands, and its number among the words. */
export interface PlacedWord {
  readonly word: string
  readonly at: number
}

/** Stems and what they weigh, in order of the alphabet, so that two lists are compared in one pass. */
export type Weighted = readonly (readonly [stem: string, weight: number])[]

/** Words and numbers in order. */
export function wordsIn(text: string): PlacedWord[] {
  return (text.match(/\p{L}[\p{L}\p{N}]*|\p{N}+/gu) ?? []).map((word, at) => ({ word, at }))
}

/** "strikes" and "strike", "parties" and "party": one stem. */
export function stemOf(lower: string): string {
  if (lower.length > 4 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  if (lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss')) return lower.slice(0, -1)
  return lower
}

export { UNKNOWN } from './word-classes.ts'

let rarities: ReadonlyMap<string, number> | null = null

/** How rare a stem is: 0 for a word of every text, about 30 for one that is in none of those counted. */
export function rarityOf(stem: string): number {
  rarities ??= new Map(CLASSES.flatMap(([rarity, words]) => words.split(' ').map((word) => [word, rarity] as const)))
  return rarities.get(stem) ?? UNKNOWN
}

/** Below this a word says nothing of what a text is about: "the", "said", "people". */
const TELLING = 7

/** The telling words of a passage, each once. */
export function termsOf(text: string): Weighted {
  const terms = new Map<string, number>()
  for (const { word } of wordsIn(text)) {
    const stem = stemOf(word.toLowerCase())
    const rarity = rarityOf(stem)
    if (stem.length > 1 && rarity >= TELLING) terms.set(stem, rarity)
  }
  return inOrder(terms)
}

export function inOrder(terms: ReadonlyMap<string, number>): Weighted {
  return [...terms].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
}

/** Cosine of two lists of weighted stems, in thousandths. */
export function cosine(a: Weighted, b: Weighted): number {
  const product = Math.sqrt(squares(a) * squares(b))
  return product === 0 ? 0 : Math.round((1000 * shared(a, b)) / product)
}

function squares(list: Weighted): number {
  let sum = 0
  for (const [, weight] of list) sum += weight * weight
  return sum
}

function shared(a: Weighted, b: Weighted): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [first, second] = [a[i], b[j]]
    if (first === undefined || second === undefined) break
    if (first[0] === second[0]) {
      sum += first[1] * second[1]
      i++
      j++
    } else if (first[0] < second[0]) i++
    else j++
  }
  return sum
}
