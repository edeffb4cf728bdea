// How are the bytes of a WebAssembly module put together? Just what simd-kernel.ts needs: functions of i32 and f32 over one imported memory.

export const I32 = 0x7f
export const F32 = 0x7d
export const V128 = 0x7b

/** Bytes of code. */
export type Code = readonly number[]

export interface WasmFunction {
  readonly name: string
  readonly parameters: readonly number[]
  /** Types of its variables beyond the parameters. */
  readonly locals: readonly number[]
  readonly body: Code
}

/** A module that exports the functions and works on the memory that is imported as "heap" "memory". */
export function wasmModule(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters }) => [0x60, ...vector(parameters.map((type) => [type])), 0])
  const exported = functions.map(({ name }, at) => [...text(name), 0, ...unsigned(at)])
  const bodies = functions.map(({ locals, body }) => {
    const code = [...vector(locals.map((type) => [1, type])), ...body, 0x0b]
    return [...unsigned(code.length), ...code]
  })
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector(types)),
    ...section(2, vector([[...text('heap'), ...text('memory'), 2, 0, 1]])),
    ...section(3, vector(functions.map((_, at) => unsigned(at)))),
    ...section(7, vector(exported)),
    ...section(10, vector(bodies)),
  ])
}

function section(id: number, content: Code): Code {
  return [id, ...unsigned(content.length), ...content]
}

function vector(items: readonly Code[]): Code {
  return [...unsigned(items.length), ...items.flat()]
}

function text(value: string): Code {
  return vector(Array.from(value, (char) => [char.charCodeAt(0)]))
}

export function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}

function signed(value: number): number[] {
  const done = value >= -64 && value < 64
  return done ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)]
}

export const get = (local: number): Code => [0x20, ...unsigned(local)]
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)]
export const int = (value: number): Code => [0x41, ...signed(value)]
export const add = (left: Code, right: Code): Code => [...left, ...right, 0x6a]
export const times = (left: Code, right: Code): Code => [...left, ...right, 0x6c]

/** Runs the body so many times (at least once), counting the local down to 0. */
export const repeat = (counter: number, count: Code, body: Code): Code => [
  ...set(counter, count),
  ...[0x03, 0x40],
  ...body,
  ...add(get(counter), int(-1)),
  ...[0x22, ...unsigned(counter)],
  ...[0x0d, 0, 0x0b],
]

const VECTOR = 0xfd
const vectorCode = (opcode: number): Code => [VECTOR, ...unsigned(opcode)]

export const load = (address: Code, offset: number): Code => [...address, ...vectorCode(0x00), 0, ...unsigned(offset)]
/** One 32-bit number in all four places. */
export const loadSplat = (address: Code, offset: number): Code => [
  ...address,
  ...vectorCode(0x09),
  0,
  ...unsigned(offset),
]
export const store = (address: Code, offset: number, value: Code): Code => [
  ...address,
  ...value,
  ...vectorCode(0x0b),
  0,
  ...unsigned(offset),
]
/** The lower 64 bits only. */
export const storeHalf = (address: Code, value: Code): Code => [...address, ...value, ...vectorCode(0x5b), 0, 0, 0]
export const zero: Code = [...vectorCode(0x0c), ...new Array<number>(16).fill(0)]
/** The same single-precision number in all four places. */
export const floats = (value: number): Code => [
  0x43,
  ...new Uint8Array(Float32Array.of(value).buffer),
  ...vectorCode(0x13),
]
export const splat = (value: Code): Code => [...value, ...vectorCode(0x13)]

const unary = (opcode: number) => (value: Code) => [...value, ...vectorCode(opcode)]
const binary = (opcode: number) => (left: Code, right: Code) => [...left, ...right, ...vectorCode(opcode)]

export const plusInts = binary(0xae)
/** Products of 16-bit numbers, summed by pairs into 32 bits. */
export const dot = binary(0xba)
export const narrow = binary(0x85)
export const plus = binary(0xe4)
export const product = binary(0xe6)
export const quotient = binary(0xe7)
/** The lesser and the greater, where neither is NaN: one instruction each, where the exact forms take eight. */
export const least = binary(0xea)
export const greatest = binary(0xeb)
export const floor = unary(0x68)
export const toInts = unary(0xf8)
export const toFloats = unary(0xfa)
