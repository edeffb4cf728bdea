// The scorer against examples worked by hand.
import { describe, expect, test } from 'vitest'
import { addText, conllOf, emptyScores, f1Of } from './metrics.ts'

function scores(gold: string, found: string) {
  const sums = emptyScores()
  const sets = (text: string) => (text === '' ? [] : text.split(' ').map((entity) => new Set(entity)))
  addText(sums, sets(gold), sets(found))
  return sums
}

const part = ([right, all]: readonly [number, number]) => (all === 0 ? 0 : right / all)

describe('coreference scores', () => {
  test('the same entities: all ones', () => {
    expect(conllOf(scores('abc de', 'de abc'))).toBeCloseTo(100)
  })

  // Luo (2005): gold {1-5} {6,7} {8-C}; found {1-5} {6-C}.
  // MUC recall 9/9, precision 9/10; B³ precision (5 + 2·2/7 + 5·5/7)/12; CEAFe: 1 + max(4/9, 10/12) = 1.8333 of 3 and 2.
  test('two entities of three run together', () => {
    const { muc, b3, ceafe } = scores('12345 67 89ABC', '12345 6789ABC')
    expect(part(muc.recall)).toBeCloseTo(1)
    expect(part(muc.precision)).toBeCloseTo(0.9)
    expect(part(b3.recall)).toBeCloseTo(1)
    expect(part(b3.precision)).toBeCloseTo((5 + 4 / 7 + 25 / 7) / 12)
    expect(part(ceafe.recall)).toBeCloseTo((1 + 10 / 12) / 3)
    expect(part(ceafe.precision)).toBeCloseTo((1 + 10 / 12) / 2)
  })

  // Gold {a b c} {d e}; found {a b} {c d e}. MUC: 1 + 1 of 3, and 1 + 1 of 3.
  // B³ recall (2·2/3 + 1·1/3 + 2·2/2)/5 = 11/15, precision (2 + 1/3 + 4/3)/5 = 11/15; CEAFe 4/5 + 4/5 of 2.
  test('one mention in the wrong entity', () => {
    const { muc, b3, ceafe } = scores('abc de', 'ab cde')
    expect(f1Of(muc)).toBeCloseTo(2 / 3)
    expect(f1Of(b3)).toBeCloseTo(11 / 15)
    expect(f1Of(ceafe)).toBeCloseTo(0.8)
    expect(conllOf(scores('abc de', 'ab cde'))).toBeCloseTo((100 * (2 / 3 + 11 / 15 + 0.8)) / 3)
  })

  // Gold {a b c}; found {a b d}: d is a mention that gold lacks. MUC 1/2 both ways, B³ 4/9 both ways, CEAFe 4/6.
  test('a missed and an invented mention', () => {
    const { muc, b3, ceafe } = scores('abc', 'abd')
    expect(f1Of(muc)).toBeCloseTo(0.5)
    expect(f1Of(b3)).toBeCloseTo(4 / 9)
    expect(f1Of(ceafe)).toBeCloseTo(2 / 3)
  })

  // Gold {a b c d e} {f}; found {a b c f} {d e}. The likest pair (6/9) would leave 0; the best sum is 4/7 + 2/5.
  test('the best matching, not the greedy one', () => {
    const { ceafe } = scores('abcde f', 'abcf de')
    expect(ceafe.recall[0]).toBeCloseTo(4 / 7 + 2 / 5)
  })

  test('nothing found', () => {
    expect(conllOf(scores('ab', ''))).toBe(0)
  })
})
