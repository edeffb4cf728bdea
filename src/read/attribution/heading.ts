// Colons that attribute: "Dozens missing after flood: officials", "Dockers’ union: 900 on strike", "OKAFOR: We will pay."
// Not: "Update: 12 hurt", "Kenya: 12 hurt", "three demands: pay, hours, safety".
import { REPORTING_NOUNS, REPORTING_PEOPLE } from '../../language/en/reporting-words.ts'
import { bitsOf, OFFICE, ORGANIZATION_HEAD, PERSON_NOUN } from '../../language/names/lexicon.ts'
import type { Sentence } from '../../text/document.ts'
import type { Draft } from './draft.ts'
import { type Frame, lowerAt, nameAt, type Phrase } from './frame.ts'

const LONGEST_HEADING = 34
const LONGEST_SOURCE = 6

/** The attribution that the colon at `at` makes, or null. */
export function byColon(frame: Frame, at: number, sentence: Sentence, number: number): Draft | null {
  const cue = { first: at, last: at + 1 }
  const left = { first: sentence.first, last: at }
  const right = { first: at + 1, last: sentence.last }
  if (at - sentence.first <= 4 && isSpeaker(frame, left, sentence)) {
    return { sentence: number, source: left, cue, scope: right, side: 'after', rule: 'attributions/label' }
  }
  if (!isHeading(frame, sentence)) return null
  if (at - sentence.first >= 3 && isSource(frame, right)) {
    return { sentence: number, source: right, cue, scope: left, side: 'before', rule: 'attributions/heading' }
  }
  if (right.last - right.first < 3 || !isSource(frame, left)) return null
  return { sentence: number, source: left, cue, scope: right, side: 'after', rule: 'attributions/heading' }
}

function isHeading(frame: Frame, { first, last }: Sentence): boolean {
  return last - first <= LONGEST_HEADING && !/^[.!?”"]$/.test(lowerAt(frame, last - 1))
}

/** A paragraph that begins with a person’s name in capitals and a colon. */
function isSpeaker(frame: Frame, phrase: Phrase, sentence: Sentence): boolean {
  const paragraph = frame.document.paragraphs[sentence.paragraph]
  if (frame.document.sentences[paragraph?.first ?? -1] !== sentence) return false
  for (let at = phrase.first; at < phrase.last; at++) {
    const token = frame.tokens[at]
    if (token === undefined || token.kind === 'number' || token.text !== token.text.toUpperCase()) return false
  }
  return nameAt(frame, phrase.first)?.type === 'person'
}

/** A short phrase that is nothing but a source: "officials", "UN report", "Health Ministry", "Ada Obi". */
function isSource(frame: Frame, { first, last }: Phrase): boolean {
  if (last <= first || last - first > LONGEST_SOURCE) return false
  for (let at = first; at < last; at++) {
    const token = frame.tokens[at]
    if (token?.kind !== 'word' && token?.text !== '-' && token?.text !== '’' && token?.text !== "'") return false
  }
  const name = nameAt(frame, last - 1)
  if (name !== null && nameAt(frame, first) === name) return name.type === 'person' || name.type === 'organization'
  const word = lowerAt(frame, last - 1)
  if (REPORTING_PEOPLE.has(word) || REPORTING_NOUNS.has(word)) return true
  return (bitsOf(word) & (PERSON_NOUN | OFFICE | ORGANIZATION_HEAD)) !== 0 && last - first <= 3
}
