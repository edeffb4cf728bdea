import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LARGEST_WEIGHT, readWeights, writeWeights } from './weights-format.ts'

const SIZE = 5000
const places = fc.integer({ min: 0, max: SIZE - 1 })
const values = fc.integer({ min: -LARGEST_WEIGHT, max: LARGEST_WEIGHT })

test('what was written is read', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(places, values)), (entries) => {
      const weights = new Int8Array(SIZE)
      for (const [place, value] of entries) weights[place] = value
      expect(readWeights(writeWeights(weights), SIZE)).toEqual(weights)
    }),
  )
})

test('a dense table takes two characters a weight', () => {
  const weights = new Int8Array(SIZE).fill(3)
  expect(writeWeights(weights).length).toBe(2 * SIZE)
})
