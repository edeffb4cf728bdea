// Finds who says what.
//
// Cues first (verbs.ts, phrases.ts, heading.ts), each with its source (subject.ts, object.ts) and claim (scope.ts); then
// claims are cut where another source begins (here) and stretched over neighbours and quotations (neighbours.ts, speech.ts).

import { reportingSenses } from '../../language/en/reporting-verbs.ts'
import type { Name } from '../../language/name.ts'
import type { Sentence } from '../../text/document.ts'
import type { Context } from '../context.ts'
import type { Attribution } from './attribution.ts'
import type { Draft } from './draft.ts'
import type { Place } from './fit.ts'
import { type Frame, frameOf, lowerAt, spanOf } from './frame.ts'
import { byColon } from './heading.ts'
import { overNeighbours, secondSource } from './neighbours.ts'
import { byPhrase } from './phrases.ts'
import { overQuotations } from './speech.ts'
import { settleByTree } from './syntax/settle.ts'
import { byVerb } from './verbs.ts'

export interface AttributionsNeed {
  readonly names: readonly Name[]
}

const PHRASE_CUES = new Set(['according', 'citing', 'quoting', 'by', 'in', 'pointed', 'points', 'point'])

/** Attributions of a report, in order of their scope's start. */
export function findAttributions(context: Context, need: AttributionsNeed): Attribution[] {
  const frame = frameOf(context.document, need.names)
  const drafts = context.document.sentences.flatMap((sentence, number) =>
    settleByTree(frame, sentence, number, inSentence(frame, sentence, number), context.trees),
  )
  overNeighbours(frame, drafts)
  overQuotations(frame, drafts)
  const found = drafts
    .filter((draft) => draft.scope.first < draft.scope.last)
    .map((draft) => attributionOf(frame, draft))
  for (const { rule, cue } of context.trace === null ? [] : found) {
    context.trace?.({ rule, action: 'found', note: 'reporting clause', ...cue })
  }
  return found.sort((a, b) => a.scope.start - b.scope.start || a.scope.end - b.scope.end || a.cue.start - b.cue.start)
}

function attributionOf(frame: Frame, draft: Draft): Attribution {
  return {
    sentence: draft.sentence,
    source: spanOf(frame, draft.source),
    cue: spanOf(frame, draft.cue),
    scope: spanOf(frame, draft.scope),
    rule: draft.rule,
  }
}

function inSentence(frame: Frame, sentence: Sentence, number: number): Draft[] {
  const drafts: Draft[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    if (frame.quoted[at] !== 0) continue
    const word = lowerAt(frame, at)
    if (word === ':' && drafts.length === 0) {
      const labelled = byColon(frame, at, sentence, number)
      if (labelled !== null) drafts.push(labelled)
      continue
    }
    const phrase = PHRASE_CUES.has(word)
    if (!phrase && reportingSenses(word) === undefined) continue
    const within = windowAround(sentence, number, at)
    const draft = byPhrase(frame, at, within, drafts) ?? (phrase ? null : byVerb(frame, at, within, drafts))
    if (draft === null) continue
    drafts.push(draft)
    const second = secondSource(frame, draft, within)
    if (second !== null) drafts.push(second)
  }
  return drafts.length > 1 ? withoutNested(frame, drafts) : drafts
}

const WINDOW = 250

/** The sentence, or of a very long one what stands near the cue, so that the work stays in proportion to the text. */
function windowAround({ first, last }: Sentence, sentence: number, at: number): Place {
  if (last - first <= WINDOW) return { sentence, first, last }
  return { sentence, first: Math.max(first, at - WINDOW), last: Math.min(last, at + WINDOW) }
}

/** Cuts a claim where the next source's clause begins; a count reported inside another's claim is the outer one's. */
function withoutNested(frame: Frame, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const outer = kept.at(-1)
    if (
      outer !== undefined &&
      outer.side === 'after' &&
      draft.rule === 'attributions/verb' &&
      isInside(frame, outer, draft)
    )
      continue
    if (outer !== undefined && outer.side === 'after' && draft.side !== 'before') {
      const cut = clauseBefore(frame, draft, outer)
      if (cut > outer.scope.first) outer.scope = { first: outer.scope.first, last: cut }
    }
    if (
      outer !== undefined &&
      draft.side !== 'after' &&
      outer.side !== 'after' &&
      outer.scope.first === draft.scope.first
    ) {
      draft.scope = {
        first: Math.max(draft.scope.first, Math.min(outer.cue.last, draft.scope.last - 1)),
        last: draft.scope.last,
      }
    }
    kept.push(draft)
  }
  return kept
}

const COUNTS = new Set(
  'report reported reports record recorded records register registered registers log logged logs count counted counts list listed lists detect detected identify identified measure measured'.split(
    ' ',
  ),
)

/** "the study found that clinics reported 40 cases": the clinics report inside what the study found. */
function isInside(frame: Frame, outer: Draft, inner: Draft): boolean {
  if (inner.side !== 'after' || !COUNTS.has(lowerAt(frame, inner.cue.first))) return false
  for (let at = outer.scope.first; at < inner.source.first; at++) {
    if (JOINTS.has(lowerAt(frame, at)) && lowerAt(frame, at) !== ',' && lowerAt(frame, at) !== 'and') return false
  }
  return true
}

const JOINTS = new Set([',', ';', 'but', 'while', 'whereas', 'and', '—'])

function clauseBefore(frame: Frame, draft: Draft, outer: Draft): number {
  let at = Math.min(draft.source.first, draft.cue.first)
  const start = at
  while (at > outer.scope.first && start - at < 4 && !JOINTS.has(lowerAt(frame, at - 1))) at--
  while (at > outer.scope.first && JOINTS.has(lowerAt(frame, at - 1))) at--
  return at > outer.scope.first && start - at < 6 ? at : start
}
