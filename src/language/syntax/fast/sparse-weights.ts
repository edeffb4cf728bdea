// A perceptron's weights: for each feature the few classes it speaks for or against.
import type { Model } from '../../model-file.ts'
import { openKeys } from './key-index.ts'

/** Adds up the weights of features. */
export interface Scorer {
  /** Sets `scores` to the sums over the first `count` feature keys. */
  score(keys: Uint32Array, count: number, scores: Float64Array): void
}

/** Bits of a row's length; its start stands above them. */
const LENGTH_BITS = 8
const LENGTH = (1 << LENGTH_BITS) - 1

/** Opens the weights NAME of a model: keys, number of classes of each, then class and weight of each. */
export function openWeights(model: Model, name: string): Scorer {
  const entries = entriesOf(model.table(`${name}-classes`, 'u8'), model.table(`${name}-weights`, 'i8'))
  const counts = model.table(`${name}-counts`, 'u8')
  let start = 0
  const index = openKeys(model, name, (at) => {
    const row = (start << LENGTH_BITS) | (counts[at] as number)
    start += counts[at] as number
    return row
  })
  return {
    score(keys, count, scores) {
      scores.fill(0)
      for (let k = 0; k < count; k++) {
        const row = index.find(keys[k] as number)
        if (row === -1) continue
        const from = row >>> LENGTH_BITS
        const end = from + (row & LENGTH)
        for (let at = from; at < end; at++) {
          const entry = entries[at] as number
          const label = entry & LENGTH
          scores[label] = (scores[label] as number) + (entry >> LENGTH_BITS)
        }
      }
    },
  }
}

/** Class and weight in one number, so that reading them touches one place in memory. */
function entriesOf(classes: Uint8Array, weights: Int8Array): Int16Array {
  const entries = new Int16Array(classes.length)
  for (let at = 0; at < classes.length; at++) {
    entries[at] = ((weights[at] as number) << LENGTH_BITS) | (classes[at] as number)
  }
  return entries
}
