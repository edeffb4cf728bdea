// Every golden report reads as expected. When a change is meant, run `npm run golden -- --update` and read the diff.
import { expect, test } from 'vitest'
import type { Line } from '../src/publish/lines.ts'
import { expectedGolden, firstDifference, goldenSlugs, readGolden } from './support/golden.ts'

test('there are golden reports', () => {
  expect(goldenSlugs().length).toBeGreaterThanOrEqual(30)
})

test.each(goldenSlugs())('%s', (slug) => {
  expect(firstDifference(slug, expectedGolden(slug), readGolden(slug))).toBeNull()
})

const line = (fields: Record<string, unknown>): Line => ({
  kind: 'figure',
  id: 'a-f1-2',
  report: 'a',
  start: 1,
  end: 2,
  text: '5',
  rule: 'figures/plain',
  ...fields,
})

test('a difference is told by path and rule', () => {
  expect(firstDifference('a', [line({ low: 5 })], [line({ low: 6 })])).toBe(
    'a/a-f1-2.low: expected 5, found 6 in figure "5" (rule figures/plain)',
  )
  expect(firstDifference('a', [line({})], [])).toBe('a/a-f1-2: gone figure "5" (rule figures/plain)')
  expect(firstDifference('a', [], [line({})])).toBe('a/a-f1-2: new figure "5" (rule figures/plain)')
  expect(firstDifference('a', [line({})], [line({})])).toBeNull()
})
