// Does the record still keep its promises? Every value slices to its words, every text has its id, SQLite finds no damage.
import { checkEvents } from './check-events.ts'
import { reportId } from './report-id.ts'
import type { Database } from './sqlite.ts'
import { stands } from './words.ts'

export interface Problem {
  /** Such as "check/words". */
  readonly code: string
  readonly report: string | null
  readonly message: string
}

export interface Checked {
  readonly reports: number
  /** Values of every reading, entries among them. */
  readonly mentions: number
  readonly entries: number
  readonly events: number
}

/** Goes through the whole record; calls `found` for each problem and returns how much was checked. */
export function checkRecord(db: Database, found: (problem: Problem) => void): Checked {
  for (const row of db.prepare('pragma integrity_check(20)').all()) {
    const message = String(row['integrity_check'])
    if (message !== 'ok') found({ code: 'check/damaged', report: null, message })
  }
  for (const row of db.prepare('pragma foreign_key_check').all()) {
    found({
      code: 'check/reference',
      report: null,
      message: `a row of ${row['table']} names a ${row['parent']} that is not there`,
    })
  }
  const [reports, mentions] = [checkReports(db, found), checkMentions(db, found)]
  checkEvents(db, found)
  const counted = (table: string) => Number(db.prepare(`select count(*) as rows from ${table}`).get()?.['rows'])
  return { reports, mentions, entries: counted(`mention where kind = 'entry'`), events: counted('event') }
}

function checkReports(db: Database, found: (problem: Problem) => void): number {
  let reports = 0
  for (const row of db.prepare('select id, text from report').iterate()) {
    reports++
    const id = String(row['id'])
    if (reportId(String(row['text'])) !== id) found({ code: 'check/text', report: id, message: 'its text has changed' })
  }
  return reports
}

function checkMentions(db: Database, found: (problem: Problem) => void): number {
  const readings = db.prepare(
    'select reading.key, report.id, report.text from reading join report on report.key = reading.report',
  )
  const rows = db.prepare('select number, start, "end", text, evidence from mention where reading = ?')
  let mentions = 0
  for (const reading of readings.iterate()) {
    const text = String(reading['text'])
    for (const row of rows.all(Number(reading['key']))) {
      mentions++
      const [start, end] = [Number(row['start']), Number(row['end'])]
      if (stands(text, start, end, String(row['text']), String(row['evidence']))) continue
      const message = `mention ${row['number']} (${start}–${end}): the words do not stand there`
      found({ code: 'check/words', report: String(reading['id']), message })
    }
  }
  return mentions
}
