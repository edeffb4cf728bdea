// Where quotation marks open and close: every marked stretch of a text, outer marks only.
//
// One pass over the marks, paragraph by paragraph. A mark's direction is told by its kind and by what stands beside
// it; a stretch that is never closed ends with its paragraph, and says so.
import type { Span } from '../../model/span.ts'
import { isApostrophe } from './apostrophes.ts'

export type Closing = 'closed' | 'open'

/** Words between marks. `start`–`end` is the words, `from`–`to` the words with their marks. */
export interface Stretch extends Span {
  readonly from: number
  readonly to: number
  /** 'open': no closing mark stands in the paragraph (a re-opened, cut or mistyped quotation). */
  readonly closing: Closing
  /** The opening mark; '' where the text begins inside a quotation. */
  readonly mark: string
  /** Number of the paragraph. */
  readonly paragraph: number
}

interface Open {
  readonly mark: string
  readonly from: number
  readonly start: number
}

/** Marks that may close each opening mark, mistyped and foreign ones included. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”“"',
  '"': '"”“',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '‘': "’'",
  "'": "'’",
  '``': "''\"”",
  "''": "''",
  '‟': '”"',
}

const MARKS = /``|''|["“”„‟«»‹›「」『』‘’']/g
/** A text with no mark beyond apostrophes inside words has no stretch. */
const ANY_MARK = /["“”„‟«»‹›「」『』‘`]|''|(?:^|[\s([—–-])'/

export function hasMarks(text: string): boolean {
  return ANY_MARK.test(text)
}

/** All outer stretches of a text, in order. */
export function findStretches(text: string, paragraphs: readonly Span[]): Stretch[] {
  const found: Stretch[] = []
  for (let number = 0; number < paragraphs.length; number++) {
    scan(text, paragraphs[number] as Span, number, found, false)
  }
  return found
}

/** `flat`: no nesting of equal marks; a second opening mark makes the first one a stray. */
function scan(text: string, paragraph: Span, number: number, found: Stretch[], flat: boolean): void {
  let open: Open | null = null
  let depth = 0
  MARKS.lastIndex = paragraph.start
  for (let match = MARKS.exec(text); match !== null && match.index < paragraph.end; match = MARKS.exec(text)) {
    const at = match.index
    const mark = match[0]
    const end = at + mark.length
    if (isSingle(mark) && isApostrophe(text, at, open !== null && isSingle(open.mark))) continue
    if (open === null) {
      if (canOpen(text, at, end, mark, paragraph)) {
        open = { mark, from: at, start: end }
        depth = 0
      } else if (startsInside(text, at, mark, paragraph, found, number)) {
        push(text, { mark: '', from: paragraph.start, start: paragraph.start }, at, end, 'closed')
      }
      continue
    }
    if (isSingle(mark) && !isSingle(open.mark)) continue
    if (!isSingle(mark) && isSingle(open.mark)) {
      // Double marks inside single ones are nested; an unclosed single mark before them was an apostrophe.
      if (closesLater(text, open, end, paragraph.end)) continue
      open = canOpen(text, at, end, mark, paragraph) ? { mark, from: at, start: end } : null
      depth = 0
      continue
    }
    if (reopens(text, at, end, mark, open)) {
      push(text, open, at, at, 'open')
      open = { mark, from: at, start: end }
      depth = 0
    } else if ((CLOSERS[open.mark] ?? '').includes(mark) && !opensAgain(text, at, end, mark)) {
      if (depth > 0) depth--
      else {
        push(text, open, at, end, 'closed')
        open = null
      }
    } else if (opensAgain(text, at, end, mark)) {
      if (flat) open = { mark, from: at, start: end }
      else depth++
    } else if (depth > 0) depth--
  }
  if (open !== null) endOpen(open)

  /** The paragraph ends inside a quotation. A single mark that nothing closes was an apostrophe. */
  function endOpen(last: Open): void {
    if (isSingle(last.mark) && last.mark !== '‘') return
    if (depth > 0) rescan(last)
    else push(text, last, paragraph.end, paragraph.end, 'open')
  }

  /** Two openings and one closing: the earlier opening was the stray one unless the paragraph starts with it. */
  function rescan(last: Open): void {
    if (last.from === paragraph.start) push(text, last, paragraph.end, paragraph.end, 'open')
    else scan(text, { start: last.start, end: paragraph.end }, number, found, true)
  }

  function push(source: string, from: Open, close: number, to: number, closing: Closing): void {
    let start = from.start
    let end = close
    while (start < end && isSpace(source.charCodeAt(start))) start++
    while (end > start && isSpace(source.charCodeAt(end - 1))) end--
    if (closing === 'open') end = beforeRule(source, start, end)
    if (start < end)
      found.push({ start, end, from: from.from, to: Math.max(to, end), closing, mark: from.mark, paragraph: number })
  }
}

/** A line of asterisks or dashes at the end of an open quotation is no part of it. */
function beforeRule(text: string, start: number, end: number): number {
  const tail = /\s+(?:\*[*\s]*|-{3,}|_{3,}|#{3,})$/.exec(text.slice(Math.max(start, end - 40), end))
  return tail === null ? end : end - tail[0].length
}

function isSingle(mark: string): boolean {
  return mark === '‘' || mark === '’' || mark === "'" || mark === '‹' || mark === '›'
}

function canOpen(text: string, at: number, end: number, mark: string, paragraph: Span): boolean {
  if (mark === '’' || mark === '」' || mark === '』' || mark === "''")
    return mark === "''" && spaceBefore(text, at) && !spaceAfter(text, end)
  if (end >= paragraph.end) return false
  if (mark === '“' || mark === '„' || mark === '‟' || mark === '「' || mark === '『' || mark === '``') return true
  if (mark === '‘') return !spaceAfter(text, end)
  // A straight, mistyped or reversed mark opens where a word starts.
  return at === paragraph.start
    ? !spaceAfter(text, end) || mark === '"'
    : spaceBefore(text, at) && (!spaceAfter(text, end) || mark === '«')
}

/** Whether a mark found inside a quotation stands where an opening one would: after a space, before a word. */
function opensAgain(text: string, at: number, end: number, mark: string): boolean {
  if (mark === '”' || mark === "''" || mark === '」' || mark === '』') return false
  if (mark === '„' || mark === '「' || mark === '『' || mark === '``') return true
  return spaceBefore(text, at) && !spaceAfter(text, end) && !isClosingPunctuation(text.charCodeAt(end))
}

/** Whether the mark opens a new paragraph of the quotation: it stands at the start of a line. */
function reopens(text: string, at: number, end: number, mark: string, open: Open): boolean {
  if (mark !== open.mark || spaceAfter(text, end)) return false
  let before = at - 1
  while (before >= 0 && isBlank(text.charCodeAt(before))) before--
  return before > open.start && text.charCodeAt(before) === 10
}

/** A text or excerpt that begins inside a quotation: the first mark of the first paragraph closes something. */
function startsInside(
  text: string,
  at: number,
  mark: string,
  paragraph: Span,
  found: readonly Stretch[],
  number: number,
): boolean {
  if (mark !== '”' && mark !== '"' && mark !== '»') return false
  if (found.length > 0 && (found.at(-1) as Stretch).paragraph === number) return false
  if (at - paragraph.start < 12 || at - paragraph.start > 600) return false
  return /[,.?!…—-]/.test(text.charAt(at - 1)) && spaceAfter(text, at + mark.length)
}

function closesLater(text: string, open: Open, from: number, end: number): boolean {
  const closers = CLOSERS[open.mark] ?? ''
  const last = Math.min(end, from + 600)
  for (let at = from; at < last; at++) {
    if (closers.includes(text.charAt(at)) && !isApostrophe(text, at, true)) return true
  }
  return false
}

function spaceBefore(text: string, at: number): boolean {
  if (at === 0) return true
  const code = text.charCodeAt(at - 1)
  // Brackets, dashes, slashes and other opening marks count as room before a word.
  return isSpace(code) || '([{—–-/‘“"«:…'.includes(text.charAt(at - 1))
}

function spaceAfter(text: string, end: number): boolean {
  return end >= text.length || isSpace(text.charCodeAt(end))
}

function isClosingPunctuation(code: number): boolean {
  return code === 44 || code === 46 || code === 59 || code === 58 || code === 41 || code === 63 || code === 33
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0
}
