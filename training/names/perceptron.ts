// The averaged structured perceptron: decodes each segment with a margin, and moves the weights where it errs.
import { type Decoder, decoder } from '../../src/language/names/learned/decode.ts'
import { LABELS, OUTSIDE } from '../../src/language/names/learned/labels.ts'
import { type Draw, shuffled } from '../random.ts'
import type { Example } from './examples.ts'

export interface Trained {
  /** Row of each feature in `weights`. */
  readonly rows: ReadonlyMap<number, number>
  readonly weights: Float32Array
  readonly steps: Float32Array
}

export interface Settings {
  readonly passes: number
  /** Features that fewer tokens have are left out. */
  readonly least: number
  /** By how much a wrong label is favoured while training. */
  readonly margin: number
  /** How many times all is learned anew in other orders; the weights are the mean, which one order's accidents move less. */
  readonly orders: number
}

export function train(examples: readonly Example[], settings: Settings, draw: Draw): Trained {
  const rows = rowsOf(examples, settings.least)
  const sequences = examples.map(({ labels, features }) => ({
    labels,
    features: features.map((one) =>
      Int32Array.from(one, (feature) => rows.get(feature) ?? -1).filter((row) => row >= 0),
    ),
  }))
  const weights = new Float32Array(rows.size * LABELS)
  const steps = new Float32Array(LABELS * LABELS)
  for (let order = 0; order < settings.orders; order++) {
    const one = inOneOrder(sequences, rows.size, settings, draw)
    one.weights.forEach((weight, at) => {
      weights[at] = (weights[at] ?? 0) + weight / settings.orders
    })
    one.steps.forEach((step, at) => {
      steps[at] = (steps[at] ?? 0) + step / settings.orders
    })
  }
  return { rows, weights, steps }
}

function inOneOrder(
  sequences: readonly Example[],
  size: number,
  { passes, margin }: Settings,
  draw: Draw,
): Pick<Trained, 'weights' | 'steps'> {
  const state = {
    weights: new Float32Array(size * LABELS),
    sums: new Float64Array(size * LABELS),
    steps: new Float32Array(LABELS * LABELS),
    stepSums: new Float64Array(LABELS * LABELS),
    time: 1,
  }
  const decode = decoder(state.steps)
  for (let pass = 0; pass < passes; pass++) {
    for (const sequence of shuffled(sequences, draw)) {
      learn(state, decode, sequence, margin)
      state.time++
    }
  }
  const { weights, sums, steps, stepSums, time } = state
  return {
    weights: weights.map((weight, at) => weight - (sums[at] ?? 0) / time),
    steps: steps.map((weight, at) => weight - (stepSums[at] ?? 0) / time),
  }
}

function rowsOf(examples: readonly Example[], least: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { features } of examples) {
    for (const token of features) for (const feature of token) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  const rows = new Map<number, number>()
  for (const [feature, count] of counts) if (count >= least) rows.set(feature, rows.size)
  return rows
}

interface State {
  readonly weights: Float32Array
  readonly sums: Float64Array
  readonly steps: Float32Array
  readonly stepSums: Float64Array
  time: number
}

function learn(state: State, decode: Decoder, { labels, features }: Example, margin: number): void {
  const scores = scoresOf(state.weights, features)
  labels.forEach((label, at) => {
    for (let other = 0; other < LABELS; other++) {
      if (other !== label) scores[at * LABELS + other] = (scores[at * LABELS + other] ?? 0) + margin
    }
  })
  const found = decode(scores, labels.length)
  let before = OUTSIDE
  let foundBefore = OUTSIDE
  for (let at = 0; at <= labels.length; at++) {
    const label = labels[at] ?? OUTSIDE
    const wrong = at < labels.length ? (found[at] ?? OUTSIDE) : OUTSIDE
    if (label !== wrong) move(state, features[at] ?? new Int32Array(), label, wrong)
    if (label !== wrong || before !== foundBefore) {
      add(state.steps, state.stepSums, before * LABELS + label, 1, state.time)
      add(state.steps, state.stepSums, foundBefore * LABELS + wrong, -1, state.time)
    }
    before = label
    foundBefore = wrong
  }
}

function move({ weights, sums, time }: State, rows: Int32Array, label: number, wrong: number): void {
  for (const row of rows) {
    add(weights, sums, row * LABELS + label, 1, time)
    add(weights, sums, row * LABELS + wrong, -1, time)
  }
}

function add(weights: Float32Array, sums: Float64Array, at: number, change: number, time: number): void {
  weights[at] = (weights[at] ?? 0) + change
  sums[at] = (sums[at] ?? 0) + change * time
}

function scoresOf(weights: Float32Array, features: readonly Int32Array[]): Float64Array {
  const scores = new Float64Array(features.length * LABELS)
  features.forEach((rows, at) => {
    const to = at * LABELS
    for (const row of rows) {
      for (let label = 0; label < LABELS; label++) {
        scores[to + label] = (scores[to + label] ?? 0) + (weights[row * LABELS + label] ?? 0)
      }
    }
  })
  return scores
}
