// α against the worked example of the literature and against small tables reckoned by hand.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alphaOf, intervalScale, type Judged, nominal, ratioScale } from './alpha.ts'

/** One row a coder, "." where one did not judge; a column is a unit. */
function units(...coders: string[]): Judged<number>[] {
  const rows = coders.map((row) => row.split(' '))
  return (rows[0] ?? []).map((_, at) => ({
    report: `r${at % 3}`,
    values: rows.map((row) => row[at] ?? '.').flatMap((cell) => (cell === '.' ? [] : [Number(cell)])),
  }))
}

// Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), part C: four observers, twelve units.
const PUBLISHED = units(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
)

test.each([
  ['nominal', nominal, 0.743],
  ['interval', intervalScale, 0.849],
  ['ratio', ratioScale, 0.797],
] as const)('the published example, %s', (_, difference, alpha) => {
  expect(alphaOf(PUBLISHED, difference).alpha).toBeCloseTo(alpha, 3)
})

describe('by hand', () => {
  // Units (1,1) (1,2) (2,2) (2,2): n = 8, three 1s and five 2s.
  // Observed: one unit differs, both orders: 2/8. Expected: 2·3·5 / (8·7) = 30/56. α = 1 − 14/30 = 8/15.
  test('nominal, two coders', () => {
    const found = alphaOf(units('1 1 2 2', '1 2 2 2'), nominal)
    expect(found.alpha).toBeCloseTo(8 / 15, 10)
    expect(found).toMatchObject({ units: 4, agreement: 75 })
  })

  // Units (10,10) (20,40): n = 4. Observed: 2·20² / 4 = 200.
  // Expected, six pairs: 10–10 0, 10–20 100 twice, 10–40 900 twice, 20–40 400: 2400, in both orders 4800 / (4·3) = 400. α = 0.5.
  test('interval', () => {
    expect(alphaOf(units('10 20', '10 40'), intervalScale).alpha).toBeCloseTo(0.5, 10)
  })

  // The same, ratio. Observed: 2·(20/60)² / 4 = 1/18.
  // Expected: (2·(10/30)² + 2·(30/50)² + (20/60)²) · 2/12 = (2/9 + 18/25 + 1/9) / 6 = 237/1350. α = 1 − 1350/(18·237) = 1 − 75/237.
  test('ratio', () => {
    expect(alphaOf(units('10 20', '10 40'), ratioScale).alpha).toBeCloseTo(1 - 75 / 237, 10)
  })

  // A unit with three judgements weighs its pairs by 1/2: (1,1,2): observed (2 pairs apart · 2 orders / 2) = 2 of n = 5 with (2,2).
  // Expected: 2 ones, 3 twos: 2·2·3 / (5·4) = 12/20. α = 1 − (2/5)/(3/5) = 1/3.
  test('three coders, one silent', () => {
    expect(alphaOf(units('1 2', '1 2', '2 .'), nominal).alpha).toBeCloseTo(1 / 3, 10)
  })

  test('what one coder alone judged says nothing', () => {
    expect(alphaOf(units('1 1 2 2 9', '1 2 2 2 .'), nominal).alpha).toBeCloseTo(8 / 15, 10)
  })
})

test('not defined where every value is the same, or there is none', () => {
  expect(alphaOf(units('1 1', '1 1'), nominal)).toMatchObject({ alpha: null, agreement: 100, low: null })
  expect(alphaOf([], nominal)).toMatchObject({ alpha: null, agreement: null, units: 0 })
})

test('the interval is the same each time and holds the figure', () => {
  const once = alphaOf(PUBLISHED, nominal)
  expect(alphaOf(PUBLISHED, nominal)).toEqual(once)
  expect(once.low).toBeLessThanOrEqual(once.alpha ?? 0)
  expect(once.high).toBeGreaterThanOrEqual(once.alpha ?? 0)
})

test('coders may come in any order', () => {
  const cell = fc.constantFrom('1', '2', '3', '.')
  const row = fc.array(cell, { minLength: 6, maxLength: 6 }).map((cells) => cells.join(' '))
  fc.assert(
    fc.property(row, row, row, (a, b, c) => {
      const [one, other] = [alphaOf(units(a, b, c), intervalScale), alphaOf(units(c, a, b), intervalScale)]
      if (one.alpha === null) expect(other.alpha).toBeNull()
      else expect(other.alpha).toBeCloseTo(one.alpha, 9)
    }),
  )
})
