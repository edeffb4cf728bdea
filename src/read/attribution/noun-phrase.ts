// Whether some words before a verb are a noun phrase that can report: a name, a role, a body, a document; not a clause
// ("Ruiz cited new"), a time ("last week") or those who were asked ("63 percent of voters").
import { reportingSenses } from '../../language/en/reporting-verbs.ts'
import {
  CLAUSE_OPENERS,
  DETERMINERS,
  FINITE,
  isDeterminer,
  OCCASIONS,
  PRONOUNS,
  REPORTING_NOUNS,
  REPORTING_PEOPLE,
} from '../../language/en/reporting-words.ts'
import { bitsOf, CALENDAR, OFFICE, ORGANIZATION_HEAD, PERSON_NOUN } from '../../language/names/lexicon.ts'
import { type Frame, lowerAt, type Phrase } from './frame.ts'

/** The phrase, without a leading prepositional phrase; null when it can be no source. */
export function accepted(frame: Frame, first: number, last: number): Phrase | null {
  if (first >= last) return null
  const word = lowerAt(frame, last - 1)
  if (last - first === 1 && PRONOUNS.has(word)) return { first, last }
  if (holdsVerb(frame, first, last)) return null
  if (frame.named[last - 1] !== 0) return behindPreposition(frame, first, last)
  if (/^[^\p{L}\p{N}’'%)]/u.test(word) || CLAUSE_OPENERS.has(word)) return null
  if (OCCASIONS.has(word) && !holdsReporter(frame, first, last)) return null
  return isNounPhrase(frame, first, last) ? behindPreposition(frame, first, last) : null
}

function holdsReporter(frame: Frame, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (REPORTING_NOUNS.has(lowerAt(frame, at)) || REPORTING_PEOPLE.has(lowerAt(frame, at))) return true
  }
  return false
}

const AFTER_PARTICIPLE =
  /^(?:by|in|on|at|last|this|earlier|late|from|to|as|for|with|during|after|before|online|under|over|and)$/

/** Whether a clause stands in the phrase: "Ruiz cited new" is no source; "a report released last year" is. */
function holdsVerb(frame: Frame, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const token = frame.tokens[at]
    if (token === undefined || token.upper || frame.named[at] !== 0) continue
    if (token.lower === 'who' || token.lower === 'which' || token.lower === 'whose') return false
    if (at > first && FINITE.has(token.lower)) return true
    const verb = reportingSenses(token.lower) !== undefined && /(?:ed|said|told|found|says|saw)$/.test(token.lower)
    if (!verb || at === first || at === last - 1) continue
    const next = lowerAt(frame, at + 1)
    if (!AFTER_PARTICIPLE.test(next) && (bitsOf(next) & CALENDAR) === 0 && !isDeterminer(lowerAt(frame, at - 1)))
      return true
  }
  return false
}

function isNounPhrase(frame: Frame, first: number, last: number): boolean {
  if (isShare(frame, first, last)) return false
  const start = lowerAt(frame, first)
  if (DETERMINERS.has(start) || isDeterminer(start) || frame.named[first] !== 0) return true
  for (let at = first; at < last; at++) {
    const word = lowerAt(frame, at)
    if (
      REPORTING_PEOPLE.has(word) ||
      REPORTING_NOUNS.has(word) ||
      (bitsOf(word) & (PERSON_NOUN | OFFICE | ORGANIZATION_HEAD)) !== 0
    )
      return true
  }
  return frame.tokens[first]?.upper === true && last - first <= 3
}

/** "63 percent (of voters) said": those who were asked, not a source. */
function isShare(frame: Frame, first: number, last: number): boolean {
  for (let at = first; at < Math.min(last, first + 4); at++) {
    const word = lowerAt(frame, at)
    if (word === '%' || word === 'percent' || word === 'per') return true
  }
  return false
}

const OPENING_PREPOSITIONS = new Set([
  'in',
  'on',
  'at',
  'after',
  'during',
  'following',
  'since',
  'for',
  'from',
  'under',
  'with',
  'by',
  'of',
  'to',
])

/** "In Lagos the ministry": a leading prepositional phrase without its comma is left out where a noun phrase follows. */
function behindPreposition(frame: Frame, first: number, last: number): Phrase | null {
  if (!OPENING_PREPOSITIONS.has(lowerAt(frame, first))) return { first, last }
  for (let at = last - 1; at > first + 1; at--) {
    if (frame.named[at] !== 0 && frame.named[at] !== frame.named[at - 1]) return { first: at, last }
    if (DETERMINERS.has(lowerAt(frame, at))) return { first: at, last }
  }
  return last - first > 2 && REPORTING_PEOPLE.has(lowerAt(frame, last - 1)) ? { first: last - 1, last } : null
}
