// An averaged perceptron in training: one dense row of weights for each feature that an error has touched.

import type { Scorer } from '../../src/language/syntax/fast/sparse-weights.ts'
import { KEY_BITS } from '../../src/language/syntax/fast/templates.ts'

/** The finished weights: sorted keys, and of each key's row the classes that matter. */
export interface TrainedWeights {
  readonly keys: readonly number[]
  readonly rows: readonly (readonly (readonly [label: number, weight: number])[])[]
}

const BLOCK_ROWS = 1 << 16

export class Perceptron implements Scorer {
  readonly #classes: number
  readonly #rowOf = new Int32Array(2 ** KEY_BITS)
  readonly #weights: Float32Array[] = []
  readonly #sums: Float32Array[] = []
  #rows = 0
  #steps = 1
  #closed = false

  constructor(classes: number) {
    this.#classes = classes
  }

  get rows(): number {
    return this.#rows
  }

  score(keys: Uint32Array, count: number, scores: Float64Array): void {
    const classes = this.#classes
    scores.fill(0)
    for (let k = 0; k < count; k++) {
      const row = (this.#rowOf[keys[k] as number] as number) - 1
      if (row < 0) continue
      const block = this.#weights[row >>> 16] as Float32Array
      const base = (row & (BLOCK_ROWS - 1)) * classes
      for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + (block[base + c] as number)
    }
  }

  /** Counts a decision, right or wrong: the averages are over decisions. */
  step(): void {
    this.#steps++
  }

  update(keys: Uint32Array, count: number, right: number, wrong: number): void {
    for (let k = 0; k < count; k++) {
      const row = this.#rowFor(keys[k] as number)
      if (row < 0) continue
      const base = (row & (BLOCK_ROWS - 1)) * this.#classes
      this.#add(row >>> 16, base + right, 1)
      this.#add(row >>> 16, base + wrong, -1)
    }
  }

  #add(block: number, at: number, by: number): void {
    const weights = this.#weights[block] as Float32Array
    const sums = this.#sums[block] as Float32Array
    weights[at] = (weights[at] as number) + by
    sums[at] = (sums[at] as number) + by * (this.#steps / 1000)
  }

  #rowFor(key: number): number {
    const known = this.#rowOf[key] as number
    if (known !== 0 || this.#closed) return known - 1
    if ((this.#rows & (BLOCK_ROWS - 1)) === 0) {
      this.#weights.push(new Float32Array(BLOCK_ROWS * this.#classes))
      this.#sums.push(new Float32Array(BLOCK_ROWS * this.#classes))
    }
    this.#rows++
    this.#rowOf[key] = this.#rows
    return this.#rows - 1
  }

  /** Keeps only the `most` features with the greatest averaged weights, and takes no new ones from here on. */
  close(most: number): void {
    const greatest = new Float32Array(this.#rows)
    for (let row = 0; row < this.#rows; row++) {
      for (let c = 0; c < this.#classes; c++) {
        greatest[row] = Math.max(greatest[row] as number, Math.abs(this.#average(row, c)))
      }
    }
    const floor = greatest.slice().sort()[Math.max(0, this.#rows - most)] as number
    for (let key = 0; key < this.#rowOf.length; key++) {
      const row = (this.#rowOf[key] as number) - 1
      if (row >= 0 && (greatest[row] as number) < floor) this.#rowOf[key] = 0
    }
    this.#closed = true
  }

  #average(row: number, label: number): number {
    const at = (row & (BLOCK_ROWS - 1)) * this.#classes + label
    const sum = (this.#sums[row >>> 16] as Float32Array)[at] as number
    return ((this.#weights[row >>> 16] as Float32Array)[at] as number) - sum / (this.#steps / 1000)
  }

  /** Averaged weights of at least `floor` in size. */
  trained(floor: number): TrainedWeights {
    const keys: number[] = []
    const rows: [number, number][][] = []
    for (let key = 0; key < this.#rowOf.length; key++) {
      const row = (this.#rowOf[key] as number) - 1
      if (row < 0) continue
      const kept: [number, number][] = []
      for (let c = 0; c < this.#classes; c++) {
        const weight = this.#average(row, c)
        if (Math.abs(weight) >= floor) kept.push([c, weight])
      }
      if (kept.length === 0) continue
      keys.push(key)
      rows.push(kept)
    }
    return { keys, rows }
  }
}
