// Reporting verbs: "police said 12 were hurt", "12 were hurt, police said", "said the union", "the survey found",
// "was confirmed by the ministry", "organisers put turnout at 900". Not: "said to be", "wants to say", "did not say",
// "the reported deaths", "reports of a fire".
import { reportingSenses, type VerbSense } from '../../language/en/reporting-verbs.ts'
import { BE, BETWEEN, isDeterminer, PRONOUNS, REPORTING_PEOPLE } from '../../language/en/reporting-words.ts'
import { bitsOf, CALENDAR, OFFICE, PERSON_NOUN } from '../../language/names/lexicon.ts'
import type { Draft } from './draft.ts'
import { canReport, fits, OPENING, type Place } from './fit.ts'
import { type Frame, lowerAt, type Phrase } from './frame.ts'
import { sourceAfter } from './object.ts'
import { claimAfter, claimAround, isAdjunct } from './scope.ts'
import { mainSubject, sourceBefore } from './subject.ts'

/** The attribution whose cue is the verb at `at`, or null. */
export function byVerb(frame: Frame, at: number, within: Place, earlier: readonly Draft[]): Draft | null {
  const senses = reportingSenses(lowerAt(frame, at))
  if (senses === undefined || frame.named[at] !== 0) return null
  const next = lowerAt(frame, at + 1)
  const agent = agentAt(frame, at)
  if (agent > 0) return passive(frame, at, agent, within)
  if (isPassive(frame, at)) return lowerAt(frame, at) === 'quoted' && next === 'as' ? quotedAs(frame, at, within) : null
  const before = plain(frame, at, within, senses) ?? coordinated(frame, at, within, senses, earlier)
  if (before !== null && (before.source.first <= within.first + 1 || lowerAt(frame, at - 1) !== ',')) return before
  return inverted(frame, at, within, senses) ?? before
}

/** "The union rejected the offer and said 300 would walk out": the subject of the first verb. */
function coordinated(
  frame: Frame,
  at: number,
  within: Place,
  senses: ReadonlySet<VerbSense>,
  earlier: readonly Draft[],
): Draft | null {
  let before = at - 1
  while (BETWEEN.has(lowerAt(frame, before)) || lowerAt(frame, before).endsWith('ly')) before--
  const joint = lowerAt(frame, before)
  if ((joint !== 'and' && joint !== 'but') || lowerAt(frame, at).endsWith('ing') || !senses.has('claim')) return null
  const last = earlier.at(-1)
  const source = last !== undefined && last.side === 'after' ? last.source : mainSubject(frame, before, within)
  if (source === null || !fits(frame, at, source, within, senses)) return null
  const cue = { first: at, last: at + 1 }
  return {
    sentence: within.sentence,
    source,
    cue,
    scope: claimAfter(frame, at + 1, within),
    side: 'after',
    rule: 'attributions/coordinated',
  }
}

/** Where "by" stands behind the verb, over a time at most: "announced on Friday by the bank"; -1 for none. */
function agentAt(frame: Frame, at: number): number {
  for (let next = at + 1; next <= at + 3; next++) {
    const word = lowerAt(frame, next)
    if (word === 'by') return next
    if (word !== 'on' && word !== 'last' && (bitsOf(word) & CALENDAR) === 0 && !BETWEEN.has(word)) return -1
  }
  return -1
}

function isPassive(frame: Frame, at: number): boolean {
  let before = at - 1
  while (
    BETWEEN.has(lowerAt(frame, before)) &&
    !BE.has(lowerAt(frame, before)) &&
    lowerAt(frame, before) !== 'has' &&
    lowerAt(frame, before) !== 'have' &&
    lowerAt(frame, before) !== 'had'
  )
    before--
  const word = lowerAt(frame, before)
  return (
    (BE.has(word) && !lowerAt(frame, at).endsWith('ing')) || (isDeterminer(word) && lowerAt(frame, at + 1) !== 'that')
  )
}

/** "The toll was confirmed by the ministry": the claim is the sentence before. */
function passive(frame: Frame, at: number, agent: number, within: Place): Draft | null {
  if (!/(?:ed|ten|t|n|d)$/.test(lowerAt(frame, at))) return null
  const source = sourceAfter(frame, agent + 1, within.last)
  if (source === null || !canReport(frame, source)) return null
  return {
    sentence: within.sentence,
    source,
    cue: { first: at, last: agent + 1 },
    scope: { first: within.first, last: within.last },
    side: 'around',
    rule: 'attributions/passive',
  }
}

/** "He was quoted as saying …". */
function quotedAs(frame: Frame, at: number, within: Place): Draft | null {
  const source = sourceBefore(frame, at - 1, within.first)
  if (source === null) return null
  const cue = { first: at, last: Math.min(within.last, at + 3) }
  return {
    sentence: within.sentence,
    source,
    cue,
    scope: claimAfter(frame, cue.last, within),
    side: 'after',
    rule: 'attributions/quoted-as',
  }
}

/** "…,” said the union’s secretary". */
function inverted(frame: Frame, at: number, within: Place, senses: ReadonlySet<VerbSense>): Draft | null {
  if (
    !senses.has('claim') ||
    lowerAt(frame, at).endsWith('ing') ||
    !OPENING.has(lowerAt(frame, at - 1)) ||
    at - within.first < 3
  )
    return null
  const next = frame.tokens[at + 1]
  if (next === undefined || at + 1 >= within.last || next.kind !== 'word') return null
  const person = PERSON_NOUN | OFFICE
  const begins =
    (next.upper && (bitsOf(next.lower) & CALENDAR) === 0) ||
    isDeterminer(next.lower) ||
    next.lower === 'one' ||
    next.lower === 'a' ||
    next.lower === 'an' ||
    REPORTING_PEOPLE.has(next.lower) ||
    (bitsOf(next.lower) & person) !== 0 ||
    leadsToSource(frame, at + 1, within)
  if (!begins || PRONOUNS.has(next.lower)) return null
  const source = sourceAfter(frame, at + 1, within.last)
  if (source === null || !canReport(frame, source) || followedByVerb(frame, source, within)) return null
  const cue = { first: at, last: at + 1 }
  return {
    sentence: within.sentence,
    source,
    cue,
    ...claimAround(frame, { first: at, last: source.last }, within),
    rule: 'attributions/inverted',
  }
}

const FARTHEST = 5
const NO_MODIFIER = new Set(
  'that there in on at to by for with as of from last this earlier late yesterday today he she it they we i you if when'.split(
    ' ',
  ),
)

/** "…, said provincial minister Ana Ruiz", "…, said senior party officials": words before the one that can report. */
function leadsToSource(frame: Frame, first: number, within: Place): boolean {
  for (let at = first; at < Math.min(within.last, first + FARTHEST); at++) {
    const word = lowerAt(frame, at)
    if (frame.tokens[at]?.kind !== 'word' || NO_MODIFIER.has(word)) return false
    if (REPORTING_PEOPLE.has(word) || (bitsOf(word) & (PERSON_NOUN | OFFICE)) !== 0) return true
    if (frame.named[at] !== 0 && at > first) return true
  }
  return false
}

/** In "…, said the union was" the noun phrase is no source but the subject of a claim. */
function followedByVerb(frame: Frame, source: Phrase, within: Place): boolean {
  const word = lowerAt(frame, source.last)
  return (
    source.last < within.last &&
    (BE.has(word) || word === 'would' || word === 'had' || word === 'has' || word === 'have' || word === 'will')
  )
}

function plain(frame: Frame, at: number, within: Place, senses: ReadonlySet<VerbSense>): Draft | null {
  const word = lowerAt(frame, at)
  const progressive = word.endsWith('ing')
  if (progressive && !BE.has(lowerAt(frame, at - 1))) return null
  const source = sourceBefore(frame, progressive ? at - 1 : at, within.first)
  if (source === null || !fits(frame, at, source, within, senses)) return null
  const end = isTell(senses) ? hearerEnd(frame, at + 1, within) : at + 1
  const cue = { first: at, last: at + 1 }
  const rule = 'attributions/verb'
  // "…, as the governor said on Monday": the claim stands before "as".
  const opens = lowerAt(frame, source.first - 1) === 'as' ? source.first - 1 : source.first
  if (isTrailing(frame, opens, end, within)) {
    return {
      sentence: within.sentence,
      source,
      cue,
      ...claimAround(frame, { first: opens, last: end }, within),
      rule,
    }
  }
  return { sentence: within.sentence, source, cue, scope: claimAfter(frame, end, within), side: 'after', rule }
}

function isTell(senses: ReadonlySet<VerbSense>): boolean {
  return senses.has('tell')
}

function hearerEnd(frame: Frame, from: number, within: Place): number {
  const next = lowerAt(frame, from)
  if (next === 'that' || from >= within.last) return from
  const hearer = sourceAfter(frame, from, Math.min(within.last, from + 8))
  return hearer === null ? from : hearer.last
}

/** "12 were hurt, police said (on Monday)." */
function isTrailing(frame: Frame, first: number, end: number, within: Place): boolean {
  const before = lowerAt(frame, first - 1)
  if (first - within.first < 3 || !OPENING.has(before)) return false
  return isAdjunct(frame, end, within)
}
