// Reporting words after a stretch: "“…,” she said", "“…,” said the mayor", "“…”, according to the union",
// "“…” — Ana Lopes".
//
// Not: "“…,” Kamara said that …" (a new statement), "“material hardship”, compared with …" (no reporting verb),
// "the “reform,” proclaimed by the council" (a participle).
import { AFTER_VERBS, CLOSING_VERBS } from '../../language/en/quote-verbs.ts'
import { CLAUSE_BOUNDS, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../../language/en/quote-words.ts'
import type { Span } from '../../model/span.ts'
import { tokenAt } from '../../text/document.ts'
import { type Frame, lower, nameAfter, verbAt } from './frame.ts'
import { type Link, linkOf } from './link.ts'
import type { Stretch } from './marks.ts'
import { isFiller, phraseAfter, subjectBefore } from './subject.ts'

const REACH = 34
const ABBREVIATION = /^(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Prof|St|Rev|Hon|Jr|Sr|Maj|Adm)$/

/** The words after a stretch in its sentence, and how closely they follow. */
interface Tail {
  readonly from: number
  readonly limit: number
  /** A comma, question mark or the like stands at the closing mark. */
  readonly tight: boolean
  /** The stretch ends with a full stop. */
  readonly stopped: boolean
}

export function linkAfter(frame: Frame, stretch: Stretch): Link | null {
  if (stretch.closing === 'open') return null
  const tail = tailOf(frame, stretch)
  if (tail.from >= tail.limit) return null
  return signed(frame, stretch, tail) ?? accordingTo(frame, tail) ?? inverted(frame, tail) ?? direct(frame, tail)
}

function tailOf(frame: Frame, stretch: Stretch): Tail {
  const { document } = frame
  const start = tokenAt(document, stretch.to)
  const comma = /^[,―–—-]$/.test(lower(frame, start))
  const from = comma ? start + 1 : start
  const end = document.paragraphs[stretch.paragraph]?.end ?? 0
  const last = Math.min(document.tokens.length, from + REACH)
  let limit = from
  let bracket = -1
  while (limit < last && !endsTail(frame, limit, end, bracket >= 0)) {
    if (lower(frame, limit) === '(') bracket = limit
    if (lower(frame, limit) === ')') bracket = -1
    limit++
  }
  const final =
    document.text
      .slice(Math.max(stretch.start, stretch.end - 8), stretch.end)
      .replace(/[’'"”\s)\]]+$/, '')
      .slice(-1) || ' '
  return { from, limit, tight: comma || ',?!…—–-'.includes(final), stopped: final === '.' }
}

function endsTail(frame: Frame, at: number, paragraphEnd: number, bracketed: boolean): boolean {
  const token = frame.document.tokens[at]
  if (token === undefined || token.start >= paragraphEnd || (frame.within[at] ?? 0) > 0) return true
  // "Rep. Ana Lopes (D-Wash.) said": a stop in brackets ends no sentence.
  if (bracketed) return false
  return /^[!?;:]$/.test(token.text) || (token.text === '.' && !isAbbreviation(frame, at))
}

function isAbbreviation(frame: Frame, at: number): boolean {
  const before = frame.document.tokens[at - 1]
  const dot = frame.document.tokens[at]
  return before !== undefined && dot !== undefined && before.end === dot.start && ABBREVIATION.test(before.text)
}

const LONGEST_SIGNATURE = 14

/** "“We stay.” — Ana Lopes, a nurse": nothing but a dash, a name and who it is to the end of the paragraph. */
function signed(frame: Frame, stretch: Stretch, { from, limit }: Tail): Link | null {
  if (!/^[―–—-]$/.test(lower(frame, from - 1)) || limit - from > LONGEST_SIGNATURE) return null
  const name = frame.names[nameAfter(frame.names, frame.document.tokens[from]?.start ?? 0)]
  if (name === undefined || name.type === 'place' || name.start !== frame.document.tokens[from]?.start) return null
  const end = frame.document.paragraphs[stretch.paragraph]?.end ?? 0
  const closes = frame.document.text.slice(frame.document.tokens[limit - 1]?.end ?? 0, end).length <= 2
  const last = tokenAt(frame.document, name.end)
  if (!closes || (last < limit && !/^[,(.]$/.test(lower(frame, last)))) return null
  const source = { start: name.start, end: name.end }
  return { cue: null, source, kind: 'say', place: 'after', distance: 0, rule: 'quotes/signed' }
}

function accordingTo(frame: Frame, { from, limit }: Tail): Link | null {
  if (lower(frame, from) !== 'according' || lower(frame, from + 1) !== 'to') return null
  const source = phraseAfter(frame, from + 2, limit)
  return linkOf(
    frame,
    { first: from, last: from + 2 },
    { source, kind: 'say', place: 'after', rule: 'quotes/according-after' },
  )
}

/** "said the mayor of Lyon", "added Omar Haddad, 41". */
function inverted(frame: Frame, { from, limit, tight }: Tail): Link | null {
  let verb = from
  while (verb < limit && isFiller(lower(frame, verb))) verb++
  const kind = verbAt(frame, verb)
  if (lower(frame, verb).endsWith('ing') || verb + 1 >= limit) return null
  const capital = frame.document.tokens[verb + 1]?.upper === true
  if (kind !== 'say' && !(kind === 'mind' && tight && capital)) return null
  const next = frame.document.tokens[verb + 1]
  if (next === undefined || /^(?:that|by|as|in|on|at|with)$/.test(next.lower)) return null
  if (!tight && !next.upper && !DETERMINERS.has(next.lower) && !PRONOUNS.has(next.lower)) return null
  const source = phraseAfter(frame, verb + 1, limit)
  if (source === null) return null
  return linkOf(frame, { first: verb, last: verb + 1 }, { source, kind, place: 'after', rule: 'quotes/said-name' })
}

/** "the mayor, who opened the session, said". */
function direct(frame: Frame, { from, limit, tight, stopped }: Tail): Link | null {
  const first = frame.document.tokens[from]
  if (first === undefined || first.kind === 'punctuation' || CLAUSE_BOUNDS.has(first.lower)) return null
  if (PREPOSITIONS.has(first.lower) || first.lower === 'and') return null
  if (stopped && !tight && first.upper) return null
  const reach = tight ? limit : Math.min(limit, from + 6)
  for (let at = from + 1; at < reach; at++) {
    if (!isFiniteSpeech(frame, at, limit) || !(tight || endsClause(frame, at + 1, limit))) continue
    const source = subjectBefore(frame, at, from)
    if (source === null || isNobody(frame, source)) continue
    return linkOf(frame, { first: at, last: at + 1 }, { source, kind: 'say', place: 'after', rule: 'quotes/name-said' })
  }
  return null
}

function isNobody(frame: Frame, source: Span): boolean {
  return /^(?:nobody|none|no one|neither)\b/i.test(frame.document.text.slice(source.start, source.end))
}

function isFiniteSpeech(frame: Frame, at: number, limit: number): boolean {
  const word = lower(frame, at)
  if (at + 1 >= limit && CLOSING_VERBS.has(word)) return true
  if (AFTER_VERBS.has(word)) return !/^(?:that|by|the|a|an|his|her|their)$/.test(lower(frame, at + 1))
  if (verbAt(frame, at) === 'mind' && at + 1 >= limit) return true
  if (verbAt(frame, at) !== 'say' || word.endsWith('ing')) return false
  return !/^(?:that|by)$/.test(lower(frame, at + 1)) && !DETERMINERS.has(lower(frame, at - 1))
}

const CLAUSE_END = /^(?:,|\.|on|in|at|during|after|of|when|to|about|while|yesterday|today|\w+day)$/

function endsClause(frame: Frame, at: number, limit: number): boolean {
  return at >= limit || CLAUSE_END.test(lower(frame, at))
}

/** "“Thank you” for the result, Mensah said.": reporting words that close the sentence. */
export function linkTrailing(frame: Frame, stretch: Stretch): Link | null {
  if (stretch.closing === 'open') return null
  const { from, limit } = tailOf(frame, stretch)
  let comma = -1
  for (let at = from; at < limit; at++) {
    if (lower(frame, at) === ',') comma = at
    if (comma < 0 || at - comma < 2 || at - comma > 9 || !isFiniteSpeech(frame, at, limit)) continue
    if (at + 1 < limit && !/^(?:,|on|in|at|during|\w+day)$/.test(lower(frame, at + 1))) continue
    const source = subjectBefore(frame, at, comma + 1)
    if (source === null || CLAUSE_BOUNDS.has(lower(frame, comma + 1)) || lower(frame, comma + 1) === 'and') continue
    return linkOf(
      frame,
      { first: at, last: at + 1 },
      { source, kind: 'say', place: 'before', distance: 9, rule: 'quotes/trailing' },
    )
  }
  return null
}
