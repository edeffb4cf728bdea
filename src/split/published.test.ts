import { expect, it } from 'vitest'
import { publishedOf } from './published.ts'

it.each([
  ['12 March 2025', '2025-03-12'],
  ['Posted on Feb. 3rd, 2026 at 9:15', '2026-02-03'],
  ['January 10, 2012 Tuesday', '2012-01-10'],
  ['2024-02-29', '2024-02-29'],
  ['2025-03-12T09:00Z', '2025-03-12'],
  ['12.3.2025', '2025-03-12'],
  ['25/12/2025', '2025-12-25'],
  ['12/25/2025', '2025-12-25'],
  ['3/4/2025', null],
  ['March 12', null],
  ['30 February 2025', null],
  ['2025-02-29', null],
  ['Tuesday', null],
])('%s', (words, day) => {
  expect(publishedOf(words)).toBe(day)
})
