// The clause that tells an event: the words a coder would mark.
import type { Span } from '../model/span.ts'
import type { Draft } from './draft.ts'
import { isNoun } from './parts.ts'

/** From the first to the last word of the cue's clause: its subject, itself, and what hangs on it but for further clauses. */
export function clauseOf({ tree, word, words }: Draft): Span {
  let { start, end } = words
  for (const child of tree.childrenOf(word)) {
    const label = tree.labelOf(child)
    if (/^(?:punct|advcl|parataxis|conj|cc|discourse|mark|ccomp|dep|vocative)$/.test(label)) continue
    if (isNoun(tree, word) && label === 'acl') continue
    const extent = tree.extentOf(child)
    start = Math.min(start, extent.start)
    end = Math.max(end, extent.end)
  }
  return { start, end }
}
