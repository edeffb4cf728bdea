// The noun phrase that speaks: from a reporting verb to the words that name its subject.
//
// "Ana Lopes, who heads the union, said" → "Ana Lopes"; "On Monday the health minister said" → "the health minister";
// "said Omar Haddad, 41, a driver" → "Omar Haddad".

import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_BOUNDS,
  DETERMINERS,
  PAST_VERBS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  WEEKDAYS,
} from '../../language/en/quote-words.ts'
import type { Span } from '../../model/span.ts'
import { type Frame, lower, nameAfter, verbAt } from './frame.ts'

const LONGEST = 24

/** The subject that ends before token `verb`; nothing before token `limit` belongs to it. */
export function subjectBefore(frame: Frame, verb: number, limit: number): Span | null {
  let end = verb
  while (end > limit && isFillerAt(frame, end - 1)) end--
  if (end <= limit) return null
  const last = lower(frame, end - 1)
  const pronoun = PERSONAL.exec(last)
  if (pronoun !== null) return pronounSpan(frame, end - 1, pronoun[0].length)
  if (last === ')') return phraseEndingAt(frame, openingBracket(frame, end - 1, limit), limit)
  if (last === ',') return beforeApposition(frame, end - 1, limit)
  if (last === 'to' || last === 'and' || last === 'but' || last === 'then') return null
  if (RELATIVES.has(last)) return subjectBefore(frame, lower(frame, end - 2) === ',' ? end - 2 : end - 1, limit)
  return phraseEndingAt(frame, end, limit)
}

function spanOf(frame: Frame, first: number, last: number): Span {
  return { start: frame.document.tokens[first]?.start ?? 0, end: frame.document.tokens[last - 1]?.end ?? 0 }
}

function openingBracket(frame: Frame, close: number, limit: number): number {
  let at = close
  while (at > limit && lower(frame, at) !== '(') at--
  return at
}

/**
 * "On Monday, Ana Lopes, 34, the union’s lawyer, said": the parts between commas, left to right; the first that is no
 * adverbial and no clause is the subject. A short later part that holds a person's name is preferred to a role.
 */
function beforeApposition(frame: Frame, close: number, limit: number): Span | null {
  const from = Math.max(limit, close - 2 * LONGEST)
  let first = from
  let role: Span | null = null
  for (let at = from; at <= close; at++) {
    if (lower(frame, at) !== ',' && at !== close) continue
    const part = isSubjectPart(frame, first, at) ? phraseEndingAt(frame, at, first) : null
    first = at + 1
    if (part === null) continue
    if (role === null) role = part
    else if (isPersonName(frame, part) && !isPersonName(frame, role)) return part
  }
  return role
}

function isSubjectPart(frame: Frame, from: number, end: number): boolean {
  const first = lower(frame, from)
  if (from >= end || PREPOSITIONS.has(first) || CLAUSE_BOUNDS.has(first) || RELATIVES.has(first)) return false
  if (
    isFiller(first) ||
    first.endsWith('ing') ||
    (frame.document.tokens[from]?.upper !== true && (PAST_VERBS.has(first) || first.endsWith('ed')))
  )
    return false
  for (let at = from; at < end; at++) {
    const token = frame.document.tokens[at]
    if (token === undefined || (frame.within[at] ?? 0) > 0) return false
    if (!token.upper && at > from && (AUXILIARIES.has(token.lower) || PAST_VERBS.has(token.lower))) return false
  }
  return true
}

/** "the minister’s words", "her remark", "the words of Ana Lopes": whose speech the noun at `noun` is. */
export function possessorBefore(frame: Frame, noun: number, limit: number): Span | null {
  let at = noun - 1
  while (at > limit && noun - at <= 3 && !isPossessive(lower(frame, at))) at--
  if (at < limit || !isPossessive(lower(frame, at))) return null
  if (/^(?:his|her|their|its)$/.test(lower(frame, at))) return spanOf(frame, at, at + 1)
  return phraseEndingAt(frame, at, limit)
}

function isPossessive(word: string): boolean {
  return word === "'s" || word === "'" || /^(?:his|her|their|its)$/.test(word)
}

const PERSONAL = /^(?:he|she|they|we|you|i|it)(?='|$)/

/** The pronoun of "he" or "he’d". */
function pronounSpan(frame: Frame, at: number, length: number): Span {
  const start = frame.document.tokens[at]?.start ?? 0
  return { start, end: start + length }
}

/** The pronoun that token `at` is, or null. */
export function pronounAt(frame: Frame, at: number): Span | null {
  const found = PERSONAL.exec(lower(frame, at))
  return found === null ? null : pronounSpan(frame, at, found[0].length)
}

/** The phrase whose last token is `end - 1`. */
function phraseEndingAt(frame: Frame, end: number, limit: number): Span | null {
  let first = end
  while (first > limit && end - first < LONGEST && isInside(frame, first - 1, end) && !startsPhrase(frame, first, end))
    first--
  return narrow(frame, first, end)
}

/** A determiner begins the phrase unless a preposition, "and" or "all" leads on to it: "rejects any claims" is no phrase. */
function startsPhrase(frame: Frame, at: number, end: number): boolean {
  if (at >= end || !DETERMINERS.has(lower(frame, at)) || frame.document.tokens[at - 1]?.kind !== 'word') return false
  const before = lower(frame, at - 1)
  return !PREPOSITIONS.has(before) && !DETERMINERS.has(before) && !/^(?:and|or|all|both|half)$/.test(before)
}

function isInside(frame: Frame, at: number, end: number): boolean {
  const token = frame.document.tokens[at]
  if (token === undefined || (frame.within[at] ?? 0) > 0) return false
  if (token.kind === 'punctuation')
    return (
      token.text === '-' ||
      token.text === '&' ||
      token.text === '/' ||
      isTitleDot(frame, at) ||
      /^['’]/.test(token.text)
    )
  if (CLAUSE_BOUNDS.has(token.lower) || AUXILIARIES.has(token.lower)) return token.lower.startsWith("'")
  if (token.lower === 'and') return at + 1 < end
  if (PAST_VERBS.has(token.lower) && !token.upper) return false
  return !(verbAt(frame, at) === 'say' && !token.upper && at + 1 < end)
}

/** The dot of "Dr." or of an initial stands inside a phrase. */
function isTitleDot(frame: Frame, at: number): boolean {
  const token = frame.document.tokens[at]
  const before = frame.document.tokens[at - 1]
  return (
    token?.text === '.' && before !== undefined && before.end === token.start && before.upper && before.text.length <= 4
  )
}

/** Cuts adverbials in front: "On Monday the minister" → "the minister", "In Lagos police" → "police". */
function narrow(frame: Frame, from: number, end: number): Span | null {
  let first = from
  let last = end
  while (
    first < last &&
    (isFiller(lower(frame, first)) ||
      lower(frame, first) === 'and' ||
      /^(?:meanwhile|and|said)$/.test(lower(frame, first)))
  )
    first++
  if (PREPOSITIONS.has(lower(frame, first))) first = afterAdverbial(frame, first, last)
  if (PARTICIPLE.test(lower(frame, first))) first = afterAdverbial(frame, first, last)
  while (first < last && WEEKDAYS.has(lower(frame, last - 1)) && last - first > 1) last--
  const and = lastAnd(frame, first, last)
  if (and > first && followsVerb(frame, first, and)) first = and + 1
  if (first >= last) return null
  const span = { start: frame.document.tokens[first]?.start ?? 0, end: frame.document.tokens[last - 1]?.end ?? 0 }
  return /\p{L}/u.test(frame.document.text.slice(span.start, span.end)) ? withName(frame, span) : null
}

/** "torn apart by a royal expert", "coming from a candidate": the phrase that names somebody starts later. */
const PARTICIPLE = /(?:[^e]ed|ing|torn|drawn|given|taken|shown|known|written|driven|beaten)$/

function afterAdverbial(frame: Frame, from: number, end: number): number {
  for (let at = end - 1; at > from; at--) {
    const word = lower(frame, at)
    if (DETERMINERS.has(word) && !PREPOSITIONS.has(lower(frame, at - 1))) return at
    if (at === end - 1 && PRONOUNS.has(word)) return at
  }
  const name = nameAfter(frame.names, frame.document.tokens[end - 1]?.start ?? 0)
  const last = frame.names[name]
  if (last !== undefined && last.start < (frame.document.tokens[end - 1]?.end ?? 0)) {
    for (let at = from; at < end; at++) if ((frame.document.tokens[at]?.start ?? 0) >= last.start) return at
  }
  return Math.max(from + 1, end - 1)
}

function lastAnd(frame: Frame, from: number, end: number): number {
  for (let at = end - 1; at > from; at--) if (lower(frame, at) === 'and') return at
  return -1
}

function followsVerb(frame: Frame, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const token = frame.document.tokens[at]
    if (token !== undefined && !token.upper && (/[^e]ed$/.test(token.lower) || PAST_VERBS.has(token.lower))) return true
  }
  return false
}

/** The noun phrase that starts at token `from`: "said the mayor of Lyon on Tuesday" → "the mayor of Lyon". */
export function phraseAfter(frame: Frame, from: number, limit: number): Span | null {
  let end = from
  while (end < limit && end - from < LONGEST && continues(frame, end, from)) end++
  while (end > from && isDangling(lower(frame, end - 1))) end--
  if (end === from) return null
  const first = frame.document.tokens[from]
  const last = frame.document.tokens[end - 1]
  if (first === undefined || last === undefined || first.kind === 'punctuation') return null
  const phrase = withName(frame, { start: first.start, end: last.end })
  return isPersonName(frame, phrase) ? phrase : (nameInApposition(frame, end, limit) ?? phrase)
}

/** "said the branch secretary, Ana Lopes": the name behind the comma, unless the phrase is a name already. */
export function nameInApposition(frame: Frame, comma: number, limit: number): Span | null {
  if (comma + 1 >= limit || lower(frame, comma) !== ',') return null
  const start = frame.document.tokens[comma + 1]?.start ?? 0
  const name = frame.names[nameAfter(frame.names, start)]
  return name !== undefined && name.start === start && name.type === 'person' ? { start, end: name.end } : null
}

const TIME_PREPOSITIONS = new Set(
  'in on at during after before when while as who whom whose which where about amid following to through since by'.split(
    ' ',
  ),
)

function continues(frame: Frame, at: number, from: number): boolean {
  const token = frame.document.tokens[at]
  if (token === undefined || (frame.within[at] ?? 0) > 0) return false
  if (token.kind === 'punctuation')
    return token.text === '-' || token.text === '&' || isTitleDot(frame, at) || /^['’]/.test(token.text)
  if (at === from) return !PREPOSITIONS.has(token.lower) && !CLAUSE_BOUNDS.has(token.lower)
  if (!token.upper && (AUXILIARIES.has(token.lower) || PAST_VERBS.has(token.lower))) return false
  if (TIME_PREPOSITIONS.has(token.lower) || CLAUSE_BOUNDS.has(token.lower)) return false
  if (PRONOUNS.has(lower(frame, from)) && !DETERMINERS.has(lower(frame, from))) return false
  if (WEEKDAYS.has(token.lower) && (token.upper || /day|night|morrow|er|ly$/.test(token.lower))) return false
  if (DETERMINERS.has(lower(frame, at - 1)) || lower(frame, at - 1) === 'of') return true
  return !/ly$|ing$/.test(token.lower) || token.upper
}

function isDangling(word: string): boolean {
  return PREPOSITIONS.has(word) || word === 'and' || word === 'the' || word === 'a' || word === 'an'
}

/** A phrase that ends with a name is narrowed to it: "health minister Ana Lopes" → "Ana Lopes". */
function withName(frame: Frame, span: Span): Span {
  let best: Span | null = null
  for (let at = nameAfter(frame.names, span.start); at < frame.names.length; at++) {
    const name = frame.names[at]
    if (name === undefined || name.start >= span.end) break
    if (name.start < span.start || name.end > span.end) continue
    if (name.type === 'place') continue
    if (isHead(frame, name, span)) best = { start: name.start, end: name.end }
  }
  return best ?? span
}

/** The name is who speaks, not whose spokesman speaks: it follows no "of" or "for", and no noun follows it. */
function isHead(frame: Frame, name: Span & { type: string }, span: Span): boolean {
  const before = frame.document.text.slice(span.start, name.start).trimEnd()
  if (/\b(?:of|for|from|to|with|at|in|by|on|and)(?: the)?$/i.test(before)) return false
  const after = frame.document.text.slice(name.end, span.end)
  if (/^['’]s?\b/.test(after) || /^['’]/.test(after)) return false
  if (name.type === 'person' || (name.type === 'unknown' && after.trim() === ''))
    return /^\s*$|^\s+(?:of|from|for|and|who|-|,)/.test(after)
  return after.trim() === '' && /^(?:the)?$/i.test(before)
}

/** Whether the span is exactly a person's name. */
export function isPersonName(frame: Frame, span: Span): boolean {
  const name = frame.names[nameAfter(frame.names, span.start)]
  return name !== undefined && name.type === 'person' && name.start === span.start && name.end === span.end
}

/** An adverb or auxiliary; a capitalised one is a name ("Early", "Will"). */
export function isFillerAt(frame: Frame, at: number): boolean {
  return frame.document.tokens[at]?.upper !== true && isFiller(lower(frame, at))
}

export function isFiller(word: string): boolean {
  return (
    ADVERBS.has(word) ||
    AUXILIARIES.has(word) ||
    (word.length > 4 && word.endsWith('ly') && !/^(?:family|assembly|rally|italy|ally|july|supply)$/.test(word))
  )
}
