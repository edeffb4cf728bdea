// Fits weights so that the right candidates of each example weigh most: softmax over candidates, AdaGrad, a little decay.
import { type Draw, shuffled } from '../random.ts'
import type { Example } from './examples.ts'

const EPOCHS = 30
/** Weights are averaged over the last of them. */
const AVERAGED = 20
const RATE = 0.06
const DECAY = 2e-3

export function fitted(examples: readonly Example[], size: number, draw: Draw): Float64Array {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-2)
  const sum = new Float64Array(size)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const example of shuffled(examples, draw)) step(example, weights, squares)
    if (epoch < EPOCHS - AVERAGED) continue
    for (let at = 0; at < size; at++) sum[at] = (sum[at] ?? 0) + (weights[at] ?? 0)
  }
  return sum.map((value) => value / AVERAGED)
}

function step({ features, right }: Example, weights: Float64Array, squares: Float64Array): void {
  const chances = chancesOf(features, weights)
  let good = 0
  chances.forEach((chance, at) => {
    if (right[at]) good += chance
  })
  chances.forEach((chance, at) => {
    const gradient = chance - (right[at] ? chance / Math.max(good, 1e-9) : 0)
    if (Math.abs(gradient) < 1e-6) return
    for (const feature of features[at] ?? []) {
      const slope = gradient + DECAY * (weights[feature] ?? 0)
      squares[feature] = (squares[feature] ?? 0) + slope * slope
      weights[feature] = (weights[feature] ?? 0) - (RATE * slope) / Math.sqrt(squares[feature] ?? 1)
    }
  })
}

/** The chance of each candidate. */
export function chancesOf(features: readonly (readonly number[])[], weights: Float64Array): number[] {
  const scores = features.map((active) => active.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0))
  const most = Math.max(...scores)
  const parts = scores.map((score) => Math.exp(score - most))
  const whole = parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part) => part / whole)
}
