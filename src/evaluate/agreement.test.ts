// Which items of several coders are of the same words, and how far their fields agree.
import { expect, test } from 'vitest'
import { agreementOf } from './agreement.ts'
import { itemsOf } from './item.ts'

const coding = (...lines: readonly [start: number, end: number, fields: object][]) =>
  itemsOf(
    lines
      .map(([start, end, fields]) => JSON.stringify({ layer: 'entry', report: 'r', start, end, ...fields }))
      .join('\n'),
  ).items

const ANNA = coding(
  [0, 20, { type: 'strike', status: 'planned', who: ['nurses'], when: '2026-02-10' }],
  [30, 50, { type: 'strike', status: 'happened', who: ['Kano police'], when: '2026-02-12' }],
  [60, 80, { type: 'arrest', status: 'happened', who: [], when: null }],
  [90, 99, { type: 'protest', status: 'happened', who: [], when: null }],
)
const BEN = coding(
  [0, 20, { type: 'strike', status: 'planned', who: ['striking nurses'], when: '2026-02-10' }],
  [40, 70, { type: 'protest', status: 'happened', who: ['police'], when: '2026-02-12' }],
  [72, 80, { type: 'arrest', status: 'happened', who: ['troops'], when: '2026-02-20' }],
)
const CHIDI = coding([92, 99, { type: 'protest', status: 'ongoing', who: [], when: null }])

const of = (field: string, ...coders: (typeof ANNA)[]) =>
  agreementOf(coders, true).fields.find((one) => one.layer === 'entry' && one.field === field)

test('items of the same words, whatever their type: 30 % of the shorter', () => {
  // 30–50 and 40–70 share 10 of 20; 60–80 goes to 72–80, which it holds whole, not to 40–70.
  expect(agreementOf([ANNA, BEN], true).marked).toMatchObject([{ layer: 'entry', coders: [0, 1], both: 3 }])
  expect(agreementOf([ANNA, BEN], true).marked[0]?.f).toBeCloseTo((200 * 3) / 7)
  // Types: strike–strike, strike–protest, arrest–arrest: 2 of 3 pairs agree.
  expect(of('type', ANNA, BEN)).toMatchObject({ units: 3, scale: 'nominal' })
  expect(of('type', ANNA, BEN)?.agreement).toBeCloseTo(200 / 3)
  // Three strikes, a protest, two arrests; observed 2/6, expected 2·(3·1 + 3·2 + 1·2) / 30 = 22/30: α = 1 − 10/22.
  expect(of('type', ANNA, BEN)?.alpha).toBeCloseTo(1 - 10 / 22)
})

test('names and lists agree where one holds the words of the other', () => {
  expect(of('who', ANNA, BEN)?.agreement).toBeCloseTo(200 / 3)
})

test('a day that one did not state is no difference in days', () => {
  expect(of('when (first day)', ANNA, BEN)).toMatchObject({ units: 2, agreement: 100 })
  expect(of('when', ANNA, BEN)?.agreement).toBeCloseTo(200 / 3)
})

test('three coders: what only the first and the third marked counts as well', () => {
  expect(of('status', ANNA, BEN, CHIDI)).toMatchObject({ units: 4, agreement: 75 })
  expect(agreementOf([ANNA, BEN, CHIDI], true).marked.map(({ coders, both }) => [...coders, both])).toEqual([
    [0, 1, 3],
    [0, 2, 1],
    [1, 2, 0],
  ])
})

test('a layer of one coder only is not compared', () => {
  const dates = itemsOf('{"layer": "date", "start": 0, "end": 4, "value": "2026"}').items
  expect(agreementOf([[...ANNA, ...dates], BEN], true).fields.some(({ layer }) => layer === 'date')).toBe(false)
})
