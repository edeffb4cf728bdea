// The reading view: the text as rules want to see it, with a way back to every offset of the text itself.
//
// Nearly every replacement is one code unit for one code unit: any white space becomes a space, a newline that only
// wraps a line becomes a space (one that ends a paragraph stays), the hyphens U+2010 and U+2011 become "-". Curly
// quotes stay. Left out are only invisible characters such as soft hyphens, the newline inside "rank-⏎and-file", and
// the hyphen with it where a word was broken ("govern-⏎ment"). Then `offsets` leads back.
import { type BrokenWord, brokenWord } from './broken-words.ts'
import { isBlank, type Line, linesOf } from './lines.ts'
import { isWrap, layoutOf } from './wraps.ts'

export interface View {
  /** What the rules read. */
  readonly text: string
  /** Place in the source of each code unit of `text`, and of its end; null where both are the same. */
  readonly offsets: Uint32Array | null
}

const UNUSUAL =
  /[\t\v\f\r\n\u0085\u00a0\u00ad\u1680\u2000-\u200f\u2010\u2011\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]/
const EACH_UNUSUAL = new RegExp(UNUSUAL.source, 'g')
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/

/** A stretch of the source that the view shows as `shown`: as many code units, or none. */
interface Change {
  readonly start: number
  readonly end: number
  readonly shown: string
}

/** Makes the reading view of a report's text. Total: any string, unpaired surrogates included. */
export function viewOf(source: string): View {
  if (!UNUSUAL.test(source)) return { text: source, offsets: null }
  const changes = changesOf(source)
  const pieces: string[] = []
  let at = 0
  let dropped = false
  for (const change of changes) {
    pieces.push(source.slice(at, change.start), change.shown)
    at = change.end
    if (change.shown === '') dropped = true
  }
  pieces.push(source.slice(at))
  return { text: pieces.join(''), offsets: dropped ? offsetsOf(source.length, changes) : null }
}

/** Where the code unit at `offset` of the view stands in the source. `offset` may be the view's length. */
export function toSource(view: View, offset: number): number {
  return view.offsets === null ? offset : (view.offsets[offset] ?? offset)
}

function offsetsOf(length: number, changes: readonly Change[]): Uint32Array {
  const left = changes.reduce((total, change) => total + change.end - change.start - change.shown.length, 0)
  const offsets = new Uint32Array(length - left + 1)
  let shown = 0
  let at = 0
  for (const change of changes) {
    while (at < change.start) offsets[shown++] = at++
    if (change.shown === '') at = change.end
  }
  while (at <= length) offsets[shown++] = at++
  return offsets
}

/** All changes, in order, not overlapping. */
function changesOf(source: string): Change[] {
  const wraps = wrapsOf(source)
  const changes: Change[] = []
  let wrap = 0
  let done = 0
  for (const match of source.matchAll(EACH_UNUSUAL)) {
    const at = match.index
    if (at < done) continue
    while (wrap < wraps.length && (wraps[wrap] as Change).end <= at) wrap++
    const here = wraps[wrap]
    const change = here !== undefined && here.start <= at ? here : changeOf(source, at)
    if (change === null) continue
    changes.push(change)
    done = change.end
  }
  return changes
}

function changeOf(source: string, at: number): Change | null {
  const character = source.charAt(at)
  if (character === '\n') return null
  return { start: at, end: at + 1, shown: shownAs(character) }
}

function shownAs(character: string): string {
  if (character === '\u2010' || character === '\u2011') return '-'
  if (INVISIBLE.test(character)) return ''
  return '\f\v\u0085\u2028\u2029'.includes(character) ? '\n' : ' '
}

/** Newlines that only wrap a line, as changes: each to a space, or to nothing inside a word. */
function wrapsOf(source: string): Change[] {
  if (!source.includes('\n')) return []
  const lines = linesOf(source)
  const layout = layoutOf(source, lines)
  const wraps: Change[] = []
  let opens = true
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at] as Line
    const next = lines[at + 1] as Line
    const wrapped: boolean = !isBlank(line) && isWrap(source, layout, line, next, opens)
    if (wrapped) wraps.push(wrapChange(brokenWord(source, line, next), line, next))
    opens = !wrapped
  }
  return wraps
}

function wrapChange(broken: BrokenWord, line: Line, next: Line): Change {
  if (broken === 'whole') return { start: line.newline, end: line.newline + 1, shown: ' ' }
  return { start: broken === 'word' ? line.end - 1 : line.end, end: next.start, shown: '' }
}
