// Mends the speaker of a quotation by the tree of its sentence, where the reporting words stand before it and other words
// between: "the coach says the board’s letter to fans was “an insult”" is what the coach says, not the letter.
//
// A quotation is given to the innermost verb of speech above it that has a subject of its own before it. Not where the
// reporting words stand beside the marks ("He said: “", "“…,” she said"), which no tree tells better.

import { bitsOf, CALENDAR } from '../../language/names/lexicon.ts'
import type { Tree, Trees } from '../../language/syntax/tree.ts'
import { sentenceAt, tokenAt } from '../../text/document.ts'
import { nounPhrase } from '../attribution/syntax/noun-phrase.ts'
import { treeFor } from '../attribution/syntax/tree-for.ts'
import { caseOf, isPassive, subjectOf } from '../attribution/syntax/voice.ts'
import { type Frame, lower, verbAt } from './frame.ts'
import type { Link } from './link.ts'
import type { Stretch } from './marks.ts'
import { isOwnVoice } from './position.ts'

const FARTHEST = 24
/** Links that reach over other words, so that a tree may know better. */
const DOUBTFUL = new Set(['quotes/verb-before', 'quotes/noun-before', 'quotes/attribution'])

/** The same link, or one with the source that the tree gives. */
export function mendedByTree(frame: Frame, trees: Trees, stretch: Stretch, link: Link | null): Link | null {
  if (link === null ? !isInside(frame, stretch) : !DOUBTFUL.has(link.rule) || isBeside(link)) return link
  const tree = treeFor(frame.document, trees, sentenceAt(frame.document, stretch.from))
  return (tree === null ? null : linkByTree(frame, tree, stretch, link)) ?? link
}

/** "She said: “", "she said, “". */
function isBeside(link: Link): boolean {
  return link.place === 'colon' || (link.place === 'comma' && link.distance <= 1)
}

/** Whether words stand before the stretch in its sentence. */
function isInside(frame: Frame, stretch: Stretch): boolean {
  const sentence = frame.document.sentences[sentenceAt(frame.document, stretch.from)]
  return sentence !== undefined && stretch.from - sentence.start > 8
}

function linkByTree(frame: Frame, tree: Tree, stretch: Stretch, link: Link | null): Link | null {
  let at = headOf(tree, stretch)
  for (let steps = 0; at >= 0 && steps < FARTHEST; steps++) {
    const label = tree.labelOf(at)
    at = tree.headOf(at)
    const found = at < 0 ? null : linkAt(frame, tree, at, stretch)
    if (found === null || !isWhatIsSaid(label, found)) continue
    return link !== null && isSame(tree, at, link, found) ? null : found
  }
  return null
}

/** Whether what hangs on the verb by a relation is what it says: a clause, or an object close by. */
function isWhatIsSaid(label: string, found: Link): boolean {
  return label === 'ccomp' || (NEAR.test(label) && found.distance <= CLOSE)
}

const NEAR = /^(?:obj|xcomp|obl)$/
const CLOSE = 6

/** The word of the stretch that hangs outside it. */
function headOf(tree: Tree, { start, end }: Stretch): number {
  const last = tree.words.at(-1)?.end ?? start
  return tree.headIn({ start, end: Math.min(end, last) })
}

function linkAt(frame: Frame, tree: Tree, verb: number, stretch: Stretch): Link | null {
  const word = tree.words[verb]
  if (word === undefined || word.end > stretch.from || word.upos !== 'VERB') return null
  const token = tokenAt(frame.document, word.start)
  if (verbAt(frame, token) !== 'say' || (frame.within[token] ?? 0) > 0) return null
  const subject = speakerOf(tree, verb)
  const start = tree.words[subject]?.start ?? stretch.from
  if (
    subject < 0 ||
    isTime(lower(frame, tokenAt(frame.document, start))) ||
    start > stretch.from ||
    (frame.within[tokenAt(frame.document, start)] ?? 0) > 0
  )
    return null
  const phrase = nounPhrase(frame.document, tree, subject)
  if (phrase === null) return null
  const { tokens } = frame.document
  const source = { start: tokens[phrase.first]?.start ?? 0, end: tokens[phrase.last - 1]?.end ?? 0 }
  if (isOwnVoice(frame, source) || source.end > stretch.from) return null
  const next = lower(frame, token + 1)
  const end = next === 'that' || next === 'as' ? (tokens[token + 1]?.end ?? word.end) : word.end
  const distance = Math.max(0, tokenAt(frame.document, stretch.from) - token - 1)
  return { cue: { start: word.start, end }, source, kind: 'say', place: 'before', distance, rule: 'quotes/by-tree' }
}

function isTime(word: string): boolean {
  return (
    (bitsOf(word) & CALENDAR) !== 0 ||
    /^(?:today|yesterday|tonight|days|weeks|months|years|hours|what|there)$/.test(word)
  )
}

function speakerOf(tree: Tree, verb: number): number {
  if (!isPassive(tree, verb)) return subjectOf(tree, verb)
  return tree.childrenOf(verb).find((child) => tree.labelOf(child) === 'obl' && caseOf(tree, child) === 'by') ?? -1
}

/** Whether both name one speaker: they overlap, or the rule's words belong to the subject ("the author, Ana Ruiz, said"). */
function isSame(tree: Tree, verb: number, link: Link, found: Link): boolean {
  const one = link.source
  const other = found.source
  if (one === null || other === null) return false
  if (one.start < other.end && other.start < one.end) return true
  const subject = tree.extentOf(speakerOf(tree, verb))
  return subject.start <= one.start && one.end <= subject.end
}
