// What numbers does the network read of a word? Its vector, unpacked from codes, and a row of each table of hashed features.
import type { Model } from '../../model-file.ts'
import { FEATURES, hashes, normal } from './features.ts'
import { numbers, size, sized } from './weights.ts'

export interface WordInput {
  readonly width: number
  /** Writes the word's `width` numbers into `out`. */
  write(form: string, out: Float32Array): void
}

interface Table {
  readonly cells: Int8Array
  readonly rows: number
  readonly width: number
  readonly scale: number
}

/** Throws TypeError where the model's tables do not fit each other. */
export function openWords(model: Model): WordInput {
  const [parts, points, part] = [size(model, 'vector.parts', 256), 256, size(model, 'vector.part', 16)]
  const rowOf = vocabulary(model)
  const codes = sized(model.table('vector.codes', 'u8'), (rowOf.size + 1) * parts, 'vector.codes')
  const values = numbers(model, 'vector.points', parts * points * part)
  const tables = FEATURES.map((name) => openTable(model, name))
  return {
    width: parts * part + tables.reduce((sum, table) => sum + table.width, 0),
    write(form, out) {
      const row = rowOf.get(straightened(form)) ?? rowOf.get(normal(form)) ?? 0
      let to = 0
      for (let at = 0; at < parts; at++) {
        const from = (at * points + (codes[row * parts + at] ?? 0)) * part
        for (let place = 0; place < part; place++) out[to++] = values[from + place] ?? 0
      }
      hashes(form).forEach((hash, at) => {
        const table = tables[at]
        if (table !== undefined) to = writeRow(table, hash % table.rows, out, to)
      })
    },
  }
}

function writeRow(table: Table, row: number, out: Float32Array, to: number): number {
  for (let at = 0; at < table.width; at++) out[to + at] = (table.cells[row * table.width + at] ?? 0) * table.scale
  return to + table.width
}

// As the vectors' vocabulary writes words: digits as they are, and the opening single mark left alone as training has it.
function straightened(form: string): string {
  return form.toLowerCase().replaceAll('’', "'").replace(/[“”]/g, '"')
}

function openTable(model: Model, name: string): Table {
  const [rows, width] = [size(model, `hash.${name}.rows`, 1 << 20), size(model, `hash.${name}.width`, 256)]
  const [scale = 0] = numbers(model, `hash.${name}.scale`, 1)
  return { cells: sized(model.table(`hash.${name}.cells`, 'i8'), rows * width, name), rows, width, scale }
}

/** Words to rows of the vectors; row 0 is for words not in it. */
function vocabulary(model: Model): Map<string, number> {
  const text = new TextDecoder().decode(new Uint8Array(model.table('vector.words', 'u8')))
  return new Map(text.split('\n').map((word, at) => [word, at + 1]))
}
