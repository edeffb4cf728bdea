// What is seen of the gap between two tokens: the tokens around it, what the rules say, how far the sentence and the
// paragraph go, how the text is written. Each feature is a number below 2^18, the place of its weight.
import type { Token } from '../document.ts'
import { toSource } from '../view.ts'
import { classIn, type Gap, type Sight, wordIn } from './sight.ts'
import { isClosed } from './style.ts'
import { NOTHING } from './token-class.ts'

/** How many features a gap has. */
export const FEATURES = 31
export const FEATURE_BITS = 18

/** Writes the features of a gap to `into`. */
export function describe(sight: Sight, gap: Gap, into: Int32Array): void {
  neighbours(sight, gap, into)
  surroundings(sight, gap, into)
}

/** Features 0–19: the words, shapes and marks up to three tokens away. */
function neighbours(sight: Sight, { at, first, last, rule }: Gap, into: Int32Array): void {
  const { style, tokens } = sight
  const a = classIn(sight, at - 1)
  const a2 = at - 2 >= first ? classIn(sight, at - 2) : NOTHING
  const a3 = at - 3 >= first ? classIn(sight, at - 3) : NOTHING
  const b = classIn(sight, at)
  const b2 = at + 1 < last ? classIn(sight, at + 1) : NOTHING
  const b3 = at + 2 < last ? classIn(sight, at + 2) : NOTHING
  const before = wordIn(sight, at - 1)
  const before2 = at - 2 >= first ? wordIn(sight, at - 2) : NOTHING
  const after = wordIn(sight, at)
  const after2 = at + 1 < last ? wordIn(sight, at + 1) : NOTHING
  const ruled = rule ? 1 : 0
  const pair = (a << 6) | b
  into[0] = mix(0, ruled, style.kind)
  into[1] = mix(1, pair, ruled)
  into[2] = mix(2, (pair << 6) | a2, at - 2 >= first && touch(tokens, at - 1) ? 1 : 0)
  into[3] = mix(3, (pair << 6) | b2, at + 1 < last && touch(tokens, at + 1) ? 1 : 0)
  into[4] = mix(4, (a2 << 18) | (pair << 6) | b2, ruled)
  into[5] = mix(5, before, b)
  into[6] = mix(6, after, a)
  into[7] = mix(7, before2, pair)
  into[8] = mix(8, after2, pair)
  into[9] = mix(9, before, after)
  into[10] = mix(10, after, after2)
  into[11] = mix(11, before2, before)
  into[12] = mix(12, style.kind, pair)
  into[13] = mix(13, gapClass(sight, at), pair)
  into[14] = mix(14, (a3 << 12) | (a2 << 6) | a, b)
  into[15] = mix(15, (b << 12) | (b2 << 6) | b3, a)
  into[16] = mix(16, before, ruled)
  into[17] = mix(17, after, ruled)
  into[18] = mix(18, before, style.kind)
  into[19] = mix(19, after, style.kind)
}

/** Features 20–30: how long the sentence, the paragraph, and the way to the next stop are. */
function surroundings(sight: Sight, gap: Gap, into: Int32Array): void {
  const { at, start, first, last } = gap
  const { kind } = sight.style
  const b = classIn(sight, at)
  const pair = (classIn(sight, at - 1) << 6) | b
  const rule = gap.rule ? 1 : 0
  const closed = isClosed(sight, last - 1) ? 1 : 0
  const since = bucket(at - start)
  const left = bucket(last - at)
  const toStop = bucket(gap.stop - at)
  into[20] = mix(20, since, pair)
  into[21] = mix(21, (left << 1) | closed, pair)
  into[22] = mix(22, (toStop << 1) | closed, pair)
  into[23] = mix(23, (since << 5) | (toStop << 1) | rule, closed)
  into[24] = mix(24, gap.open, pair)
  into[25] = mix(25, (classIn(sight, start) << 6) | b, since)
  into[26] = mix(26, capitalsBefore(sight, gap) * 8 + capitalsAfter(sight, gap), (since << 4) | left)
  into[27] = mix(27, wordIn(sight, start), b)
  into[28] = mix(28, (bucket(last - first) << 4) | left, (kind << 1) | rule)
  into[29] = mix(29, (closed << 6) | kind, (since << 4) | b)
  into[30] = mix(30, wordIn(sight, at), since)
}

function touch(tokens: readonly Token[], at: number): boolean {
  return (tokens[at - 1] as Token).end === (tokens[at] as Token).start
}

/** How the white space before a token looks: one character, more, or a newline that only wraps a line. */
function gapClass({ source, view, tokens }: Sight, at: number): number {
  const from = toSource(view, (tokens[at - 1] as Token).end - 1) + 1
  const to = toSource(view, (tokens[at] as Token).start)
  for (let place = from; place < to && place < from + 8; place++) if (source.charCodeAt(place) === 10) return 3
  return to - from > 1 ? 2 : 1
}

function bucket(length: number): number {
  if (length < 5) return length
  if (length < 8) return 5
  if (length < 12) return 6
  if (length < 20) return 7
  if (length < 30) return 8
  return length < 50 ? 9 : 10
}

function capitalsBefore(sight: Sight, { at, start }: Gap): number {
  let count = 0
  while (count < 4 && at - 1 - count >= start && (sight.tokens[at - 1 - count] as Token).upper) count++
  return count
}

function capitalsAfter(sight: Sight, { at, last }: Gap): number {
  let count = 0
  while (count < 4 && at + count < last && (sight.tokens[at + count] as Token).upper) count++
  return count
}

/** The place of a feature's weight: the number of its template and two values. */
function mix(template: number, first: number, second: number): number {
  let hash = Math.imul(first ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash ^ second, 0xc2b2ae35)
  hash ^= hash >>> 13
  return Math.imul(hash, 0x27d4eb2f) >>> (32 - FEATURE_BITS)
}
