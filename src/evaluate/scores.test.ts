// Scores of invented codings against figures reckoned by hand, and against the contract's scorer where it is beside the checkout.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { drawnFrom } from './draw.ts'
import { type Item, itemsOf } from './item.ts'
import { scored } from './scores.ts'

type Line = Readonly<Record<string, unknown>>

function items(lines: readonly Line[]): readonly Item[] {
  const { items, fault } = itemsOf(lines.map((line) => JSON.stringify(line)).join('\n'))
  expect(fault).toBeNull()
  return items
}

const at = (layer: string, report: string, start: number, end: number, fields: Line = {}): Line => ({
  layer,
  report,
  start,
  end,
  ...fields,
})

const GOLD: Line[] = [
  at('figure', 'a', 10, 20, {
    low: 40,
    high: 40,
    unit: 'person',
    measure: 'arrested',
    by: null,
    of: 'miners',
    approx: false,
  }),
  at('figure', 'a', 40, 50, {
    low: 24,
    high: 99,
    unit: 'person',
    measure: 'injured',
    by: 'the union',
    of: 'miners',
    approx: true,
  }),
  at('figure', 'b', 10, 14, { low: 5, high: null, unit: 'USD', measure: 'wage', by: null, of: 'raise', approx: false }),
  at('date', 'a', 22, 30, { value: '2026-02' }),
  at('date', 'b', 22, 30, { value: '2026-02-03' }),
  at('date', 'b', 60, 66, { value: null }),
  at('place', 'a', 32, 37, { name: 'Oruro', level: 'city', country: 'BO', lat: -18, lon: -67.1 }),
  at('quote', 'b', 70, 100, { speaker: 'Ada Okoro' }),
  at('entry', 'a', 0, 60, {
    type: 'arrest',
    when: '2026-02',
    country: 'BO',
    who: ['police'],
    whom: ['miners'],
    status: 'happened',
    by: null,
    figures: ['40'],
  }),
  at('entry', 'b', 0, 66, {
    type: 'strike',
    when: null,
    country: 'BO',
    who: ['miners'],
    whom: [],
    status: 'planned',
    by: 'Ada Okoro',
    figures: [],
  }),
]

const FOUND: Line[] = [
  at('figure', 'a', 12, 20, {
    low: 40,
    high: 40,
    unit: 'person',
    measure: 'detained',
    by: null,
    of: '40 miners',
    approx: false,
    id: 'f1',
    text: '40',
  }),
  at('figure', 'a', 40, 52, {
    low: 25,
    high: 99,
    unit: 'person',
    measure: 'injured',
    by: null,
    of: 'miners',
    approx: true,
  }),
  at('figure', 'b', 10, 14, {
    low: 5,
    high: null,
    unit: 'USD',
    measure: 'wage',
    by: 'the mayor',
    of: 'raise',
    approx: false,
  }),
  at('date', 'a', 22, 30, { value: '2026-02-01/2026-02-20' }),
  at('date', 'b', 60, 66, { value: null }),
  at('place', 'a', 32, 37, { name: 'Oruro', level: 'city', country: 'BO', lat: -19, lon: -67.1 }),
  at('place', 'b', 1, 6, { name: 'Potosi', level: 'city', country: 'BO', lat: -19.6, lon: -65.8 }),
  at('quote', 'b', 70, 95, { speaker: 'Minister Ada Okoro' }),
  at('entry', 'a', 5, 60, {
    type: 'arrest',
    when: '2026-02',
    country: 'PE',
    who: ['Oruro police'],
    whom: [],
    status: 'happened',
    by: null,
    figures: ['f1'],
  }),
  at('entry', 'b', 0, 20, {
    type: 'protest',
    when: null,
    country: 'BO',
    who: [],
    whom: [],
    status: 'planned',
    by: null,
    figures: [],
  }),
]

const percentOf = (found: readonly Line[], layer: string, figure: string, byReport = true) =>
  scored(items(GOLD), items(found), { byReport, text: null }).scores.find(
    (one) => one.layer === layer && one.figure === figure,
  )?.value

describe('by hand', () => {
  test.each([
    ['figure', 'P', 66.7], // two of three: 25–99 is not 24–99
    ['figure', 'R', 66.7],
    ['figure', 'span F', 100],
    ['figure', 'measure', 50],
    ['figure', 'by', 50],
    ['figure', 'of', 100],
    ['date', 'P', 100],
    ['date', 'R', 66.7],
    ['date', 'F', 80],
    ['date', 'value', 50], // 1–20 February is not the month …
    ['date', 'near', 100], // … but holds 20 of its 28 days
    ['place', 'P', 50],
    ['place', 'within161km', 100], // a degree of latitude is 111 km
    ['quote', 'F', 100], // 25 of 30 characters
    ['quote', 'speaker', 100],
    ['entry', 'P', 50],
    ['entry', 'span F', 100],
    ['entry', 'when', 100],
    ['entry', 'country', 0],
    ['entry', 'who', 100],
    ['entry', 'whom', 0],
    ['entry', 'figures', 100],
  ])('%s %s', (layer, figure, value) => {
    expect(percentOf(FOUND, layer, figure)).toBe(value)
  })

  test('by report, items of two reports never meet; without, they do', () => {
    const elsewhere = FOUND.map((line) => ({ ...line, report: 'c' }))
    expect(percentOf(elsewhere, 'figure', 'F')).toBe(0)
    expect(percentOf(elsewhere, 'figure', 'F', false)).toBe(66.7)
  })

  test('one item goes to one item, the best overlap first', () => {
    const twice = [at('date', 'a', 20, 30, { value: '2026' }), at('date', 'a', 22, 30, { value: '2026-02' })]
    const { misses } = scored(items(GOLD), items(twice), { byReport: true, text: null })
    expect(
      misses.filter(({ what, layer }) => what === 'extra' && layer === 'date').map(({ found }) => found?.start),
    ).toEqual([20])
  })
})

test('misses name what was missed, what is extra, and the field that differs', () => {
  const { misses } = scored(items(GOLD), items(FOUND), { byReport: true, text: null })
  const told = misses.map(({ what, layer, field }) => [what, layer, field].filter(Boolean).join(' '))
  expect(told).toEqual([
    'missed figure',
    'extra figure',
    'wrong figure measure',
    'wrong figure by',
    'missed date',
    'wrong date value',
    'extra place',
    'missed entry',
    'extra entry',
    'wrong entry country',
    'wrong entry whom',
  ])
})

test('intervals are drawn from reports, and the same each time', () => {
  const once = scored(items(GOLD), items(FOUND), { byReport: true, text: null })
  expect(scored(items(GOLD), items(FOUND), { byReport: true, text: null })).toEqual(once)
  expect(once.reports).toBe(2)
  for (const { value, low, high, of } of once.scores) {
    if (of === 0) continue
    expect(low).toBeLessThanOrEqual(value)
    expect(high).toBeGreaterThanOrEqual(value)
  }
  const alone = scored(items(GOLD.filter((line) => line['report'] === 'a')), items(FOUND), {
    byReport: true,
    text: null,
  })
  expect(alone.scores.every(({ low, high }) => low === null && high === null)).toBe(true)
})

const SCORER = join(import.meta.dirname, '../../../shared/score/score.mjs')

// The scorer lies beside the checkout of those who build Daybook; it may not be copied into it.
test.skipIf(!existsSync(SCORER))("the same figures as the contract's scorer, for drawn codings", () => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-scores-'))
  const random = drawnFrom(7)
  for (let round = 0; round < 4; round++) {
    const gold = drawnLines(random)
    const found = gold.filter(() => random() < 0.8).map((line) => shaken(line, random))
    for (const byReport of [true, false]) {
      writeFileSync(join(folder, 'gold.jsonl'), gold.map((line) => `${JSON.stringify(line)}\n`).join(''))
      writeFileSync(join(folder, 'found.jsonl'), found.map((line) => `${JSON.stringify(line)}\n`).join(''))
      const files = ['--gold', join(folder, 'gold.jsonl'), '--pred', join(folder, 'found.jsonl'), '--json']
      const printed = execFileSync(process.execPath, [SCORER, ...files, ...(byReport ? ['--by-report'] : [])], {
        encoding: 'utf8',
      })
      const theirs = JSON.parse(printed) as Record<string, Record<string, number>>
      const { scores } = scored(items(gold), items(found), { byReport, text: null })
      for (const { layer, figure, value } of scores) {
        expect([round, layer, figure, value]).toEqual([round, layer, figure, theirs[layer]?.[figure.replace(' ', '')]])
      }
    }
  }
})

const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  low: [null, 5, 40],
  high: [null, 40, 99],
  unit: ['person', 'USD'],
  measure: ['killed', 'count'],
  by: [null, 'the union', 'union chief Rao'],
  of: [null, 'miners'],
  approx: [true, false, undefined],
  value: [null, '2026', '2026-02', '192X', '2026-34', '../1917', '2026-02-01/2026-02-20'],
  name: ['Oruro', 'Peru'],
  level: ['city', 'country'],
  country: [null, 'BO', undefined],
  lat: [null, -18, -17.2],
  lon: [-67, -68.9],
  speaker: [null, 'Rao', 'Mr Rao'],
  type: ['arrest', 'strike'],
  when: [null, '2026-02-01', '2026-02'],
  who: [[], ['miners', 'police']],
  whom: [[], ['the police']],
  status: ['happened', 'planned'],
  figures: [[], ['40', 'dozens'], ['f3', '40']],
  text: ['40', 'dozens'],
}

function drawnLines(random: () => number): Line[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  return Array.from({ length: 120 }, (_, number) => {
    const start = Math.floor(random() * 400)
    const fields = Object.fromEntries(Object.entries(VALUES).map(([field, values]) => [field, pick(values)]))
    const layer = pick(['report', 'figure', 'quote', 'date', 'place', 'entry'])
    return {
      ...fields,
      layer,
      id: `f${number}`,
      report: pick(['a', 'b', 'c']),
      start,
      end: start + 1 + Math.floor(random() * 30),
    }
  })
}

/** A line with its place moved a little and some field another. */
function shaken(line: Line, random: () => number): Line {
  const names = Object.keys(VALUES)
  const field = names[Math.floor(random() * names.length)] ?? ''
  const values = VALUES[field] ?? []
  const move = random() < 0.4 ? Math.floor(random() * 20) : 0
  const [start, end] = [Number(line['start']) + move, Number(line['end']) + move]
  return { ...line, start, end, [field]: values[Math.floor(random() * values.length)] }
}
