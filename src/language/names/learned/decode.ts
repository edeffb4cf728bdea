// The best sequence of labels for a segment: first-order Viterbi over the labels that may follow each other.
import { BEFORE, END, LABELS, OUTSIDE, positionOf, SINGLE } from './labels.ts'

/** `scores`: LABELS for each of `length` tokens; `steps`: score of a label (column) after another (row). */
export function bestLabels(scores: ArrayLike<number>, steps: ArrayLike<number>, length: number): Uint8Array {
  const best = new Uint8Array(length)
  if (length === 0) return best
  const back = new Uint8Array(length * LABELS)
  let before = new Float64Array(LABELS).fill(Number.NEGATIVE_INFINITY)
  before[OUTSIDE] = 0
  let now = new Float64Array(LABELS)
  for (let at = 0; at < length; at++) {
    forward(scores, steps, at, before, now, back)
    const spare = before
    before = now
    now = spare
  }
  let label = OUTSIDE
  let top = Number.NEGATIVE_INFINITY
  for (let last = 0; last < LABELS; last++) {
    const position = positionOf(last)
    if (last !== OUTSIDE && position !== END && position !== SINGLE) continue
    const score = (before[last] ?? 0) + (steps[last * LABELS + OUTSIDE] ?? 0)
    if (score > top) {
      top = score
      label = last
    }
  }
  for (let at = length - 1; at >= 0; at--) {
    best[at] = label
    label = back[at * LABELS + label] ?? OUTSIDE
  }
  return best
}

function forward(
  scores: ArrayLike<number>,
  steps: ArrayLike<number>,
  at: number,
  before: Float64Array,
  now: Float64Array,
  back: Uint8Array,
): void {
  for (let label = 0; label < LABELS; label++) {
    let top = Number.NEGATIVE_INFINITY
    let from = OUTSIDE
    for (const last of BEFORE[label] ?? []) {
      const score = (before[last] ?? 0) + (steps[last * LABELS + label] ?? 0)
      if (score > top) {
        top = score
        from = last
      }
    }
    now[label] = top + (scores[at * LABELS + label] ?? 0)
    back[at * LABELS + label] = from
  }
}
