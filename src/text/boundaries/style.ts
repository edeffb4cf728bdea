// How well a text is punctuated: edited news closes its paragraphs and starts each sentence with a capital, mail and
// chat do not. What may end a sentence is judged by this.
import type { Span } from '../../model/span.ts'
import type { Token } from '../document.ts'
import { endsAbbreviation } from './shortened.ts'
import { classIn, type Sight, type Style } from './sight.ts'
import { COLON, DOTTED, isClosing, isStop, LOWER_LETTER, LOWER_WORD, UNCASED } from './token-class.ts'

/** Letters of scripts without case come after this code unit. */
const LATIN = 0x24f
/** Paragraphs with fewer tokens may be headings: nothing is said by how they end. */
const HEADING = 12

/** Counts what stands after stops and how paragraphs end. */
export function styleOf(sight: Sight, blocks: readonly Span[]): Style {
  const { tokens } = sight
  const counts = { paragraphs: 0, closed: 0, stops: 0, lower: 0, uncased: 0 }
  let at = 0
  for (const { end } of blocks) {
    const first = at
    while (at < tokens.length && (tokens[at] as Token).start < end) {
      countToken(sight, at, end, counts)
      at++
    }
    if (at - first <= HEADING) continue
    counts.paragraphs++
    if (isClosed(sight, at - 1)) counts.closed++
  }
  return judged(counts, tokens.length)
}

interface Counts {
  paragraphs: number
  closed: number
  stops: number
  lower: number
  uncased: number
}

function countToken(sight: Sight, at: number, end: number, counts: Counts): void {
  const token = sight.tokens[at] as Token
  if (token.kind !== 'punctuation') {
    if (token.end === end && token.text.endsWith('.')) counts.stops++
    if (token.text.charCodeAt(0) > LATIN && classIn(sight, at) === UNCASED) counts.uncased++
    return
  }
  if (!isStop(classIn(sight, at))) return
  const next = sight.tokens[at + 1]
  if (token.end === end || next === undefined) counts.stops++
  else if (next.start > token.end) {
    counts.stops++
    if (startsLower(sight, at)) counts.lower++
  }
}

/** Not after "…" and "Yahoo!", where the sentence may go on. */
function startsLower(sight: Sight, at: number): boolean {
  const { tokens } = sight
  const { text } = tokens[at] as Token
  const next = tokens[at + 1] as Token
  if (next.upper || next.kind !== 'word' || (text !== '.' && text !== '?')) return false
  return isLower(classIn(sight, at + 1)) && !endsAbbreviation(tokens, at)
}

function isLower(kind: number): boolean {
  return kind === LOWER_WORD || kind === LOWER_LETTER
}

function judged(counts: Counts, tokens: number): Style {
  const closed = (counts.closed + 1) / (counts.paragraphs + 1)
  const lower = counts.lower / (counts.stops + 1)
  const dense = tokens / (counts.stops + 1)
  const edited = counts.uncased * 3 > tokens || (closed > 0.8 && lower < 0.06 && dense < 45)
  const kind = (closed > 0.8 ? 2 : closed > 0.5 ? 1 : 0) * 9 + (lower > 0.3 ? 2 : lower > 0.06 ? 1 : 0) * 3
  return { edited, kind: kind + (dense > 40 ? 2 : dense > 20 ? 1 : 0) }
}

/** Whether the paragraph whose last token is `at` ends in a mark, or in what closes after one. */
export function isClosed(sight: Sight, at: number): boolean {
  const kind = classIn(sight, at)
  return isStop(kind) || kind === COLON || kind === DOTTED || isClosing(kind)
}
