// Which reporting words stand beside a stretch: after it (", she said"), before it ("the union called it “…”"),
// or in the line that ends with a colon before it.
import { SPEECH_NOUNS, type VerbClass, verbClass } from '../../language/en/quote-verbs.ts'
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from '../../language/en/quote-words.ts'
import type { Span } from '../../model/span.ts'
import { sentenceAt, tokenAt } from '../../text/document.ts'
import { type Frame, lower } from './frame.ts'
import type { Stretch } from './marks.ts'
import { isFiller, phraseAfter, subjectBefore } from './subject.ts'

export interface Link {
  readonly cue: Span | null
  readonly source: Span | null
  readonly kind: VerbClass
  /** after: ", he said" · colon: "He said: “" · comma: "He said, “" · before: anywhere before it in its sentence. */
  readonly place: 'after' | 'colon' | 'comma' | 'before'
  /** Tokens between the cue and the opening mark. */
  readonly distance: number
  readonly rule: string
}

/** The link of a stretch, or null. */
export function findLink(frame: Frame, number: number): Link | null {
  const stretch = frame.stretches[number] as Stretch
  return afterLink(frame, stretch) ?? beforeLink(frame, number)
}

/** Token numbers: first after the stretch, and where its clause ends. */
function regionAfter(frame: Frame, stretch: Stretch): { from: number; limit: number } {
  const { document } = frame
  const from = tokenAt(document, stretch.to)
  const paragraph = document.paragraphs[stretch.paragraph]
  let limit = from
  const last = Math.min(document.tokens.length, from + 34)
  while (limit < last) {
    const token = document.tokens[limit]
    if (token === undefined || token.start >= (paragraph?.end ?? 0)) break
    if ((frame.within[limit] ?? 0) > 0) break
    if (/^[!?;:]$/.test(token.text)) break
    if (token.text === '.' && !isAbbreviation(frame, limit)) break
    limit++
  }
  return { from, limit }
}

function isAbbreviation(frame: Frame, at: number): boolean {
  const before = frame.document.tokens[at - 1]
  const next = frame.document.tokens[at + 1]
  const dot = frame.document.tokens[at]
  if (before === undefined || next === undefined || dot === undefined) return false
  return (
    before.end === dot.start &&
    /^(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Prof|St|Rev|Hon|Jr)$/.test(before.text)
  )
}

function afterLink(frame: Frame, stretch: Stretch): Link | null {
  if (stretch.closing === 'open') return null
  const { from: start, limit } = regionAfter(frame, stretch)
  let from = start
  const comma = /^[,–—-]$/.test(lower(frame, from))
  if (comma) from++
  if (from >= limit) return null
  const final = frame.document.text.charAt(stretch.end - 1)
  const tight = comma || ',?!…—–-'.includes(final)
  return inverted(frame, from, limit, tight) ?? direct(frame, from, limit, tight, final === '.')
}

/** "“…,” said the mayor", "“…,” according to the union". */
function inverted(frame: Frame, from: number, limit: number, tight: boolean): Link | null {
  const word = lower(frame, from)
  if (word === 'according' && lower(frame, from + 1) === 'to') {
    return link(frame, from, from + 2, phraseAfter(frame, from + 2, limit), 'say', 'after', 'quotes/according-after')
  }
  let verb = from
  while (verb < limit && isFiller(lower(frame, verb))) verb++
  const kind = verbClass(lower(frame, verb))
  if (kind === undefined || kind === 'mind' || lower(frame, verb).endsWith('ing')) return null
  const next = frame.document.tokens[verb + 1]
  if (next === undefined || verb + 1 >= limit) return null
  if (!tight && !next.upper && !DETERMINERS.has(next.lower) && !PRONOUNS.has(next.lower)) return null
  const source = phraseAfter(frame, verb + 1, limit)
  return source === null ? null : link(frame, verb, verb + 1, source, kind, 'after', 'quotes/said-name')
}

/** "“…,” the mayor, who opened the session, said". */
function direct(frame: Frame, from: number, limit: number, tight: boolean, stopped: boolean): Link | null {
  const first = frame.document.tokens[from]
  if (first === undefined) return null
  if (PREPOSITIONS.has(first.lower) || first.kind === 'punctuation') return null
  if (stopped && !tight && first.upper) return null
  const reach = tight ? limit : Math.min(limit, from + 6)
  for (let at = from + 1; at < reach; at++) {
    const kind = verbClass(lower(frame, at))
    if (kind === undefined || lower(frame, at).endsWith('ing')) continue
    if (!tight && !(kind === 'say' && endsClause(frame, at + 1, limit))) continue
    if (DETERMINERS.has(lower(frame, at - 1))) continue
    const source = subjectBefore(frame, at, from)
    if (source !== null) return link(frame, at, at + 1, source, kind, 'after', 'quotes/name-said')
  }
  return null
}

function endsClause(frame: Frame, at: number, limit: number): boolean {
  return (
    at >= limit ||
    /^(?:,|on|in|at|during|after|of|when|to|about|while|yesterday|today|\.|\w+day)$/.test(lower(frame, at))
  )
}

function beforeLink(frame: Frame, number: number): Link | null {
  const stretch = frame.stretches[number] as Stretch
  const { document } = frame
  const opening = tokenAt(document, stretch.from)
  let start = opening
  let limit = document.sentences[sentenceAt(document, stretch.from)]?.first ?? opening
  const inside = (frame.within[limit] ?? 0) - 1
  if (inside >= 0 && inside < number)
    limit = Math.min(limit, tokenAt(document, (frame.stretches[inside] as Stretch).from))
  if (limit >= opening) {
    // The stretch opens its sentence: only a colon just before it reaches across.
    if (lower(frame, opening - 1) !== ':') return null
    start = opening
    limit = document.sentences[sentenceAt(document, document.tokens[opening - 1]?.start ?? 0)]?.first ?? opening
  }
  return searchBack(frame, start, limit)
}

function searchBack(frame: Frame, opening: number, limit: number): Link | null {
  const previous = lower(frame, opening - 1)
  const place = previous === ':' ? 'colon' : previous === ',' ? 'comma' : 'before'
  let fallback: Link | null = null
  for (let at = opening - 1; at >= limit; at--) {
    if ((frame.within[at] ?? 0) > 0) continue
    const word = lower(frame, at)
    if (word === 'to' && lower(frame, at - 1) === 'according') {
      return link(
        frame,
        at - 1,
        at + 1,
        phraseAfter(frame, at + 1, opening),
        'say',
        place,
        'quotes/according-before',
        opening,
      )
    }
    const kind = verbClass(word)
    if (kind === undefined || !isVerbHere(frame, at)) continue
    const found = link(
      frame,
      at,
      cueEnd(frame, at),
      subjectOf(frame, at, limit),
      kind,
      place,
      'quotes/verb-before',
      opening,
    )
    if (kind === 'say' || opening - at <= 6) return found
    fallback ??= found
  }
  return fallback
}

/** A participle used as an adjective or noun is no cue: "the reported “…”", "of the proposed “…”". */
function isVerbHere(frame: Frame, at: number): boolean {
  const before = lower(frame, at - 1)
  if (DETERMINERS.has(before) && before !== 'that') return false
  const word = lower(frame, at)
  if (word === 'called' && /^(?:so|a|an|the|-)$/.test(before)) return false
  const token = frame.document.tokens[at]
  return (
    token !== undefined &&
    !(token.upper && lower(frame, at + 1) !== ',' && frame.document.tokens[at - 1]?.upper === true)
  )
}

/** The cue takes a directly linking word: "said that", "denounced as", "called for". */
function cueEnd(frame: Frame, at: number): number {
  const next = lower(frame, at + 1)
  return next === 'that' || next === 'as' || next === 'for' ? at + 2 : at + 1
}

/** Subject of the verb; for a participle or a second verb ("…, calling it", "and added") that of the main clause. */
function subjectOf(frame: Frame, verb: number, limit: number): Span | null {
  const word = lower(frame, verb)
  const own = word.endsWith('ing') && !isFiller(lower(frame, verb - 1)) ? null : subjectBefore(frame, verb, limit)
  if (own !== null) return own
  for (let at = verb - 1; at > limit; at--) {
    if ((frame.within[at] ?? 0) > 0 || lower(frame, at).endsWith('ing')) continue
    if (verbClass(lower(frame, at)) === undefined || !isVerbHere(frame, at)) continue
    const source = subjectBefore(frame, at, limit)
    if (source !== null) return source
  }
  return mainSubject(frame, limit, verb)
}

/** The first noun phrase of a clause, behind a leading adverbial that ends with a comma. */
function mainSubject(frame: Frame, from: number, verb: number): Span | null {
  let at = from
  while (at < verb && (frame.within[at] ?? 0) > 0) at++
  const first = lower(frame, at)
  if (
    PREPOSITIONS.has(first) ||
    isFiller(first) ||
    first.endsWith('ing') ||
    /^(?:when|while|although|if|as|since)$/.test(first)
  ) {
    let comma = at
    while (comma < verb && lower(frame, comma) !== ',') comma++
    if (comma < verb - 1) at = comma + 1
  }
  return phraseUntilVerb(frame, at, verb)
}

function phraseUntilVerb(frame: Frame, from: number, verb: number): Span | null {
  for (let at = from + 1; at <= verb && at - from < 20; at++) {
    const token = frame.document.tokens[at]
    if (token === undefined) break
    if (
      isFiller(token.lower) ||
      token.text === ',' ||
      (/ed$/.test(token.lower) && !token.upper) ||
      at === verb ||
      SPEECH_NOUNS.has(token.lower)
    ) {
      return subjectBefore(frame, at, from)
    }
  }
  return null
}

function link(
  frame: Frame,
  first: number,
  last: number,
  source: Span | null,
  kind: VerbClass,
  place: Link['place'],
  rule: string,
  opening = 0,
): Link {
  const { tokens } = frame.document
  const cue = { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 }
  return { cue, source, kind, place, distance: Math.max(0, opening - last), rule }
}
