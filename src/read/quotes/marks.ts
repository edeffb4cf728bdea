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
  let next = -1
  for (let number = 0; number < paragraphs.length; number++) {
    const paragraph = paragraphs[number] as Span
    // Paragraphs before the next mark are passed over, so that no stretch of text is searched again and again.
    if (next < paragraph.start) next = nextMark(text, paragraph.start)
    if (next >= paragraph.end) continue
    scan({ text, paragraph, number, found, flat: false, open: null, depth: 0 })
  }
  return found
}

function nextMark(text: string, from: number): number {
  MARKS.lastIndex = from
  return MARKS.exec(text)?.index ?? Number.POSITIVE_INFINITY
}

/** One paragraph being scanned. */
interface Scan {
  readonly text: string
  readonly paragraph: Span
  readonly number: number
  readonly found: Stretch[]
  /** No nesting of equal marks: a second opening mark makes the first one a stray. */
  readonly flat: boolean
  open: Open | null
  depth: number
}

interface Mark extends Span {
  readonly mark: string
}

function scan(run: Scan): void {
  MARKS.lastIndex = run.paragraph.start
  for (
    let match = MARKS.exec(run.text);
    match !== null && match.index < run.paragraph.end;
    match = MARKS.exec(run.text)
  ) {
    const mark = match[0]
    const single = run.open !== null && isSingle(run.open.mark)
    if (isSingle(mark) && isApostrophe(run.text, match.index, single)) continue
    const at = { mark, start: match.index, end: match.index + mark.length }
    if (run.open === null) outside(run, at)
    else if (isSingle(mark) === single) inside(run, run.open, at)
    // Marks of the other kind are nested; but an unclosed single mark before double ones was an apostrophe.
    else if (single && !closesLater(run.text, run.open, at.end, run.paragraph.end)) outside(run, at)
  }
  if (run.open !== null) endOpen(run, run.open)
}

function outside(run: Scan, { mark, start, end }: Mark): void {
  const { text, paragraph } = run
  run.depth = 0
  run.open = canOpen(text, start, end, mark, paragraph) ? { mark, from: start, start: end } : null
  if (run.open === null && startsInside(run, mark, start)) {
    push(run, { mark: '', from: paragraph.start, start: paragraph.start }, start, end, 'closed')
  }
}

function inside(run: Scan, open: Open, { mark, start, end }: Mark): void {
  const { text } = run
  if (reopens(text, start, end, mark, open)) {
    push(run, open, start, start, 'open')
    run.open = { mark, from: start, start: end }
    run.depth = 0
  } else if (opensAgain(text, start, end, mark)) {
    if (run.flat) run.open = { mark, from: start, start: end }
    else run.depth++
  } else if (run.depth > 0) run.depth--
  else if ((CLOSERS[open.mark] ?? '').includes(mark)) {
    push(run, open, start, end, 'closed')
    run.open = null
  }
}

/** The paragraph ends inside a quotation. A straight single mark that nothing closes was an apostrophe. */
function endOpen(run: Scan, open: Open): void {
  const { paragraph } = run
  if (isSingle(open.mark) && open.mark !== '‘') return
  // Two openings and one closing: the earlier one was the stray, unless the paragraph starts with it.
  if (run.depth > 0 && !run.flat && open.from !== paragraph.start) {
    scan({ ...run, paragraph: { start: open.start, end: paragraph.end }, flat: true, open: null, depth: 0 })
  } else push(run, open, paragraph.end, paragraph.end, 'open')
}

function push({ text, number, found }: Scan, open: Open, close: number, to: number, closing: Closing): void {
  let start = open.start
  let end = close
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (closing === 'open') end = beforeRule(text, start, end)
  if (start >= end) return
  found.push({
    start,
    end,
    from: open.from,
    to: closing === 'open' ? end : to,
    closing,
    mark: open.mark,
    paragraph: number,
  })
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

/** Whether the mark opens a new paragraph of the quotation: at the start of a line, or of a sentence. */
function reopens(text: string, at: number, end: number, mark: string, open: Open): boolean {
  if (mark !== open.mark || spaceAfter(text, end)) return false
  let before = at - 1
  while (before >= 0 && isBlank(text.charCodeAt(before))) before--
  if (before <= open.start) return false
  // A text that has lost its line ends: a new sentence opens with a mark of its own.
  return (
    text.charCodeAt(before) === 10 ||
    (before < at - 1 && /[.!?…]/.test(text.charAt(before)) && /\p{Lu}/u.test(text.charAt(end)))
  )
}

/** A text or excerpt that begins inside a quotation: the first mark of the first paragraph closes something. */
function startsInside({ text, paragraph, found, number }: Scan, mark: string, at: number): boolean {
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
