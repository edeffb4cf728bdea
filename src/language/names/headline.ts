// Whether a sentence is written like a headline, where capitals say little: "Dockers Walk Out as Talks Fail".
import type { Document, Sentence, Token } from '../../text/document.ts'
import { bitsOf, FUNCTION } from './lexicon.ts'

export type Casing = 'sentence' | 'title' | 'capitals'

const LONGEST = 24

/** How capitals are used in a sentence. A heading has few words and no full stop. */
export function casingOf(document: Document, sentence: Sentence): Casing {
  const length = sentence.last - sentence.first
  if (length > LONGEST * 2 || length < 2) return 'sentence'
  let upper = 0
  let capitals = 0
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = document.tokens[at] as Token
    if (token.kind !== 'word' || !token.upper || token.text.length < 2) continue
    if (token.text === token.text.toUpperCase()) capitals++
    else upper++
  }
  // Most sentences end here.
  if (capitals < 2 && upper + capitals < 4) return 'sentence'
  const lower = wordsInLower(document, sentence)
  if (capitals >= 2 && capitals > 4 * (upper + lower)) return 'capitals'
  if (upper + capitals >= 4 && lower * 4 <= upper && !endsWithStop(document, sentence)) return 'title'
  return 'sentence'
}

/** Its words in lower case, less function words. */
function wordsInLower(document: Document, sentence: Sentence): number {
  let lower = 0
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = document.tokens[at] as Token
    if (token.kind !== 'word' || token.upper || token.text.length < 2) continue
    if ((bitsOf(token.lower) & FUNCTION) === 0 && token.lower !== "'s") lower++
  }
  return lower
}

function endsWithStop(document: Document, sentence: Sentence): boolean {
  return document.tokens[sentence.last - 1]?.text === '.'
}
