// Which newlines only wrap a line, and which end a paragraph, a heading or a list item.
//
//   a wrap:   "… voted on Monday to\nend the strike"   "… led by Prime Minister\nAnna Holt, who"
//   a break:  blank lines, indents, bullets, rules, headings; and a line that ends a sentence although the next line's
//             first word would still have fitted into it
import {
  endsOpen,
  endsSentence,
  firstWordLength,
  isBlank,
  isCapitals,
  isListItem,
  isRule,
  isTitleCase,
  type Line,
  opensSentence,
  startsLower,
} from './lines.ts'

/** How a text is laid out. */
export interface Layout {
  /** Length that its wrapped lines reach; null where each newline ends a paragraph. */
  readonly width: number | null
  /** Whether lines also break early inside a paragraph, as in text pasted from a page. */
  readonly ragged: boolean
}

/** With fewer sure wraps than this nothing can be said of how evenly a text is wrapped. */
const SURE = 4

/** Lines that surely go on in the next one are counted: a text where they are a quarter of all is hard-wrapped. */
export function layoutOf(text: string, lines: readonly Line[]): Layout {
  const wrapped: Line[] = []
  const reach: number[] = []
  let pairs = 0
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at] as Line
    const next = lines[at + 1] as Line
    if (isBlank(line) || isBlank(next)) continue
    pairs++
    if (!startsLower(text, next) || endsSentence(text, line)) continue
    wrapped.push(line)
    reach.push(line.end - line.start + 1 + firstWordLength(text, next))
  }
  if (wrapped.length === 0 || wrapped.length * 4 < pairs) return { width: null, ragged: false }
  const lengths = wrapped.map((line) => line.end - line.start).sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)] as number
  const early = reach.filter((length) => length <= width).length
  return { width, ragged: wrapped.length < SURE || early > wrapped.length * 0.08 }
}

/** Whether the newline between the two lines is a wrap. `opens`: whether `line` is the first of its paragraph. */
export function isWrap(text: string, layout: Layout, line: Line, next: Line, opens: boolean): boolean {
  if (isBlank(line) || isBlank(next)) return false
  if (isRule(text, line) || isRule(text, next)) return false
  const lower = startsLower(text, next) && !isListItem(text, next)
  if (lower && (layout.width !== null || !endsSentence(text, line))) return true
  if (isListItem(text, next) || next.indent >= line.indent + 2) return false
  if (layout.width === null) return !endsSentence(text, line) && endsOpen(text, line)
  const early = fits(text, layout.width, line, next)
  if (endsSentence(text, line) || (early && !layout.ragged)) return !early
  return endsOpen(text, line) || !isHeading(text, line, next, opens, early)
}

/** Whether the first word of `next` would have fitted into `line`. */
function fits(text: string, width: number, line: Line, next: Line): boolean {
  return line.end - line.start + 1 + firstWordLength(text, next) <= width
}

/** Whether a line without a stop is a heading over the next one. `early`: the next word would have fitted into it. */
function isHeading(text: string, line: Line, next: Line, opens: boolean, early: boolean): boolean {
  if (isCapitals(text, line) || isCapitals(text, next)) return isCapitals(text, line) !== isCapitals(text, next)
  if ('(["“'.includes(text.charAt(next.start))) return false
  if (opensSentence(text, next)) return opens || early
  return opens && early && isTitleCase(text, line)
}
