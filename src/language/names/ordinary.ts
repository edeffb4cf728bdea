// Whether a capital is a name's or only that of a sentence's first word or of a headline.
import type { Document } from '../../text/document.ts'
import type { Candidate } from './candidate.ts'
import { bitsOf, CALENDAR, DEMONYM, FUNCTION, GIVEN, ORDINARY, PERSON_NOUN } from './lexicon.ts'

const COMMON_ENDING =
  /(?:ing|ed|ly|tion|tions|ness|ment|ments|ers|ists|ities|ity|ism|able|ible|ful|less|ance|ence|wise)$/

/** The words that the report writes in lower case. */
export function wordsInLower(document: Document): ReadonlySet<string> {
  const words = new Set<string>()
  for (const token of document.tokens) if (!token.upper) words.add(token.text)
  return words
}

/** `seen`: words of the names that stand inside sentences; `lower`: words that the report also writes in lower case. */
export function isNameIn(candidate: Candidate, seen: ReadonlySet<string>, lower: ReadonlySet<string>): boolean {
  const { words, initial, headline, key } = candidate
  if (words.every((word) => (bitsOf(word) & CALENDAR) !== 0)) return false
  if (candidate.title !== null) return true
  if (headline) return isNameInHeadline(candidate, seen, lower)
  if (words.length > 1) return true
  const word = words[0] ?? ''
  const bits = bitsOf(word)
  if ((bits & FUNCTION) !== 0 && candidate.text.length > 1 && !isCapitals(candidate.text)) return false
  if (candidate.text.length === 1) return false
  if (!initial) return (bits & PERSON_NOUN) === 0 || seen.size === 0 || candidate.type !== 'unknown'
  if (candidate.type === 'person' || candidate.type === 'place') return true
  if (isCapitals(candidate.text)) return true
  if (seen.has(key)) return (bits & ORDINARY) === 0
  if ((bits & ORDINARY) !== 0 || lower.has(word)) return (bits & DEMONYM) !== 0
  if ((bits & (GIVEN | DEMONYM)) !== 0 || candidate.type !== 'unknown') return true
  return !COMMON_ENDING.test(word)
}

function isNameInHeadline(candidate: Candidate, seen: ReadonlySet<string>, lower: ReadonlySet<string>): boolean {
  if (seen.has(candidate.key)) return true
  const { words, type } = candidate
  if (words.length === 1) {
    const bits = bitsOf(words[0] ?? '')
    return (bits & (ORDINARY | FUNCTION | PERSON_NOUN)) === 0 && !lower.has(words[0] ?? '') && type !== 'unknown'
  }
  return type === 'person' || type === 'organization' || type === 'place'
}

function isCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase()
}
