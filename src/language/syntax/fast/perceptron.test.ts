import { describe, expect, it } from 'vitest'
import { Perceptron } from '../../../../training/fast/perceptron.ts'

const scoresOf = (perceptron: Perceptron, keys: readonly number[], classes: number): number[] => {
  const scores = new Float64Array(classes)
  perceptron.score(Uint32Array.from(keys), keys.length, scores)
  return [...scores]
}

describe('a perceptron in training', () => {
  it('adds the weights of the features it knows, however many classes one speaks of', () => {
    const perceptron = new Perceptron()
    for (let right = 0; right < 18; right++) perceptron.update(Uint32Array.of(7, 9), 2, right, 19)
    perceptron.update(Uint32Array.of(9), 1, 3, 18)
    const both = scoresOf(perceptron, [7, 9, 11], 20)
    expect(both.slice(0, 5)).toEqual([2, 2, 2, 3, 2])
    expect(both.slice(17)).toEqual([2, -1, -36])
    expect(scoresOf(perceptron, [11], 20)).toEqual(Array(20).fill(0))
  })

  it('averages over all decisions, and drops what is small', () => {
    const perceptron = new Perceptron()
    perceptron.update(Uint32Array.of(5), 1, 0, 1)
    for (let decision = 0; decision < 9; decision++) perceptron.step()
    perceptron.update(Uint32Array.of(6), 1, 2, 1)
    const { keys, rows } = perceptron.trained(0.5)
    expect(keys).toEqual([5])
    expect(rows[0]?.map(([label]) => label)).toEqual([0, 1])
    expect(rows[0]?.[0]?.[1]).toBeCloseTo(0.9, 5)
  })

  it('keeps the features with the greatest weights when it closes, and takes no more', () => {
    const perceptron = new Perceptron()
    perceptron.update(Uint32Array.of(1, 2), 2, 0, 1)
    perceptron.update(Uint32Array.of(2), 1, 0, 1)
    for (let decision = 0; decision < 99; decision++) perceptron.step()
    perceptron.close(1)
    perceptron.update(Uint32Array.of(1, 2, 3), 3, 0, 1)
    expect(perceptron.trained(0.1).keys).toEqual([2])
    expect(scoresOf(perceptron, [1, 3], 2)).toEqual([0, 0])
  })
})
