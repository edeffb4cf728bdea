// The weights of the features: a table of slots, each with a mark of its feature and one small number for each label but
// OUTSIDE, whose weight is always 0.
import { markOf } from './hash.ts'
import { LABELS } from './labels.ts'

/** Numbers of a feature. */
export const ROW = LABELS - 1
/** A feature lies in the slot of its hash or one of the next few. */
export const LONGEST_PROBE = 8

/** Adds the weights of the first `count` features to the LABELS scores from `to` on. */
export type Weights = (features: Int32Array, count: number, scores: Int32Array, to: number) => void

/** A code of the table stands for its square, with its sign: fine steps near nothing, coarse ones far from it. */
export function openWeights(marks: Uint8Array, codes: Int8Array): Weights {
  const mask = marks.length - 1
  return (features, count, scores, to) => {
    for (let number = 0; number < count; number++) {
      const feature = features[number] as number
      const slot = slotOf(marks, mask, feature)
      if (slot < 0) continue
      const row = slot * ROW
      for (let label = 0; label < ROW; label++) {
        const code = codes[row + label] as number
        const at = to + 1 + label
        scores[at] = (scores[at] as number) + (code < 0 ? -code * code : code * code)
      }
    }
  }
}

/** The slot of a feature, or -1. */
function slotOf(marks: Uint8Array, mask: number, feature: number): number {
  const mark = markOf(feature)
  for (let probe = 0; probe < LONGEST_PROBE; probe++) {
    const slot = (feature + probe) & mask
    const found = marks[slot]
    if (found === mark) return slot
    if (found === 0) return -1
  }
  return -1
}
