// An averaged perceptron in training. Most features speak for or against a few classes, so each feature's row lists
// only the classes that an error has touched.
import type { Scorer } from '../../src/language/syntax/fast/sparse-weights.ts'
import { KEY_BITS } from '../../src/language/syntax/fast/templates.ts'

/** The finished weights: sorted keys, and of each key's row the classes that matter. */
export interface TrainedWeights {
  readonly keys: readonly number[]
  readonly rows: readonly (readonly (readonly [label: number, weight: number])[])[]
}

const FIRST_ROOM = 4

export class Perceptron implements Scorer {
  /** Number of a key's row, from 1. */
  readonly #rowOf = new Int32Array(2 ** KEY_BITS)
  #starts = new Int32Array(1 << 16)
  #lengths = new Int32Array(1 << 16)
  #rooms = new Int32Array(1 << 16)
  #labels = new Uint8Array(1 << 20)
  #weights = new Float32Array(1 << 20)
  #sums = new Float32Array(1 << 20)
  #rows = 0
  #used = 0
  #steps = 1
  #closed = false

  get rows(): number {
    return this.#rows
  }

  score(keys: Uint32Array, count: number, scores: Float64Array): void {
    const rowOf = this.#rowOf
    const labels = this.#labels
    const weights = this.#weights
    scores.fill(0)
    for (let k = 0; k < count; k++) {
      const row = (rowOf[keys[k] as number] as number) - 1
      if (row < 0) continue
      const start = this.#starts[row] as number
      const end = start + (this.#lengths[row] as number)
      for (let at = start; at < end; at++) {
        const label = labels[at] as number
        scores[label] = (scores[label] as number) + (weights[at] as number)
      }
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
      this.#add(row, right, 1)
      this.#add(row, wrong, -1)
    }
  }

  #add(row: number, label: number, by: number): void {
    const at = this.#placeOf(row, label)
    this.#weights[at] = (this.#weights[at] as number) + by
    this.#sums[at] = (this.#sums[at] as number) + by * (this.#steps / 1000)
  }

  /** Where a class stands in a row; it gets a place where it has none. */
  #placeOf(row: number, label: number): number {
    const start = this.#starts[row] as number
    const length = this.#lengths[row] as number
    for (let at = start; at < start + length; at++) if (this.#labels[at] === label) return at
    if (length === this.#rooms[row]) this.#moveRow(row, Math.max(FIRST_ROOM, length * 2))
    const at = (this.#starts[row] as number) + length
    this.#labels[at] = label
    this.#lengths[row] = length + 1
    return at
  }

  /** Gives a row a larger place at the end; the old one stays empty. */
  #moveRow(row: number, room: number): void {
    if (this.#used + room > this.#labels.length) {
      const size = this.#labels.length * 2
      this.#labels = grown(this.#labels, new Uint8Array(size))
      this.#weights = grown(this.#weights, new Float32Array(size))
      this.#sums = grown(this.#sums, new Float32Array(size))
    }
    const from = this.#starts[row] as number
    const to = from + (this.#lengths[row] as number)
    this.#labels.copyWithin(this.#used, from, to)
    this.#weights.copyWithin(this.#used, from, to)
    this.#sums.copyWithin(this.#used, from, to)
    this.#starts[row] = this.#used
    this.#rooms[row] = room
    this.#used += room
  }

  #rowFor(key: number): number {
    const known = this.#rowOf[key] as number
    if (known !== 0 || this.#closed) return known - 1
    if (this.#rows === this.#starts.length) {
      const size = this.#rows * 2
      this.#starts = grown(this.#starts, new Int32Array(size))
      this.#lengths = grown(this.#lengths, new Int32Array(size))
      this.#rooms = grown(this.#rooms, new Int32Array(size))
    }
    this.#rows++
    this.#rowOf[key] = this.#rows
    return this.#rows - 1
  }

  /** Keeps only the `most` features with the greatest averaged weights, and takes no new ones from here on. */
  close(most: number): void {
    const greatest = new Float32Array(this.#rows)
    for (let row = 0; row < this.#rows; row++) {
      for (const [, weight] of this.#averages(row)) {
        greatest[row] = Math.max(greatest[row] as number, Math.abs(weight))
      }
    }
    const floor = greatest.slice().sort()[Math.max(0, this.#rows - most)] as number
    for (let key = 0; key < this.#rowOf.length; key++) {
      const row = (this.#rowOf[key] as number) - 1
      if (row >= 0 && (greatest[row] as number) < floor) this.#rowOf[key] = 0
    }
    this.#closed = true
  }

  #averages(row: number): [number, number][] {
    const start = this.#starts[row] as number
    const averages: [number, number][] = []
    for (let at = start; at < start + (this.#lengths[row] as number); at++) {
      const weight = (this.#weights[at] as number) - (this.#sums[at] as number) / (this.#steps / 1000)
      averages.push([this.#labels[at] as number, weight])
    }
    return averages
  }

  /** Averaged weights of at least `floor` in size. */
  trained(floor: number): TrainedWeights {
    const keys: number[] = []
    const rows: [number, number][][] = []
    for (let key = 0; key < this.#rowOf.length; key++) {
      const row = (this.#rowOf[key] as number) - 1
      if (row < 0) continue
      const kept = this.#averages(row).filter(([, weight]) => Math.abs(weight) >= floor)
      if (kept.length === 0) continue
      keys.push(key)
      rows.push(kept.sort(([a], [b]) => a - b))
    }
    return { keys, rows }
  }
}

function grown<T extends Uint8Array | Int32Array | Float32Array>(from: T, to: T): T {
  to.set(from)
  return to
}
