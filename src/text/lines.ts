// Lines of a text as they stand, and what each looks like: a rule, a heading in capitals, a list item, a sentence's end.
// Both the reading view (which newlines are wraps) and the splitter (where a report starts) ask these questions.
import { classAt, isLetter, LOWER, SPACE, UPPER } from './characters.ts'
import { FUNCTION_WORDS, OPENERS } from './line-words.ts'

/** A line without its newline; `start` and `end` leave out white space around the words. Blank: start = end. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Number of white space code units before `start`. */
  readonly indent: number
  /** Where its newline stands, or the text's length for the last line. */
  readonly newline: number
}

/** Lines of text[from, to), in order; a text that ends in a newline has no empty line after it. */
export function linesOf(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = []
  let at = from
  while (at < to) {
    let newline = text.indexOf('\n', at)
    if (newline < 0 || newline > to) newline = to
    let start = at
    while (start < newline && classAt(text, start) === SPACE) start++
    let end = newline
    while (end > start && classAt(text, end - 1) === SPACE) end--
    lines.push({ start, end, indent: start - at, newline })
    at = newline + 1
  }
  return lines
}

export function isBlank(line: Line): boolean {
  return line.start === line.end
}

/** A line of marks only, such as "*****", "---", "* * *" or "=====". */
export function isRule(text: string, line: Line): boolean {
  if (line.end - line.start < 2 || line.end - line.start > 200) return false
  for (let at = line.start; at < line.end; at++) {
    if (!'-–—=*_~#•·.+ \t◆♦■'.includes(text.charAt(at))) return false
  }
  return /[-–—=*_~#•·+◆♦■]/.test(text.slice(line.start, line.end))
}

const LIST_MARKER = /(?:[-–—•*·‣▪●○►➤]|\(?\d{1,3}[.)]|\(?[a-z][.)]|\[\d{1,3}\])\s/y

/** Whether the line opens with a bullet or a list number. */
export function isListItem(text: string, line: Line): boolean {
  LIST_MARKER.lastIndex = line.start
  return LIST_MARKER.test(text) && LIST_MARKER.lastIndex < line.end
}

/** Last code unit of the line that is no closing quote or bracket. */
function lastMark(text: string, line: Line): string {
  let end = line.end
  while (end > line.start && '"”’\')]»*_'.includes(text.charAt(end - 1))) end--
  return text.charAt(end - 1)
}

/** Whether the line closes a sentence, a question, or opens a list or a quotation with a colon. */
export function endsSentence(text: string, line: Line): boolean {
  return '.!?…:。！？؟۔'.includes(lastMark(text, line))
}

/** Whether the line's last word cannot end a heading or a paragraph: a comma, a hyphen, "the", "of". */
export function endsOpen(text: string, line: Line): boolean {
  const last = text.charAt(line.end - 1)
  if (',;-–—(/&'.includes(last)) return true
  let start = line.end
  while (start > line.start && line.end - start < 12 && isLetter(classAt(text, start - 1))) start--
  return FUNCTION_WORDS.has(text.slice(start, line.end))
}

export function startsLower(text: string, line: Line): boolean {
  return classAt(text, line.start) === LOWER
}

/** Length of the line's first word, with the marks that stick to it. */
export function firstWordLength(text: string, line: Line): number {
  let end = line.start
  while (end < line.end && classAt(text, end) !== SPACE) end++
  return end - line.start
}

/** Whether the line opens with a word that has a capital only because a sentence starts: "The", "In", "She". */
export function opensSentence(text: string, line: Line): boolean {
  let start = line.start
  while (start < line.end && '"“‘\'(['.includes(text.charAt(start))) start++
  let end = start
  while (end < line.end && end - start < 14 && isLetter(classAt(text, end))) end++
  return OPENERS.has(text.slice(start, end))
}

/** How a line is capitalised: its letters, and its words of four letters or more. */
interface Capitals {
  readonly upper: number
  readonly lower: number
  readonly words: number
  readonly capitalised: number
}

/** Looks at the first 200 code units of the line. */
function capitalsOf(text: string, line: Line): Capitals {
  const found = { upper: 0, lower: 0, words: 0, capitalised: 0 }
  const end = Math.min(line.end, line.start + 200)
  let at = line.start
  while (at < end) {
    const start = at
    while (at < end && isLetter(classAt(text, at))) {
      if (classAt(text, at) === UPPER) found.upper++
      else found.lower++
      at++
    }
    if (at - start > 3) {
      found.words++
      if (classAt(text, start) !== LOWER) found.capitalised++
    }
    if (at === start) at++
  }
  return found
}

/** A line in capitals, such as "UNION CALLS OFF STRIKE". */
export function isCapitals(text: string, line: Line): boolean {
  if (line.end - line.start > 120 || classAt(text, line.start) === LOWER) return false
  const { upper, lower } = capitalsOf(text, line)
  return upper >= 4 && lower <= upper / 8
}

/** A line with a capital on each longer word, such as "Union Calls Off Strike in Port". */
export function isTitleCase(text: string, line: Line): boolean {
  if (line.end - line.start > 120) return false
  const { words, capitalised } = capitalsOf(text, line)
  return words >= 2 && capitalised >= words - (words >= 6 ? 1 : 0)
}
