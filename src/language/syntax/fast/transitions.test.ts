import { describe, expect, it } from 'vitest'
import { apply, bestAllowed, leftOf, rightOf, SHIFT, stateOf } from './transitions.ts'

const LABELS = 3
const ROOT = 1

/** Scores of 0, but for these. */
function scores(given: Readonly<Record<number, number>>): Float64Array {
  const all = new Float64Array(1 + 2 * LABELS)
  for (const [action, score] of Object.entries(given)) all[Number(action)] = score
  return all
}

describe('transitions', () => {
  it('give the label of the root to the root alone', () => {
    const state = stateOf(3)
    apply(state, SHIFT, LABELS)
    expect(bestAllowed(state, scores({ [leftOf(ROOT)]: 9, [leftOf(2)]: 3 }), LABELS, ROOT)).toBe(leftOf(2))
    apply(state, SHIFT, LABELS)
    expect(bestAllowed(state, scores({ [rightOf(ROOT, LABELS)]: 9, [rightOf(0, LABELS)]: 1 }), LABELS, ROOT)).toBe(
      rightOf(0, LABELS),
    )
  })

  it('leave the last word standing to the root, whatever the scores', () => {
    const state = stateOf(2)
    for (const action of [SHIFT, leftOf(2), SHIFT]) apply(state, action, LABELS)
    expect(bestAllowed(state, scores({ [rightOf(0, LABELS)]: 9 }), LABELS, ROOT)).toBe(rightOf(ROOT, LABELS))
  })

  it('note which relations a word has on each side', () => {
    const state = stateOf(4)
    for (const action of [SHIFT, leftOf(2), SHIFT, SHIFT, rightOf(0, LABELS), SHIFT, rightOf(2, LABELS)]) {
      apply(state, action, LABELS)
    }
    expect([state.leftSet[1], state.rightSet[1]]).toEqual([0b100, 0b101])
  })
})
