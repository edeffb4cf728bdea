// Stores what was taken in and read, many reports in one transaction. What `store` returned from is kept, come what may.
import type { InputDone, Notice, Refusal } from '../ingest/taken.ts'
import type { EngineName } from '../language/syntax/engine.ts'
import type { Report, ReportMetadata } from '../model/report.ts'
import { readerOf, VERSION } from '../version.ts'
import type { Codebooks } from './codebooks.ts'
import { type PackedReading, rowsOf } from './packed.ts'
import { reportId } from './report-id.ts'
import type { Database } from './sqlite.ts'
import type { Words } from './words.ts'

/** A report and what was found in it. */
export interface ReadReport {
  readonly kind: 'read'
  readonly report: Report
  /** What parsed it. */
  readonly engine: EngineName
  readonly mentions: PackedReading
}

export type Storable = ReadReport | Notice

/** How much of a batch was new to the record. */
export interface Stored {
  readonly reports: number
  readonly readings: number
  readonly mentions: number
}

/** Metadata as the record keys it: all fields, always in the same order. */
export function metadataJson(metadata: ReportMetadata): string {
  const { title, published, source, author, url, language } = metadata
  return JSON.stringify({ title, published, source, author, url, language })
}

/** Makes the function that stores a batch in the transaction that the caller holds. */
export function storing(db: Database, words: Words, codebooks: Codebooks): (batch: readonly Storable[]) => Stored {
  const sql = statements(db)
  return (batch) => {
    const stored = { reports: 0, readings: 0, mentions: 0 }
    for (const item of batch) storeItem(item, stored)
    return stored
  }

  function storeItem(item: Storable, stored: { reports: number; readings: number; mentions: number }): void {
    if (item.kind === 'read') {
      const report = storeReport(item.report, stored)
      storeReading(report, item, stored)
    } else if (item.kind === 'begun') {
      sql.begin.run(item.input)
    } else if (item.kind === 'done') {
      finishInput(item)
    } else if (item.kind === 'refusal') {
      if (item.report !== null) storeReport(item.report, stored)
      storeRefusal(item)
    }
  }

  /** Keeps the text once and its appearance in the input; returns the report's key. */
  function storeReport(report: Report, stored: { reports: number }): number {
    const id = reportId(report.text)
    let key = sql.findReport.get(id)?.['key']
    if (key === undefined) {
      key = sql.addReport.run(id, report.text).lastInsertRowid
      stored.reports++
    }
    const { number, start, end, name } = { number: report.index, start: report.start, end: report.end, name: report.id }
    sql.addAppearance.run(inputKey(report.input), number, start, end, Number(key), metadataJson(report), name)
    return Number(key)
  }

  function storeReading(report: number, item: ReadReport, stored: { readings: number; mentions: number }): void {
    const metadata = metadataJson(item.report)
    const reader = readerOf(item.engine)
    const codebook = codebooks.current()
    if (sql.findReading.get(report, metadata, reader, codebook) !== undefined) return
    const reading = Number(sql.addReading.run(report, reader, VERSION, metadata, codebook).lastInsertRowid)
    const text = item.report.text
    words.expect(reading, text)
    let number = 0
    for (const row of rowsOf(item.mentions)) {
      const { kind, start, end, rule, value, evidence } = row
      sql.addMention.run(reading, number, kind, start, end, text.slice(start, end), rule, value, evidence)
      number++
    }
    stored.readings++
    stored.mentions += number
  }

  function storeRefusal(refusal: Refusal): void {
    const input = inputKey(refusal.input)
    sql.addRefusal.run(input, refusal.line, refusal.code, refusal.reason, input)
  }

  function finishInput(done: InputDone): void {
    const input = inputKey(done.input)
    sql.finish.run(done.sha256, done.bytes, done.encoding, input)
    sql.forgetRefusals.run(input, input)
  }

  function inputKey(name: string): number {
    const found = sql.findInput.get(name)?.['key']
    return found === undefined ? Number(sql.begin.run(name).lastInsertRowid) : Number(found)
  }
}

function statements(db: Database) {
  return {
    findInput: db.prepare('select key from input where name = ?'),
    begin: db.prepare(
      'insert into input (name, readings) values (?, 1) on conflict (name) do update set readings = readings + 1',
    ),
    finish: db.prepare('update input set sha256 = ?, bytes = ?, encoding = ?, finished = readings where key = ?'),
    // A refusal that this reading of the input did not meet again is over.
    forgetRefusals: db.prepare(
      `delete from refusal where input = ? and reading < (select readings from input where key = ?)`,
    ),
    addRefusal: db.prepare(
      `insert into refusal (input, line, code, reason, reading)
       values (?, ?, ?, ?, (select readings from input where key = ?))
       on conflict (input, line) do update set code = excluded.code, reason = excluded.reason, reading = excluded.reading`,
    ),
    findReport: db.prepare('select key from report where id = ?'),
    addReport: db.prepare('insert into report (id, text) values (?, ?)'),
    addAppearance: db.prepare(
      `insert into appearance (input, number, start, "end", report, metadata, name) values (?, ?, ?, ?, ?, ?, ?)
       on conflict do nothing`,
    ),
    findReading: db.prepare(
      'select key from reading where report = ? and metadata = ? and reader = ? and codebook = ?',
    ),
    addReading: db.prepare('insert into reading (report, reader, version, metadata, codebook) values (?, ?, ?, ?, ?)'),
    addMention: db.prepare(
      `insert into mention (reading, number, kind, start, "end", text, rule, value, evidence)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
  }
}
