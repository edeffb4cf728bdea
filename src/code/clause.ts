// The clause that tells an event: the shortest stretch that a coder would mark.
import type { Tree } from '../language/syntax/tree.ts'
import type { Span } from '../model/span.ts'
import { carrierOf, standingFor } from './carrier.ts'
import type { Draft } from './draft.ts'
import { isNoun } from './parts.ts'

export function clauseOf({ tree, word, words }: Draft): Span {
  if (!isNoun(tree, word)) return widened(verbClause(tree, word), words)
  const carrier = carrierOf(tree, word)
  if (carrier !== null) return widened(verbClause(tree, carrier.verb), words)
  return widened(extentOf(tree, standingFor(tree, word), OUTSIDE_NOUN), words)
}

function widened(span: Span, { start, end }: Span): Span {
  return { start: Math.min(span.start, start), end: Math.max(span.end, end) }
}

/** What hangs on a verb but tells of something else. */
const OUTSIDE_VERB = /^(?:punct|advcl|parataxis|conj|cc|discourse|mark|ccomp|dep|vocative)$/
const OUTSIDE_NOUN = /^(?:punct|parataxis|conj|cc|discourse|dep|vocative|appos|cop|nsubj|aux|case|mark|advcl|expl)$/

/** The verb with its subject, which may stand with the verb that leads on to it ("refused to meet") or be the noun described. */
function verbClause(tree: Tree, word: number): Span {
  const own = extentOf(tree, word, OUTSIDE_VERB)
  const head = tree.headOf(word)
  switch (tree.labelOf(word)) {
    case 'xcomp':
    case 'ccomp':
      if (head < 0 || tree.child(word, 'nsubj') >= 0) return own
      return widened(verbClause(tree, head), own)
    case 'acl':
      return head < 0 ? own : { start: startOfNoun(tree, head), end: Math.max(own.end, tree.words[head]?.end ?? 0) }
    case 'amod':
      return head < 0 ? own : widened(extentOf(tree, head, OUTSIDE_NOUN), own)
    default:
      return own
  }
}

function startOfNoun(tree: Tree, noun: number): number {
  let start = tree.words[noun]?.start ?? 0
  for (const child of tree.childrenOf(noun)) {
    if (child < noun && !/^(?:punct|case|cc|mark|nsubj|cop|aux)$/.test(tree.labelOf(child)))
      start = Math.min(start, tree.extentOf(child).start)
  }
  return start
}

/** A word and what hangs on it, without what `outside` names and without further clauses behind a comma. */
function extentOf(tree: Tree, word: number, outside: RegExp): Span {
  let { start, end } = tree.words[word] ?? { start: 0, end: 0 }
  for (const child of tree.childrenOf(word)) {
    if (outside.test(tree.labelOf(child))) continue
    const extent = trimmed(tree, child, 0)
    start = Math.min(start, extent.start)
    end = Math.max(end, extent.end)
  }
  return { start, end }
}

function trimmed(tree: Tree, word: number, depth: number): Span {
  let { start, end } = tree.words[word] ?? { start: 0, end: 0 }
  for (const child of tree.childrenOf(word)) {
    if (depth > 24 || isAside(tree, child)) continue
    const extent = trimmed(tree, child, depth + 1)
    start = Math.min(start, extent.start)
    end = Math.max(end, extent.end)
  }
  return { start, end }
}

/** A further clause or apposition behind a comma: no part of the shortest clause. */
function isAside(tree: Tree, word: number): boolean {
  const label = tree.labelOf(word)
  if (label === 'parataxis' || label === 'advcl' || label === 'punct') return true
  if (label !== 'acl' && label !== 'appos') return false
  const first = tree.wordAt(tree.extentOf(word).start)
  return /^[,;:–—-]$/.test(tree.words[first]?.form ?? '') || /^[,;:–—-]$/.test(tree.words[first - 1]?.form ?? '')
}
