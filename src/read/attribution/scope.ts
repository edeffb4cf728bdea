// What a source is given for: the clause behind the cue, the sentence before it, or both sides of it.
import { reportingSenses } from '../../language/en/reporting-verbs.ts'
import { FINITE, OCCASIONS } from '../../language/en/reporting-words.ts'
import { bitsOf, CALENDAR } from '../../language/names/lexicon.ts'
import { type Frame, lowerAt, type Phrase } from './frame.ts'

interface Bounds {
  readonly first: number
  readonly last: number
}

const ADJUNCTS = new Set(
  'on in at during late early after yesterday today tonight this last earlier later via through when as following from to before while speaking adding referring of about online over'.split(
    ' ',
  ),
)
const STOPS = new Set(['.', '!', '?', '…', '...', '”', '"', ',', ';', '—', '–', '--', ')'])

/** Behind a cue that ends at `from`: the rest of the sentence, without the setting of the words ("said at a rally that …"). */
export function claimAfter(frame: Frame, from: number, within: Bounds): Phrase {
  let first = from
  while (first < within.last && (lowerAt(frame, first) === ':' || lowerAt(frame, first) === ',')) first++
  return { first: Math.min(behindSetting(frame, first, within), within.last), last: within.last }
}

const SETTINGS = new Set(
  'in on at during via to of by after before from about with late early yesterday today last this'.split(' '),
)
const LONGEST_SETTING = 16

/** "on its website that", "at a rally on Friday that", "of the plan, “": where the claim itself begins. */
function behindSetting(frame: Frame, from: number, within: Bounds): number {
  if (!SETTINGS.has(lowerAt(frame, from)) && (bitsOf(lowerAt(frame, from)) & CALENDAR) === 0) return from
  for (let at = from + 1; at < Math.min(within.last, from + LONGEST_SETTING); at++) {
    const word = lowerAt(frame, at)
    if (word === 'that') return at
    if ((word === ',' || word === ':') && /^["“]$/.test(lowerAt(frame, at + 1))) return at + 1
    if (/^["“”;:()—]$/.test(word) || FINITE.has(word) || reportingSenses(word)?.has('show') === true) return from
  }
  return from
}

/** Before a clause that begins at `end`: the sentence up to its comma. */
export function claimBefore(frame: Frame, end: number, within: Bounds): Phrase {
  let last = end
  while (
    last > within.first &&
    (lowerAt(frame, last - 1) === ',' || lowerAt(frame, last - 1) === '—' || lowerAt(frame, last - 1) === '–')
  )
    last--
  return { first: within.first, last }
}

/**
 * A reporting clause inside or at the end of a sentence. The claim goes on behind it where a quotation is taken up again,
 * or where what stands before is no whole clause ("The repairs, she said, would cost $4m"); not over an apposition or
 * a participle ("…, said Ana Ruiz, 34", "…, he wrote, asking for 20 answers").
 */
export function claimAround(
  frame: Frame,
  clause: Phrase,
  within: Bounds,
): { scope: Phrase; side: 'before' | 'around' } {
  const rest = adjunctEnd(frame, clause.last, within)
  const before = claimBefore(frame, clause.first, within)
  if (within.last - rest <= 2 || !goesOn(frame, before, rest, within)) return { scope: before, side: 'before' }
  return { scope: { first: within.first, last: within.last }, side: 'around' }
}

function goesOn(frame: Frame, before: Phrase, rest: number, within: Bounds): boolean {
  const mark = lowerAt(frame, rest)
  if (mark === '“' || mark === '"') return true
  const next = lowerAt(frame, rest + 1)
  if (next === '“' || next === '"') return true
  if (next.endsWith('ing') || next === 'who' || next === 'which' || next === 'whose') return false
  if (mark !== ',' || within.last - rest < 4) return false
  if (/^(?:and|but|because|with|when|after|while|where|including)$/.test(next)) return true
  for (let at = before.first; at < before.last; at++) {
    if (frame.quoted[at] !== 0 || isFiniteVerb(frame, at)) return false
  }
  return true
}

function isFiniteVerb(frame: Frame, at: number): boolean {
  const word = lowerAt(frame, at)
  return FINITE.has(word) || (word.length > 4 && word.endsWith('ed') && frame.tokens[at]?.upper === false)
}

/** Whether nothing but a mark or an adjunct ("on Monday", "in a statement") stands behind the cue. */
export function isAdjunct(frame: Frame, from: number, within: Bounds): boolean {
  if (from >= within.last) return true
  const token = frame.tokens[from]
  if (token === undefined || STOPS.has(token.text)) return true
  if ((bitsOf(token.lower) & CALENDAR) !== 0 && token.upper) return true
  return ADJUNCTS.has(token.lower)
}

/** Where the adjuncts behind the cue end: "said on Monday in a statement". */
function adjunctEnd(frame: Frame, from: number, within: Bounds): number {
  if (!isAdjunct(frame, from, within)) return from
  let at = from
  while (at < within.last) {
    const word = lowerAt(frame, at)
    if (word === ',' || word === '“' || word === '"' || word === '—' || word === ';') break
    at++
  }
  return at
}

/** Whether the words from `from` to the next comma only tell when or where it was said. */
export function isOccasionPhrase(frame: Frame, from: number, last: number): boolean {
  for (let at = from; at < last; at++) if (OCCASIONS.has(lowerAt(frame, at))) return true
  return false
}
