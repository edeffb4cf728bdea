// How likely a report starts at each unit, given the cohesion of all stretches and the log odds of a start at each unit:
// the forward–backward algorithm over all divisions.
import { LONGEST, type Stretches } from './cohesion.ts'

/**
 * Log odds of one report going on in a second stretch, as a very long or a very mixed one does. So no length and no lack
 * of cohesion forces a start where all else is against it.
 */
const GOES_ON = -7

/** Likelihood of a start at each unit; 1 for the first. */
export function startLikelihoods(stretches: Stretches, odds: Float64Array): Float64Array {
  const { count } = stretches
  const joints = odds.map((one) => one + Math.log1p(Math.exp(Math.min(30, GOES_ON - one))))
  const forward = forwardSums(stretches, joints)
  const backward = backwardSums(stretches, joints)
  const all = forward[count] as number
  const likely = new Float64Array(count)
  for (let at = 0; at < count; at++) {
    const starts = (odds[at] as number) - (joints[at] as number)
    likely[at] = Math.exp((forward[at] as number) + (backward[at] as number) - all + (at === 0 ? 0 : starts))
  }
  return likely
}

/** Log sum over all divisions of units [0, end). */
function forwardSums({ count, scores, reach }: Stretches, joints: Float64Array): Float64Array {
  const sums = new Float64Array(count + 1)
  const terms = new Float64Array(LONGEST)
  for (let end = 1; end <= count; end++) {
    const limit = reach[end] as number
    const row = end * LONGEST - 1
    for (let length = 1; length <= limit; length++) {
      const start = end - length
      terms[length - 1] = (sums[start] as number) + (joints[start] as number) + (scores[row + length] as number)
    }
    sums[end] = logSum(terms, limit)
  }
  return sums
}

/** Log sum over all divisions of units [start, count) into stretches, the start's own odds included. */
function backwardSums({ count, scores, reach }: Stretches, joints: Float64Array): Float64Array {
  const sums = new Float64Array(count + 1)
  const terms = new Float64Array(LONGEST)
  for (let start = count - 1; start >= 0; start--) {
    let used = 0
    const limit = Math.min(count - start, LONGEST)
    for (let length = 1; length <= limit; length++) {
      const end = start + length
      if (length > (reach[end] as number)) continue
      terms[used++] = (sums[end] as number) + (scores[end * LONGEST + length - 1] as number)
    }
    sums[start] = logSum(terms, used) + (joints[start] as number)
  }
  return sums
}

/** Terms this far below the largest one do not count. */
const NEGLIGIBLE = 14

function logSum(terms: Float64Array, count: number): number {
  let top = Number.NEGATIVE_INFINITY
  for (let at = 0; at < count; at++) if ((terms[at] as number) > top) top = terms[at] as number
  let sum = 0
  for (let at = 0; at < count; at++) {
    const below = (terms[at] as number) - top
    if (below > -NEGLIGIBLE) sum += Math.exp(below)
  }
  return top + Math.log(sum)
}
