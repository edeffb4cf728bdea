// Folds a name that lies in UTF-8 as foldName (fold.ts) folds it in a string: a hundred thousand names are folded when
// the gazetteer is loaded, and strings would take too long.
import { foldName, shortened } from './fold.ts'
import { putText, textOf } from './utf8.ts'

const SPACE = 32
/** Of the words that are shortened (s, m, f): a first sieve. */
const INITIALS: ReadonlySet<number> = new Set([115, 109, 102])
const UNKNOWN = -1
const LONGER = -2
/** Of each code unit what it folds to: one ASCII character, SPACE for what parts words, 0 for what falls away. */
const single = new Int8Array(0x10000).fill(UNKNOWN)
/** What those fold to that are LONGER. */
const longer = new Map<number, string>()

/** Writes the folded form of the name in `from` at `to`; returns where it ends. */
export function foldBytes(from: Uint8Array, start: number, end: number, out: Uint8Array, to: number): number {
  let at = start
  let write = to
  while (at < end) {
    const byte = from[at] as number
    const code = byte < 0x80 ? byte : unitAt(from, at)
    at += byte < 0x80 ? 1 : unitBytes(byte)
    let one = single[code] as number
    if (one === UNKNOWN) one = learned(code)
    if (one > SPACE) out[write++] = one
    else if (one === LONGER) write = putText(longer.get(code) ?? '', out, write)
    else if (one === SPACE && write > to && out[write - 1] !== SPACE) out[write++] = SPACE
  }
  if (write > to && out[write - 1] === SPACE) write--
  return INITIALS.has(out[to] as number) ? shortenedFirst(out, to, write) : write
}

function unitBytes(first: number): number {
  return first < 0xe0 ? 2 : 3
}

/** The code unit of two or three bytes. */
function unitAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number
  const second = (bytes[at + 1] as number) & 0x3f
  if (first < 0xe0) return ((first & 0x1f) << 6) | second
  return ((first & 0x0f) << 12) | (second << 6) | ((bytes[at + 2] as number) & 0x3f)
}

function learned(code: number): number {
  const form = foldName(`a${String.fromCharCode(code)}a`).slice(1, -1)
  const short = form === '' || (form.length === 1 && form.charCodeAt(0) < 0x80)
  if (!short) longer.set(code, form)
  single[code] = short ? (form === '' ? 0 : form.charCodeAt(0)) : LONGER
  return single[code] as number
}

/** "saint" at the front of more words is "st": the rest moves up. */
function shortenedFirst(out: Uint8Array, start: number, end: number): number {
  let first = start
  while (first < end && out[first] !== SPACE) first++
  const length = first - start
  if (first === end || length < 4 || length > 6) return end
  const word = textOf(out, start, first)
  const short = shortened(word)
  if (short === word) return end
  out.copyWithin(putText(short, out, start), first, end)
  return end - (length - short.length)
}
