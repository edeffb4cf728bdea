// Blocks of a text: paragraphs, headings, rules and the lines that say who wrote a report, when and where.
// A block is one or more lines; wrapped lines are one block. The first thing the splitter makes of a text.
import type { Span } from '../model/span.ts'
import {
  endsSentence,
  isBlank,
  isCapitals,
  isListItem,
  isRule,
  type Line,
  linesOf,
  startsLower,
} from '../text/lines.ts'
import { isWrap, type Layout, layoutOf } from '../text/wraps.ts'
import { isAddress, lineKind } from './line-kinds.ts'

/**
 * "rule": marks only. "mark": where words were left out, such as "[...]". "byline", "date", "source", "address":
 * who wrote a report, when, for whom, at which address. "field": "LENGTH: 412 words". "furniture": "Read more".
 * "heading": what may stand over a report or a section. "body": all else.
 */
export type BlockKind =
  | 'rule'
  | 'mark'
  | 'byline'
  | 'date'
  | 'source'
  | 'address'
  | 'field'
  | 'furniture'
  | 'heading'
  | 'body'

export interface Block extends Span {
  readonly kind: BlockKind
  /** Number of blank lines before it. */
  readonly gap: number
  /** White space before its first word, on the same line. */
  readonly indent: number
  /** Whether only a full line that ends a sentence stands before it: then a paragraph may go on here as well. */
  readonly weak: boolean
}

/** Layouts differ from report to report, so each is taken from the lines around. */
const NEAR = 64

export function blocksOf(text: string): Block[] {
  const lines = linesOf(text)
  const blocks: Block[] = []
  let gap = 0
  let weak = false
  let layout: Layout = { width: null, ragged: false }
  let layoutUntil = 0
  for (let at = 0; at < lines.length; ) {
    if (at >= layoutUntil) {
      layout = layoutOf(text, lines.slice(Math.max(0, at - NEAR / 2), at + NEAR + NEAR / 2))
      layoutUntil = at + NEAR
    }
    if (isBlank(lines[at] as Line)) {
      gap++
      at++
      continue
    }
    const end = blockEnd(text, lines, layout, at)
    blocks.push({ ...blockOf(text, lines, at, end.last), gap, weak })
    weak = end.weak
    gap = 0
    at = end.last
  }
  return blocks
}

/** Number of the line after the block that starts at `first`, and whether the block may go on there. */
function blockEnd(
  text: string,
  lines: readonly Line[],
  layout: Layout,
  first: number,
): { last: number; weak: boolean } {
  if (lineKind(text, lines[first] as Line) !== null) return { last: first + 1, weak: false }
  for (let at = first; at + 1 < lines.length; at++) {
    const line = lines[at] as Line
    const next = lines[at + 1] as Line
    if (!isWrap(text, layout, line, next, at === first)) return { last: at + 1, weak: false }
    if (startsLower(text, next) && !isAddress(text, next)) continue
    if (lineKind(text, next) !== null) return { last: at + 1, weak: false }
    if (endsSentence(text, line)) return { last: at + 1, weak: !isUnderlined(text, next, lines[at + 2]) }
  }
  return { last: lines.length, weak: false }
}

/** Whether the line under this one is "=====" or "-----" of about its length. */
function isUnderlined(text: string, line: Line, next: Line | undefined): boolean {
  if (next === undefined || !'=-~^'.includes(text.charAt(next.start)) || !isRule(text, next)) return false
  return (next.end - next.start) * 2 >= Math.min(line.end - line.start, 80)
}

const LONGEST_HEADING = 160

function blockOf(text: string, lines: readonly Line[], first: number, last: number): Omit<Block, 'gap' | 'weak'> {
  const line = lines[first] as Line
  const { start, indent } = line
  const { end, newline } = lines[last - 1] as Line
  const own = last === first + 1 ? lineKind(text, line) : null
  const whole = { start, end, indent, newline }
  if (own === null && end - start <= LONGEST_HEADING && isUnderlined(text, lines[last - 1] as Line, lines[last])) {
    return { start, end, kind: 'heading', indent }
  }
  return { start, end, kind: own ?? bodyKind(text, whole), indent }
}

function bodyKind(text: string, whole: Line): BlockKind {
  if (whole.end - whole.start > LONGEST_HEADING) return 'body'
  if (isCapitals(text, whole)) return 'heading'
  if (text.charCodeAt(whole.start) === 35) return 'heading'
  if (isListItem(text, whole)) return isNumberedHeading(text, whole) ? 'heading' : 'body'
  return endsLikeHeading(text, whole) ? 'heading' : 'body'
}

/** "3. Port workers walk out": a number, a capital, no stop at the end. */
function isNumberedHeading(text: string, line: Line): boolean {
  return /^\d{1,3}[.)]\s+["“‘'(]?\p{Lu}/u.test(text.slice(line.start, line.start + 12)) && endsLikeHeading(text, line)
}

/** A heading has letters, and no stop, comma or colon at its end; a question mark or a closing quote may stand there. */
function endsLikeHeading(text: string, line: Line): boolean {
  const last = text.charAt(line.end - 1)
  if ('.,;:…—–-'.includes(last) || last === '') return false
  const words = text.slice(line.start, line.end)
  if (/[.!,][”"’']$/.test(words) || !/\p{L}{2}/u.test(words)) return false
  return !/^["“].*[”"]$/.test(words) || words.length < 80
}

/** Whether a block may stand in the head of a report: its title and what belongs to it. */
export function isHead(block: Block): boolean {
  return block.kind !== 'body' && block.kind !== 'rule' && block.kind !== 'mark' && block.kind !== 'furniture'
}
