import { describe, expect, test } from 'vitest'
import { boundsPhrase, counted, datePhrase, figurePhrase, numberPhrase } from './phrases.ts'

test.each([
  [0, '0'],
  [54, '54'],
  [-5, '-5'],
  [2023, '2,023'],
  [1234.5, '1,234.5'],
  [0.001, '0.001'],
  [1_200_000, '1.2 million'],
  [1_234_567, '1,234,567'],
  [67_400_000_000, '67.4 billion'],
  [3e12, '3 trillion'],
  [1e21, '1000000000 trillion'],
])('the number %d is written %s', (value, phrase) => {
  if (value === 1e21) expect(numberPhrase(value)).toBe(String(value))
  else expect(numberPhrase(value)).toBe(phrase)
})

test.each([
  [{ low: 54, high: 54, approx: false }, '54'],
  [{ low: 227, high: null, approx: false }, '≥ 227'],
  [{ low: null, high: 12, approx: false }, '≤ 12'],
  [{ low: 5, high: 10, approx: false }, '5–10'],
  [{ low: 100, high: 999, approx: true }, '≈ 100–999'],
  [{ low: null, high: null, approx: true }, '≈ ?'],
])('the bounds %j are written %s', (bounds, phrase) => {
  expect(boundsPhrase(bounds)).toBe(phrase)
})

describe('units', () => {
  test.each([
    ['person', 2, '2 people'],
    ['person', 1, '1 person'],
    ['percent', 15, '15%'],
    ['times', 3, '3 ×'],
    ['USD', 5, '5 USD'],
    ['km', 12, '12 km'],
    ['year', 22, '22 years'],
    ['city', 3, '3 cities'],
    ['bus', 3, '3 buses'],
    ['tonne per hour', 3, '3 tonnes per hour'],
    ['', 3, '3'],
  ])('%s', (unit, value, phrase) => {
    expect(figurePhrase({ low: value, high: value, approx: false, unit })).toBe(phrase)
  })
})

test.each([
  [null, 'not settled'],
  ['2026', '2026'],
  ['2026-02', 'February 2026'],
  ['2026-02-05', '5 February 2026'],
  ['2026-02-02/2026-02-08', '2–8 February 2026'],
  ['2026-01-30/2026-02-08', '30 January – 8 February 2026'],
  ['2025-12-30/2026-01-02', '30 December 2025 – 2 January 2026'],
  ['2025-10/2025-12', 'October – December 2025'],
  ['2019/2023', '2019 – 2023'],
  ['192X', 'the 1920s'],
  ['18XX', 'the 1800s'],
  ['2026-02-01/..', 'since 1 February 2026'],
  ['../1917', 'until 1917'],
  ['2026-13', '2026-13'],
  ['2026-21', '2026-21'],
  ['2004-06~', 'about June 2004'],
  ['anything else', 'anything else'],
])('the date %s is written "%s"', (value, phrase) => {
  expect(datePhrase(value)).toBe(phrase)
})

test('counted', () => {
  expect([counted(1, 'report'), counted(1200, 'value')]).toEqual(['1 report', '1,200 values'])
})
