// Cohesion: how well the words of a stretch of units hang together as one report.
//
// Words come back within a report and not across reports. A stretch's words are scored against those of texts in general
// (a Pólya urn that starts as the general text: after M. Utiyama and H. Isahara, ACL 2001), so that a rare word that
// comes back says much, a common one little, and a new word costs more the longer the stretch is.
import type { Words } from './words.ts'

export interface CohesionWeights {
  /** Strength of the general text in the urn, in words. */
  readonly prior: number
  /** Weight of the words' log likelihood against log odds. */
  readonly words: number
  /** A unit of more words than this counts each for less: a long paragraph is no more than a paragraph. */
  readonly usual: number
}

export const COHESION: CohesionWeights = { prior: 120, words: 0.4, usual: 12 }

/** No stretch is looked at over more units than this. */
export const LONGEST = 48

/** Scores of stretches: that of units [start, end) is `scores[end * LONGEST + end - start - 1]`. */
export interface Stretches {
  readonly count: number
  readonly scores: Float32Array
}

/** Scores all stretches of up to LONGEST units. */
export function stretchesOf(words: Words, weights: CohesionWeights = COHESION): Stretches {
  const count = words.first.length - 1
  const scores = new Float32Array((count + 1) * LONGEST)
  const urn = createUrn(words, weights)
  for (let end = 1; end <= count; end++) {
    const limit = Math.min(end, LONGEST)
    for (let length = 1; length <= limit; length++) {
      scores[end * LONGEST + length - 1] = weights.words * urn.add(end - length)
    }
    urn.empty()
  }
  return { count, scores }
}

interface Urn {
  /** Puts in the words of a unit and gives the log likelihood ratio of all words in it. */
  add(unit: number): number
  empty(): void
}

function createUrn({ ids, first, logLikely }: Words, { prior, usual }: CohesionWeights): Urn {
  const counts = new Float64Array(logLikely.length)
  const likely = logLikely.map((log) => Math.exp(log))
  const logPrior = Math.log(prior)
  const held = new Int32Array(ids.length)
  let holds = 0
  let total = 0
  let score = 0
  return {
    add(unit) {
      const end = first[unit + 1] as number
      const length = end - (first[unit] as number)
      const weight = length > usual ? usual / length : 1
      for (let at = first[unit] as number; at < end; at++) {
        const id = ids[at] as number
        const seen = counts[id] as number
        const log = seen === 0 ? logPrior : Math.log(seen / (likely[id] as number) + prior)
        score += weight * (log - Math.log(total + prior))
        total += weight
        counts[id] = seen + weight
        if (seen === 0) held[holds++] = id
      }
      return score
    },
    empty() {
      for (let at = 0; at < holds; at++) counts[held[at] as number] = 0
      holds = 0
      total = 0
      score = 0
    },
  }
}
