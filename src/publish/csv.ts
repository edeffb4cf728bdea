// CSV (RFC 4180): one row a mention, every field a column, the report's own fields repeated in each row.
// A cell of text that a spreadsheet would run as a formula gets an apostrophe in front; `plainCell` takes it off.
import type { Format } from './format.ts'
import { mentionLine } from './lines.ts'

const REPORT_COLUMNS = ['title', 'source', 'published', 'url'] as const
/** Mentions of an actor stand in `evidence`. */
const ACTOR_COLUMNS = ['type', 'role'] as const
const MENTION_COLUMNS = [
  'kind',
  'id',
  'report',
  'start',
  'end',
  'text',
  'low',
  'high',
  'approx',
  'unit',
  'base_low',
  'base_high',
  'base_unit',
  'of',
  'measure',
  'by',
  'speaker',
  'speakerText',
  'cue',
  'value',
  'name',
  'level',
  'admin1',
  'country',
  'lat',
  'lon',
  'geonames',
  'metonym',
  'evidence',
  'rule',
  'input',
] as const

/** Lists are joined by "; "; figures by their ids. */
const ENTRY_COLUMNS = ['when', 'where', 'who', 'whom', 'status', 'via', 'figures', 'inferred', 'confidence'] as const

/** Columns in the order of the file. The order is part of the format: new ones go to the end. */
export const CSV_COLUMNS: readonly string[] = [
  ...MENTION_COLUMNS,
  ...REPORT_COLUMNS.map((name) => `report_${name}`),
  ...ACTOR_COLUMNS,
  ...ENTRY_COLUMNS,
]

export const csv: Format = {
  head: `${CSV_COLUMNS.join(',')}\r\n`,
  tail: '',
  report(report, reading) {
    const own = REPORT_COLUMNS.map((name) => cell(report[name]))
    return reading.mentions
      .map((mention) => {
        const line = mentionLine(report, mention)
        const fields: Record<string, unknown> = {
          ...line,
          ...baseColumns(line['base']),
          evidence: evidenceCell(line['evidence']),
        }
        const further = [...ACTOR_COLUMNS, ...ENTRY_COLUMNS].map((name) => cell(fields[name]))
        return `${[...MENTION_COLUMNS.map((name) => cell(fields[name])), ...own, ...further].join(',')}\r\n`
      })
      .join('')
  },
}

function baseColumns(base: unknown): Record<string, unknown> {
  if (typeof base !== 'object' || base === null) return {}
  const { low, high, unit } = base as { low: unknown; high: unknown; unit: unknown }
  return { base_low: low, base_high: high, base_unit: unit }
}

/** "by:120-132 of:140-152": where the words of the other fields stand. */
function evidenceCell(evidence: unknown): string {
  return Object.entries(evidence as Record<string, readonly { start: number; end: number }[]>)
    .flatMap(([field, spans]) => spans.map((span) => `${field}:${span.start}-${span.end}`))
    .join(' ')
}

const FORMULA = /^'*[=+\-@\t\r]/

/** A cell, quoted where it must be. */
export function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return cell(value.join('; '))
  if (typeof value !== 'string') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A cell as it was before the guard against formulas. */
export function plainCell(value: string): string {
  return value.startsWith("'") && FORMULA.test(value) ? value.slice(1) : value
}

/** Reads CSV text: rows of cells, quotes taken off. Accepts CRLF and LF. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  const pattern = /(?:"([^"]*(?:""[^"]*)*)"|([^,"\r\n]*))(,|\r?\n|$)/gy
  let row: string[] = []
  while (pattern.lastIndex < text.length) {
    const found = pattern.exec(text)
    if (found === null) return rows
    row.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'))
    if (found[3] !== ',') {
      rows.push(row)
      row = []
    }
  }
  if (row.length > 0) rows.push([...row, ''])
  return rows
}
