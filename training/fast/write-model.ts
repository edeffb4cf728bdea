// Packs what was trained into the file that openFast reads: differences of sorted keys, whole numbers of one byte.
import { MODEL_MAGIC } from '../../src/language/model-file.ts'
import { FAST_KIND, FAST_VERSION } from '../../src/language/syntax/fast/open.ts'
import type { LexiconTables } from './lexicon.ts'
import type { TrainedWeights } from './perceptron.ts'

type Table = Uint8Array | Int8Array | Uint16Array
type Tables = Record<string, Table>

export interface Trained {
  readonly lexicon: LexiconTables
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly tag: TrainedWeights
  readonly parse: TrainedWeights
}

export function modelBytes({ lexicon, tags, labels, tag, parse }: Trained): Uint8Array {
  const tables: Tables = {
    ...numbered('cluster-words', 'cluster-fine', lexicon.fine, Uint16Array),
    'cluster-coarse': Uint8Array.from(lexicon.coarse),
    ...numbered('dictionary', 'dictionary-tags', lexicon.fixed, Uint8Array),
    ...weightTables('tag', tag),
    ...weightTables('parse', parse),
  }
  return fileOf(tables, { tags, labels })
}

/** Where a difference does not fit two bytes, a key of nobody stands between. */
function spaced(keys: readonly number[]): {
  readonly low: Uint8Array
  readonly high: Uint8Array
  readonly source: number[]
} {
  const gaps: number[] = []
  const source: number[] = []
  let last = 0
  keys.forEach((key, at) => {
    for (; key - last > 0xffff; last += 0xffff) {
      gaps.push(0xffff)
      source.push(-1)
    }
    gaps.push(key - last)
    source.push(at)
    last = key
  })
  return { low: Uint8Array.from(gaps, (gap) => gap & 255), high: Uint8Array.from(gaps, (gap) => gap >>> 8), source }
}

function numbered(
  name: string,
  values: string,
  map: ReadonlyMap<number, number>,
  type: typeof Uint8Array | typeof Uint16Array,
): Tables {
  const entries = [...map].sort((a, b) => a[0] - b[0])
  const { low, high, source } = spaced(entries.map(([key]) => key))
  const numbers = source.map((at) => entries[at]?.[1] ?? 0)
  return { [`${name}-low`]: low, [`${name}-high`]: high, [values]: type.from(numbers) }
}

/** Weights are scaled so that the greatest is 127. */
function weightTables(name: string, { keys, rows }: TrainedWeights): Tables {
  let greatest = 1e-9
  for (const row of rows) for (const [, weight] of row) greatest = Math.max(greatest, Math.abs(weight))
  const { low, high, source } = spaced(keys)
  const counts: number[] = []
  const classes: number[] = []
  const weights: number[] = []
  for (const at of source) {
    const row = rows[at] ?? []
    counts.push(row.length)
    for (const [label, weight] of row) {
      classes.push(label)
      weights.push(Math.round((weight / greatest) * 127))
    }
  }
  return {
    [`${name}-low`]: low,
    [`${name}-high`]: high,
    [`${name}-counts`]: Uint8Array.from(counts),
    [`${name}-classes`]: Uint8Array.from(classes),
    [`${name}-weights`]: Int8Array.from(weights),
  }
}

const TYPES = new Map<unknown, string>([
  [Uint8Array, 'u8'],
  [Int8Array, 'i8'],
  [Uint16Array, 'u16'],
])

function fileOf(tables: Tables, lists: Record<string, readonly string[]>): Uint8Array {
  const entries: Record<string, { type: string | undefined; offset: number; length: number }> = {}
  let size = 0
  for (const [name, table] of Object.entries(tables)) {
    entries[name] = { type: TYPES.get(table.constructor), offset: size, length: table.length }
    size += Math.ceil(table.byteLength / 8) * 8
  }
  const header = { kind: FAST_KIND, version: FAST_VERSION, tables: entries, lists, numbers: {} }
  const json = new TextEncoder().encode(JSON.stringify(header))
  const base = Math.ceil((8 + json.length) / 8) * 8
  const bytes = new Uint8Array(base + size)
  bytes.set(new TextEncoder().encode(MODEL_MAGIC))
  new DataView(bytes.buffer).setUint32(4, json.length, true)
  bytes.set(json, 8)
  for (const [name, table] of Object.entries(tables)) {
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), base + (entries[name]?.offset ?? 0))
  }
  return bytes
}
