// Reporting words before a stretch: "Rossi said: “", "the union called it “", "according to the court, he “",
// "in her words, “", "expressing concern that the “".
//
// Not: "the reported “…”", "so-called “…”".
import { CLAUSE_NOUNS, SPEECH_NOUNS } from '../../language/en/quote-verbs.ts'
import { DETERMINERS } from '../../language/en/quote-words.ts'
import type { Span } from '../../model/span.ts'
import { sentenceAt, tokenAt } from '../../text/document.ts'
import { mainSubject } from './clause.ts'
import { type Frame, lower, verbAt } from './frame.ts'
import { type Link, linkOf } from './link.ts'
import type { Stretch } from './marks.ts'
import { isOwnVoice } from './position.ts'
import { isFillerAt, phraseAfter, possessorBefore, subjectBefore } from './subject.ts'

/** How far back a reporting verb is looked for, in tokens. */
const REACH = 120
/** From here on a verb of judgement or thought no longer reaches. */
const NEAR = 9

export function linkBefore(frame: Frame, number: number): Link | null {
  const { document } = frame
  const stretch = frame.stretches[number] as Stretch
  const opening = tokenAt(document, stretch.from)
  let limit = sentenceStart(frame, stretch.from, opening)
  const inside = (frame.within[limit] ?? 0) - 1
  if (inside >= 0 && inside < number)
    limit = Math.min(limit, tokenAt(document, (frame.stretches[inside] as Stretch).from))
  if (limit >= opening) {
    // The stretch opens its sentence: only a colon just before it reaches across.
    if (lower(frame, opening - 1) !== ':') return null
    limit = sentenceStart(frame, document.tokens[opening - 1]?.start ?? 0, opening)
  }
  return searchBack(frame, opening, Math.max(limit, opening - REACH))
}

/** Reporting words between token `limit` and the colon at `opening - 1`. */
export function linkBeforeToken(frame: Frame, opening: number, limit: number): Link | null {
  return searchBack(frame, opening, Math.max(limit, opening - REACH))
}

function sentenceStart(frame: Frame, offset: number, otherwise: number): number {
  return frame.document.sentences[sentenceAt(frame.document, offset)]?.first ?? otherwise
}

function searchBack(frame: Frame, opening: number, limit: number): Link | null {
  const previous = lower(frame, opening - 1)
  const place = previous === ':' ? 'colon' : previous === ',' ? 'comma' : 'before'
  let fallback: Link | null = null
  let distance = 0
  for (let at = opening - 1; at >= limit; at--) {
    if ((frame.within[at] ?? 0) > 0) continue
    const found = linkAt(frame, at, { opening, limit, place, distance })
    distance++
    if (found === null) continue
    if (found.rule !== 'quotes/noun-before' && (found.kind === 'say' || distance <= NEAR)) return found
    fallback ??= found
  }
  return fallback
}

interface Search {
  readonly opening: number
  readonly limit: number
  readonly place: Link['place']
  readonly distance: number
}

function linkAt(frame: Frame, at: number, search: Search): Link | null {
  const { opening, place, distance } = search
  const word = lower(frame, at)
  if (word === 'to' && lower(frame, at - 1) === 'according') {
    const source = phraseAfter(frame, at + 1, opening)
    return linkOf(
      frame,
      { first: at - 1, last: at + 1 },
      { source, kind: 'say', place, distance, rule: 'quotes/according-before' },
    )
  }
  const kind = verbAt(frame, at)
  if (kind !== undefined && isVerbHere(frame, at)) {
    if (kind === 'mind' && distance > NEAR && place === 'before') return null
    if (isClosedOff(frame, at, opening)) return null
    const source = isPassive(frame, at) ? passiveAgent(frame, at, opening) : speakerOf(frame, at, search)
    if (source !== null && isOwnVoice(frame, source)) return null
    return linkOf(
      frame,
      { first: at, last: cueEnd(frame, at, opening) },
      { source, kind, place, distance, rule: 'quotes/verb-before' },
    )
  }
  return CLAUSE_NOUNS.has(word) || SPEECH_NOUNS.has(word) ? nounLink(frame, at, search) : null
}

/** "in her words, “", "the statement’s calls for “", "expressing concern that the “". */
function nounLink(frame: Frame, at: number, { opening, limit, place, distance }: Search): Link | null {
  const governs = CLAUSE_NOUNS.has(lower(frame, at)) && /^(?:that|about|over)$/.test(lower(frame, at + 1))
  const source = possessorBefore(frame, at, limit)
  if (!governs && (source === null || distance > 4)) return null
  const subject = source ?? mainSubject(frame, limit, at)
  const last = governs ? at + 2 : cueEnd(frame, at, opening)
  return linkOf(
    frame,
    { first: at, last },
    { source: subject, kind: 'judge', place, distance, rule: 'quotes/noun-before' },
  )
}

/** "When asked about it, only those who “…”": the verb of a subordinate clause that a comma has closed. */
function isClosedOff(frame: Frame, at: number, opening: number): boolean {
  if (lower(frame, at) === 'asked' && SUBORDINATE.test(lower(frame, at - 1))) return true
  if (!SUBORDINATE.test(lower(frame, at - 1)) && !SUBORDINATE.test(lower(frame, at - 2))) return false
  for (let next = at; next < opening - 1; next++) if (lower(frame, next) === ',') return true
  return false
}

const SUBORDINATE = /^(?:when|if|once|whether|while)$/

/** A participle used as an adjective or noun is no cue. */
function isVerbHere(frame: Frame, at: number): boolean {
  const before = lower(frame, at - 1)
  if (DETERMINERS.has(before) && before !== 'that' && before !== 'this' && before !== 'another') return false
  if (/^(?:-|’s|'s|of|new|recent|latest|false|strong|public|official)$/.test(before)) return false
  const token = frame.document.tokens[at]
  return token !== undefined && !(token.upper && frame.document.tokens[at - 1]?.upper === true)
}

/** The cue takes a directly linking word: "said that", "denounced as", "called for". */
function cueEnd(frame: Frame, at: number, opening: number): number {
  const next = lower(frame, at + 1)
  return at + 1 < opening && (next === 'that' || next === 'as' || next === 'for') ? at + 2 : at + 1
}

/** Subject of the verb; for a participle or a second verb ("…, calling it", "and added") that of the main clause. */
function speakerOf(frame: Frame, verb: number, { limit, opening }: Search): Span | null {
  const word = lower(frame, verb)
  // "“…,” said Ana Lopes, the mayor, “…”": the subject follows.
  if ((frame.within[verb - 1] ?? 0) > 0 && !word.endsWith('ing')) return phraseAfter(frame, verb + 1, opening)
  // "…, with Ana Lopes calling it": a name just before the participle is its subject.
  const participle = word.endsWith('ing') && !isFillerAt(frame, verb - 1) && !followsWith(frame, verb, limit)
  // "Stated Lopes: “"
  if (verb === limit) return phraseAfter(frame, verb + 1, opening)
  const own = participle ? null : subjectBefore(frame, verb, limit)
  return own ?? earlierSubject(frame, verb, limit) ?? mainSubject(frame, limit, verb)
}

/** "was described as “", "had been told that “": the subject does not speak. Not: "was quoted as saying". */
function isPassive(frame: Frame, verb: number): boolean {
  if (!/(?:ed|told|seen|known)$/.test(lower(frame, verb)) || lower(frame, verb) === 'quoted') return false
  let before = verb - 1
  while (verb - before < 4 && /^(?:also|not|once|widely|often|being|\w+ly)$/.test(lower(frame, before))) before--
  return /^(?:is|are|was|were|be|been|being|get|got)$/.test(lower(frame, before))
}

/** "was told by the officers that he “": who speaks follows "by". */
function passiveAgent(frame: Frame, verb: number, opening: number): Span | null {
  for (let at = verb + 1; at < opening && at < verb + 8; at++) {
    if (lower(frame, at) === 'by') return phraseAfter(frame, at + 1, opening)
  }
  return null
}

/** "with Ana Lopes calling": a name behind "with" just before the participle. */
function followsWith(frame: Frame, verb: number, limit: number): boolean {
  for (let at = verb - 1; at >= limit && verb - at < 7 && frame.document.tokens[at]?.kind === 'word'; at--) {
    if (lower(frame, at) === 'with') return true
  }
  return false
}

function earlierSubject(frame: Frame, verb: number, limit: number): Span | null {
  for (let at = verb - 1; at > limit; at--) {
    if ((frame.within[at] ?? 0) > 0 || /ing$|^(?:that|which)$/.test(lower(frame, at - 1))) continue
    if (lower(frame, at).endsWith('ing') || verbAt(frame, at) !== 'say' || !isVerbHere(frame, at)) continue
    const source = subjectBefore(frame, at, limit)
    if (source !== null) return source
  }
  return null
}
