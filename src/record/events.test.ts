import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Codebook } from '../model/codebook.ts'
import { reportOf, type Telling } from './events.fixture.ts'
import { type OpenRecord, openRecord } from './open.ts'
import { type MentionRow, packRows, rowsOf } from './packed.ts'
import type { ReadReport } from './store.ts'

const DECIDER = { by: 'Ines', at: '2026-03-01T10:00:00Z', reason: 'one and the same' }
const told = fc.record({ type: fc.nat(2), town: fc.nat(2), day: fc.integer({ min: 1, max: 4 }), said: fc.nat(3) })

function partition(record: OpenRecord): string[] {
  return [...record.events.list()].map(({ id, told }) => `${id}: ${told.map((one) => one.id).join(' ')}`).sort()
}

function recordOf(
  batches: readonly (readonly ReadReport[])[],
  each: (record: OpenRecord) => void = () => {},
): OpenRecord {
  const record = openRecord(':memory:', { create: true })
  for (const batch of batches) {
    record.store(batch)
    each(record)
  }
  return record
}

const news = fc.array(fc.array(told, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 })

/** The same report as an engine with a lower number reads it: with other entries, which do not count beside those. */
function readBefore(number: number, tells: readonly Telling[]): ReadReport {
  const { report, mentions } = reportOf(number, tells)
  return { kind: 'read', report, engine: 'fast', mentions: packRows(rowsOf(mentions).map(asRiot)) }
}

function asRiot(row: MentionRow): MentionRow {
  return { ...row, value: row.value.replace(/"type":"\w+"/, '"type":"riot"') }
}

test('events do not depend on the order in which reports come, nor on when they are asked for', () => {
  fc.assert(
    fc.property(news, fc.infiniteStream(fc.nat()), (tells, chance) => {
      const reports = tells.flatMap((one, number) =>
        number % 3 === 0 ? [readBefore(number, one), reportOf(number, one)] : [reportOf(number, one)],
      )
      const shuffled = reports
        .map((report) => [chance.next().value, report] as const)
        .sort(([a], [b]) => a - b)
        .map(([, report]) => report)
      const whole = recordOf([reports])
      const single = recordOf(
        shuffled.map((report) => [report]),
        (record) => record.events.count(),
      )
      const events = partition(single)
      expect(events).toEqual(partition(whole))
      expect(events.flatMap((line) => line.split(' ').slice(1)).length).toBe(tells.flat().length)
      single.events.rebuild()
      expect(partition(single)).toEqual(events)
    }),
    { numRuns: 60 },
  )
})

test('a decision joins and splits, stands against new readings, and is taken back', () => {
  const far = { type: 0, town: 0, day: 1, said: 0 }
  const other = { type: 0, town: 2, day: 4, said: 0 }
  const record = recordOf([[reportOf(1, [far]), reportOf(2, [far]), reportOf(3, [other])]])
  const before = partition(record)
  expect(before).toHaveLength(2)
  const [first, second] = [...record.events.list()].map(({ told }) => told[0]?.id ?? '')
  const joined = record.events.together([first ?? '', second ?? ''], DECIDER)
  expect(partition(record)).toHaveLength(1)
  record.store([reportOf(4, [far])])
  expect(partition(record)).toHaveLength(1)
  record.events.rebuild()
  expect(partition(record)).toHaveLength(1)
  record.events.undo(joined, DECIDER)
  expect(partition(record)).toHaveLength(2)
  const four = [...record.events.list()]
    .flatMap(({ told }) => told)
    .find(({ id }) => id.startsWith(reportOf(4, [far]).report.id))
  const split = record.events.apart([four?.id ?? ''], DECIDER)
  expect(partition(record)).toHaveLength(3)
  const parted = partition(record)
  record.events.rebuild()
  expect(partition(record)).toEqual(parted)
  record.events.undo(split, DECIDER)
  expect(partition(record)).toHaveLength(2)
  expect(record.decisions().map(({ kind, undone }) => [kind, undone])).toEqual([
    ['join', true],
    ['undo', false],
    ['split', true],
    ['undo', false],
  ])
})

test('a reading with another codebook takes the place of the one before, and decisions stay', () => {
  const codebook = (id: string): Codebook => ({
    id,
    title: id,
    description: '',
    types: [],
    lists: {},
    numberWords: {},
    rules: {},
    trusted: [],
  })
  const tells = { type: 0, town: 0, day: 1, said: 0 }
  const record = openRecord(':memory:', { create: true })
  record.useCodebook(codebook('one'))
  record.store([reportOf(1, [tells]), reportOf(2, [tells])])
  const [event] = [...record.events.list()]
  record.events.apart([event?.told[1]?.id ?? ''], DECIDER)
  expect(record.events.count()).toBe(2)
  record.useCodebook(codebook('two'))
  record.store([reportOf(1, [tells]), reportOf(2, [tells])])
  expect(record.events.count()).toBe(2)
  expect([...record.events.list()].flatMap(({ told }) => told)).toHaveLength(2)
  record.useCodebook(codebook('three'))
  record.store([reportOf(1, [tells]), { ...reportOf(2, [tells]), mentions: '' }])
  expect(record.events.count()).toBe(1)
  record.check((problem) => expect(problem).toBeNull())
  record.useCodebook(codebook('one'))
  expect(record.codebook()?.id).toBe('one')
  expect(record.events.count()).toBe(2)
  record.check((problem) => expect(problem).toBeNull())
})
