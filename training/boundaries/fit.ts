// Fits a logistic regression over features that are there or not: Adagrad, a seeded order, then only the strongest
// features, fitted anew.
import { type Draw, shuffle } from '../random.ts'

/** Examples: `width` features each, one after another, and whether a sentence ends there. */
export interface Examples {
  readonly slots: Int32Array
  readonly labels: Uint8Array
  readonly weights: Float32Array
  readonly width: number
}

export interface Settings {
  readonly size: number
  readonly passes: number
  readonly rate: number
  /** Pull to nothing, per example that has the feature. */
  readonly decay: number
}

/** The weights by feature. Features that `kept` leaves out stay at nothing. */
export function fitted(examples: Examples, settings: Settings, draw: Draw, kept: Uint8Array | null): Float32Array {
  const weights = new Float32Array(settings.size)
  const squares = new Float32Array(settings.size).fill(1e-6)
  const order = Array.from(examples.labels, (_, at) => at)
  for (let pass = 0; pass < settings.passes; pass++) {
    shuffle(order, draw)
    for (const at of order) step(examples, at, weights, squares, settings, kept)
  }
  return weights
}

function step(
  { slots, labels, weights: shares, width }: Examples,
  at: number,
  weights: Float32Array,
  squares: Float32Array,
  { rate, decay }: Settings,
  kept: Uint8Array | null,
): void {
  const from = at * width
  let score = 0
  for (let n = from; n < from + width; n++) score += weights[slots[n] as number] as number
  const error = (1 / (1 + Math.exp(-score)) - (labels[at] as number)) * (shares[at] as number)
  if (Math.abs(error) < 1e-4) return
  for (let n = from; n < from + width; n++) {
    const slot = slots[n] as number
    if (kept !== null && kept[slot] === 0) continue
    const weight = weights[slot] as number
    const slope = error + decay * weight
    const square = (squares[slot] as number) + slope * slope
    squares[slot] = square
    weights[slot] = weight - (rate * slope) / Math.sqrt(square)
  }
}

/** The `count` features that move most: weight by the root of how often it is there. */
export function strongest(weights: Float32Array, examples: Examples, count: number): Uint8Array {
  const seen = new Float64Array(weights.length)
  for (const slot of examples.slots) seen[slot] = (seen[slot] as number) + 1
  const strength = weights.map((weight, slot) => Math.abs(weight) * Math.sqrt(seen[slot] as number))
  const least = [...strength].sort((a, b) => b - a)[count] ?? 0
  return Uint8Array.from(strength, (one) => (one > least ? 1 : 0))
}
