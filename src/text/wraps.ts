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

/** How a text is laid out. `width` is the length that its wrapped lines reach; null where a newline ends a paragraph. */
export interface Layout {
  readonly width: number | null
}

/** Lines that surely go on in the next one are counted: a text where they are a quarter of all is hard-wrapped. */
export function layoutOf(text: string, lines: readonly Line[]): Layout {
  const lengths: number[] = []
  let pairs = 0
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at] as Line
    const next = lines[at + 1] as Line
    if (isBlank(line) || isBlank(next)) continue
    pairs++
    if (startsLower(text, next) && !endsSentence(text, line)) lengths.push(line.end - line.start)
  }
  if (lengths.length === 0 || lengths.length * 4 < pairs) return { width: null }
  lengths.sort((a, b) => a - b)
  return { width: lengths[Math.floor((lengths.length - 1) * 0.9)] as number }
}

/** Whether the newline between the two lines is a wrap. `opens`: whether `line` is the first of its paragraph. */
export function isWrap(text: string, layout: Layout, line: Line, next: Line, opens: boolean): boolean {
  if (isBlank(line) || isBlank(next)) return false
  if (isRule(text, line) || isRule(text, next)) return false
  const lower = startsLower(text, next) && !isListItem(text, next)
  if (lower && (layout.width !== null || !endsSentence(text, line))) return true
  if (isListItem(text, next) || next.indent >= line.indent + 2) return false
  if (endsSentence(text, line)) return layout.width !== null && !fits(text, layout.width, line, next)
  if (endsOpen(text, line)) return true
  return layout.width !== null && !isHeading(text, layout.width, line, next, opens)
}

/** Whether the first word of `next` would have fitted into `line`. */
function fits(text: string, width: number, line: Line, next: Line): boolean {
  return line.end - line.start + 1 + firstWordLength(text, next) <= width
}

/** Whether a line without a stop is a heading over the next one. */
function isHeading(text: string, width: number, line: Line, next: Line, opens: boolean): boolean {
  if (isCapitals(text, line) || isCapitals(text, next)) return isCapitals(text, line) !== isCapitals(text, next)
  if ('(["“'.includes(text.charAt(next.start))) return false
  if (opensSentence(text, next)) return opens || fits(text, width, line, next)
  return opens && isTitleCase(text, line) && fits(text, width, line, next)
}
