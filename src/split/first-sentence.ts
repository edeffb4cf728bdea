// The words of a text's first sentence, found in one scan: enough to judge how the text opens.
import type { Span } from '../model/span.ts'
import { classAt, DIGIT, isWordPart, LOWER, SPACE, UPPER } from '../text/characters.ts'

export interface SentenceWord extends Span {
  readonly lower: string
  readonly upper: boolean
}

/** A first sentence is looked at so far. */
const LONGEST = 300

export function firstSentence(text: string, body: Span): SentenceWord[] {
  const end = Math.min(body.end, body.start + LONGEST)
  const words: SentenceWord[] = []
  let at = body.start
  while (at < end) {
    const kind = classAt(text, at)
    if (isWordPart(kind) || kind === DIGIT) {
      const start = at
      do at++
      while (at < end && isInWord(text, at))
      const word = text.slice(start, at)
      const upper = kind === UPPER
      words.push({ lower: upper || word.includes('’') ? word.toLowerCase() : word, upper, start, end: at })
    } else if (closesSentence(text, at, end)) break
    else at++
  }
  return words
}

function isInWord(text: string, at: number): boolean {
  const kind = classAt(text, at)
  return isWordPart(kind) || kind === DIGIT || text.charCodeAt(at) === 39 || text.charCodeAt(at) === 0x2019
}

/** A stop after a small letter, a digit or a quote, with a space and a capital or a quote behind it. */
function closesSentence(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== 46 && code !== 33 && code !== 63) return false
  const before = classAt(text, at - 1)
  if (before !== LOWER && before !== DIGIT && !'”")'.includes(text.charAt(at - 1))) return false
  let next = at + 1
  if ('”"’\''.includes(text.charAt(next))) next++
  if (next >= end) return true
  if (classAt(text, next) !== SPACE) return false
  return classAt(text, next + 1) === UPPER || '“"‘'.includes(text.charAt(next + 1))
}
