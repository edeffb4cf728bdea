// The subject of a sentence's main clause, for verbs that share it ("…, calling the plan “…”").
import { SPEECH_NOUNS } from '../../language/en/quote-verbs.ts'
import { PAST_VERBS, PREPOSITIONS } from '../../language/en/quote-words.ts'
import type { Span } from '../../model/span.ts'
import { type Frame, lower } from './frame.ts'
import { isFiller, nameInApposition, pronounAt, subjectBefore } from './subject.ts'

const LONGEST = 24
const SUBORDINATORS = /^(?:when|while|although|though|if|as|since|because|once|after|before)$/

/** The first noun phrase between two tokens, behind a leading adverbial that ends with a comma. */
export function mainSubject(frame: Frame, from: number, verb: number): Span | null {
  let at = from
  while (at < verb && (frame.within[at] ?? 0) > 0) at++
  for (let part = 0; part < 3 && isAdverbial(lower(frame, at)); part++) {
    let comma = at
    while (comma < verb && lower(frame, comma) !== ',') comma++
    if (comma >= verb - 1) break
    at = comma + 1
  }
  return pronounAt(frame, at) ?? phraseUntilVerb(frame, at, verb)
}

export function isAdverbial(word: string): boolean {
  return PREPOSITIONS.has(word) || isFiller(word) || word.endsWith('ing') || SUBORDINATORS.test(word)
}

function phraseUntilVerb(frame: Frame, from: number, verb: number): Span | null {
  const last = Math.min(verb, from + LONGEST)
  for (let at = from + 1; at <= last; at++) {
    if (at === verb || endsSubject(frame, at))
      return nameInApposition(frame, at, verb) ?? subjectBefore(frame, at, from)
  }
  return null
}

function endsSubject(frame: Frame, at: number): boolean {
  const token = frame.document.tokens[at]
  if (token === undefined || token.text === ',') return true
  if (token.upper) return false
  return (
    isFiller(token.lower) ||
    PAST_VERBS.has(token.lower) ||
    token.lower.endsWith('ed') ||
    (SPEECH_NOUNS.has(token.lower) && token.lower.endsWith('s'))
  )
}
