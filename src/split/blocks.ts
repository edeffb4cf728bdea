// Blocks of a text: paragraphs, headings, rules and the lines that say who wrote a report, when and where.
// A block is one or more lines; wrapped lines are one block. The first thing the splitter makes of a text.
import type { Span } from '../model/span.ts'
import { isBlank, isCapitals, isListItem, isRule, type Line, linesOf } from '../text/lines.ts'
import { isWrap, type Layout, layoutOf } from '../text/wraps.ts'
import { lineKind } from './line-kinds.ts'

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
  /** Number of its lines. */
  readonly lines: number
}

/** Layouts differ from report to report, so each is taken from the lines around. */
const NEAR = 64

export function blocksOf(text: string): Block[] {
  const lines = linesOf(text)
  const blocks: Block[] = []
  let gap = 0
  let layout: Layout = { width: null, ragged: false }
  for (let at = 0; at < lines.length; ) {
    if (at % NEAR === 0 || blocks.length === 0) layout = layoutAround(text, lines, at)
    const line = lines[at] as Line
    if (isBlank(line)) {
      gap++
      at++
      continue
    }
    const last = blockEnd(text, lines, layout, at)
    blocks.push(blockOf(text, lines, at, last, gap))
    gap = 0
    if (Math.floor(last / NEAR) > Math.floor(at / NEAR)) layout = layoutAround(text, lines, last)
    at = last
  }
  return blocks
}

function layoutAround(text: string, lines: readonly Line[], at: number): Layout {
  return layoutOf(text, lines.slice(Math.max(0, at - NEAR / 2), at + NEAR + NEAR / 2))
}

/** Number of the line after the block that starts at `first`. */
function blockEnd(text: string, lines: readonly Line[], layout: Layout, first: number): number {
  let at = first
  if (lineKind(text, lines[at] as Line) !== null) return first + 1
  while (at + 1 < lines.length) {
    const line = lines[at] as Line
    const next = lines[at + 1] as Line
    if (!isWrap(text, layout, line, next, at === first)) break
    if (lineKind(text, next) !== null) break
    at++
  }
  return at + 1
}

const LONGEST_HEADING = 160

function blockOf(text: string, lines: readonly Line[], first: number, last: number, gap: number): Block {
  const line = lines[first] as Line
  const { start, indent } = line
  const { end } = lines[last - 1] as Line
  const kind = (last === first + 1 ? lineKind(text, line) : null) ?? bodyKind(text, { ...line, end })
  return { start, end, kind, gap, indent, lines: last - first }
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

export { isRule }
