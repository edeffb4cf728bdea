// The source that stands behind its cue: "said the union’s secretary", "according to figures from the ministry".

import { reportingSenses } from '../../language/en/reporting-verbs.ts'
import { BE, CLAUSE_OPENERS, FINITE, LINKS, OCCASIONS, PRONOUNS } from '../../language/en/reporting-words.ts'
import { bitsOf, CALENDAR } from '../../language/names/lexicon.ts'
import { type Frame, lowerAt, type Phrase } from './frame.ts'

const LONGEST = 24
const TIMES = new Set(
  'late early last this next yesterday today tonight tomorrow earlier later recently during after before when while ago overnight'.split(
    ' ',
  ),
)
const ENDING = new Set(
  'about against over as speaking adding citing referring responding told who which whose that whom where if but so because although though'.split(
    ' ',
  ),
)

/** The noun phrase that begins at `first`, not going beyond `limit`; null when there is none. */
export function sourceAfter(frame: Frame, first: number, limit: number): Phrase | null {
  let at = first
  while (at < limit && at - first < LONGEST && !endsSource(frame, at, first, limit)) at++
  while (
    at > first &&
    (LINKS.has(lowerAt(frame, at - 1)) || lowerAt(frame, at - 1) === ',') &&
    frame.named[at - 1] === 0
  )
    at--
  if (at === first || !hasWord(frame, first, at)) return null
  return { first, last: at }
}

function hasWord(frame: Frame, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (frame.tokens[at]?.kind === 'word') return true
  return false
}

function endsSource(frame: Frame, at: number, first: number, limit: number): boolean {
  const token = frame.tokens[at]
  if (token === undefined) return true
  if (frame.named[at] !== 0) return false
  const word = token.lower
  if (token.kind === 'punctuation') return endsAtMark(frame, at, word)
  if (at === first) return ENDING.has(word) && word !== 'that'
  if (
    PRONOUNS.has(lowerAt(frame, first)) &&
    at === first + 1 &&
    lowerAt(frame, first) !== 'this' &&
    lowerAt(frame, first) !== 'these'
  )
    return true
  if (
    TIMES.has(word) ||
    ENDING.has(word) ||
    (BE.has(word) === (word !== "'s" && BE.has(word)) && BE.has(word) && word !== "'s")
  )
    return true
  if ((bitsOf(word) & CALENDAR) !== 0 && token.upper) return true
  if (word === 'in' || word === 'on' || word === 'at' || word === 'to') return isOccasion(frame, at, limit)
  if (CLAUSE_OPENERS.has(word)) return true
  if (FINITE.has(word)) return true
  const senses = reportingSenses(word)
  return (
    senses !== undefined &&
    (word.endsWith('ed') || word === 'said' || word === 'says' || word === 'told') &&
    !isPublished(word)
  )
}

/** "a study published in the journal": the participle belongs to the source. */
function isPublished(word: string): boolean {
  return word === 'published' || word === 'released' || word === 'quoted' || word === 'compiled' || word === 'posted'
}

function endsAtMark(frame: Frame, at: number, mark: string): boolean {
  if (mark === '-' || mark === '‑' || mark === '&' || mark === '/') return false
  if (mark === "'" || mark === '’') return frame.tokens[at - 1]?.end !== frame.tokens[at]?.start
  if (mark === '.')
    return !(
      frame.tokens[at - 1]?.upper === true &&
      frame.tokens[at + 1]?.upper === true &&
      (frame.tokens[at - 1]?.text.length ?? 9) <= 4
    )
  return true
}

/** "in a statement", "at a briefing", "to reporters", "on Monday", "on X". */
function isOccasion(frame: Frame, at: number, limit: number): boolean {
  const word = lowerAt(frame, at)
  if (word === 'to') return true
  for (let next = at + 1; next < Math.min(limit, at + 6); next++) {
    const token = frame.tokens[next]
    if (token === undefined || token.kind === 'punctuation') return false
    if (OCCASIONS.has(token.lower) || (bitsOf(token.lower) & CALENDAR) !== 0) return true
    if (LINKS.has(token.lower) && token.lower !== 'and') return false
  }
  return word === 'on' && frame.named[at + 1] === 0
}
