import fc from 'fast-check'
import { expect, test } from 'vitest'
import { elide, pad, printable, widthOf } from './columns.ts'

test.each([
  ['abc', 3],
  ['Łódź', 4],
  ['e\u0301', 1],
  ['日本', 4],
  ['سوق', 3],
  ['🙂', 2],
])('%s takes %d columns', (text, width) => {
  expect(widthOf(text)).toBe(width)
})

test('what a report says cannot steer the terminal', () => {
  expect(printable('red\u001b[31m \r\n\tand\u202e back\u0000')).toBe('red [31m and back')
})

test('a cut text fits and keeps whole characters', () => {
  expect(elide('日本語の記事', 5)).toBe('日本…')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, width) => {
      expect(widthOf(elide(text, width))).toBeLessThanOrEqual(Math.max(width, 1))
      expect(widthOf(pad(elide(text, width), width))).toBe(width)
    }),
  )
})
