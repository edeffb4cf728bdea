// The source that stands before its verb: "police", "two officials who asked not to be named", "Ana Ruiz, 34,".

import { reportingSenses } from '../../language/en/reporting-verbs.ts'
import {
  BETWEEN,
  CLAUSE_OPENERS,
  FINITE,
  NEGATIONS,
  REPORTING_NOUNS,
  UNREAL,
} from '../../language/en/reporting-words.ts'
import { bitsOf, CALENDAR, OFFICE, PERSON_NOUN } from '../../language/names/lexicon.ts'
import { type Frame, lowerAt, nameAt, type Phrase } from './frame.ts'
import { accepted } from './noun-phrase.ts'

const LONGEST = 30
const MOST_APPOSITIONS = 3

/** The source before the verb at `verb`, not reaching before `from`; null when nothing there can report. */
export function sourceBefore(frame: Frame, verb: number, from: number): Phrase | null {
  const end = skipInsertion(frame, skipBetween(frame, verb, from), from)
  if (end <= from || isUnreal(frame, end, verb)) return null
  const relative = lowerAt(frame, end - 1)
  if (relative === 'who' || relative === 'which') return antecedent(frame, end - 1, from)
  return (
    phraseBefore(frame, end, from) ??
    (lowerAt(frame, end - 1) === ',' ? openingPhrase(frame, end, from) : behindRelative(frame, end, from))
  )
}

/** "Two officials who asked not to be named said": the phrase before the relative clause. */
function behindRelative(frame: Frame, verb: number, from: number): Phrase | null {
  for (let at = verb - 1; at > from && verb - at < 16; at--) {
    const word = lowerAt(frame, at)
    if (word === ',' || isHardMark(word)) return null
    if (word === 'who' || word === 'that') return phraseBefore(frame, at, from)
  }
  return null
}

/** "A study by the institute, covering May 1, 2011, to May 2, 2014, found": the phrase that opens the sentence. */
function openingPhrase(frame: Frame, verb: number, from: number): Phrase | null {
  let last = from
  while (last < verb && lowerAt(frame, last) !== ',') last++
  for (let at = from; at < verb; at++) if (FINITE.has(lowerAt(frame, at)) && frame.named[at] === 0) return null
  return last > from ? accepted(frame, from, last) : null
}

const CLOSERS = new Map([
  [')', '('],
  [']', '['],
  ['—', '—'],
  ['–', '–'],
  ['--', '--'],
])

/** Steps back over a bracket or a dashed insertion: "Ana Ruiz (Lab) said", "the study — the first of its kind — found". */
function skipInsertion(frame: Frame, end: number, from: number): number {
  const opener = CLOSERS.get(lowerAt(frame, end - 1))
  if (opener === undefined) return end
  for (let at = end - 2; at > from && end - at < LONGEST; at--) {
    if (lowerAt(frame, at) === opener) return skipBetween(frame, at, from)
    if (/^[“”".!?]$/.test(lowerAt(frame, at)) && frame.tokens[at - 1]?.upper !== true) return end
  }
  return end
}

/** Steps back over adverbs, auxiliaries and times between source and verb: "police on Sunday also said". */
function skipBetween(frame: Frame, verb: number, from: number): number {
  let at = verb
  while (at > from) {
    const word = lowerAt(frame, at - 1)
    const bits = bitsOf(word)
    if ((bits & CALENDAR) !== 0 && at - 2 >= from)
      at = lowerAt(frame, at - 2) === 'on' || lowerAt(frame, at - 2) === 'last' ? at - 2 : at - 1
    else if (BETWEEN.has(word) || (word.endsWith('ly') && word.length > 4 && frame.tokens[at - 1]?.upper === false))
      at--
    else break
  }
  return at
}

function isUnreal(frame: Frame, end: number, verb: number): boolean {
  for (let at = end - 1; at < verb; at++) {
    const word = lowerAt(frame, at)
    if (NEGATIONS.has(word) || UNREAL.has(word)) return true
  }
  return false
}

/** "the union, which says …": the phrase that the relative pronoun takes up. */
function antecedent(frame: Frame, pronoun: number, from: number): Phrase | null {
  const end = lowerAt(frame, pronoun - 1) === ',' ? pronoun - 1 : pronoun
  const found = end > from ? phraseBefore(frame, end, from) : null
  if (found === null) return null
  let first = found.last - 1
  while (first > found.first && lowerAt(frame, first - 1) !== 'by') first--
  return { first, last: found.last }
}

function phraseBefore(frame: Frame, end: number, from: number): Phrase | null {
  let last = end
  let first = last
  for (let appositions = 0; appositions <= MOST_APPOSITIONS; appositions++) {
    if (lowerAt(frame, first - 1) === ',' && first - 1 > from && (appositions > 0 || first === end)) {
      const opened = first === end ? openingComma(frame, first - 1, from) : appositionOpening(frame, first, last, from)
      if (opened < 0) break
      if (first === end) last = first - 1
      first = opened
    } else if (appositions > 0) break
    first = segmentStart(frame, first, from)
  }
  return accepted(frame, first, last)
}

/** The comma that opens the apposition or relative clause that ends with the comma at `closing`; -1 for none. */
function openingComma(frame: Frame, closing: number, from: number): number {
  for (let at = closing - 1; at > from && closing - at < LONGEST; at--) {
    const word = lowerAt(frame, at)
    if (word === ',') return at
    if (isHardMark(word)) return -1
  }
  return -1
}

/** When the phrase found is only an apposition ("…, a nurse"), the comma before it goes on to the phrase it describes. */
function appositionOpening(frame: Frame, first: number, last: number, from: number): number {
  const name = nameAt(frame, first)
  const role = holdsRole(frame, Math.max(from, first - 10), first - 1)
  if (name !== null && name.type === 'person' && last - first <= 5 && role) return first - 1
  const word = lowerAt(frame, first)
  const described = nameAt(frame, first - 2)
  const article = word === 'a' || word === 'an' || word === 'the' || frame.tokens[first]?.kind === 'number'
  return article && described !== null && described.type !== 'place' ? first - 1 : -1
}

function holdsRole(frame: Frame, first: number, last: number): boolean {
  for (let at = last - 1; at >= first; at--) {
    const word = lowerAt(frame, at)
    if (word === ',' || isHardMark(word)) return false
    if ((bitsOf(word) & (PERSON_NOUN | OFFICE)) !== 0) return true
  }
  return false
}

function isHardMark(word: string): boolean {
  return /^[;:.!?“”"—()[\]…*•|]/.test(word) || word === '–' || word === '--'
}

/** Steps back from `end` to the start of the noun phrase: a mark, the opener of a clause, or a verb before it. */
function segmentStart(frame: Frame, end: number, from: number): number {
  let at = end
  let conjunction = -1
  while (at > from && end - at < LONGEST) {
    const token = frame.tokens[at - 1]
    const word = token?.lower ?? ''
    if (frame.named[at - 1] !== 0 && token?.kind !== 'punctuation') {
      at--
      continue
    }
    if (isBreak(frame, at - 1, word)) break
    if (word === 'and' || word === 'or') conjunction = at - 1
    else if (conjunction >= 0 && FINITE.has(word)) return conjunction + 1
    else if (FINITE.has(word) && token?.upper === false) break
    at--
  }
  return trimStart(frame, at, end)
}

function isBreak(frame: Frame, at: number, word: string): boolean {
  if (frame.tokens[at]?.kind !== 'punctuation') return CLAUSE_OPENERS.has(word) && !(word === 'that' && at === 0)
  if (word === "'" || word === '’')
    return frame.tokens[at - 1]?.end !== frame.tokens[at]?.start || frame.tokens[at - 1]?.kind !== 'word'
  if (word === '-' || word === '‑' || word === '&' || word === '/') return false
  if (word === '.') return frame.tokens[at - 1]?.end !== frame.tokens[at]?.start || frame.named[at] === 0
  return true
}

const LEADING = new Set([
  'and',
  'but',
  'or',
  'so',
  'yet',
  'then',
  'however',
  'meanwhile',
  'still',
  'also',
  'now',
  'later',
  'earlier',
])

function trimStart(frame: Frame, first: number, end: number): number {
  let at = first
  while (at < end - 1 && LEADING.has(lowerAt(frame, at))) at++
  return at
}

/** The noun phrase before the sentence's first finite verb. */
export function mainSubject(frame: Frame, before: number, within: { readonly first: number }): Phrase | null {
  for (let at = within.first + 1; at < before; at++) {
    const token = frame.tokens[at]
    if (token === undefined || token.upper || token.kind !== 'word' || frame.named[at] !== 0) continue
    const verb =
      FINITE.has(token.lower) ||
      (token.lower.endsWith('ed') && token.lower.length > 4) ||
      (reportingSenses(token.lower) !== undefined && !REPORTING_NOUNS.has(token.lower))
    if (verb) return sourceBefore(frame, at, within.first)
  }
  return null
}
