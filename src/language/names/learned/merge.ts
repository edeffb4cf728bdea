// The learned names and the rules' as one list. Where both have the same words, the rules' name stays with its title and
// takes the learned kind; where they differ, the learned one stands. What only the rules saw stays when they could not
// type it (it is a name of nothing in particular, and later layers may still bind it), and when the rule errs less often
// than what was learned: lists, peoples, countries, "Ostrand National Park".
import type { NameType } from '../../name.ts'
import type { Candidate } from '../candidate.ts'
import { bitsOf } from '../lexicon.ts'
import type { Piece } from '../pieces.ts'
import { KINDS, type LabelledSpan } from './labels.ts'
import { SURE } from './segments.ts'

const RULE = 'names/learned'
/** A rule of where a name stands, which the weights do not see. */
const DATELINE = 'names/dateline'
/** Rules of what a name is made of, which the weights have seen too seldom: "Ostvale Steel", "Minera Alcoba", "University of Texas, El Paso". */
const MADE = new Set(['names/trade', 'names/opener', 'names/campus'])

const ORGANIZATION = KINDS.indexOf('organization')

/** `candidateOf` makes a candidate of tokens that the rules did not take as one. */
export function merge(
  candidates: readonly Candidate[],
  spans: readonly LabelledSpan[],
  candidateOf: (piece: Piece) => Candidate,
): Candidate[] {
  const merged: Candidate[] = []
  let at = 0
  for (const span of whole(candidates, spans)) {
    for (; at < candidates.length && (candidates[at] as Candidate).last <= span.first; at++)
      keep(candidates[at], merged)
    const type = KINDS[span.kind] as NameType
    merged.push(named(candidates, at, span, type, candidateOf))
    while (at < candidates.length && (candidates[at] as Candidate).first < span.last) at++
  }
  for (; at < candidates.length; at++) keep(candidates[at], merged)
  return merged
}

/** The spans, those that cut a name of a rule in MADE grown to the whole of it. */
function whole(candidates: readonly Candidate[], spans: readonly LabelledSpan[]): LabelledSpan[] {
  const made = candidates.filter(({ rule }) => MADE.has(rule))
  if (made.length === 0) return [...spans]
  const grown: LabelledSpan[] = []
  let at = 0
  for (const span of spans) {
    while (at < made.length && (made[at] as Candidate).last <= span.first) at++
    const one = made[at]
    const inside = one !== undefined && one.first <= span.first && span.last <= one.last
    const next = inside ? { first: one.first, last: one.last, kind: ORGANIZATION } : span
    if (grown.at(-1)?.first !== next.first) grown.push(next)
  }
  return grown
}

function keep(candidate: Candidate | undefined, merged: Candidate[]): void {
  if (candidate !== undefined && (candidate.type === 'unknown' || isSure(candidate))) merged.push(candidate)
}

function isSure({ rule, type, text, casing, words }: Candidate): boolean {
  if (rule === 'names/acronym' && casing === 'sentence' && text.length > 3) return bitsOf(words[0] ?? '') === 0
  return SURE.has(rule) || MADE.has(rule) || (rule === 'names/head' && type === 'place')
}

function named(
  candidates: readonly Candidate[],
  from: number,
  { first, last }: LabelledSpan,
  type: NameType,
  candidateOf: (piece: Piece) => Candidate,
): Candidate {
  let beside: Candidate | null = null
  for (let at = from; at < candidates.length; at++) {
    const candidate = candidates[at] as Candidate
    if (candidate.first >= last) break
    if (candidate.first === first && candidate.last === last)
      return candidate.rule === DATELINE ? candidate : retyped(candidate, type)
    if (candidate.first === first) beside = candidate
  }
  const title = type === 'person' ? (beside?.title ?? null) : null
  return retyped(candidateOf({ first, last, title, initial: beside?.initial ?? false }), type)
}

function retyped(candidate: Candidate, type: NameType): Candidate {
  if (candidate.type === type) return candidate
  candidate.type = type
  candidate.rule = RULE
  return candidate
}
