// Content words of a text as small numbers, so that cohesion can count them fast. Words are cut to a stem ("workers",
// "working" and "work" are one), function words and numbers are left out.
import type { Span } from '../model/span.ts'
import { classAt, isLetter, LOWER, UPPER } from '../text/characters.ts'
import { STOP_WORDS, WORD_COUNTS } from './word-counts.ts'

/** Words of stretches of text: those of stretch i are `ids[first[i]]` to `ids[first[i + 1] - 1]`. */
export interface Words {
  readonly ids: Int32Array
  /** 1 for a word with a capital. */
  readonly capital: Uint8Array
  readonly first: Int32Array
  /** Hash of each word's stem. */
  readonly hashes: Int32Array
  /** Log of how likely each word is in any report. */
  readonly logLikely: Float64Array
}

const SEED = 0x811c9dc5
const LONGEST_STEM = 8
const LONGEST_WORD = 40

/** Hashes of each start of the word being read, and its letters. Written before they are read: no state between calls. */
const hashes = new Int32Array(LONGEST_WORD + 1)
const letters = new Uint16Array(LONGEST_WORD + 1)

/** Hash of the stem of the word text[start, end), or 0 for one that tells nothing. */
export function stemHash(text: string, start: number, end: number): number {
  let hash = SEED
  let upper = 0
  const length = Math.min(end - start, LONGEST_WORD)
  for (let at = 0; at < length; at++) {
    let code = text.charCodeAt(start + at)
    if (code >= 65 && code <= 90) {
      code += 32
      upper++
    } else if (code > 127 && classAt(text, start + at) === UPPER) {
      code = text
        .charAt(start + at)
        .toLowerCase()
        .charCodeAt(0)
    }
    hash = Math.imul(hash ^ code, 16777619)
    letters[at] = code
    hashes[at + 1] = hash
  }
  if (length < 3 && upper < 2) return 0
  const stem = upper > 1 ? length : stemLength(length)
  return hashes[Math.min(stem, LONGEST_STEM)] as number
}

const S = 115
const E = 101
const D = 100
const R = 114
const Y = 121

/** Length of a word without its ending: the letters are in `letters`. */
function stemLength(length: number): number {
  const last = letters[length - 1]
  const before = letters[length - 2]
  if (last === 103 && length > 5 && before === 110 && letters[length - 3] === 105) return doubled(length - 3)
  if (last === D && before === E && length > 4) return doubled(length - 2)
  if (last === R && before === E && length > 5) return doubled(length - 2)
  if (last === S && before !== S && length > 3) return pluralStem(length)
  if ((last === E || last === Y) && length > 4) return length - 1
  return length
}

function pluralStem(length: number): number {
  const before = letters[length - 2]
  if (before === 117 || (before === 105 && length < 6)) return length
  if (before === E && letters[length - 3] === 105 && length > 5) return length - 3
  if (before === E && length > 4) return length - 2
  if (before === R && letters[length - 3] === E && length > 6) return doubled(length - 3)
  return length - 1
}

/** "stopping" and "stop": of a doubled last letter one goes. */
function doubled(length: number): number {
  const last = letters[length - 1]
  return length > 3 && last === letters[length - 2] && last !== S && last !== 108 ? length - 1 : length
}

/** Words of each stretch. */
export function wordsOf(text: string, stretches: readonly Span[]): Words {
  const letters = stretches.reduce((total, { start, end }) => total + end - start, 0)
  const found = new Int32Array((letters >> 1) + 1)
  const capital = new Uint8Array(found.length)
  const first = new Int32Array(stretches.length + 1)
  let count = 0
  for (const [at, { start, end }] of stretches.entries()) {
    first[at] = count
    count = collect(text, start, end, found, capital, count)
  }
  first[stretches.length] = count
  return { ...numbered(found.subarray(0, count), first), capital: capital.subarray(0, count) }
}

function collect(
  text: string,
  start: number,
  end: number,
  found: Int32Array,
  capital: Uint8Array,
  from: number,
): number {
  let count = from
  let at = start
  while (at < end) {
    const kind = classAt(text, at)
    if (!isLetter(kind)) {
      at++
      continue
    }
    const wordStart = at
    do at++
    while (at < end && classAt(text, at) >= LOWER && classAt(text, at) <= 6)
    const hash = stemHash(text, wordStart, at)
    if (hash === 0 || STOPPED.has(hash)) continue
    capital[count] = kind === UPPER ? 1 : 0
    found[count++] = hash
  }
  return count
}

/** Gives each different hash a number, and says how likely it is: half as often as here, half as often as in general. */
function numbered(found: Int32Array, first: Int32Array): Omit<Words, 'capital'> {
  const slots = 1 << (33 - Math.clz32(found.length * 2))
  const keys = new Int32Array(slots)
  const numbers = new Int32Array(slots)
  const counts: number[] = []
  const hashesOf: number[] = []
  const ids = new Int32Array(found.length)
  for (let at = 0; at < found.length; at++) {
    const hash = found[at] as number
    let slot = (hash ^ (hash >>> 15)) & (slots - 1)
    while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (slots - 1)
    if (keys[slot] === 0) {
      keys[slot] = hash
      numbers[slot] = counts.length
      counts.push(0)
      hashesOf.push(hash)
    }
    const id = numbers[slot] as number
    ids[at] = id
    counts[id] = (counts[id] as number) + 1
  }
  const logLikely = Float64Array.from(counts, (count, id) => {
    const general = GENERAL.get(hashesOf[id] as number) ?? UNKNOWN
    return Math.log((1 - HERE) * general + (HERE * count) / Math.max(found.length, SMALL))
  })
  return { ids, first, hashes: Int32Array.from(hashesOf), logLikely }
}

/** Weight of this text's own word counts against those of texts in general. */
const HERE = 0.5
/** Counts in a text of fewer words than this say little. */
const SMALL = 3000
/** Likelihood of a word that the table has not. */
const UNKNOWN = 4e-6

const STOPPED: ReadonlySet<number> = new Set(STOP_WORDS.split(/\s+/).map((word) => stemHash(word, 0, word.length)))

const GENERAL: ReadonlyMap<number, number> = likelihoods()

function likelihoods(): Map<number, number> {
  const counts = new Map<number, number>()
  for (const entry of WORD_COUNTS.split(/\s+/)) {
    const [word = '', perMillion = '0'] = entry.split(':')
    counts.set(stemHash(word, 0, word.length), Number(perMillion) / 1e6)
  }
  return counts
}
