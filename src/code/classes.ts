// Whether a word is what a codebook calls for: a lemma, a word list ("$workers"), or a class ("@person").

import { listedKindOf, singularOf } from '../language/coreference/kinds.ts'
import { KIND } from '../language/coreference/mention.ts'
import type { Tree } from '../language/syntax/tree.ts'
import { firstEndingAfter } from '../text/document.ts'
import { lemmaAt, lowerAt, type Scene } from './scene.ts'

/** Whether a word is one of a condition's or a role's: "nurse", "$workers", "@person", "@organization", "@place", "@number", "@money", "@name". */
export function isOneOf(scene: Scene, tree: Tree, word: number, asked: readonly string[]): boolean {
  const { plain, classes } = scene.lexicon.wordsOf(asked)
  const lower = lowerAt(tree, word)
  // "troops" and "goods" are lemmas of their own, but a list says "troop".
  if (plain.has(lemmaAt(tree, word)) || plain.has(lower) || plain.has(singularOf(lower))) return true
  return classes.some((one) => isOfClass(scene, tree, word, one))
}

const MONEY = /^(?:[A-Za-z]{0,3}[$€£¥₹₦₺₩₽₴]|(?:R|Rs|USD|EUR|GBP|Sh|KSh|N|K)\d)/

/** "$12 billion", "R4bn", "12 million euros". */
function isMoney(tree: Tree, word: number): boolean {
  const at = [word, ...tree.childrenOf(word)]
  return (
    at.some((one) => MONEY.test(tree.words[one]?.form ?? '')) ||
    /^(?:dollar|euro|pound|yen|yuan|rupee|rand|real|peso|ruble|rouble|franc|lira|naira|shilling|won|dirham|riyal|rial|crore|lakh)$/.test(
      lemmaAt(tree, word),
    )
  )
}

function isOfClass(scene: Scene, tree: Tree, word: number, name: string): boolean {
  const there = tree.words[word]
  if (there === undefined) return false
  const named = scene.names[firstEndingAfter(scene.names, there.start)]
  const type = named !== undefined && named.start < there.end ? named.type : null
  if (name === 'name') return type !== null
  if (name === 'number') return there.upos === 'NUM'
  if (name === 'money') return isMoney(tree, word)
  if (type === name) return true
  const kind = listedKindOf(lowerAt(tree, word))
  if (name === 'person') return kind === KIND.person || there.upos === 'PRON'
  if (name === 'organization') return kind === KIND.body
  return name === 'place' && kind === KIND.place
}
