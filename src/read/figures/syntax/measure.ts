// Says the measure of a count by the words that govern it in the tree, however far away they stand.

import { COMPANION_CUES } from '../../../language/en/counted-companions.ts'
import { CUES, type CueUse } from '../../../language/en/counted-cues.ts'
import type { Tree } from '../../../language/syntax/tree.ts'
import type { Measure } from '../../../model/mention.ts'
import type { Span } from '../../../model/span.ts'
import type { Sentence } from '../../../text/document.ts'
import { lowerAt, type Tokens } from '../tokens.ts'
import { caseOf, lower, type Part, partsOf, type Role } from './roles.ts'

/** Which uses of a cue fit a part. */
const FITS: Readonly<Record<Role, ReadonlySet<CueUse>>> = {
  self: new Set(['state']),
  whose: new Set(['state', 'head']),
  patient: new Set(['both', 'object', 'state']),
  agent: new Set(['subject', 'state']),
  state: new Set(['state', 'both', 'subject']),
  of: new Set(['topic', 'object']),
}

export interface Told {
  readonly measure: Measure
  readonly steps: number
}

/** The measure that the tree gives a count; null where nothing that governs it tells one. */
export function measureByTree(tree: Tree, count: Span): Told | null {
  let best: Told | null = null
  for (const part of partsOf(tree, count)) {
    const measure = companionMeasure(tree, part) ?? cueMeasure(tree, part)
    if (measure !== null && (best === null || part.steps < best.steps)) best = { measure, steps: part.steps }
  }
  return best
}

/**
 * Whether a word may tell the measure of a count by the tree: it plays a part for it, belongs to its noun, or stands above
 * it. What the count does, or what is done to it, is told by its own verb alone: in "after the sacking of her cabinet two
 * donors left" nobody sacked donors.
 */
export function mayGovern(tree: Tree, cue: number, count: Span): boolean {
  const parts = partsOf(tree, count)
  if (cue < 0 || parts.length === 0 || parts.some(({ word }) => word === cue || tree.headOf(cue) === word)) return true
  const own = parts.at(-1) as Part
  if (isUnder(tree, cue, (parts[0] as Part).word) || isOfWhom(tree, cue)) return true
  if (own.role === 'patient' || own.role === 'agent') return tree.headOf(cue) === own.word
  for (let at = (parts[0] as Part).word, steps = 0; at >= 0 && steps < LONGEST_CHAIN; steps++) {
    const oblique = tree.labelOf(at) === 'obl'
    // "dismissed the claim that 300 stayed": a clause with a subject of its own tells its own.
    if (/^(?:ccomp|acl|advcl)$/.test(tree.labelOf(at)) && tree.child(at, 'nsubj') >= 0) return false
    at = tree.headOf(at)
    // "fired tear gas at a crowd of 500": what the verb does, it does to its object.
    if (at === cue) return !(oblique && tree.child(cue, 'obj') >= 0)
    if (at === tree.headOf(cue)) return true
  }
  return false
}

/** "880,000 people live in camps near the town, most of whom fled": wherever a tree hangs it, it is told of people. */
function isOfWhom(tree: Tree, verb: number): boolean {
  const subject = tree.child(verb, 'nsubj')
  return subject >= 0 && tree.childrenOf(subject).some((child) => lower(tree, child) === 'whom')
}

/** Inside what hangs on the noun. */
function isUnder(tree: Tree, word: number, noun: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < LONGEST_CHAIN; steps++, at = tree.headOf(at)) {
    if (at === noun) return true
  }
  return false
}

const LONGEST_CHAIN = 24

/** Whether the count does something, or something is done to it, by a verb of its own: no measure of a count before holds. */
export function hasOwnVerb(tree: Tree, count: Span): boolean {
  const own = partsOf(tree, count).at(-1)
  if (own === undefined || (own.role !== 'agent' && own.role !== 'patient')) return false
  return tree.words[own.word]?.upos === 'VERB' && !LEVELS.test(lower(tree, own.word))
}

const LEVELS =
  /^(?:includ\w+|remain\w*|rose|risen|ris\w+|number\w*|reach\w*|total\w*|left|leav\w+|have|has|had|brought|bring\w*|taken|took|put|report\w*|confirm\w*|said|register\w*|record\w*|follow\w*)$/

function cueMeasure(tree: Tree, part: Part): Measure | null {
  if (part.role === 'agent' && INTRANSITIVE.has(lower(tree, part.word))) return 'killed'
  const first = part.role === 'state' && caseOf(tree, part.word) !== '' ? tree.child(part.word, 'case') : part.word
  for (const cue of CUES.get(lower(tree, first)) ?? []) {
    if (!cue.rest.every((word, place) => lower(tree, first + 1 + place) === word)) continue
    if (FITS[part.role].has(cue.use)) return cue.measure
    // "were forced to flee": what is done to them leads to what they do.
    if (cue.use === 'subject' && part.role === 'patient' && cue.rest.length > 0) return cue.measure
  }
  return null
}

/** Verbs of dying that also take an object. */
const INTRANSITIVE = new Set(['drowned', 'drown', 'drowning', 'starved', 'suffocated', 'froze'])

/** A verb that tells a measure only together with another word: "taken … into custody", "did not survive". */
function companionMeasure(tree: Tree, part: Part): Measure | null {
  const rows = COMPANION_CUES.get(lower(tree, part.word))
  if (rows === undefined) return null
  for (const { measure, role, with: companions } of rows) {
    if (role !== part.role) continue
    if (companions.size === 0 || tree.childrenOf(part.word).some((child) => companions.has(lower(tree, child))))
      return measure
  }
  return null
}

/** Whether a sentence holds a verb that tells a measure with a companion, or by its subject alone. */
export function holdsCompanion(tokens: Tokens, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at++) {
    const word = lowerAt(tokens, at)
    if (COMPANION_CUES.has(word) || INTRANSITIVE.has(word)) return true
  }
  return false
}
