// The best sequence of labels for a segment: first-order Viterbi over the labels that may follow each other.
import { BEFORE, LABELS, mayEnd, OUTSIDE } from './labels.ts'

/** The best labels for `length` tokens with LABELS scores each. What it returns is overwritten by the next call. */
export type Decoder = (scores: ArrayLike<number>, length: number) => Uint8Array

/** `steps`: score of a label (column) after another (row); may change between calls. */
export function decoder(steps: ArrayLike<number>): Decoder {
  let best = new Uint8Array(256)
  let back = new Uint8Array(256 * LABELS)
  let before = new Float64Array(LABELS)
  let now = new Float64Array(LABELS)
  return (scores, length) => {
    if (length > best.length) {
      best = new Uint8Array(length * 2)
      back = new Uint8Array(length * 2 * LABELS)
    }
    before.fill(Number.NEGATIVE_INFINITY)
    before[OUTSIDE] = 0
    for (let at = 0; at < length; at++) {
      forward(scores, steps, at * LABELS, before, now, back)
      const spare = before
      before = now
      now = spare
    }
    let label = lastOf(before, steps)
    for (let at = length - 1; at >= 0; at--) {
      best[at] = label
      label = back[at * LABELS + label] ?? OUTSIDE
    }
    return best
  }
}

function lastOf(before: Float64Array, steps: ArrayLike<number>): number {
  let best = OUTSIDE
  let top = Number.NEGATIVE_INFINITY
  for (let label = 0; label < LABELS; label++) {
    const score = (before[label] as number) + (steps[label * LABELS + OUTSIDE] ?? 0)
    if (score <= top || !mayEnd(label)) continue
    top = score
    best = label
  }
  return best
}

/** For each label its predecessors, MOST_BEFORE places a label. */
const MOST_BEFORE = Math.max(...BEFORE.map((labels) => labels.length))
const COUNTS = Uint8Array.from(BEFORE, (labels) => labels.length)
const FROM = new Uint8Array(LABELS * MOST_BEFORE)
BEFORE.forEach((labels, label) => {
  FROM.set(labels, label * MOST_BEFORE)
})

function forward(
  scores: ArrayLike<number>,
  steps: ArrayLike<number>,
  row: number,
  before: Float64Array,
  now: Float64Array,
  back: Uint8Array,
): void {
  for (let label = 0; label < LABELS; label++) {
    let top = Number.NEGATIVE_INFINITY
    let best = OUTSIDE
    const from = label * MOST_BEFORE
    const to = from + (COUNTS[label] as number)
    for (let number = from; number < to; number++) {
      const last = FROM[number] as number
      const score = (before[last] as number) + (steps[last * LABELS + label] as number)
      if (score > top) {
        top = score
        best = last
      }
    }
    now[label] = top + (scores[row + label] as number)
    back[row + label] = best
  }
}
