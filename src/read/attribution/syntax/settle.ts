// Goes over the attributions of one sentence with its tree: adds those that no rule of neighbours found, and mends a
// source that was taken from the wrong clause ("the man who was beaten told the court" is not "beaten").
import { ONES } from '../../../language/en/number-words.ts'
import { reportingSenses } from '../../../language/en/reporting-verbs.ts'
import { BE } from '../../../language/en/reporting-words.ts'
import type { Tree, Trees } from '../../../language/syntax/tree.ts'
import { type Sentence, tokenAt } from '../../../text/document.ts'
import type { Draft } from '../draft.ts'
import { canReport } from '../fit.ts'
import { type Frame, lowerAt, type Phrase } from '../frame.ts'
import { nounPhrase } from './noun-phrase.ts'
import { treeFor } from './tree-for.ts'
import { lower, mayVoice, nounOfParticiple, subjectOf, type Voice, voiceAt } from './voice.ts'

/** The drafts of a sentence, mended and made up by its tree. Sentences without a number or quotation mark are left as they are. */
export function settleByTree(frame: Frame, sentence: Sentence, number: number, drafts: Draft[], trees: Trees): Draft[] {
  if (!holdsValue(frame, sentence)) return drafts
  const unclaimed = unclaimedVerbs(frame, sentence, drafts)
  const doubtful = drafts.filter((draft) => isDoubtful(frame, draft))
  if (unclaimed.length === 0 && doubtful.length === 0) return drafts
  const tree = treeFor(frame.document, trees, number)
  if (tree === null) return drafts
  for (const draft of doubtful) mend(frame, tree, draft)
  const more = unclaimed.flatMap((at) => added(frame, tree, at, number, sentence) ?? [])
  return more.length === 0 ? drafts : [...drafts, ...more].sort((a, b) => a.cue.first - b.cue.first)
}

const VAGUE = /^(?:dozens?|scores|hundreds?|thousands?|millions?|billions?|half|third|quarter|twice)$/

/** Whether the sentence holds something that a source may be given for. */
function holdsValue(frame: Frame, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at++) {
    const token = frame.tokens[at]
    if (token === undefined) return false
    if (token.kind === 'number' || frame.quoted[at] !== 0 || /^["“”]$/.test(token.text)) return true
    if (token.kind === 'word' && (ONES.has(token.lower) || VAGUE.test(token.lower))) return true
  }
  return false
}

/** Verbs that may report and are no rule's cue. */
function unclaimedVerbs(frame: Frame, { first, last }: Sentence, drafts: readonly Draft[]): number[] {
  const found: number[] = []
  for (let at = first; at < last; at++) {
    if (frame.quoted[at] !== 0 || frame.named[at] !== 0 || !mayVoice(lowerAt(frame, at))) continue
    if (lowerAt(frame, at + 1) === 'for') continue
    if (!drafts.some(({ cue }) => cue.first <= at && at < cue.last)) found.push(at)
  }
  return found
}

function added(frame: Frame, tree: Tree, at: number, number: number, within: Sentence): Draft | null {
  const voice = voiceAt(tree, tree.wordAt(frame.tokens[at]?.start ?? -1))
  if (voice === null) return null
  const source = nounPhrase(frame.document, tree, voice.source)
  if (source === null || frame.quoted[source.first] !== 0 || !maySpeak(frame, tree, voice, source)) return null
  const scope = claimOf(frame, tree, voice, within)
  const side = scope.first >= at ? 'after' : scope.last <= at ? 'before' : 'around'
  return { sentence: number, source, cue: { first: at, last: at + 1 }, scope, side, rule: voice.rule }
}

/** Whether the words can be a source: by their words, or as a plain noun that the tree makes the subject of saying. */
function maySpeak(frame: Frame, tree: Tree, { source }: Voice, phrase: Phrase): boolean {
  return (
    canReport(frame, phrase) ||
    tree.words[source]?.upos === 'PROPN' ||
    tree.words[source]?.xpos === 'NNS' ||
    holdsBody(frame, phrase)
  )
}

/** "city hall", "state television": ends with a noun for a body. */
function holdsBody(frame: Frame, { last }: Phrase): boolean {
  return /^(?:hall|house|office|television|radio|tv|media|press|side|camp|source|palace|desk|hotline|website|notice|memo)$/.test(
    lowerAt(frame, last - 1),
  )
}

function claimOf(frame: Frame, tree: Tree, voice: Voice, within: Sentence): Phrase {
  const { start, end } = tree.extentOf(voice.claim)
  const first = tokenAt(frame.document, start)
  const last = Math.min(within.last, tokenAt(frame.document, end - 1) + 1)
  if (voice.rule !== 'attributions/beside') return { first, last }
  const cue = tokenAt(frame.document, tree.words[voice.cue]?.start ?? 0)
  const begins = tokenAt(frame.document, tree.extentOf(voice.cue).start)
  // What stands before a clause that closes the sentence, and on both sides of one inside it.
  return last > cue + 8 ? { first, last } : { first, last: Math.max(first + 1, Math.min(last, begins)) }
}

const RELATIVE = /^(?:who|which|that|what|whom)$/
/** A second verb of its subject. */
const JOINED = /(?:coordinated|participle)$/
const DOUBTFUL = /^attributions\/(?:verb|inverted|coordinated|participle)$/

/** Whether a rule may have taken the source from another clause: a participle for a noun, words behind the verb for its subject. */
function isDoubtful(frame: Frame, { source, cue, rule }: Draft): boolean {
  if (rule === 'attributions/passive') return !BE.has(lowerAt(frame, cue.first - 1))
  if (!DOUBTFUL.test(rule)) return false
  if (rule === 'attributions/inverted') return source.first >= cue.last
  const first = frame.tokens[source.first]
  const clause = first !== undefined && !first.upper && /(?:ing|ed)$/.test(first.lower)
  return clause || JOINED.test(rule) || source.last - source.first > FAR
}

/** A source as long as this may be a clause. */
const FAR = 8

/** Takes the subject by the tree where the rule's source is no subject of the verb and the tree's is plainly one. */
function mend(frame: Frame, tree: Tree, draft: Draft): void {
  const verb = tree.wordAt(frame.tokens[draft.cue.first]?.start ?? -1)
  if (verb < 0 || reportingSenses(lowerAt(frame, draft.cue.first)) === undefined) return
  if (draft.rule === 'attributions/passive') {
    limit(frame, tree, draft, nounOfParticiple(tree, verb))
    return
  }
  const subject = JOINED.test(draft.rule) ? subjectOf(tree, verb) : tree.child(verb, 'nsubj')
  const start = tree.words[subject]?.start ?? -1
  if (
    subject < 0 ||
    RELATIVE.test(lower(tree, subject)) ||
    !/^(?:NOUN|PROPN|PRON)$/.test(tree.words[subject]?.upos ?? '')
  )
    return
  const head = tokenAt(frame.document, start)
  if (frame.quoted[head] !== 0 || (draft.source.first <= head && head < draft.source.last)) return
  if (isRelated(tree, frame, draft, verb, subject)) return
  const source = nounPhrase(frame.document, tree, subject)
  if (source === null || source.last > draft.cue.first || !canReport(frame, source)) return
  draft.source = source
  // What stands before belongs to the subject ("the chairman, who earns 2 million, hailed the deal").
  if (draft.rule === 'attributions/inverted') {
    draft.scope = { first: draft.cue.last, last: Math.max(draft.scope.last, draft.cue.last) }
  }
}

/** "The deal announced by the bank covers 300 jobs": the bank is given for the deal, not for what is said of it. */
function limit(frame: Frame, tree: Tree, draft: Draft, noun: number): void {
  if (noun < 0) return
  const first = Math.max(draft.scope.first, tokenAt(frame.document, tree.extentOf(noun).start))
  if (first < draft.cue.first) draft.scope = { first, last: draft.cue.first }
}

/** Whether the rule's source is itself a subject, or belongs to the verb's subject ("Ruiz, the mayor, said"). */
function isRelated(tree: Tree, frame: Frame, { source, cue, rule }: Draft, verb: number, subject: number): boolean {
  const start = frame.tokens[source.first]?.start ?? 0
  const head = tree.headIn({ start, end: frame.tokens[source.last - 1]?.end ?? start })
  if ((JOINED.test(rule) || cue.first - source.last <= 1) && tree.labelOf(head) === 'nsubj') return true
  for (let at = head, steps = 0; at >= 0 && steps < 6; steps++) {
    if (at === subject) return true
    const above = tree.headOf(at)
    if (above === verb) return tree.labelOf(at) === 'nsubj'
    at = above
  }
  return false
}
