// Whether two values are the same: names, numbers, lists, days, points.
import { describe, expect, test } from 'vitest'
import { daysOf, nearDays, sameDays } from './days.ts'
import { distance, sameName, sameNumber, shareHalf } from './values.ts'

describe('values', () => {
  test('names', () => {
    expect(sameName('Okoro', 'Labour Secretary Ada Okoro')).toBe(true)
    expect(sameName('the President', null)).toBe(true)
    expect(sameName('Okoro', null)).toBe(false)
    expect(sameName('Ada Okoro', 'Ben Okoro')).toBe(false)
  })
  test('numbers', () => {
    expect(sameNumber(1e9, 1e9 + 1)).toBe(true)
    expect(sameNumber(null, 0)).toBe(false)
  })
  test('lists', () => {
    expect(shareHalf(['40', 'dozens'], ['40'])).toBe(true)
    expect(shareHalf(['40', 'dozens', '7'], ['40'])).toBe(false)
    expect(shareHalf([], ['40'])).toBe(false)
  })
  test('days', () => {
    expect(daysOf('2026-33')).toEqual(daysOf('2026-01/2026-03'))
    expect(daysOf('193X')).toEqual(daysOf('1930/1939'))
    expect(daysOf('soon')).toBeNull()
    expect(sameDays('2026-02-09/2026-02-15', '2026-02-09/2026-02-15')).toBe(true)
    expect(sameDays(null, undefined)).toBe(true)
    expect(nearDays('2026-02-01', '2026-02')).toBe(false)
    expect(nearDays('2026-02-01/..', '2026-02-03/..')).toBe(true)
  })
  test('distance', () => {
    expect(distance({ lat: 0, lon: 0 }, { lat: 1, lon: 0 })).toBeCloseTo(111.2, 1)
  })
})
