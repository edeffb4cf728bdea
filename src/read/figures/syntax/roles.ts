// Which part a counted noun plays in its sentence, by the tree: what is done to it, what it does, what it is part of.
// Reads "12 of the miners, officials said, have been freed": freed, done to them. "the death of 12": death, of them.
import type { Tree } from '../../../language/syntax/tree.ts'
import type { Span } from '../../../model/span.ts'

/**
 * self: the counted noun · whose: what a total is of · state: they are it · patient: it is done to them · agent: they do it · of: a noun of happening
 * that is of them.
 */
export type Role = 'self' | 'whose' | 'state' | 'patient' | 'agent' | 'of'

export interface Part {
  /** Number of the word in the tree. */
  readonly word: number
  readonly role: Role
  /** How far the word is from the count, in steps of the tree: the nearer one tells more. */
  readonly steps: number
}

/** Steps up that are followed from the count. */
const FARTHEST = 8

/** The parts that a count, or the noun it counts, plays. `count` is the number with its bounds. */
export function partsOf(tree: Tree, count: Span): Part[] {
  const parts: Part[] = []
  const node = tree.headIn(count)
  if (node < 0) return parts
  let at = nounOf(tree, node)
  parts.push({ word: at, role: 'self', steps: 0 })
  modifiers(tree, at, 0, parts)
  for (let steps = 1; steps <= FARTHEST; steps++) {
    const head = tree.headOf(at)
    // The count, or what it is joined to, may hold the sentence: "15 dead, 80 hurt in blaze".
    if (head < 0 || !climbs(tree, at, count, steps, parts)) return parts
    if (tree.labelOf(at) !== 'conj') modifiers(tree, head, steps, parts)
    at = head
  }
  return parts
}

/** Adds the part that the word plays for its head; whether the head itself stands for the count, so that it goes on. */
function climbs(tree: Tree, at: number, count: Span, steps: number, parts: Part[]): boolean {
  const head = tree.headOf(at)
  const label = labelOf(tree, at, count)
  if (label === 'nsubj') subject(tree, head, steps, parts)
  else if (label === 'obj' || label === 'iobj') object(tree, head, steps, parts)
  else if (label === 'obl') oblique(tree, at, head, steps, parts)
  else if (label === 'nmod' && !isIncluded(tree, at)) {
    parts.push({ word: head, role: 'of', steps })
    return CONTAINERS.has(lower(tree, head))
  } else return CLIMBED.has(label)
  return false
}

/** The relation to the head; "more than 12 people" is no oblique for its "than": subject before a verb, object behind it. */
function labelOf(tree: Tree, at: number, count: Span): string {
  const label = tree.labelOf(at)
  if (label !== 'obl' && label !== 'nmod') return label
  for (const child of tree.childrenOf(at)) {
    if (tree.labelOf(child) === 'case' && (tree.words[child]?.start ?? 0) < count.start) return label
  }
  const head = tree.headOf(at)
  if (!/^(?:VERB|ADJ|AUX)$/.test(tree.words[head]?.upos ?? '')) return label
  if (head > at) return tree.child(head, 'nsubj') < 0 ? 'nsubj' : label
  return tree.child(head, 'obj') < 0 && isBoundWord(tree, count) ? 'obj' : label
}

/** A bound of two words, which a tree may take for a preposition with its object. */
function isBoundWord(tree: Tree, count: Span): boolean {
  const first = tree.wordAt(count.start)
  return /^(?:at|more|less|fewer|up|as|over|under|about|around|between|above|below|close|nearly|well)$/.test(
    lower(tree, first),
  )
}

/** Labels that leave a count in the part of the word above it. */
const CLIMBED = new Set(['conj', 'appos', 'nmod', 'nummod', 'compound', 'flat', 'dep', 'parataxis', 'list'])

/** Nouns that stand for what they hold: "a crowd of 500", "a total of 12", "the number of people". */
const CONTAINERS = new Set(
  'total number group crowd team crew convoy column majority half third quarter rest score dozen dozens hundreds thousands tens scores pair couple handful party family families groups'.split(
    ' ',
  ),
)

/** From "12" in "12 miners" to the noun; "12" itself in "12 of the miners". */
function nounOf(tree: Tree, node: number): number {
  let at = node
  for (let steps = 0; steps < 3 && /^(?:nummod|compound|advmod|amod|det|flat)$/.test(tree.labelOf(at)); steps++) {
    at = tree.headOf(at)
  }
  return at
}

/** "including three children", "among them two nurses": counted in what the noun above is told of. */
function isIncluded(tree: Tree, at: number): boolean {
  return /^(?:including|among)$/.test(caseOf(tree, at))
}

export function caseOf(tree: Tree, at: number): string {
  const found = tree.child(at, 'case')
  return found < 0 ? '' : lower(tree, found)
}

export function lower(tree: Tree, at: number): string {
  return (tree.words[at]?.form ?? '').toLowerCase()
}

/** Participles, adjectives and relative clauses that hang on the noun. */
function modifiers(tree: Tree, noun: number, steps: number, parts: Part[]): void {
  for (const child of tree.childrenOf(noun)) {
    const label = tree.labelOf(child)
    if (label === 'amod') parts.push({ word: child, role: 'state', steps: steps + 1.5 })
    else if (label === 'acl') clause(tree, child, steps, parts)
  }
}

function clause(tree: Tree, verb: number, steps: number, parts: Part[]): void {
  const subject = tree.child(verb, 'nsubj')
  const relative = subject >= 0 && /^(?:who|which|that)$/.test(lower(tree, subject))
  if (subject < 0 || relative) {
    const role = isUndergone(tree, verb) ? 'patient' : 'agent'
    verbParts(tree, verb, role, steps + 2.5, parts)
  } else {
    const object = tree.child(verb, 'obj')
    if (object >= 0 && /^(?:whom|which|that|who)$/.test(lower(tree, object)))
      parts.push({ word: verb, role: 'patient', steps: steps + 2.5 })
  }
}

/** Whether the subject undergoes the verb: a passive, or a participle that stands for one ("40 injured"). */
export function isUndergone(tree: Tree, verb: number): boolean {
  if (tree.words[verb]?.xpos !== 'VBN' && tree.words[verb]?.xpos !== 'VBD') return false
  let have = false
  for (const child of tree.childrenOf(verb)) {
    if (tree.labelOf(child) !== 'aux') continue
    const word = lower(tree, child)
    if (/^(?:is|are|was|were|be|been|being|get|gets|got|'s|’s|'re|’re)$/.test(word)) return true
    if (/^(?:has|have|had|'ve|’ve)$/.test(word)) have = true
  }
  return !have && tree.words[verb]?.xpos === 'VBN' && tree.child(verb, 'obj') < 0
}

function subject(tree: Tree, verb: number, steps: number, parts: Part[]): void {
  const role = isUndergone(tree, verb)
    ? 'patient'
    : tree.child(verb, 'cop') >= 0 || isAdjective(tree, verb)
      ? 'state'
      : 'agent'
  verbParts(tree, verb, role, steps, parts)
}

function isAdjective(tree: Tree, at: number): boolean {
  return tree.words[at]?.upos === 'ADJ'
}

/** The verb, those joined to it that share its subject, and what it leads on to ("forced to flee", "remain missing"). */
function verbParts(tree: Tree, verb: number, role: Role, steps: number, parts: Part[]): void {
  parts.push({ word: verb, role, steps })
  for (const child of tree.childrenOf(verb)) {
    const label = tree.labelOf(child)
    if (label === 'xcomp') {
      const nominal = isAdjective(tree, child) || tree.words[child]?.xpos === 'VBN'
      parts.push({ word: child, role: nominal ? 'state' : 'agent', steps: steps + 0.5 })
    } else if (label === 'conj' && tree.child(child, 'nsubj') < 0) {
      const joined = isUndergone(tree, child) || (role === 'patient' && tree.words[child]?.xpos === 'VBN')
      parts.push({
        word: child,
        role: joined ? 'patient' : isAdjective(tree, child) ? 'state' : 'agent',
        steps: steps + 1,
      })
    }
  }
}

/** What is done to an object, and what it is left as: "killed 12", "left 12 dead", "forced 40 to flee". */
function object(tree: Tree, verb: number, steps: number, parts: Part[]): void {
  parts.push({ word: verb, role: 'patient', steps })
  for (const child of tree.childrenOf(verb)) {
    if (tree.labelOf(child) !== 'xcomp') continue
    const nominal = isAdjective(tree, child) || tree.words[child]?.xpos === 'VBN'
    parts.push({ word: child, role: nominal ? 'state' : 'agent', steps: steps + 0.3 })
  }
}

/** What stands in a phrase beside the verb: companions, a total that a number is reached by. */
function oblique(tree: Tree, at: number, verb: number, steps: number, parts: Part[]): void {
  const link = caseOf(tree, at)
  if (isWith(tree, at, link)) verbParts(tree, verb, isUndergone(tree, verb) ? 'patient' : 'agent', steps + 1, parts)
  else if (link === 'by' || link === 'for') parts.push({ word: verb, role: 'of', steps: steps + 1 })
  else if (link === 'to' || link === 'at') total(tree, verb, steps, parts)
}

/** "arrested along with 14 others": companions share the part of those they are told with. */
function isWith(tree: Tree, at: number, link: string): boolean {
  if (/^(?:along|alongside|together|including|among)$/.test(link)) return true
  return link === 'with' && /^(?:along|together)$/.test(lower(tree, tree.child(at, 'case') - 1))
}

const TOTALS = /^(?:number|toll|total|figure|count|tally)$/

/** "The number of those killed has climbed to 37", "put the number of evacuees at 40": said of the total, and so of the number. */
function total(tree: Tree, verb: number, steps: number, parts: Part[]): void {
  const object = tree.child(verb, 'obj')
  const noun = object < 0 ? tree.child(verb, 'nsubj') : object
  if (noun < 0 || !TOTALS.test(lower(tree, noun))) return
  modifiers(tree, noun, steps, parts)
  const whose = tree.child(noun, 'nmod')
  if (whose < 0) return
  parts.push({ word: whose, role: 'whose', steps })
  modifiers(tree, whose, steps, parts)
}
