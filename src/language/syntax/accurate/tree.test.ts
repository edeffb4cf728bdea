import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeTree } from './tree.ts'

/** The best single-rooted tree of few words by trying all. */
function bestByTrying(scores: Float32Array, words: number): number {
  let best = Number.NEGATIVE_INFINITY
  for (let code = 0; code < (words + 1) ** words; code++) {
    const heads = Array.from({ length: words }, (_, word) => (Math.floor(code / (words + 1) ** word) % (words + 1)) - 1)
    if (isTree(heads)) best = Math.max(best, total(scores, heads))
  }
  return best
}

function isTree(heads: readonly number[]): boolean {
  const reaches = heads.every((_, word) => {
    let at = word
    for (let steps = 0; steps < heads.length && at !== -1; steps++) at = heads[at] ?? -1
    return at === -1
  })
  return reaches && heads.filter((head) => head === -1).length === 1
}

function total(scores: Float32Array, heads: ArrayLike<number>): number {
  return Array.from(heads).reduce((sum, head, word) => sum + (scores[word * (heads.length + 1) + head + 1] ?? 0), 0)
}

it('finds the best tree with one root', () => {
  const scored = fc
    .integer({ min: 1, max: 4 })
    .chain((words) =>
      fc.array(fc.integer({ min: -50, max: 50 }), { minLength: words ** 2 + words, maxLength: words ** 2 + words }),
    )
  fc.assert(
    fc.property(scored, (numbers) => {
      const scores = Float32Array.from(numbers)
      const words = Math.floor(Math.sqrt(scores.length))
      const heads = decodeTree(scores, words + 1, words)
      expect(isTree(Array.from(heads))).toBe(true)
      expect(total(scores, heads)).toBe(bestByTrying(scores, words))
    }),
    { numRuns: 300 },
  )
})

it('makes a tree of any numbers, of many words and of none', () => {
  expect(decodeTree(new Float32Array(0), 16, 0)).toEqual(new Int32Array(0))
  const odd = fc.constantFrom(0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1, -1, 3e38)
  fc.assert(
    fc.property(fc.array(odd, { minLength: 90, maxLength: 90 }), (numbers) => {
      expect(isTree(Array.from(decodeTree(Float32Array.from(numbers), 10, 9)))).toBe(true)
    }),
  )
})
