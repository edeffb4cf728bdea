// Where do the network's weights and its working space stand in the heap? Planned first, filled when the heap is there.
import type { Model } from '../../model-file.ts'
import { BLOCK, packedAt } from './kernel.ts'

/** The longest list of words that is read at once. */
export const LONGEST_PIECE = 160

/** The widest row whose sum of products of 8 by 16 bits stays within 32 bits. */
const WIDEST = 511

/** Hands out places in the heap, 16 bytes apart at least. */
export class Plan {
  bytes = 16

  take(bytes: number): number {
    const at = this.bytes
    this.bytes += Math.ceil(bytes / 16) * 16
    return at
  }
}

/** A matrix of weights in the heap, its rows padded to whole blocks; a result is sum · scale + bias, and `unit` part of the scale. */
export interface Matrix {
  readonly name: string
  readonly rows: number
  readonly width: number
  readonly unit: number
  readonly pairs: number
  readonly blocks: number
  readonly packed: number
  readonly scales: number
  readonly bias: number
}

export function planMatrix(plan: Plan, name: string, rows: number, width: number, unit = 1): Matrix {
  const [blocks, pairs] = [Math.ceil(rows / BLOCK), Math.ceil(width / 2)]
  const take = (size: number) => plan.take(blocks * BLOCK * size)
  return { name, rows, width, unit, pairs, blocks, packed: take(pairs * 4), scales: take(4), bias: take(4) }
}

/** Lays a model's tables NAME.weights, NAME.scales and, unless it has none, NAME.bias in the heap. Throws TypeError where they do not fit. */
export function fillMatrix(matrix: Matrix, model: Model, buffer: ArrayBuffer): void {
  const { name, rows, width, unit, pairs } = matrix
  if (width > WIDEST) throw new TypeError(`the model's table ${name} is too wide`)
  const weights = sized(model.table(`${name}.weights`, 'i8'), rows * width, name)
  const short = new Int16Array(buffer, matrix.packed)
  for (let row = 0; row < rows; row++) {
    for (let at = 0; at < width; at++) short[packedAt(row, at, pairs)] = weights[row * width + at] ?? 0
  }
  const scales = numbers(model, `${name}.scales`, rows)
  new Float32Array(buffer, matrix.scales).set(scales.map((scale) => scale * Math.fround(unit)))
  new Float32Array(buffer, matrix.bias).set(numbers(model, `${name}.bias`, rows))
}

/** A table of so many single-precision numbers, none of them out of all reason. */
export function numbers(model: Model, name: string, length: number): Float32Array {
  const table = sized(model.table(name, 'f32'), length, name)
  if (!table.every((value) => Math.abs(value) < 1e6)) throw new TypeError(`the model's table ${name} holds no numbers`)
  return table
}

export function sized<T extends { readonly length: number }>(table: T, length: number, name: string): T {
  if (table.length !== length) throw new TypeError(`the model's table ${name} has not ${length} numbers`)
  return table
}

/** A size that the header tells: a whole number from 1 to `most`, a multiple of `step`. */
export function size(model: Model, name: string, most: number, step = 1): number {
  const value = model.number(name)
  if (!(Number.isInteger(value) && value > 0 && value <= most && value % step === 0)) {
    throw new TypeError(`the model's ${name} cannot be ${value}`)
  }
  return value
}
