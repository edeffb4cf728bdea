// How much a text repeats its words is different from outlet to outlet and with the length of its reports. So cohesion is
// tried with several strengths on the first units of a text, and the one that leaves least in doubt is taken.
import { COHESION, type CohesionWeights, type Stretches, stretchesOf } from './cohesion.ts'
import type { Words } from './words.ts'

const PRIORS = [25, 50, 100, 200, 400]
const SAMPLE = 256
/** Doubt is counted per start found, but less than in proportion. */
const POWER = 0.75

/** The weights that suit this text. `likelihoods`: of a start at each unit, given stretches of the first units. */
export function calibrated(words: Words, likelihoods: (stretches: Stretches) => Float64Array): CohesionWeights {
  const sample = { ...words, first: words.first.subarray(0, SAMPLE + 1) }
  let best = COHESION
  let least = Number.POSITIVE_INFINITY
  for (const prior of PRIORS) {
    const weights = { ...COHESION, prior }
    const doubt = doubtOf(likelihoods(stretchesOf(sample, weights)))
    if (doubt < least) {
      least = doubt
      best = weights
    }
  }
  return best
}

/** Entropy of all decisions, against the number of starts. */
function doubtOf(likely: Float64Array): number {
  let entropy = 0
  let starts = 1
  for (const one of likely) {
    starts += one
    if (one > 1e-6 && one < 1 - 1e-6) entropy -= one * Math.log(one) + (1 - one) * Math.log(1 - one)
  }
  return entropy / starts ** POWER
}
