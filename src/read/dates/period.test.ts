import { expect, test } from 'vitest'
import { dayOf } from './calendar.ts'
import { between, century, decade, edtf, months, only, partOf, point, weekOf } from './period.ts'

test('periods as EDTF', () => {
  expect(edtf(only(point(2025)))).toBe('2025')
  expect(edtf(only(point(2025, 3)))).toBe('2025-03')
  expect(edtf(only(point(-43)))).toBe('-0043')
  expect(edtf(decade(1934))).toBe('193X')
  expect(edtf(century(20))).toBe('19XX')
  expect(edtf(months(2025, 11, 3))).toBe('2025-11/2026-01')
  expect(edtf(weekOf(dayOf(2026, 2, 10)))).toBe('2026-02-09/2026-02-15')
  expect(edtf(between(null, point(1917)))).toBe('../1917')
  expect(edtf(between(point(2026, 2, 1), null))).toBe('2026-02-01/..')
})

test('parts of a month, a year, a decade, a week', () => {
  const of = (period: ReturnType<typeof only>, part: Parameters<typeof partOf>[1]) => edtf(partOf(period, part))
  expect(of(only(point(2024, 2)), 'early')).toBe('2024-02-01/2024-02-10')
  expect(of(only(point(2024, 2)), 'mid')).toBe('2024-02-11/2024-02-20')
  expect(of(only(point(2024, 2)), 'late')).toBe('2024-02-21/2024-02-29')
  expect(of(only(point(2023)), 'end')).toBe('2023-12')
  expect(of(only(point(2023)), 'late')).toBe('2023-09/2023-12')
  expect(of(decade(1980), 'early')).toBe('1980/1983')
  expect(of(weekOf(dayOf(2026, 2, 10)), 'end')).toBe('2026-02-15')
})
