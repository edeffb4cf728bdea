// A learned model's file: named tables of numbers behind one JSON header. What training/pack.ts writes and the core opens.
//
//   bytes 0–3 "DBM1" · 4–7 header length (u32, little endian) · header, UTF-8 JSON · zeros up to a multiple of 8 · the tables
//
// Each table starts at a multiple of 8 bytes after the header's end, so that a typed array can lie over it without a copy.

export const MODEL_MAGIC = 'DBM1'

const ARRAYS = {
  i8: Int8Array,
  u8: Uint8Array,
  i16: Int16Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
} as const
export type TableType = keyof typeof ARRAYS

/** Where a table lies: `offset` in bytes from the end of the (padded) header, `length` in numbers. */
export interface TableEntry {
  readonly type: TableType
  readonly offset: number
  readonly length: number
}

export interface ModelHeader {
  /** What the model is for: "syntax-accurate", "syntax-fast", "names" … */
  readonly kind: string
  /** Raised whenever the tables' meaning changes; the core that opens it checks it. */
  readonly version: number
  readonly tables: Readonly<Record<string, TableEntry>>
  /** Label lists and the like. */
  readonly lists: Readonly<Record<string, readonly string[]>>
  /** Scales and sizes. */
  readonly numbers: Readonly<Record<string, number>>
}

export interface Model {
  readonly header: ModelHeader
  /** A table, laid over the file's bytes. Throws TypeError where the model has no such table of this type. */
  table<T extends TableType>(name: string, type: T): InstanceType<(typeof ARRAYS)[T]>
  list(name: string): readonly string[]
  number(name: string): number
}

/** Opens a model. `bytes` must start at a multiple of 8 in its buffer. Throws TypeError where they are no model of this kind and version. */
export function openModel(bytes: Uint8Array, kind: string, version: number): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || latin(bytes.subarray(0, 4)) !== MODEL_MAGIC) throw new TypeError('these bytes are no model')
  const length = view.getUint32(4, true)
  const header = headerOf(bytes.slice(8, 8 + length))
  if (header.kind !== kind || header.version !== version) {
    throw new TypeError(`this is the model ${header.kind} ${header.version}, not ${kind} ${version}`)
  }
  const base = bytes.byteOffset + Math.ceil((8 + length) / 8) * 8
  return {
    header,
    table(name, type) {
      const entry = header.tables[name]
      if (entry === undefined || entry.type !== type)
        throw new TypeError(`the model ${kind} has no table ${name} of ${type}`)
      return new ARRAYS[type](bytes.buffer as ArrayBuffer, base + entry.offset, entry.length) as never
    },
    list: (name) => header.lists[name] ?? missing(kind, name),
    number: (name) => header.numbers[name] ?? missing(kind, name),
  }
}

function missing(kind: string, name: string): never {
  throw new TypeError(`the model ${kind} has no ${name}`)
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

// Copied out of shared memory first: TextDecoder takes none.
function headerOf(bytes: Uint8Array): ModelHeader {
  return JSON.parse(new TextDecoder().decode(new Uint8Array(bytes))) as ModelHeader
}
