import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDay, dayOf, easterOf, monthLength, nthWeekday, weekdayOf } from './calendar.ts'

test('known days', () => {
  expect(dayOf(1970, 1, 1)).toBe(0)
  expect(dayOf(2000, 3, 1)).toBe(11017)
  expect(weekdayOf(dayOf(2026, 2, 10))).toBe(1)
  expect([monthLength(2024, 2), monthLength(1900, 2), monthLength(2025, 12)]).toEqual([29, 28, 31])
  expect(calendarDay(dayOf(2025, 14, 31))).toEqual({ year: 2026, month: 3, day: 3 })
})

test('easter and counted weekdays', () => {
  expect([2024, 2025, 2026].map((year) => calendarDay(easterOf(year)))).toEqual([
    { year: 2024, month: 3, day: 31 },
    { year: 2025, month: 4, day: 20 },
    { year: 2026, month: 4, day: 5 },
  ])
  expect(calendarDay(nthWeekday(2025, 11, 3, 4))).toEqual({ year: 2025, month: 11, day: 27 })
  expect(calendarDay(nthWeekday(2025, 5, 0, -1))).toEqual({ year: 2025, month: 5, day: 26 })
})

test('a day and its date name each other, and the day after is the next date', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 3_000_000 }), (day) => {
      const { year, month, day: dayOfMonth } = calendarDay(day)
      expect(dayOf(year, month, dayOfMonth)).toBe(day)
      expect(weekdayOf(day + 1)).toBe((weekdayOf(day) + 1) % 7)
      const utc = new Date(day * 86_400_000)
      expect([year, month, dayOfMonth]).toEqual([utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate()])
    }),
  )
})
