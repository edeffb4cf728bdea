import { describe, expect, test } from 'vitest'
import { figuresOf, ruleOf } from './figures.ts'
import { told } from './told.fixture.ts'

const CODEBOOK = { rules: { '*': 'median' }, trusted: ['hospital', 'police'] }

const SIDES = [
  told({ report: 'a', figures: [{ measure: 'killed', bounds: '12', by: 'Kano police' }] }),
  told({ report: 'b', figures: [{ measure: 'killed', bounds: '≥17', by: 'the traders’ union' }] }),
  told({ report: 'c', figures: [{ measure: 'killed', bounds: '14', by: 'the health ministry' }] }),
]

describe('figures side by side', () => {
  test('every voice keeps its own value, bound, report and day', () => {
    const { killed } = figuresOf(SIDES, CODEBOOK, null)
    expect(killed?.values.map(({ voice, low, high, report, said }) => [voice, low, high, report, said])).toEqual([
      ['Kano police', 12, 12, 'a', '2026-03-10'],
      ["traders' union", 17, null, 'b', '2026-03-10'],
      ['health ministry', 14, 14, 'c', '2026-03-10'],
    ])
    expect(killed).toMatchObject({ low: 12, best: 14, high: null, rule: 'median', course: 'disagree' })
  })

  test('one body under two names is one voice; two ministries are two', () => {
    const figures = figuresOf(
      [
        told({ report: 'a', figures: [{ measure: 'killed', bounds: '12', by: 'police' }] }),
        told({ report: 'b', figures: [{ measure: 'killed', bounds: '12', by: 'Tanzanian police' }] }),
        told({ report: 'c', figures: [{ measure: 'killed', bounds: '12', by: 'police spokesman Juma Abdi' }] }),
        told({ report: 'd', figures: [{ measure: 'killed', bounds: '15', by: 'the interior ministry' }] }),
        told({ report: 'e', figures: [{ measure: 'killed', bounds: '16', by: 'the health ministry' }] }),
      ],
      CODEBOOK,
      'median',
    )
    const voices = figures['killed']?.values.map(({ voice }) => voice)
    expect(voices).toEqual(['police', 'police', 'police', 'interior ministry', 'health ministry'])
    expect(figures['killed']?.best).toBe(15)
  })

  test('a report that names nobody speaks as its outlet, else as the voice of its account', () => {
    const figures = figuresOf(
      [
        told({ report: 'a', source: 'Lake Gazette', figures: [{ measure: 'killed', bounds: '5' }] }),
        told({
          report: 'b',
          entry: { by: 'witnesses', via: ['the agency'] },
          figures: [{ measure: 'killed', bounds: '5' }],
        }),
      ],
      CODEBOOK,
      null,
    )
    expect(figures['killed']?.values.map(({ voice, by, via }) => [voice, by, via])).toEqual([
      ['Lake Gazette', null, []],
      ['witnesses', 'witnesses', ['the agency']],
    ])
    expect(figures['killed']?.course).toBe('agree')
  })

  test('a wire copy is no voice of its own, and its own new number is', () => {
    const wire = { measure: 'killed', bounds: '12', by: 'police' } as const
    const figures = figuresOf(
      [
        told({ report: 'copy', copyOf: 'wire', published: '2026-03-09', figures: [wire] }),
        told({ report: 'wire', figures: [wire] }),
        told({ report: 'late', copyOf: 'wire', figures: [{ ...wire, bounds: '13' }] }),
      ],
      CODEBOOK,
      null,
    )
    expect(figures['killed']?.values.map(({ report, low, copies }) => [report, low, copies])).toEqual([
      ['wire', 12, ['copy']],
      ['late', 13, []],
    ])
  })

  test('a figure that two entries of a report share counts once', () => {
    const one = told({ report: 'a', figures: [{ measure: 'killed', bounds: '12' }] })
    expect(figuresOf([one, { ...one, id: 'a-e9-12' }], CODEBOOK, null)['killed']?.values).toHaveLength(1)
  })

  test('officers and protesters hurt are no contradiction', () => {
    const figures = figuresOf(
      [
        told({
          report: 'a',
          figures: [
            { measure: 'injured', bounds: '9', of: 'officers', by: 'the interior ministry' },
            { measure: 'injured', bounds: '~30', of: 'wounded among the protesters', by: 'the syndicate' },
          ],
        }),
      ],
      CODEBOOK,
      null,
    )
    expect(Object.keys(figures)).toEqual(['injured', 'injured/officers'])
    expect(figures['injured']).toMatchObject({ best: 30, course: 'one' })
    expect(figures['injured/officers']).toMatchObject({ best: 9, course: 'one' })
  })

  test('part of a toll that the same voice gives in the same report is no rival of the whole', () => {
    const figures = figuresOf(
      [
        told({
          report: 'a',
          figures: [
            { measure: 'killed', bounds: '16', by: 'civil defence' },
            { measure: 'killed', bounds: '11', of: 'deaths', by: 'civil defence' },
          ],
        }),
      ],
      CODEBOOK,
      null,
    )
    expect(figures['killed']).toMatchObject({ low: 16, best: 16, high: 16, course: 'one' })
    expect(figures['killed']?.values.map(({ part }) => part)).toEqual([false, true])
  })

  test('money for different things stays apart', () => {
    const figures = figuresOf(
      [
        told({
          report: 'a',
          figures: [
            { measure: 'money', bounds: '300', unit: 'USD', of: 'relief fund' },
            { measure: 'money', bounds: '65', unit: 'USD', of: 'losses' },
          ],
        }),
      ],
      CODEBOOK,
      null,
    )
    expect(Object.keys(figures)).toEqual(['money', 'money/USD loss'])
  })

  test("the codebook's rule for a measure, for all, or the median", () => {
    expect(ruleOf({ rules: { killed: 'lowest', '*': 'latest' } }, 'killed')).toBe('lowest')
    expect(ruleOf({ rules: { killed: 'lowest', '*': 'latest' } }, 'injured')).toBe('latest')
    expect(ruleOf({ rules: { '*': 'guess' } }, 'injured')).toBe('median')
  })
})
