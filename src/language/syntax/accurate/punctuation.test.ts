import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attachPairs } from './punctuation.ts'

const MARK = /^[^\p{L}\p{N}]+$/u

function attached(words: string, heads: number[]): number[] {
  const forms = words.split(' ')
  const out = Int32Array.from(heads)
  attachPairs(
    forms,
    forms.map((form) => MARK.test(form)),
    out,
  )
  return Array.from(out)
}

describe('pairs of marks', () => {
  it.each([
    [
      'brackets hang on the head of what they hold',
      'Ms Dube ( the mayor ) left',
      [6, 0, 6, 4, 0, 6, -1],
      [6, 0, 4, 4, 0, 4, -1],
    ],
    ['quotation marks too', '“ We won ” , she said', [6, 2, 6, 6, 6, 6, -1], [2, 2, 6, 2, 6, 6, -1]],
    ['equal marks open and close in turn', '" Yes " or " no "', [1, -1, 1, 5, 1, 1, 1], [1, -1, 1, 5, 5, 1, 5]],
    ['brackets in brackets', 'A ( b [ c ] )', [-1, 0, 0, 0, 2, 0, 0], [-1, 2, 0, 4, 2, 4, 2]],
    ['two heads inside: each mark takes the nearer', 'Go " now there " on', [-1, 5, 0, 0, 5, 0], [-1, 2, 0, 0, 3, 0]],
    ['no word hangs on a mark', 'He ( Li ) ran', [4, 4, 1, 4, -1], [4, 2, 4, 2, -1]],
  ])('%s', (_, words, before, after) => expect(attached(words, before)).toEqual(after))

  it.each([
    ['a mark without its like', 'All over " , he said', [1, 5, 0, 1, 5, -1]],
    ['a closing mark first', 'one ) two ( three', [-1, 0, 0, 2, 0]],
    ['nothing inside', 'none ( ) here', [-1, 0, 0, 0]],
    ['commas and stops', 'Rain fell , and wind .', [1, -1, 1, 4, 1, 1]],
    ['a root that is a mark', '( a )', [-1, 0, 0]],
  ])('leaves %s', (_, words, heads) => expect(attached(words, heads)).toEqual(heads))
})

it('keeps a tree a tree', () => {
  const word = fc.constantFrom('a', 'b', '(', ')', '"', '“', '”', ',')
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.nat()), { minLength: 1, maxLength: 40 }), (drawn) => {
      const words = drawn.map(([form]) => form).join(' ')
      const heads = attached(
        words,
        drawn.map(([, at], place) => (place === 0 ? -1 : at % place)),
      )
      expect(heads.filter((head) => head === -1)).toHaveLength(1)
      for (let at = 0; at < heads.length; at++) {
        let [node, steps] = [at, 0]
        while (node >= 0 && steps++ <= heads.length) node = heads[node] as number
        expect(node).toBe(-1)
      }
    }),
  )
})
