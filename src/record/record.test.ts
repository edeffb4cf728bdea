import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { EngineName } from '../language/syntax/engine.ts'
import type { Mention } from '../model/mention.ts'
import { NO_METADATA, type Report } from '../model/report.ts'
import { openRecord } from './open.ts'
import { pack } from './packed.ts'
import { reportId } from './report-id.ts'
import { sqlite } from './sqlite.ts'
import type { ReadReport } from './store.ts'
import { defineWords } from './words.ts'

const folder = mkdtempSync(join(tmpdir(), 'daybook-record-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
function freshPath(): string {
  files++
  return join(folder, `${files}.db`)
}

const TEXT = 'Police said 12 people were hurt in Lisbon.'

function reportOf(text: string, more: Partial<Report> = {}): Report {
  return { ...NO_METADATA, id: reportId(text), input: 'a.txt', index: 1, start: 0, end: text.length, text, ...more }
}

function figure(start: number, end: number, evidence: Mention['evidence'] = {}): Mention {
  const fields = {
    low: 12,
    high: 12,
    approx: false,
    unit: 'person',
    base: null,
    of: 'people',
    measure: 'injured',
    by: null,
  } as const
  return { kind: 'figure', start, end, rule: 'figures/number', evidence, ...fields }
}

function read(report: Report, mentions: readonly Mention[], engine: EngineName = 'accurate'): ReadReport {
  return { kind: 'read', report, engine, mentions: pack(mentions) }
}

describe('storing', () => {
  it('gives back what was stored', () => {
    const record = openRecord(freshPath(), { create: true })
    const mention = figure(12, 14, { of: [{ start: 15, end: 21 }] })
    const report = reportOf(TEXT, { title: 'Hurt', published: '2026-02-10' })
    expect(record.store([read(report, [mention])])).toEqual({ reports: 1, readings: 1, mentions: 1 })
    const [kept] = record.find(report.id)
    expect(kept?.report).toEqual(report)
    expect(kept && record.mentions(kept)).toEqual([mention])
    const checked = record.check((problem) => expect(problem).toBeNull())
    expect(checked).toEqual({ reports: 1, mentions: 1, entries: 0, events: 0 })
    record.close()
  })

  it('adds nothing when the same input is read again', () => {
    const record = openRecord(':memory:', { create: true })
    const batch = [
      { kind: 'begun', input: 'a.txt' } as const,
      read(reportOf(TEXT), [figure(12, 14)]),
      { kind: 'done', input: 'a.txt', sha256: 'ab', bytes: 42, encoding: 'utf-8', reports: 1 } as const,
    ]
    record.store(batch)
    expect(record.store(batch)).toEqual({ reports: 0, readings: 0, mentions: 0 })
    expect([...record.reports()]).toHaveLength(1)
    expect(record.inputs()).toMatchObject([{ name: 'a.txt', finished: true, reports: 1, bytes: 42 }])
  })

  it('keeps a reading an engine, and shows that of the best', () => {
    const record = openRecord(':memory:', { create: true })
    for (const engine of ['fast', 'accurate', 'none', 'fast'] as const) {
      record.store([read(reportOf(TEXT), engine === 'accurate' ? [figure(12, 14)] : [], engine)])
    }
    expect([...record.reports()].map(({ mentions }) => mentions)).toEqual([1])
  })

  it('keeps one text for two inputs, and a second reading where more is known', () => {
    const record = openRecord(':memory:', { create: true })
    record.store([
      read(reportOf(TEXT), []),
      read(reportOf(TEXT, { input: 'b.txt', start: 10, end: 10 + TEXT.length }), []),
    ])
    expect(record.store([read(reportOf(TEXT, { published: '2026-01-01' }), [])])).toEqual({
      reports: 0,
      readings: 1,
      mentions: 0,
    })
    expect(record.find(reportId(TEXT)).map(({ report }) => [report.input, report.start, report.published])).toEqual([
      ['a.txt', 0, '2026-01-01'],
      ['a.txt', 0, null],
      ['b.txt', 10, null],
    ])
  })

  it('keeps nothing of a batch that holds a mention without its words', () => {
    const record = openRecord(':memory:', { create: true })
    const wrong = read(reportOf('short'), [figure(0, 6)])
    expect(() => record.store([read(reportOf(TEXT), []), wrong])).toThrow(/do not stand/)
    expect([...record.reports()]).toEqual([])
  })

  it('lists a refusal until the input is read without it', () => {
    const record = openRecord(':memory:', { create: true })
    const begun = { kind: 'begun', input: 'b.txt' } as const
    const refusal = {
      kind: 'refusal',
      input: 'b.txt',
      line: 0,
      code: 'input/no-rights',
      reason: 'No.',
      report: null,
    } as const
    record.store([begun, refusal])
    expect(record.inputs()).toMatchObject([
      { name: 'b.txt', finished: false, refusals: [{ code: 'input/no-rights', line: 0 }] },
    ])
    record.store([begun, { kind: 'done', input: 'b.txt', sha256: '', bytes: 1, encoding: 'utf-8', reports: 1 }])
    expect(record.inputs()).toMatchObject([{ finished: true, refusals: [] }])
  })

  it('keeps the text of a report that could not be read', () => {
    const record = openRecord(':memory:', { create: true })
    record.store([
      { kind: 'refusal', input: 'a.txt', line: 1, code: 'read/failed', reason: 'Bug.', report: reportOf(TEXT) },
    ])
    expect(record.find(reportId(TEXT))).toMatchObject([{ report: { text: TEXT }, reading: null, mentions: 0 }])
  })

  it('round-trips any text and spans', () => {
    const record = openRecord(':memory:', { create: true })
    const unit = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(unit, fc.nat(), fc.nat(), fc.option(unit), (text, a, b, title) => {
        const start = a % text.length
        const end = start + 1 + (b % (text.length - start))
        const report = reportOf(text, { title })
        const mention = figure(start, end, { by: [{ start, end }] })
        if (!text.slice(start, end).isWellFormed()) {
          expect(() => record.store([read(report, [mention])])).toThrow(/do not stand/)
          return
        }
        record.store([read(report, [mention])])
        const kept = record.find(report.id, 1000).filter((each) => each.report.title === title)
        expect(kept.map((each) => each.report.text)).toContain(text)
      }),
    )
    expect(record.check((problem) => expect(problem).toBeNull()).mentions).toBeGreaterThan(0)
  })

  it('pages through any number of reports in order', () => {
    const record = openRecord(':memory:', { create: true })
    for (let index = 1; index <= 200; index++) record.store([read(reportOf(`report ${index}`, { index }), [])])
    expect([...record.reports()].map(({ report }) => report.index)).toEqual(
      Array.from({ length: 200 }, (_, at) => at + 1),
    )
    expect([...record.reports('none.txt')]).toEqual([])
  })
})

describe('the one rule, in SQL', () => {
  function raw(path: string) {
    const db = new (sqlite().DatabaseSync)(path)
    return db
  }
  const insert = (start: number, end: number, text: string, evidence = '{}') =>
    `insert into mention values (1, 9, 'figure', ${start}, ${end}, '${text}', 'r', '{}', '${evidence}')`

  function stored(): string {
    const path = freshPath()
    const record = openRecord(path, { create: true })
    record.store([read(reportOf(TEXT), [figure(12, 14)])])
    record.close()
    return path
  }

  it('refuses words that do not stand there, whoever proposes them', () => {
    const db = raw(stored())
    expect(() => db.exec(insert(12, 14, '12'))).toThrow(/no such function: stands/)
    defineWords(db)
    db.exec(insert(12, 14, '12'))
    for (const statement of [
      insert(12, 14, '13'),
      insert(12, 12, ''),
      insert(14, 12, '12'),
      insert(-2, 2, 'Po'),
      insert(0, 99, TEXT),
      insert(12, 14, '12', '{"by":[{"start":0,"end":99}]}'),
      insert(12, 14, '12', '{"by":[{"start":5,"end":5}]}'),
      insert(12, 14, '12', '{"by":[[0,6]]}'),
      insert(12, 14, '12', 'nonsense'),
    ]) {
      expect(() => db.exec(statement.replace('(1, 9', '(1, 10')), statement).toThrow(/do not stand/)
    }
    db.close()
  })

  it('never changes a report, a reading, an appearance or a mention', () => {
    const db = raw(stored())
    for (const statement of [
      "update report set text = 'x'",
      'delete from report',
      'update reading set reader = 2',
      "update appearance set name = 'x'",
      'update mention set start = 0',
      'delete from mention',
      'delete from reading',
      'delete from appearance',
      "insert or replace into report (key, id, text) values (1, 'x', 'y')",
    ]) {
      expect(() => db.exec(statement), statement).toThrow(/never|FOREIGN KEY/)
    }
    db.close()
  })

  it('counts offsets in UTF-16 code units, NUL and all', () => {
    const record = openRecord(':memory:', { create: true })
    const text = '🚢 1\u0000 “12” ships'
    const start = text.indexOf('12')
    expect(record.store([read(reportOf(text), [figure(start, start + 2), figure(3, 5)])]).mentions).toBe(2)
    expect(record.find(reportId(text))[0]?.report.text).toBe(text)
  })
})

describe('opening', () => {
  const codeOf = (open: () => unknown) => {
    try {
      open()
    } catch (error) {
      return (error as { code?: string }).code
    }
    return 'opened'
  }

  it('says what is wrong with a file that is no record', () => {
    const text = freshPath()
    writeFileSync(text, 'This is a text file, not a database. '.repeat(100))
    expect(codeOf(() => openRecord(text))).toBe('record/not-a-record')
    expect(readFileSync(text, 'utf8')).toMatch(/^This is a text/)

    const other = freshPath()
    const db = new (sqlite().DatabaseSync)(other)
    db.exec('create table recipe (name text)')
    db.close()
    expect(codeOf(() => openRecord(other, { create: true }))).toBe('record/not-a-record')

    expect(codeOf(() => openRecord(freshPath()))).toBe('record/not-found')
    expect(codeOf(() => openRecord(folder, { create: true }))).toBe('record/cannot-open')
    expect(codeOf(() => openRecord(join(folder, 'no', 'such', 'folder.db'), { create: true }))).toBe(
      'record/cannot-open',
    )
  })

  it('leaves a record of a newer version alone', () => {
    const path = freshPath()
    openRecord(path, { create: true }).close()
    const db = new (sqlite().DatabaseSync)(path)
    db.exec('pragma user_version = 99')
    db.close()
    const before = statSync(path).mtimeMs
    expect(codeOf(() => openRecord(path))).toBe('record/newer')
    expect(statSync(path).mtimeMs).toBe(before)
  })

  it('waits for another process, and says so when it waited in vain', () => {
    const path = freshPath()
    openRecord(path, { create: true }).close()
    const db = new (sqlite().DatabaseSync)(path)
    db.exec('begin immediate')
    const record = openRecord(path, { busyMs: 50 })
    expect(codeOf(() => record.store([{ kind: 'begun', input: 'a' }]))).toBe('record/locked')
    db.exec('commit')
    record.store([{ kind: 'begun', input: 'a' }])
    record.close()
    db.close()
  })

  it('reads a record that it may not write', () => {
    const path = freshPath()
    const record = openRecord(path, { create: true })
    record.store([read(reportOf(TEXT), [figure(12, 14)])])
    record.close()
    const reader = openRecord(path, { readOnly: true })
    expect([...reader.reports()]).toHaveLength(1)
    expect(codeOf(() => reader.store([{ kind: 'begun', input: 'a' }]))).toBe('record/read-only')
    reader.close()
  })

  it('finds damage in a record that was not closed', () => {
    const path = freshPath()
    const record = openRecord(path, { create: true })
    for (let index = 0; index < 50; index++)
      record.store([read(reportOf(`${TEXT} ${index}`.repeat(20), { index }), [])])
    record.close()
    const bytes = readFileSync(path)
    bytes.fill(0x55, 4096 * 3, 4096 * 9)
    writeFileSync(path, bytes)
    writeFileSync(`${path}-wal`, 'left over')
    expect(codeOf(() => openRecord(path))).toMatch(/record\/(damaged|not-a-record)/)
  })

  it('opens under a folder without rights with a reason', () => {
    if (process.getuid?.() === 0) return
    const closed = join(folder, 'closed')
    chmodSync(closed, 0o500)
    expect(codeOf(() => openRecord(join(closed, 'x.db'), { create: true }))).toBe('record/cannot-open')
  })
})
