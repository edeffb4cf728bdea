// What a record holds, read back: inputs, reports in order, a report by its id, and what was found in it.
import type { Mention } from '../model/mention.ts'
import type { Report, ReportMetadata } from '../model/report.ts'
import { type MentionRow, mentionOf } from './packed.ts'
import type { Database } from './sqlite.ts'

/** A refusal that still stands. */
export interface KeptRefusal {
  readonly input: string
  readonly line: number
  readonly code: string
  readonly reason: string
}

export interface KeptInput {
  readonly name: string
  /** Whether the last reading of it went to its end. */
  readonly finished: boolean
  readonly sha256: string | null
  readonly bytes: number | null
  readonly encoding: string | null
  readonly reports: number
  readonly refusals: readonly KeptRefusal[]
}

/** A report as it appeared in an input. `report.id` is what it is printed under; `textId` names the text itself. */
export interface KeptReport {
  readonly report: Report
  readonly textId: string
  /** The newest reading's reader version, and how many mentions it holds; null where it could not be read. */
  readonly reader: number | null
  readonly version: string | null
  readonly mentions: number
  /** Key of that reading, for `mentions`. */
  readonly reading: number | null
}

type Row = Readonly<Record<string, unknown>>

const PAGE = 64
const PLACE = 'appearance.input, number, start, "end", appearance.report, appearance.metadata, appearance.name'

const SELECT = `
  select appearance.input, appearance.number, appearance.start, appearance."end", appearance.report,
    appearance.metadata, appearance.name, input.name as input_name, report.id, report.text,
    reading.key as reading, reading.reader, reading.version,
    (select count(*) from mention where mention.reading = reading.key) as mentions
  from appearance
  join input on input.key = appearance.input
  join report on report.key = appearance.report
  left join reading on reading.key = (
    select newest.key from reading as newest left join codebook on codebook.digest = newest.codebook
    where newest.report = appearance.report and newest.metadata = appearance.metadata
    order by newest.reader desc, coalesce(codebook.used, 0) desc, newest.key desc limit 1)`

/** Inputs in the order in which they were first read. */
export function keptInputs(db: Database): KeptInput[] {
  const refusals = db.prepare('select line, code, reason from refusal where input = ? order by line, code')
  const rows = db
    .prepare(`select *, (select count(*) from appearance where input = input.key) as reports from input order by key`)
    .all() as Row[]
  return rows.map((row) => ({
    name: String(row['name']),
    finished: row['finished'] === row['readings'],
    sha256: textOrNull(row['sha256']),
    bytes: row['bytes'] === null ? null : Number(row['bytes']),
    encoding: textOrNull(row['encoding']),
    reports: Number(row['reports']),
    refusals: (refusals.all(Number(row['key'])) as Row[]).map((refusal) => ({
      input: String(row['name']),
      line: Number(refusal['line']),
      code: String(refusal['code']),
      reason: String(refusal['reason']),
    })),
  }))
}

/** All reports, in order of input and place in it. Pages of the record are fetched as they are needed. */
export function* keptReports(db: Database, input: string | null): Generator<KeptReport> {
  const page = db.prepare(
    `${SELECT} where (${PLACE}) > (?, ?, ?, ?, ?, ?, ?) and (? is null or input.name = ?) order by ${PLACE} limit ${PAGE}`,
  )
  let last: (number | string)[] = [-1, 0, 0, 0, 0, '', '']
  for (;;) {
    const rows = page.all(...last, input, input) as Row[]
    for (const row of rows) yield keptReport(row)
    const end = rows.at(-1)
    if (end === undefined || rows.length < PAGE) return
    last = [
      ...['input', 'number', 'start', 'end', 'report'].map((column) => Number(end[column])),
      String(end['metadata']),
      String(end['name']),
    ]
  }
}

// Parameters are plain "?": Node 22 does not bind numbered ones ("?1") by their order.

/** Reports whose id is `id`; where there is none, those whose id begins so. At most `limit`. */
export function findReports(db: Database, id: string, limit: number): KeptReport[] {
  const exact = db
    .prepare(`${SELECT} where appearance.name = ? or report.id = ? order by ${PLACE} limit ?`)
    .all(id, id, limit) as Row[]
  if (exact.length > 0 || id === '') return exact.map(keptReport)
  const end = `${id}\u{10ffff}`
  return (
    db
      .prepare(
        `${SELECT} where (appearance.name >= ? and appearance.name < ?) or (report.id >= ? and report.id < ?)
         order by ${PLACE} limit ?`,
      )
      .all(id, end, id, end, limit) as Row[]
  ).map(keptReport)
}

/** The mentions of one reading, in order. */
export function keptMentions(db: Database, reading: number): Mention[] {
  const rows = db
    .prepare('select kind, start, "end", rule, value, evidence from mention where reading = ? order by number')
    .all(reading) as unknown as MentionRow[]
  return rows.map(mentionOf)
}

function keptReport(row: Row): KeptReport {
  const metadata = JSON.parse(String(row['metadata'])) as ReportMetadata
  return {
    report: {
      ...metadata,
      id: String(row['name']),
      input: String(row['input_name']),
      index: Number(row['number']),
      start: Number(row['start']),
      end: Number(row['end']),
      text: String(row['text']),
    },
    textId: String(row['id']),
    reader: row['reader'] === null ? null : Number(row['reader']),
    version: textOrNull(row['version']),
    mentions: Number(row['mentions']),
    reading: row['reading'] === null ? null : Number(row['reading']),
  }
}

function textOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value)
}
