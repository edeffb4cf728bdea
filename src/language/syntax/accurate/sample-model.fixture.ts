// A model "syntax-accurate" of random weights for tests: small, and the same bytes for the same seed.
import { FEATURES } from './features.ts'

type Cells = Int8Array | Uint8Array | Float32Array

const [HIDDEN, ARC, LABEL, PARTS, PART, ROWS, WIDTH] = [16, 32, 16, 3, 3, 64, 5]
const WORDS = ['a', 'and', 'in', 'minister', 'said', 'strike', 'the', 'unions']
const LISTS = {
  upos: ['NOUN', 'VERB', 'PUNCT'],
  xpos: ['NN', 'VBD', '.', 'IN'],
  labels: ['nsubj', 'obj', 'punct', 'root'],
}

export function sampleModel(seed = 1): Uint8Array {
  const random = generator(seed)
  const tables: Record<string, Cells> = {}
  const floats = (length: number, most: number) => Float32Array.from({ length }, () => (random() * 2 - 1) * most)
  const bytes = (length: number) => Int8Array.from({ length }, () => Math.floor(random() * 255) - 127)
  const matrix = (name: string, rows: number, width: number) => {
    tables[`${name}.weights`] = bytes(rows * width)
    tables[`${name}.scales`] = floats(rows, 0.01)
    tables[`${name}.bias`] = floats(rows, 0.5)
  }
  const gates = 4 * HIDDEN
  matrix('lower.input', 2 * gates, PARTS * PART + FEATURES.length * WIDTH)
  for (const name of ['lower.forth', 'lower.back', 'upper.forth', 'upper.back']) matrix(name, gates, HIDDEN)
  matrix('upper.input', 2 * gates, 2 * HIDDEN)
  matrix('tags', LISTS.upos.length + LISTS.xpos.length, 2 * HIDDEN)
  matrix('ends', 2 * (ARC + LABEL), 2 * HIDDEN)
  matrix('bilinear', ARC, ARC)
  matrix('labels', LISTS.labels.length, LABEL)
  tables['root.arc'] = floats(ARC, 1)
  tables['root.label'] = floats(LABEL, 1)
  tables['vector.words'] = new TextEncoder().encode(WORDS.join('\n'))
  tables['vector.codes'] = new Uint8Array(bytes((WORDS.length + 1) * PARTS))
  tables['vector.points'] = floats(PARTS * 256 * PART, 1)
  const numbers: Record<string, number> = { hidden: HIDDEN, arc: ARC, label: LABEL }
  Object.assign(numbers, { 'vector.parts': PARTS, 'vector.part': PART })
  for (const name of FEATURES) {
    Object.assign(numbers, { [`hash.${name}.rows`]: ROWS, [`hash.${name}.width`]: WIDTH })
    tables[`hash.${name}.cells`] = bytes(ROWS * WIDTH)
    tables[`hash.${name}.scale`] = floats(1, 0.02)
  }
  return fileOf(tables, numbers)
}

function fileOf(tables: Record<string, Cells>, numbers: Record<string, number>): Uint8Array {
  let end = 0
  const entries = Object.entries(tables).map(([name, cells]) => {
    const offset = end
    end += Math.ceil(cells.byteLength / 8) * 8
    return [name, { type: typeOf(cells), offset, length: cells.length }] as const
  })
  const header = { kind: 'syntax-accurate', version: 1, tables: Object.fromEntries(entries), lists: LISTS, numbers }
  const packed = new TextEncoder().encode(JSON.stringify(header))
  const base = Math.ceil((8 + packed.length) / 8) * 8
  const file = new Uint8Array(base + end)
  file.set(new TextEncoder().encode('DBM1'))
  new DataView(file.buffer).setUint32(4, packed.length, true)
  file.set(packed, 8)
  for (const [name, { offset }] of entries) {
    const cells = tables[name]
    if (cells !== undefined) file.set(new Uint8Array(cells.buffer, cells.byteOffset, cells.byteLength), base + offset)
  }
  return file
}

function typeOf(cells: Cells): string {
  return cells instanceof Int8Array ? 'i8' : cells instanceof Uint8Array ? 'u8' : 'f32'
}

/** Numbers from 0 to 1 (Marsaglia's xorshift). */
export function generator(seed: number): () => number {
  let state = seed | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
