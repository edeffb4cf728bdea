// The chance of each candidate, from the learned weights.
import { ALPHABET, NOUN_TABLE, PRONOUN_TABLE, SCALE } from './weights.ts'

/** Weights of a table of letters, one letter a weight: the letter's place in the alphabet, less half of it, in units of SCALE. */
export function weightsOf(table: string): Float32Array {
  const letters = table.replace(/\s+/g, '')
  const weights = new Float32Array(letters.length)
  for (let at = 0; at < letters.length; at++)
    weights[at] = (ALPHABET.indexOf(letters[at] ?? '') - ALPHABET.length / 2) * SCALE
  return weights
}

export const PRONOUN_WEIGHTS = weightsOf(PRONOUN_TABLE)
export const NOUN_WEIGHTS = weightsOf(NOUN_TABLE)

export interface Verdict {
  /** Number of the weightiest candidate, or -1 where none weighs more than "nobody". */
  readonly chosen: number
  /** How likely it is, by the weights. */
  readonly chance: number
}

/** The weightiest of some candidates' features and of "nobody". */
export function weigh(
  weights: Float32Array,
  candidates: readonly { readonly features: readonly number[] }[],
  none: readonly number[],
): Verdict {
  let best = -1
  let most = sumOf(weights, none)
  const scores = [most]
  candidates.forEach(({ features }, at) => {
    const score = sumOf(weights, features)
    scores.push(score)
    if (score <= most) return
    most = score
    best = at
  })
  let whole = 0
  for (const score of scores) whole += Math.exp(score - most)
  return { chosen: best, chance: 1 / whole }
}

function sumOf(weights: Float32Array, features: readonly number[]): number {
  let sum = 0
  for (const feature of features) sum += weights[feature] ?? 0
  return sum
}
