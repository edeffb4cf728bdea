// The words of a noun phrase that a tree puts together, as tokens.
import type { Tree } from '../../../language/syntax/tree.ts'
import { type Document, tokenAt } from '../../../text/document.ts'
import type { Phrase } from '../frame.ts'

/** The words of a noun phrase, from its first word to its head and what belongs to a name; no relative clause. */
export function nounPhrase(document: Document, tree: Tree, noun: number): Phrase | null {
  if (noun < 0) return null
  let end = noun
  let start = tree.words[noun]?.start ?? 0
  for (const child of tree.childrenOf(noun)) {
    const label = tree.labelOf(child)
    if (child > noun && (label === 'flat' || label === 'compound' || label === 'nmod' || label === 'appos')) {
      const last = tree.wordAt(tree.extentOf(child).end - 1)
      if (isClear(tree, noun, last)) end = Math.max(end, last)
    }
    if (child < noun && LEADS.test(label)) start = Math.min(start, tree.extentOf(child).start)
  }
  // A name right behind its role belongs to it, however a tree hangs it.
  while (tree.words[end + 1]?.upos === 'PROPN') end++
  const first = tokenAt(document, start)
  const last = tokenAt(document, (tree.words[end]?.end ?? 1) - 1) + 1
  return first < last ? { first, last } : null
}

/** What may stand before a noun in its phrase. */
const LEADS = /^(?:det|amod|compound|nmod|nummod|flat|advmod)$/

/** No comma and no verb stands between two words. */
function isClear(tree: Tree, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    if (tree.words[at]?.upos === 'VERB' || tree.words[at]?.form === ',') return false
  }
  return true
}
