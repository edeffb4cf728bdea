// What the words of a stretch look like: how many, how they are capitalised, whether they make a clause.
import { CLAUSE_WORDS, DETERMINERS, FIRST_PERSON, PREPOSITIONS } from '../../language/en/quote-words.ts'
import { type Token, tokenAt } from '../../text/document.ts'
import type { Frame } from './frame.ts'
import type { Stretch } from './marks.ts'

export interface Shape {
  /** Counted up to two dozen. */
  readonly words: number
  /** Share of words that start with a capital, small function words aside. */
  readonly capitals: number
  readonly startsUpper: boolean
  readonly clause: boolean
  readonly firstPerson: boolean
  /** The last character. */
  readonly final: string
}

export function shapeOf(frame: Frame, stretch: Stretch): Shape {
  const words = wordsOf(frame, stretch)
  const content = words.filter((word) => word.upper || !isSmall(word.lower))
  const capitals = content.filter((word) => word.upper || word.kind === 'number').length
  return {
    words: words.length,
    capitals: content.length === 0 ? 0 : capitals / content.length,
    startsUpper: words[0]?.upper === true,
    clause: words.some((word) => CLAUSE_WORDS.has(word.lower)),
    firstPerson: words.some((word) => FIRST_PERSON.has(word.lower)),
    final: frame.document.text.charAt(stretch.end - 1),
  }
}

/** So many words tell all that counts; a long quotation is not read to its end. */
const ENOUGH = 24

function wordsOf(frame: Frame, stretch: Stretch): Token[] {
  const { tokens } = frame.document
  const words: Token[] = []
  for (let at = tokenAt(frame.document, stretch.start); at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || token.start >= stretch.end || words.length >= ENOUGH) break
    if (token.kind !== 'punctuation') words.push(token)
  }
  return words
}

function isSmall(lower: string): boolean {
  return PREPOSITIONS.has(lower) || DETERMINERS.has(lower) || lower === 'and' || lower === 'or'
}
