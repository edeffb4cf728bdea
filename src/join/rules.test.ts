import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RULE_NAMES, type Stated, viewBy } from './rules.ts'

const said = (voice: string, low: number | null, high: number | null, day: number | null = 0): Stated => ({
  voice,
  low,
  high,
  approx: false,
  said: day,
})

const TOLL = [
  said('regional police', 12, 12, 1),
  said('traders union', 17, null, 2),
  said('city hospital', 14, 14, 2),
  said('witnesses', 24, 99, 1),
]

describe('rules', () => {
  test.each([
    ['lowest', { low: 12, best: 12, high: null }],
    ['highest', { low: 12, best: 24, high: null }],
    ['latest', { low: 12, best: 14, high: null }],
    ['median', { low: 12, best: 14, high: null }],
    ['trusted', { low: 12, best: 14, high: null }],
    ['ucdp', { low: 12, best: 14, high: null }],
    ['acled', { low: 12, best: 12, high: 12 }],
  ] as const)('%s', (rule, view) => {
    expect(viewBy(rule, TOLL, ['hospital', 'police'])).toEqual(view)
  })

  test('without a trusted voice: the median, and for UCDP the lower figure', () => {
    expect(viewBy('trusted', TOLL, ['red cross']).best).toBe(14)
    expect(viewBy('ucdp', TOLL, ['red cross']).best).toBe(12)
  })

  test('"up to 20" has no low; "at least 12" no high', () => {
    expect(viewBy('median', [said('a', null, 20)], [])).toEqual({ low: null, best: 20, high: 20 })
    expect(viewBy('median', [said('a', 12, null)], [])).toEqual({ low: 12, best: 12, high: null })
  })

  test('nothing stated gives nothing', () => {
    for (const rule of RULE_NAMES) expect(viewBy(rule, [], [])).toEqual({ low: null, best: null, high: null })
  })

  test('what a rule gives is always a number that somebody states, within low and high, in any order of voices', () => {
    const stated = fc.record({
      voice: fc.constantFrom('police', 'union', 'hospital', 'The Post'),
      low: fc.option(fc.nat(50)),
      high: fc.option(fc.integer({ min: 50, max: 99 })),
      approx: fc.boolean(),
      said: fc.option(fc.nat(5)),
    })
    fc.assert(
      fc.property(fc.array(stated, { maxLength: 6 }), fc.constantFrom(...RULE_NAMES), (all, rule) => {
        const view = viewBy(rule, all, ['hospital'])
        expect(viewBy(rule, [...all].reverse(), ['hospital'])).toEqual(view)
        if (view.best === null) return
        expect(all.flatMap(({ low, high }) => [low, high])).toContain(view.best)
        expect(view.low ?? view.best).toBeLessThanOrEqual(view.best)
        expect(view.high ?? view.best).toBeGreaterThanOrEqual(view.best)
      }),
    )
  })
})
