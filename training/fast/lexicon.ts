// The lexicon before it is packed: word clusters, and forms that nearly always have one tag.
import { textHash } from '../../src/language/syntax/fast/hash.ts'
import { keyOfWord, type Lexicon } from '../../src/language/syntax/fast/word-traits.ts'
import type { Clusters } from './clusters.ts'
import type { GoldSentence } from './corpora.ts'

export interface LexiconTables {
  /** Fine cluster, from 1, of each word's key. */
  readonly fine: ReadonlyMap<number, number>
  /** Coarse cluster, from 1, of each fine one; place 0 stands for unknown words. */
  readonly coarse: readonly number[]
  /** Tag, from 1, of each form's key. */
  readonly fixed: ReadonlyMap<number, number>
}

const keyOf = (text: string) => keyOfWord(textHash(text, 0, text.length))

/** `often` and `share`: a form is fixed where it occurs so often, and that share of it with one tag. */
export function lexiconTables(
  clusters: Clusters,
  sentences: readonly GoldSentence[],
  tags: readonly string[],
  often = 30,
  share = 0.99,
): LexiconTables {
  const fine = new Map<number, number>()
  clusters.words.forEach((word, i) => {
    const key = keyOf(word.toLowerCase())
    if (!fine.has(key)) fine.set(key, (clusters.fine[i] ?? 0) + 1)
  })
  return {
    fine,
    coarse: [0, ...clusters.coarse.map((one) => one + 1)],
    fixed: fixedTags(sentences, tags, often, share),
  }
}

function fixedTags(sentences: readonly GoldSentence[], tags: readonly string[], often: number, share: number) {
  const counts = new Map<number, Map<string, number>>()
  for (const { forms, tags: own } of sentences) {
    forms.forEach((form, i) => {
      const key = keyOf(form)
      const of = counts.get(key) ?? new Map<string, number>()
      counts.set(key, of.set(own[i] ?? '', (of.get(own[i] ?? '') ?? 0) + 1))
    })
  }
  const fixed = new Map<number, number>()
  for (const [key, of] of counts) {
    const total = [...of.values()].reduce((sum, one) => sum + one, 0)
    const [tag, most] = [...of].reduce((best, one) => (one[1] > best[1] ? one : best))
    if (total >= often && most >= share * total) fixed.set(key, tags.indexOf(tag) + 1)
  }
  return fixed
}

export function lexiconOf(tables: LexiconTables): Lexicon {
  return {
    fine: (hash) => tables.fine.get(keyOfWord(hash)) ?? 0,
    coarse: (number) => tables.coarse[number] ?? 0,
    fixed: (hash) => tables.fixed.get(keyOfWord(hash)) ?? 0,
  }
}
