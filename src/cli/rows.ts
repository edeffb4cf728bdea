// Rows of figures as a table, JSON Lines or CSV: for verbs that print measurements rather than mentions.
import { elide, pad, printable, widthOf } from '../publish/columns.ts'
import type { Paint } from '../publish/table.ts'

export type RowFormat = 'table' | 'jsonl' | 'csv'
export const ROW_FORMATS: readonly RowFormat[] = ['table', 'jsonl', 'csv']

export type Cell = string | number | boolean | null
export type Row = Readonly<Record<string, unknown>>

export interface RowColumn {
  readonly name: string
  /** How a table shows it; jsonl and csv have the value itself. */
  readonly shown: (row: Row) => string
  readonly right?: boolean
}

export interface RowOptions {
  readonly format: RowFormat
  readonly width: number
  readonly paint: Paint
  /** What the table has; the other formats have every field of a row. */
  readonly columns: readonly RowColumn[]
}

export function rowsAs(rows: readonly Row[], options: RowOptions): string {
  if (options.format === 'jsonl') return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  if (options.format === 'csv') return csvOf(rows)
  return tableOf(rows, options)
}

function csvOf(rows: readonly Row[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const lines = rows.map((row) => names.map((name) => csvCell(row[name])).join(','))
  return [names.join(','), ...lines].map((line) => `${line}\r\n`).join('')
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
function csvCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  const safe = typeof value === 'string' && /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The last column is cut where the terminal ends. */
function tableOf(rows: readonly Row[], { columns, width, paint }: RowOptions): string {
  const cells = rows.map((row) => columns.map(({ shown }) => printable(shown(row))))
  const widths = columns.map(({ name }, at) => Math.max(widthOf(name), ...cells.map((row) => widthOf(row[at] ?? ''))))
  const before = widths.slice(0, -1).reduce((sum, one) => sum + one + 2, 0)
  const last = Math.max(12, width - before)
  const line = (row: readonly string[]) =>
    row.map((cell, at) => {
      const most = at === columns.length - 1 ? Math.min(last, widths[at] ?? 0) : (widths[at] ?? 0)
      return pad(elide(cell, most), most, columns[at]?.right ? 'right' : 'left')
    })
  const head = paint(
    'faint',
    line(columns.map(({ name }) => name))
      .join('  ')
      .trimEnd(),
  )
  return [head, ...cells.map((row) => line(row).join('  ').trimEnd())].map((one) => `${one}\n`).join('')
}
