// "It" that stands for nothing: weather, time, and a clause that comes later.
//
// Reads "it rained", "it was late", "it is clear that", by the tree ("expl") or the words. Must not read: "it was a union".
import type { Mention } from './mention.ts'

const WEATHER = /^(?:rain|snow|hail|drizzl|thunder|freez)/
const STATES = new Set(
  'late early dark cold hot warm windy time midnight noon monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)
const OF_CLAUSES = new Set(
  'clear unclear possible impossible likely unlikely important necessary vital essential true obvious evident hard difficult easy crucial imperative inevitable understandable better best good bad'.split(
    ' ',
  ),
)

export function isEmpty({ lower, tree, word }: Mention): boolean {
  if (lower !== 'it' || tree === null) return false
  if (tree.labelOf(word) === 'expl') return true
  const head = tree.headOf(word)
  if (head < 0) return false
  const form = tree.words[head]?.form.toLowerCase() ?? ''
  if (WEATHER.test(form) && tree.words[head]?.upos === 'VERB') return true
  if (tree.child(head, 'cop') < 0) return false
  return STATES.has(form) || (OF_CLAUSES.has(form) && tree.child(head, 'ccomp', 'csubj', 'xcomp', 'advcl') > head)
}
