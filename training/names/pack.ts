// The trained weights as the bytes that the core opens: small weights dropped, the rest as codes in slots.

import { MODEL_MAGIC } from '../../src/language/model-file.ts'
import { markOf } from '../../src/language/names/learned/hash.ts'
import { LABELS, OUTSIDE } from '../../src/language/names/learned/labels.ts'
import { NAMES_KIND, NAMES_VERSION } from '../../src/language/names/learned/learned.ts'
import { LONGEST_PROBE, ROW } from '../../src/language/names/learned/weights.ts'
import { type ClusterTables, NO_CLUSTER_TABLES } from './clusters.ts'
import type { Trained } from './perceptron.ts'

/** `smallest`: weights below it are dropped; `slots`: a power of two. */
export function packed(
  trained: Trained,
  smallest: number,
  slots: number,
  clusters: ClusterTables = NO_CLUSTER_TABLES,
): Uint8Array {
  const against = relative(trained.weights)
  let top = 0
  for (const weight of against) top = Math.max(top, Math.abs(weight))
  const unit = 127 / Math.sqrt(top || 1)
  const marks = new Uint8Array(slots)
  const weights = new Int8Array(slots * ROW)
  const kept = [...trained.rows]
    .map(([feature, row]) => ({ feature, row, size: largest(against, row) }))
    .filter(({ size }) => size >= smallest)
    .sort((a, b) => b.size - a.size || a.feature - b.feature)
  for (const { feature, row } of kept) {
    const slot = slotFor(marks, feature)
    if (slot < 0) continue
    marks[slot] = markOf(feature)
    for (let label = 0; label < ROW; label++) {
      const weight = against[row * ROW + label] ?? 0
      const code = Math.round(Math.sqrt(Math.abs(weight)) * unit) * Math.sign(weight)
      weights[slot * ROW + label] = Math.abs(weight) < smallest / 2 ? 0 : code
    }
  }
  return fileOf({
    marks,
    weights,
    // In the weights' own unit: a code stands for its square.
    steps: trained.steps.map((step) => step * unit * unit),
    'cluster-gaps': clusters.gaps,
    'cluster-coarse': clusters.coarse,
    'cluster-middle': clusters.middle,
    'cluster-fine': clusters.fine,
  })
}

/** Each label's weight less that of OUTSIDE: the sums differ by the same for all labels, so the best stays the best. */
function relative(weights: Float32Array): Float32Array {
  const rows = weights.length / LABELS
  const against = new Float32Array(rows * ROW)
  for (let row = 0; row < rows; row++) {
    const outside = weights[row * LABELS + OUTSIDE] ?? 0
    for (let label = 0; label < ROW; label++)
      against[row * ROW + label] = (weights[row * LABELS + 1 + label] ?? 0) - outside
  }
  return against
}

function largest(weights: Float32Array, row: number): number {
  let size = 0
  for (let label = 0; label < ROW; label++) size = Math.max(size, Math.abs(weights[row * ROW + label] ?? 0))
  return size
}

/** A free slot for the feature; -1 where there is none near, or where another with its mark would be taken for it. */
function slotFor(marks: Uint8Array, feature: number): number {
  for (let probe = 0; probe < LONGEST_PROBE; probe++) {
    const slot = (feature + probe) & (marks.length - 1)
    if (marks[slot] === 0) return slot
    if (marks[slot] === markOf(feature)) return -1
  }
  return -1
}

type Table = Uint8Array | Int8Array | Uint16Array | Uint32Array | Float32Array

function fileOf(tables: Readonly<Record<string, Table>>): Uint8Array {
  const entries: Record<string, { type: string; offset: number; length: number }> = {}
  let size = 0
  for (const [name, table] of Object.entries(tables)) {
    entries[name] = { type: typeOf(table), offset: size, length: table.length }
    size = rounded(size + table.byteLength)
  }
  const header = new TextEncoder().encode(
    JSON.stringify({ kind: NAMES_KIND, version: NAMES_VERSION, tables: entries, lists: {}, numbers: {} }),
  )
  const base = rounded(8 + header.length)
  const bytes = new Uint8Array(base + size)
  bytes.set(new TextEncoder().encode(MODEL_MAGIC))
  new DataView(bytes.buffer).setUint32(4, header.length, true)
  bytes.set(header, 8)
  for (const [name, table] of Object.entries(tables)) {
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), base + (entries[name]?.offset ?? 0))
  }
  return bytes
}

function rounded(size: number): number {
  return Math.ceil(size / 8) * 8
}

function typeOf(table: Table): string {
  if (table instanceof Uint8Array) return 'u8'
  if (table instanceof Int8Array) return 'i8'
  if (table instanceof Uint16Array) return 'u16'
  return table instanceof Uint32Array ? 'u32' : 'f32'
}
