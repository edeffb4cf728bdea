import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { NO_METADATA } from '../model/report.ts'
import { APPLICATION_ID, openRecord } from './open.ts'
import { reportId } from './report-id.ts'
import { sqlite } from './sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'daybook-migrate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const TEXT = 'Two ferries collided off Zanzibar.'

it('brings a record of reports to one of events: every reading and mention stays, and what refers to them', () => {
  const path = join(folder, 'old.db')
  const { DatabaseSync } = sqlite()
  const old = new DatabaseSync(path)
  old.function('stands', { varargs: true }, () => 1)
  old.exec(readFileSync(new URL('./migrations/0001-reports.sql', import.meta.url), 'utf8'))
  old.exec(`pragma user_version = 1; pragma application_id = ${APPLICATION_ID}`)
  const metadata = JSON.stringify(NO_METADATA)
  old.prepare('insert into report (id, text) values (?, ?)').run(reportId(TEXT), TEXT)
  old.prepare(`insert into input (name) values ('a.txt')`).run()
  old.prepare(`insert into appearance values (1, 1, 0, ?, 1, ?, ?)`).run(TEXT.length, metadata, reportId(TEXT))
  for (const reader of [31, 33]) {
    old.prepare(`insert into reading (report, reader, version, metadata) values (1, ?, '0', ?)`).run(reader, metadata)
  }
  old.prepare(`insert into mention values (2, 0, 'figure', 0, 3, 'Two', 'figures/word', '{"low":2}', '{}')`).run()
  old.close()

  const record = openRecord(path)
  record.check((problem) => expect(problem).toBeNull())
  const [kept] = record.find(reportId(TEXT))
  expect(kept?.reader).toBe(33)
  expect(kept && record.mentions(kept).map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Two'])
  expect(record.events.count()).toBe(0)
  record.close()

  const again = new DatabaseSync(path)
  expect(() => again.exec('delete from reading')).toThrow('never deleted')
  expect(() => again.exec(`update reading set version = ''`)).toThrow('never changes')
  expect(again.prepare('pragma foreign_key_check').all()).toEqual([])
  again.close()
})
