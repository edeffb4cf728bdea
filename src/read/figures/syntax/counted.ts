// Says what a quantity is of by the tree: the noun it modifies, what it is part of, or what its verb is said of.
// Reads "the fund, set up in May, holds $5 million": fund. "raised the limit for families to $900": limit.
import { bitsOf, OFFICE, ORGANIZATION_HEAD, PERSON_NOUN } from '../../../language/names/lexicon.ts'
import type { Tree } from '../../../language/syntax/tree.ts'
import type { Span } from '../../../model/span.ts'
import { isPeople } from '../noun.ts'
import { caseOf, lower } from './roles.ts'

/** own: the noun beside the number, or what it is part of; told: what its clause is about; lasting: what took so long. */
export interface CountedSpan extends Span {
  readonly how: 'own' | 'told' | 'lasting'
  /** The noun's own words. */
  readonly noun: Span
}

/** The words of what a quantity counts or measures; null where the tree gives none. */
export function countedByTree(tree: Tree, quantity: Span): CountedSpan | null {
  const node = tree.headIn(quantity)
  if (node < 0) return null
  const own = nounBeside(tree, node, quantity)
  const noun = throughTotal(tree, own >= 0 ? own : told(tree, node, quantity))
  if (noun < 0 || inside(tree, noun, quantity)) return null
  const { start, end } = tree.words[noun] as Span
  return {
    ...phraseOf(tree, noun, quantity),
    how: own >= 0 ? 'own' : isLasting(tree, node) ? 'lasting' : 'told',
    noun: { start, end },
  }
}

function inside(tree: Tree, at: number, span: Span): boolean {
  const start = tree.words[at]?.start ?? -1
  return start >= span.start && start < span.end
}

/** "12 miners", "a $3 million fund", "a two-year term", "9 percent of adults". */
function nounBeside(tree: Tree, node: number, quantity: Span): number {
  let at = node
  for (let steps = 0; steps < 3 && /^(?:nummod|compound|amod|det|advmod)$/.test(tree.labelOf(at)); steps++) {
    at = tree.headOf(at)
    if (isNoun(tree, at) && !inside(tree, at, quantity)) return at > node ? at : -1
  }
  return partOf(tree, at)
}

/** "12 of the miners", "9 percent of adults", "$5 million in aid". */
function partOf(tree: Tree, at: number): number {
  for (const child of tree.childrenOf(at)) {
    if (tree.labelOf(child) === 'nmod' && child > at && caseOf(tree, child) === 'of' && isNoun(tree, child))
      return child
  }
  return -1
}

/** "inflation, at its highest in years, widened to 5 percent": the subject of a verb of level, a copula, an apposition. */
function told(tree: Tree, node: number, quantity: Span): number {
  let at = node
  for (let steps = 0; steps < 4; steps++) {
    const head = tree.headOf(at)
    if (tree.child(at, 'cop') >= 0) return subjectOf(tree, at)
    if (head < 0) return -1
    if (!inside(tree, head, quantity) && !/^(?:conj|flat)$/.test(tree.labelOf(at))) return toldBy(tree, at, head)
    at = head
  }
  return -1
}

function toldBy(tree: Tree, at: number, head: number): number {
  const link = caseOf(tree, at)
  const label = tree.labelOf(at)
  if (label === 'nmod') return link === 'of' && isNoun(tree, head) ? head : -1
  if (label === 'obj') return thing(tree, subjectOf(tree, head))
  if (label !== 'obl') return -1
  // "The blaze gutted the hall in less than an hour": what happened, not what it was done to.
  if (link === 'in' || link === 'within') return thing(tree, subjectOf(tree, head))
  if (!/^(?:to|at|by|from)$/.test(link)) return -1
  if (
    tree.child(head, 'obj') >= 0 ||
    /^(?:sentenced|jailed|condemned|puts?|estimates?|values?)$/.test(lower(tree, head))
  )
    return -1
  return subjectOf(tree, head)
}

/** "in less than an hour", "within six months" */
function isLasting(tree: Tree, at: number): boolean {
  return tree.labelOf(at) === 'obl' && /^(?:in|within)$/.test(caseOf(tree, at))
}

/** A noun for a thing or happening: who pays, receives or takes is not what an amount is of. */
function thing(tree: Tree, noun: number): number {
  const word = lower(tree, noun)
  if (noun < 0 || tree.words[noun]?.upos !== 'NOUN' || isPeople(word) || isNamed(tree, noun)) return -1
  return (bitsOf(word) & (PERSON_NOUN | OFFICE | ORGANIZATION_HEAD)) === 0 && !ACTORS.test(word) ? noun : -1
}

/** "the premier, Hanna Lis": a noun with a name is somebody. */
function isNamed(tree: Tree, noun: number): boolean {
  return tree
    .childrenOf(noun)
    .some(
      (child) => child > noun && tree.words[child]?.upos === 'PROPN' && /^(?:appos|flat)$/.test(tree.labelOf(child)),
    )
}

const ACTORS =
  /^(?:police|state|country|government|countries|states|city|cities|firm|firms|authorities|side|family|families|union|unions|team|teams|owner|rest|one|ones|nation|nations|region|province)$/

const TOTALS =
  /^(?:number|numbers|total|count|tally|figure|amount|sum|proportion|share|percentage|level|value|rate|round|series|set|batch|range|wave|pair)$/

/** "the value of loans", "a round of grants" stand for the loans and grants. */
function throughTotal(tree: Tree, noun: number): number {
  if (noun < 0 || !TOTALS.test(lower(tree, noun))) return noun
  const part = partOf(tree, noun)
  return part < 0 ? noun : part
}

/** The subject of a verb, or of the one it is joined to or hangs on; through "which" to what it stands for. */
function subjectOf(tree: Tree, verb: number): number {
  let at = verb
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const found = tree.child(at, 'nsubj')
    if (found >= 0) {
      if (/^(?:which|who|that)$/.test(lower(tree, found)) && tree.labelOf(at) === 'acl') return tree.headOf(at)
      return isNoun(tree, found) ? found : -1
    }
    if (tree.labelOf(at) === 'acl') return tree.headOf(at)
    if (!/^(?:conj|xcomp|advcl)$/.test(tree.labelOf(at))) return -1
    at = tree.headOf(at)
  }
  return -1
}

function isNoun(tree: Tree, at: number): boolean {
  return /^(?:NOUN|PROPN)$/.test(tree.words[at]?.upos ?? '')
}

/** The noun with the words before it that belong to it, from behind its determiner and number. */
function phraseOf(tree: Tree, noun: number, quantity: Span): Span {
  const end = tree.words[noun]?.end ?? 0
  let first = noun
  for (const child of tree.childrenOf(noun)) {
    if (child >= noun || !/^(?:amod|compound|flat)$/.test(tree.labelOf(child))) continue
    if (
      inside(tree, child, quantity) ||
      ((tree.words[child]?.end ?? 0) <= quantity.start && noun > tree.headIn(quantity))
    )
      continue
    first = Math.min(first, child)
  }
  // "of the targeted 210,000 people": what stands behind a number of its own.
  for (let at = first; at < noun; at++) if (tree.words[at]?.xpos === 'CD') first = at + 1
  return { start: tree.words[first]?.start ?? 0, end }
}
