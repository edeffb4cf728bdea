// Which nouns are persons and which are bodies, from their vectors: taught by the heads of GUM's marked mentions and by the
// word lists of src/language/en, asked of the frequent words that have a plural.
import type { ChainedText } from '../../eval/coreference/corpora.ts'
import { listedKindOf, singularOf } from '../../src/language/coreference/kinds.ts'
import { KIND } from '../../src/language/coreference/mention.ts'

const DIMENSIONS = 100
/** Words beyond this rank are names and errors of spelling more often than nouns. */
const RANKS = 40_000
const PLURAL_RANKS = 90_000
const EPOCHS = 60
const SURE = { person: 0.9, body: 0.75 }

export type Vectors = Readonly<Record<string, readonly number[]>>

type Class = 'person' | 'body' | 'other'
const CLASSES: readonly Class[] = ['person', 'body', 'other']

/** The nouns that the lists do not hold, by kind. */
export function learnNouns(texts: readonly ChainedText[], vectors: Vectors): Record<'person' | 'body', string[]> {
  const words = Object.keys(vectors)
  const rank = new Map(words.map((word, at) => [word, at]))
  const taught = lessons(texts, vectors, words.slice(0, RANKS))
  const weights = CLASSES.map(() => new Float64Array(DIMENSIONS + 1))
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const [word, label] of taught) step(weights, vectors[word] ?? [], label, 0.5 / (1 + epoch / 4))
  const found: Record<'person' | 'body', string[]> = { person: [], body: [] }
  for (const word of words.slice(0, RANKS)) {
    const plural = pluralOf(word)
    if (!isAsked(word) || (rank.get(plural) ?? PLURAL_RANKS) >= PLURAL_RANKS) continue
    const one = chances(weights, vectors[word] ?? [])
    const many = chances(weights, vectors[plural] ?? [])
    const kind = kindFor(one, many, taught.get(word))
    if (kind !== null) found[kind].push(word)
  }
  return { person: found.person.sort(), body: found.body.sort() }
}

/** A singular that the lists do not hold. */
function isAsked(word: string): boolean {
  const kind = listedKindOf(word)
  return /^[a-z]{3,}$/.test(word) && kind !== KIND.person && kind !== KIND.body && singularOf(word) === word
}

/** A kind that a marked head is taught to be needs less than one that only the vectors tell. */
function kindFor(one: readonly number[], many: readonly number[], taught: Class | undefined): 'person' | 'body' | null {
  for (const kind of ['person', 'body'] as const) {
    const at = CLASSES.indexOf(kind)
    const mean = ((one[at] ?? 0) + (many[at] ?? 0)) / 2
    if (taught === kind && mean > 0.4) return kind
    if (taught === undefined && mean > SURE[kind] && (one[at] ?? 0) > SURE[kind] - 0.1) return kind
  }
  return null
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

/** Nouns whose kind is known: heads that are marked three times in four as one, and words of the lists. */
function lessons(texts: readonly ChainedText[], vectors: Vectors, words: readonly string[]): Map<string, Class> {
  const counts = headCounts(texts)
  const taught = new Map<string, Class>()
  for (const word of words) {
    const kind = listedKindOf(word)
    if (kind === KIND.person || kind === KIND.body) taught.set(word, kind === KIND.person ? 'person' : 'body')
  }
  for (const [word, count] of counts) {
    const all = count.reduce((sum, one) => sum + one, 0)
    const at = count.findIndex((one) => one >= 0.75 * all)
    const label = CLASSES[at]
    if (label !== undefined && !taught.has(word) && vectors[word] !== undefined) taught.set(word, label)
  }
  return taught
}

/** How often each head is marked as a person, as an organisation and as anything else. */
function headCounts(texts: readonly ChainedText[]): Map<string, number[]> {
  const counts = new Map<string, number[]>()
  for (const { text, mentions } of texts)
    for (const { head, form, type } of mentions) {
      if (form !== 'nominal') continue
      const word = singularOf(text.slice(head.start, head.end).toLowerCase())
      const count = counts.get(word) ?? [0, 0, 0]
      const at = type === 'person' ? 0 : type === 'organization' ? 1 : 2
      count[at] = (count[at] ?? 0) + 1
      counts.set(word, count)
    }
  return counts
}

function chances(weights: readonly Float64Array[], vector: readonly number[]): number[] {
  const scores = weights.map((row) => {
    let sum = row[DIMENSIONS] ?? 0
    for (let at = 0; at < DIMENSIONS; at++) sum += (row[at] ?? 0) * (vector[at] ?? 0)
    return sum
  })
  const most = Math.max(...scores)
  const parts = scores.map((score) => Math.exp(score - most))
  const whole = parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part) => part / whole)
}

function step(weights: readonly Float64Array[], vector: readonly number[], label: Class, rate: number): void {
  chances(weights, vector).forEach((chance, k) => {
    const row = weights[k] as Float64Array
    const slope = rate * 0.2 * (chance - (CLASSES[k] === label ? 1 : 0))
    for (let at = 0; at < DIMENSIONS; at++) row[at] = (row[at] ?? 0) * (1 - 1e-6) - slope * (vector[at] ?? 0)
    row[DIMENSIONS] = (row[DIMENSIONS] ?? 0) - slope
  })
}
