// What is the arithmetic of the network, and how does plain JavaScript do it? The same sums as the WebAssembly kernel, to the last bit.
//
// Products are integers (16 bits by 16 bits, summed in 32), so their order does not matter; what follows is single-precision
// multiplication, addition and division, each rounded once: the same on every machine. All addresses are bytes in one heap.

/** Rows of a matrix are packed in blocks of so many. */
export const BLOCK = 16
/** A state, from -1 to 1, is held as an integer from -STATE to STATE. */
export const STATE = 32767

export interface Kernel {
  readonly name: 'script' | 'simd'
  readonly buffer: ArrayBuffer
  /** out[row][column] = Σ a[row] · b[column] over `pairs` pairs of numbers; `b` as `pack` lays it, `blocks` blocks of columns. */
  multiply(a: number, b: number, out: number, rows: number, pairs: number, blocks: number): void
  /** out[n] = sums[n] · (factor · scales[n]) + bias[n] */
  scale(sums: number, factor: number, scales: number, bias: number, out: number, count: number): void
  /** One step of an LSTM: `input` is all that does not depend on the state before, `sums · scales` the rest. Renews `cell`, writes the state. */
  gates(input: number, sums: number, scales: number, cell: number, state: number, units: number): void
}

/** Where number (row of the matrix, place in it) stands in the packed form: blocks of 16 rows, in them pairs, in them rows. */
export function packedAt(row: number, place: number, pairs: number): number {
  return ((Math.floor(row / BLOCK) * pairs + (place >> 1)) * BLOCK + (row % BLOCK)) * 2 + (place & 1)
}

const f = Math.fround

/** tanh as the fraction of Lambert's series cut after seven steps; off by less than 0.0001, and 1 from 4.97 on. */
export function tanh(value: number): number {
  const x = Math.max(-4.96875, Math.min(4.96875, value))
  const s = f(x * x)
  const over = f(x * f(f(f(f(f(s + 378) * s) + 17325) * s) + 135135))
  const under = f(f(f(f(f(f(28 * s) + 3150) * s) + 62370) * s) + 135135)
  return Math.max(-1, Math.min(1, f(over / under)))
}

export function sigmoid(value: number): number {
  return f(f(tanh(f(value * 0.5)) * 0.5) + 0.5)
}

export function scriptKernel(buffer: ArrayBuffer): Kernel {
  const [short, int, float] = [new Int16Array(buffer), new Int32Array(buffer), new Float32Array(buffer)]
  return {
    name: 'script',
    buffer,
    multiply(a, b, out, rows, pairs, blocks) {
      for (let row = 0; row < rows; row++) {
        const target = (out >> 2) + row * blocks * BLOCK
        multiplyRow(short, int, (a >> 1) + row * pairs * 2, b >> 1, target, pairs, blocks)
      }
    },
    scale(sums, factor, scales, bias, out, count) {
      for (let at = 0; at < count; at++) {
        const by = f(f(factor) * at4(float, scales, at))
        float[(out >> 2) + at] = f(f(f(int[(sums >> 2) + at] ?? 0) * by) + at4(float, bias, at))
      }
    },
    gates(input, sums, scales, cell, state, units) {
      const gate = (at: number) => f(at4(float, input, at) + f(f(int[(sums >> 2) + at] ?? 0) * at4(float, scales, at)))
      for (let at = 0; at < units; at++) {
        const opened = f(sigmoid(gate(at)) * tanh(gate(2 * units + at)))
        const kept = f(sigmoid(gate(units + at)) * at4(float, cell, at))
        const value = f(kept + opened)
        float[(cell >> 2) + at] = value
        short[(state >> 1) + at] = Math.floor(f(f(f(sigmoid(gate(3 * units + at)) * tanh(value)) * STATE) + 0.5))
      }
    },
  }
}

function at4(float: Float32Array, base: number, at: number): number {
  return float[(base >> 2) + at] ?? 0
}

function multiplyRow(
  short: Int16Array,
  int: Int32Array,
  a: number,
  b: number,
  out: number,
  pairs: number,
  blocks: number,
): void {
  for (let column = 0; column < blocks * BLOCK; column += 4) {
    let [first, second, third, fourth] = [0, 0, 0, 0]
    let weight = b + packedAt(column, 0, pairs)
    for (let at = a; at < a + 2 * pairs; at += 2) {
      const [x, y] = [short[at] ?? 0, short[at + 1] ?? 0]
      first = (first + x * (short[weight] ?? 0) + y * (short[weight + 1] ?? 0)) | 0
      second = (second + x * (short[weight + 2] ?? 0) + y * (short[weight + 3] ?? 0)) | 0
      third = (third + x * (short[weight + 4] ?? 0) + y * (short[weight + 5] ?? 0)) | 0
      fourth = (fourth + x * (short[weight + 6] ?? 0) + y * (short[weight + 7] ?? 0)) | 0
      weight += 2 * BLOCK
    }
    int[out + column] = first
    int[out + column + 1] = second
    int[out + column + 2] = third
    int[out + column + 3] = fourth
  }
}
