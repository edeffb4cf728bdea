import fc from 'fast-check'
import { expect, test } from 'vitest'
import { widthOf } from './columns.ts'
import { grid } from './grid.ts'

const plain = (_: unknown, text: string) => text
const COLUMNS = [
  { name: 'a', least: 4, most: 8 },
  { name: 'bb', least: 3, right: true },
  { name: 'c', least: 5 },
]

test('columns as wide as their cells, an empty one left out, the widest cut first', () => {
  expect(grid(COLUMNS, [['one', '', 'something longer']], 40, plain)).toEqual(['a    c', 'one  something longer'])
  expect(grid(COLUMNS, [['one', '12', 'something longer']], 18, plain)).toEqual(['a    bb  c', 'one  12  somethin…'])
  expect(grid(COLUMNS, [['much too long', '', '']], 40, plain)[1]).toBe('much to…')
})

test('no line is wider than asked, and no cell breaks a line', () => {
  const row = fc.tuple(fc.string(), fc.string(), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), fc.integer({ min: 20, max: 90 }), (rows, width) => {
      for (const line of grid(COLUMNS, rows, width, plain)) {
        expect(widthOf(line)).toBeLessThanOrEqual(width)
        expect(line).not.toMatch(/\p{Cc}/u)
      }
    }),
  )
})
