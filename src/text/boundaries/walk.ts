// Goes through a text from gap to gap where a sentence may end, and asks the judge.
import type { Span } from '../../model/span.ts'
import { BEFORE_NAMES, MAY_END, SENTENCE_OPENERS } from '../abbreviations.ts'
import type { Token } from '../document.ts'
import type { View } from '../view.ts'
import { surelyGoesOn } from './shortened.ts'
import { classIn, type Gap, type Sight } from './sight.ts'
import { styleOf } from './style.ts'
import { CLOSES, isClosing, isMark, isStop, OPENS, OTHER_MARK, QUOTES, TOGGLES, UNCASED } from './token-class.ts'

/** Says whether a sentence ends in a gap. */
export type Judge = (sight: Sight, gap: Gap) => boolean

/** Where the rules end the sentence that starts at token `first`, looking from token `from` on. */
export type RuleEnd = (first: number, from: number, last: number) => number

export function sightOf(source: string, view: View, tokens: readonly Token[], blocks: readonly Span[]): Sight {
  const sight: Sight = {
    source,
    view,
    tokens,
    classes: new Uint8Array(tokens.length),
    hashes: new Int32Array(tokens.length),
    style: { edited: true, kind: 0 },
  }
  sight.style = styleOf(sight, blocks)
  return sight
}

/** Calls `found` with the first and the last token number (half-open) of each sentence of the tokens first–last. */
export function walk(
  sight: Sight,
  first: number,
  last: number,
  ruleEnd: RuleEnd,
  judge: Judge,
  found: (first: number, last: number) => void,
): void {
  const gap: Gap = { at: first, start: first, first, last, rule: false, marked: false, stop: first, open: 0 }
  let end = first < last ? ruleEnd(first, first, last) : last
  for (let at = first + 1; at < last; at++) {
    const before = sight.tokens[at - 1] as Token
    if (before.kind === 'punctuation') gap.open = opened(gap.open, classIn(sight, at - 1))
    gap.rule = at === end
    gap.at = at
    if (!gap.rule && !isCandidate(sight, gap)) continue
    if (endsHere(sight, gap, judge)) {
      found(gap.start, at)
      gap.start = at
      gap.open = 0
      if (at >= end) end = ruleEnd(at, at, last)
    } else if (gap.rule) end = ruleEnd(gap.start, at, last)
  }
  if (first < last) found(gap.start, last)
}

/** Notes whether a mark stands before the gap; edited text ends sentences nowhere else, but for headings run into it. */
function isCandidate(sight: Sight, gap: Gap): boolean {
  if (!sight.style.edited) {
    gap.marked = isMark(classIn(sight, gap.at - 1))
    return true
  }
  const before = sight.tokens[gap.at - 1] as Token
  if (before.kind === 'number') gap.marked = false
  else if (before.kind === 'word') gap.marked = before.text.endsWith('.')
  else gap.marked = closesStop(sight, gap)
  return gap.marked || (before.kind !== 'punctuation' && runsTogether(sight.tokens[gap.at] as Token))
}

/** A stop, or what closes after one: not the apostrophe of "the nurses' union". */
function closesStop(sight: Sight, { at, first }: Gap): boolean {
  const before = classIn(sight, at - 1)
  return isStop(before) || (isClosing(before) && at - 2 >= first && isStop(classIn(sight, at - 2)))
}

/** "… on 7 May 2015 The government …": the capital of a sentence's first word after no mark. */
function runsTogether(next: Token): boolean {
  return next.upper && SENTENCE_OPENERS.has(next.lower)
}

function endsHere(sight: Sight, gap: Gap, judge: Judge): boolean {
  const { at, last } = gap
  const next = sight.tokens[at] as Token
  if (next.start === (sight.tokens[at - 1] as Token).end) return gap.rule
  if (gap.rule && (isForeign(sight, at) || (sight.style.edited && isPlainEnd(sight.tokens, at)))) return true
  if (!gap.rule) {
    if (sight.style.edited && next.kind === 'word' && !next.upper) return false
    if (surelyGoesOn(sight.tokens, at - 1)) return false
  }
  if (gap.stop < at) gap.stop = at
  while (gap.stop < last && !isStopAt(sight, gap.stop)) gap.stop++
  return judge(sight, gap)
}

/** "… on Monday. The …" in edited text: nothing to judge. */
function isPlainEnd(tokens: readonly Token[], at: number): boolean {
  const stop = tokens[at - 1] as Token
  const word = tokens[at - 2]
  const next = tokens[at] as Token
  if (stop.text !== '.' || word === undefined || next.kind !== 'word' || !next.upper) return false
  return (
    word.kind === 'word' &&
    !word.upper &&
    word.text.length > 3 &&
    !BEFORE_NAMES.has(word.lower) &&
    !MAY_END.has(word.lower)
  )
}

/** Marks and letters that the judge never learned from: there the rules are right. */
function isForeign(sight: Sight, at: number): boolean {
  return classIn(sight, at - 1) === OTHER_MARK || classIn(sight, at) === UNCASED
}

function isStopAt(sight: Sight, at: number): boolean {
  return (sight.tokens[at] as Token).kind === 'punctuation' && isStop(classIn(sight, at))
}

/** Quotation marks (bit 1) and brackets (bit 2) that stand open after a token of the class. */
function opened(open: number, kind: number): number {
  if (kind === TOGGLES) return open ^ QUOTES
  if (OPENS[kind] !== 0) return open | (OPENS[kind] as number)
  return open & ~(CLOSES[kind] as number)
}
