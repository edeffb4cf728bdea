// Whether a verb form reports here, with this source: "reports" in "police reports said" is a noun, "announced" in "the
// deal announced on Monday was" a participle, "called" without a quotation no report, "put" reports with "at" and a number.
import { reportingSenses, type VerbSense } from '../../language/en/reporting-verbs.ts'
import {
  BE,
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
import { type Frame, lowerAt, nameAt, type Phrase } from './frame.ts'
import { isAdjunct } from './scope.ts'

/** The part of a sentence that a cue is read in, as token numbers. */
export interface Place {
  readonly sentence: number
  readonly first: number
  readonly last: number
}

/** Marks after which a reporting clause may follow what it reports. */
export const OPENING = new Set([',', '”', '"', "'", '’', '—', '–', '?', '!'])

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

/** Whether the verb at `at` reports, its source being `source`. */
export function fits(frame: Frame, at: number, source: Phrase, within: Place, senses: ReadonlySet<VerbSense>): boolean {
  const word = lowerAt(frame, at)
  const next = frame.tokens[at + 1]
  if (next !== undefined && at + 1 < within.last && reportingSenses(next.lower) !== undefined && NOUN_LIKE.has(word))
    return false
  if (next?.lower === 'to' && (word === 'said' || word === 'reported' || word === 'thought' || word === 'believed'))
    return false
  if (next?.lower === 'for' || (next?.lower === 'on' && NOUN_LIKE.has(word))) return false
  if (next !== undefined && word.startsWith('claim') && /^(?:responsibility|credit|victory|asylum)$/.test(next.lower))
    return false
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
