// Reporting verbs: "police said 12 were hurt", "12 were hurt, police said", "said the union", "the survey found",
// "was confirmed by the ministry", "organisers put turnout at 900". Not: "said to be", "wants to say", "did not say",
// "the reported deaths", "reports of a fire".
import { reportingSenses, type VerbSense } from '../../language/en/reporting-verbs.ts'
import {
  BE,
  BETWEEN,
  DETERMINERS,
  isDeterminer,
  NOUN_LIKE,
  PRONOUNS,
  REPORTING_NOUNS,
  REPORTING_PEOPLE,
  STRICT,
  STRICT_WITH_NUMBER,
} from '../../language/en/reporting-words.ts'
import { bitsOf, CALENDAR, DEMONYM, OFFICE, PERSON_NOUN } from '../../language/names/lexicon.ts'
import type { Draft } from './draft.ts'
import { type Frame, lowerAt, nameAt, type Phrase } from './frame.ts'
import { sourceAfter } from './object.ts'
import { claimAfter, claimAround, isAdjunct } from './scope.ts'
import { mainSubject, sourceBefore } from './subject.ts'

export interface Place {
  readonly sentence: number
  readonly first: number
  readonly last: number
}

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

const OPENING = new Set([',', '”', '"', "'", '’', '—', '–', '?', '!'])

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
    (bitsOf(next.lower) & person) !== 0
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

/** In "…, said the union was" the noun phrase is no source but the subject of a claim. */
function followedByVerb(frame: Frame, source: Phrase, within: Place): boolean {
  const word = lowerAt(frame, source.last)
  return (
    source.last < within.last &&
    (BE.has(word) || word === 'would' || word === 'had' || word === 'has' || word === 'have' || word === 'will')
  )
}

/** Whether a phrase can be a source: a name, a role, a body, a document, a pronoun. */
export function canReport(frame: Frame, source: Phrase): boolean {
  for (let at = source.first; at < source.last; at++) {
    const word = lowerAt(frame, at)
    if (
      PRONOUNS.has(word) ||
      REPORTING_NOUNS.has(word) ||
      REPORTING_PEOPLE.has(word) ||
      (bitsOf(word) & (PERSON_NOUN | OFFICE)) !== 0
    )
      return true
    if (frame.named[at] !== 0) return true
  }
  return isDeterminer(lowerAt(frame, source.first)) || DETERMINERS.has(lowerAt(frame, source.first))
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
  if (isTrailing(frame, source, end, within)) {
    return {
      sentence: within.sentence,
      source,
      cue,
      ...claimAround(frame, { first: source.first, last: end }, within),
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
function isTrailing(frame: Frame, source: Phrase, end: number, within: Place): boolean {
  const before = lowerAt(frame, source.first - 1)
  if (source.first - within.first < 3 || !OPENING.has(before)) return false
  return isAdjunct(frame, end, within)
}

function fits(frame: Frame, at: number, source: Phrase, within: Place, senses: ReadonlySet<VerbSense>): boolean {
  const word = lowerAt(frame, at)
  const next = frame.tokens[at + 1]
  if (next !== undefined && at + 1 < within.last && reportingSenses(next.lower) !== undefined && NOUN_LIKE.has(word))
    return false
  if (next?.lower === 'to' && (word === 'said' || word === 'reported' || word === 'thought' || word === 'believed'))
    return false
  if (next?.lower === 'for' || (next?.lower === 'on' && NOUN_LIKE.has(word))) return false
  if (!canReport(frame, source)) return false
  if (STRICT.has(word) && !isStrictly(frame, at, source, within)) return false
  if (isParticiple(frame, at, within)) return false
  if (!senses.has('claim') && !senses.has('tell') && !takesObject(frame, at, source, within, senses)) return false
  if (NOUN_LIKE.has(word)) return isVerbThere(frame, at, source, within)
  return true
}

function takesObject(frame: Frame, at: number, source: Phrase, within: Place, senses: ReadonlySet<VerbSense>): boolean {
  const word = lowerAt(frame, at)
  if (
    word === 'put' ||
    word === 'puts' ||
    word === 'place' ||
    word === 'places' ||
    word === 'placed' ||
    word === 'give' ||
    word === 'gave' ||
    word === 'gives'
  )
    return numberBehindAt(frame, at, within)
  if (senses.has('object')) return holdsNumber(frame, at + 1, within.last)
  for (let token = source.first; token < source.last; token++)
    if (REPORTING_NOUNS.has(lowerAt(frame, token))) return true
  return false
}

function numberBehindAt(frame: Frame, at: number, within: Place): boolean {
  for (let next = at + 1; next < Math.min(within.last, at + 16); next++) {
    if (lowerAt(frame, next) === 'at' || lowerAt(frame, next) === 'as')
      return holdsNumber(frame, next + 1, Math.min(within.last, next + 6))
  }
  return false
}

function holdsNumber(frame: Frame, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const token = frame.tokens[at]
    if (
      token?.kind === 'number' ||
      /^(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|several)$/.test(
        token?.lower ?? '',
      )
    )
      return true
  }
  return false
}

/** A form that may be a noun is a verb where a sure source stands before it and a claim or an object behind it. */
function isVerbThere(frame: Frame, at: number, source: Phrase, within: Place): boolean {
  if (lowerAt(frame, at - 1) === ',' && nameAt(frame, at - 2) === null) return false
  const next = frame.tokens[at + 1]
  if (at + 1 >= within.last || next === undefined) return lowerAt(frame, at).endsWith('ed')
  if (next.lower === 'of' || next.lower === 'from' || next.lower === 'and') return false
  if (lowerAt(frame, at).endsWith('ed')) return true
  const head = source.last - 1
  if ((bitsOf(lowerAt(frame, head)) & DEMONYM) !== 0) return false
  const plural = lowerAt(frame, head).endsWith('s')
  const singular = lowerAt(frame, at).endsWith('s')
  if (nameAt(frame, head) === null && plural === singular && !PRONOUNS.has(lowerAt(frame, head))) return false
  return (
    next.lower === 'that' ||
    next.kind === 'number' ||
    DETERMINERS.has(next.lower) ||
    next.upper ||
    PRONOUNS.has(next.lower) ||
    next.text === ':'
  )
}

/** "called for" and "agreed to" report nothing; "agreed that", "called it “a joke”" and "…, he agreed" do. */
function isStrictly(frame: Frame, at: number, source: Phrase, within: Place): boolean {
  for (let next = at + 1; next < Math.min(within.last, at + 10); next++) {
    const word = lowerAt(frame, next)
    if (word === 'that' && next <= at + 3) return true
    if (word === '“' || word === '"' || (word === ':' && next <= at + 4)) return true
  }
  if (
    OPENING.has(lowerAt(frame, source.first - 1)) &&
    source.first - within.first >= 3 &&
    isAdjunct(frame, at + 1, within)
  )
    return true
  return (
    STRICT_WITH_NUMBER.has(lowerAt(frame, at)) &&
    holdsNumber(frame, at + 1, within.last) &&
    lowerAt(frame, at + 1) !== 'to'
  )
}

/** "The deal announced on Monday was worth $4m": no verb of its subject, since a finite verb follows without a comma. */
function isParticiple(frame: Frame, at: number, within: Place): boolean {
  if (!/(?:ed|found)$/.test(lowerAt(frame, at))) return false
  const next = frame.tokens[at + 1]
  if (next === undefined || next.kind !== 'word') return false
  if (
    !/^(?:on|in|at|last|this|by|for|during|after|earlier|late|early)$/.test(next.lower) &&
    (bitsOf(next.lower) & CALENDAR) === 0
  )
    return false
  for (let later = at + 2; later < Math.min(within.last, at + 14); later++) {
    const word = lowerAt(frame, later)
    if (word === ',' || word === 'that' || word === '“' || word === '"') return false
    if (BE.has(word) && word !== 'be' && word !== 'been' && word !== 'being') return true
    if (word === 'would' || word === 'will' || word === 'has' || word === 'had' || word === 'have') return true
  }
  return false
}
