// Whose words a letter, lawsuit or statement holds: the author that an earlier sentence names.
//
// "The nurses’ council sent a letter … “…,” the letter states" → the nurses’ council. A document that nobody is said to
// have written speaks for itself.
import { DOCUMENT_NOUNS, ISSUING_VERBS } from '../../language/en/quote-documents.ts'
import type { Span } from '../../model/span.ts'
import { tokenAt } from '../../text/document.ts'
import { isAdverbial, mainSubject } from './clause.ts'
import { type Frame, lower } from './frame.ts'
import { phraseAfter, subjectBefore } from './subject.ts'

/** How far before a quotation its document is looked for, and how far a verb stands from its document, in tokens. */
const REACH = 900
const NEAR = 9

/** The author of the document that `source` names, or null where it names none or the report names no author. */
export function authorOf(frame: Frame, source: Span): Span | null {
  const last = tokenAt(frame.document, source.end - 1)
  const noun = lower(frame, last) === "'s" ? lower(frame, last - 1) : lower(frame, last)
  if (!DOCUMENT_NOUNS.has(noun) || last - tokenAt(frame.document, source.start) > 3) return null
  const limit = Math.max(0, last - REACH)
  for (let at = last; at >= limit; at--) {
    if (lower(frame, at) !== noun || (frame.within[at] ?? 0) > 0) continue
    const author = authorAt(frame, at)
    if (author !== null) return author
  }
  return null
}

/** "sent a letter", "issued a joint statement", "a lawsuit filed by", "a letter from". */
function authorAt(frame: Frame, noun: number): Span | null {
  const next = lower(frame, noun + 1)
  if (next === 'from' || next === 'by') return phraseAfter(frame, noun + 2, noun + 26)
  if (ISSUING_VERBS.has(next) && lower(frame, noun + 2) === 'by') return phraseAfter(frame, noun + 3, noun + 27)
  const start = sentenceStart(frame, noun)
  for (let at = noun - 1; at > start && noun - at <= NEAR; at--) {
    if (!ISSUING_VERBS.has(lower(frame, at))) continue
    return subjectBefore(frame, at, start) ?? (isAdverbial(lower(frame, start)) ? null : mainSubject(frame, start, at))
  }
  return null
}

function sentenceStart(frame: Frame, token: number): number {
  let at = token
  while (at > 0 && token - at < 60 && !/^[.!?]$/.test(lower(frame, at - 1))) at--
  return at
}
