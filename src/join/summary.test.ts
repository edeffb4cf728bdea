import { describe, expect, test } from 'vitest'
import { summaryOf } from './summary.ts'
import { place, told } from './told.fixture.ts'
import type { Told } from './told.ts'

const CODEBOOK = { types: [], rules: {}, trusted: [] }
const event = (all: readonly Told[]) => summaryOf({ id: 'v1', told: all, why: [], reviewed: null }, CODEBOOK)

describe('an event by its entries', () => {
  test.each([
    [['2026-03-09', '2026-03', '2026-03-09/2026-03-15'], '2026-03-09'],
    [['2026-03-08', '2026-03-09', '2026-03-09'], '2026-03-09'],
    [['2026-03-01/..', '2026-03-05'], '2026-03-05'],
    [['2026', null, '2026-03'], '2026-03'],
    [['192X', '1924'], '1924'],
    [[null, null], null],
  ])('when: %j is %s', (days, when) => {
    const all = days.map((day, at) => told({ report: `r${at}`, entry: { when: day } }))
    expect(event(all).when).toBe(when)
    expect(event([...all].reverse()).when).toBe(when)
    expect(event(all).told.when.flatMap(({ entries }) => entries)).toHaveLength(days.length)
  })

  test('a day from context yields to a stated one', () => {
    const all = [
      told({ report: 'a', entry: { when: '2026-03-08', inferred: ['when'] } }),
      told({ report: 'b', entry: { when: '2026-03-09' } }),
    ]
    expect(event(all).when).toBe('2026-03-09')
  })

  test('where: the most precise place that most agree on', () => {
    const country = place('Tanzania', 'country', 'TZ')
    const city = place('Mwanza', 'city', 'TZ', { geonames: 152224, lat: -2.5, lon: 32.9 })
    const other = place('Nairobi', 'city', 'KE')
    const at = (report: string, one: typeof city) =>
      told({ report, entry: { where: one.name, country: one.country }, places: [one] })
    const all = [at('a', country), at('b', city), at('c', country), at('d', other)]
    expect(event(all).where).toEqual({ name: 'Mwanza', country: 'TZ', lat: -2.5, lon: 32.9 })
    expect(event(all).told.where.map(({ value }) => value)).toEqual(['Tanzania', 'Mwanza', 'Nairobi'])
    expect(event([told({ report: 'a' })]).where).toBeNull()
  })

  test('who: each party once, those of most reports first', () => {
    const all = [
      told({ report: 'a', entry: { who: ['The police', 'Dock Union'] } }),
      told({ report: 'b', entry: { who: ['dock union'] } }),
    ]
    expect(event(all).who).toEqual(['Dock Union', 'The police'])
  })

  test.each([
    ['planned then happened', ['planned 08', 'planned 08', 'happened 10'], 'happened'],
    ['still ahead', ['threatened 08', 'planned 09'], 'planned'],
    ['most tell', ['alleged 08', 'happened 08', 'happened 09'], 'happened'],
    ['newest of equals', ['happened 08', 'denied 09'], 'denied'],
    ['planned anew after', ['happened 08', 'planned 09', 'planned 09'], 'planned'],
  ])('status: %s', (_, words, status) => {
    const all = words.map((one, at) => {
      const [said, day] = one.split(' ')
      return told({ report: `r${at}`, published: `2026-03-${day}`, entry: { status: said as 'planned' } })
    })
    expect(event(all).status).toBe(status)
  })

  test('type: most told, then as the codebook orders', () => {
    const all = [told({ report: 'a', entry: { type: 'attack' } }), told({ report: 'b', entry: { type: 'killing' } })]
    const order = (types: string[]) =>
      summaryOf({ id: 'v1', told: all, why: [], reviewed: null }, {
        ...CODEBOOK,
        types: types.map((id) => ({ id })),
      } as never).type
    expect(order(['attack', 'killing'])).toBe('attack')
    expect(order(['killing', 'attack'])).toBe('killing')
  })
})
