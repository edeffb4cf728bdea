// A perceptron's weights: for each feature the few classes it speaks for or against.
import type { Model } from '../../model-file.ts'
import { openKeys } from './key-index.ts'

/** Adds up the weights of features. */
export interface Scorer {
  /** Sets `scores` to the sums over the first `count` feature keys. */
  score(keys: Uint32Array, count: number, scores: Float64Array): void
}

/** Opens the weights NAME of a model: keys, number of classes of each, then class and weight of each. */
export function openWeights(model: Model, name: string): Scorer {
  const index = openKeys(model, name)
  const classes = model.table(`${name}-classes`, 'u8')
  const weights = model.table(`${name}-weights`, 'i8')
  const starts = startsOf(model.table(`${name}-counts`, 'u8'))
  return {
    score(keys, count, scores) {
      scores.fill(0)
      for (let k = 0; k < count; k++) {
        const row = index.find(keys[k] as number)
        if (row === -1) continue
        const end = starts[row + 1] as number
        for (let at = starts[row] as number; at < end; at++) {
          const label = classes[at] as number
          scores[label] = (scores[label] as number) + (weights[at] as number)
        }
      }
    },
  }
}

function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1)
  for (let row = 0; row < counts.length; row++) starts[row + 1] = (starts[row] as number) + (counts[row] as number)
  return starts
}
