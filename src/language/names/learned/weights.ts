// The weights of the features: a table of slots, each with a mark of its feature and one small number a label.
import { markOf } from './hash.ts'
import { LABELS } from './labels.ts'

/** A feature lies in the slot of its hash or one of the next few. */
export const LONGEST_PROBE = 8

/** Adds a feature's weights to the LABELS scores from `to` on. */
export type Weights = (feature: number, scores: Float64Array, to: number) => void

/** A code of the table stands for its square, with its sign: fine steps near nothing, coarse ones far from it. */
export function openWeights(marks: Uint8Array, codes: Int8Array): Weights {
  const mask = marks.length - 1
  const values = new Float64Array(256)
  for (let code = -128; code < 128; code++) values[code & 255] = code * Math.abs(code)
  return (feature, scores, to) => {
    const mark = markOf(feature)
    for (let probe = 0; probe < LONGEST_PROBE; probe++) {
      const slot = (feature + probe) & mask
      const found = marks[slot]
      if (found === 0) return
      if (found !== mark) continue
      const row = slot * LABELS
      for (let label = 0; label < LABELS; label++) {
        scores[to + label] = (scores[to + label] ?? 0) + (values[(codes[row + label] ?? 0) & 255] ?? 0)
      }
      return
    }
  }
}
