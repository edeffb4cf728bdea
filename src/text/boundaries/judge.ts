// The learned judge of where sentences end: the sum of the weights of what is seen of a gap, against a threshold. In
// edited text it must be surer to overrule the rules, and surest where no mark stands.
import { describe, FEATURE_BITS, FEATURES } from './features.ts'
import type { Gap, Sight } from './sight.ts'
import { WEIGHTS } from './weights.ts'
import { readWeights } from './weights-format.ts'

/** What a weight of 1 is written as. */
export const SCALE = 10

/** How sure (in log odds) the judge must be. */
const AGAINST_RULES = 1
const UNMARKED_IN_EDITED = 2
const UNMARKED = 0.3

let weights: Int8Array | null = null
const seen = new Int32Array(FEATURES)

/** Whether a sentence ends in the gap. */
export function endsSentenceIn(sight: Sight, gap: Gap): boolean {
  weights ??= readWeights(WEIGHTS.join(''), 1 << FEATURE_BITS)
  describe(sight, gap, seen)
  let score = 0
  for (let at = 0; at < FEATURES; at++) score += weights[seen[at] as number] as number
  return score > SCALE * threshold(sight.style.edited, gap)
}

export function threshold(edited: boolean, { rule, marked }: Gap): number {
  if (!edited) return rule || marked ? 0 : UNMARKED
  if (rule) return -AGAINST_RULES
  return marked ? AGAINST_RULES : UNMARKED_IN_EDITED
}
