// The network's arithmetic in WebAssembly with vectors of 128 bits: four sums at once. The same results as scriptKernel, bit for bit.
import { BLOCK, type Kernel, STATE } from './kernel.ts'
import * as w from './wasm.ts'

/** The part of WebAssembly that is used; the runtimes' own types are not the core's. */
interface Wasm {
  validate(bytes: Uint8Array): boolean
  Module: new (bytes: Uint8Array) => object
  Memory: new (limits: { initial: number }) => { readonly buffer: ArrayBuffer }
  Instance: new (module: object, imports: object) => { readonly exports: object }
}

interface Exports {
  one(a: number, b: number, out: number, pairs: number, blocks: number): void
  two(a: number, b: number, out: number, pairs: number, blocks: number): void
  scale(sums: number, factor: number, scales: number, bias: number, out: number, fours: number): void
  gates(input: number, sums: number, scales: number, cell: number, state: number, units: number, fours: number): void
}

const PAGE = 65536

/** Null where this runtime has no WebAssembly, or none with vectors. */
export function simdKernel(bytes: number): Kernel | null {
  const wasm = (globalThis as { WebAssembly?: Wasm }).WebAssembly
  const code = moduleBytes()
  if (wasm === undefined || !wasm.validate(code)) return null
  const memory = new wasm.Memory({ initial: Math.ceil(bytes / PAGE) })
  const { exports } = new wasm.Instance(new wasm.Module(code), { heap: { memory } })
  const { one, two, scale, gates } = exports as Exports
  return {
    name: 'simd',
    buffer: memory.buffer,
    multiply(a, b, out, rows, pairs, blocks) {
      let row = 0
      for (; row + 1 < rows; row += 2) two(a + row * pairs * 4, b, out + row * blocks * BLOCK * 4, pairs, blocks)
      if (row < rows) one(a + row * pairs * 4, b, out + row * blocks * BLOCK * 4, pairs, blocks)
    },
    scale: (sums, factor, scales, bias, out, count) => scale(sums, factor, scales, bias, out, count / 4),
    gates: (input, sums, scales, cell, state, units) => gates(input, sums, scales, cell, state, units, units / 4),
  }
}

function moduleBytes(): Uint8Array<ArrayBuffer> {
  return w.wasmModule([multiplyFunction('one', 1), multiplyFunction('two', 2), scaleFunction(), gatesFunction()])
}

const at = (local: number): w.Code => w.get(local)

// One or two rows of `a` against all blocks of `b`. Sixteen columns' sums stand in four vectors for each row; a step adds one pair of numbers.
function multiplyFunction(name: string, rows: number): w.WasmFunction {
  const [a, b, out, pairs, blocks, block, pair, from, weights] = [0, 1, 2, 3, 4, 5, 6, 7, 8]
  const numberOf = (row: number) => 9 + row
  const sum = (row: number, part: number) => 11 + row * 4 + part
  const each = (make: (row: number, part: number) => w.Code) =>
    Array.from({ length: rows * 4 }, (_, n) => make(Math.floor(n / 4), n % 4)).flat()
  const rowStart = (row: number) => (row === 0 ? at(from) : w.add(at(from), w.times(at(pairs), w.int(4))))
  const outStart = (row: number) => (row === 0 ? at(out) : w.add(at(out), w.times(at(blocks), w.int(4 * BLOCK))))
  const step = [
    ...Array.from({ length: rows }, (_, row) => w.set(numberOf(row), w.loadSplat(rowStart(row), 0))).flat(),
    ...Array.from({ length: 4 }, (_, part) => [
      ...w.set(weights, w.load(at(b), part * 16)),
      ...Array.from({ length: rows }, (_, row) =>
        w.set(sum(row, part), w.plusInts(at(sum(row, part)), w.dot(at(weights), at(numberOf(row))))),
      ).flat(),
    ]).flat(),
    ...w.set(from, w.add(at(from), w.int(4))),
    ...w.set(b, w.add(at(b), w.int(4 * BLOCK))),
  ]
  const body = w.repeat(block, at(blocks), [
    ...each((row, part) => w.set(sum(row, part), w.zero)),
    ...w.set(from, at(a)),
    ...w.repeat(pair, at(pairs), step),
    ...each((row, part) => w.store(outStart(row), part * 16, at(sum(row, part)))),
    ...w.set(out, w.add(at(out), w.int(4 * BLOCK))),
  ])
  const locals = [w.I32, w.I32, w.I32, ...new Array<number>(11).fill(w.V128)]
  return { name, parameters: new Array<number>(5).fill(w.I32), locals, body }
}

function scaleFunction(): w.WasmFunction {
  const [sums, factor, scales, bias, out, fours, counter] = [0, 1, 2, 3, 4, 5, 6]
  const by = w.product(w.splat(at(factor)), w.load(at(scales), 0))
  const body = w.repeat(counter, at(fours), [
    ...w.store(at(out), 0, w.plus(w.product(w.toFloats(w.load(at(sums), 0)), by), w.load(at(bias), 0))),
    ...[sums, scales, bias, out].flatMap((local) => w.set(local, w.add(at(local), w.int(16)))),
  ])
  return { name: 'scale', parameters: [w.I32, w.F32, w.I32, w.I32, w.I32, w.I32], locals: [w.I32], body }
}

function gatesFunction(): w.WasmFunction {
  const [input, sums, scales, cell, state, units, fours, counter, x, square, opened, kept] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
  ]
  const tanh = (value: w.Code) => [
    ...w.set(x, w.greatest(w.floats(-4.96875), w.least(w.floats(4.96875), value))),
    ...tanhOf(x, square),
  ]
  const sigmoid = (value: w.Code) =>
    w.plus(w.product(tanh(w.product(value, w.floats(0.5))), w.floats(0.5)), w.floats(0.5))
  const gate = (number: number) => {
    const place = (local: number) => w.add(at(local), w.times(at(units), w.int(4 * number)))
    return w.plus(w.load(place(input), 0), w.product(w.toFloats(w.load(place(sums), 0)), w.load(place(scales), 0)))
  }
  const shortened = w.toInts(w.floor(w.plus(w.product(at(opened), w.floats(STATE)), w.floats(0.5))))
  const body = w.repeat(counter, at(fours), [
    ...w.set(opened, w.product(sigmoid(gate(0)), tanh(gate(2)))),
    ...w.set(kept, w.product(sigmoid(gate(1)), w.load(at(cell), 0))),
    ...w.set(kept, w.plus(at(kept), at(opened))),
    ...w.store(at(cell), 0, at(kept)),
    ...w.set(opened, w.product(sigmoid(gate(3)), tanh(at(kept)))),
    ...w.storeHalf(at(state), w.narrow(shortened, shortened)),
    ...[input, sums, scales, cell].flatMap((local) => w.set(local, w.add(at(local), w.int(16)))),
    ...w.set(state, w.add(at(state), w.int(8))),
  ])
  return {
    name: 'gates',
    parameters: new Array<number>(7).fill(w.I32),
    locals: [w.I32, w.V128, w.V128, w.V128, w.V128],
    body,
  }
}

// kernel.ts tells what this is: each operation there has its vector here, in the same order.
function tanhOf(x: number, square: number): w.Code {
  const horner = (start: w.Code, numbers: readonly number[]) =>
    numbers.reduce<w.Code>((sum, number) => w.plus(w.product(sum, at(square)), w.floats(number)), start)
  const over = horner(w.plus(at(square), w.floats(378)), [17325, 135135])
  const under = horner(w.floats(28), [3150, 62370, 135135])
  const fraction = w.quotient(w.product(at(x), over), under)
  return [...w.set(square, w.product(at(x), at(x))), ...w.greatest(w.floats(-1), w.least(w.floats(1), fraction))]
}
