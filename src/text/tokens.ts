// Words, numbers and punctuation marks, with their places.
import type { Token } from './document.ts'

// A number keeps its inner separators ("1,200.5"); a word its inner apostrophes except a possessive 's and n't.
const TOKEN = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:['’](?![sS]\b)[\p{L}\p{M}]+)*|['’][sS]\b|\.{3}|[^\s]/gu

/** Splits a text into tokens. Hyphens and slashes stand alone: "20,000-strong" is three tokens. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0]
    const start = match.index
    const code = word.charCodeAt(0)
    const kind = code >= 48 && code <= 57 ? 'number' : /^['’]?\p{L}/u.test(word) ? 'word' : 'punctuation'
    const lower = word.toLowerCase().replaceAll('’', "'")
    tokens.push({ start, end: start + word.length, text: word, lower, kind, upper: /^\p{Lu}/u.test(word) })
  }
  return tokens
}
