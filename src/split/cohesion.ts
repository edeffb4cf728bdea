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
/** A stretch so much worse than the best division of its units is given up, and longer ones with it. */
const HOPELESS = 24
/** What each start costs in that comparison. */
const START = 2

/** Scores of stretches: that of units [start, end) is `scores[end * LONGEST + end - start - 1]`. */
export interface Stretches {
  readonly count: number
  readonly scores: Float32Array
  /** For each end, up to how many units its stretches were scored. */
  readonly reach: Uint8Array
}

/** Scores the stretches of up to LONGEST units that are not hopeless. */
export function stretchesOf(words: Words, weights: CohesionWeights = COHESION): Stretches {
  const count = words.first.length - 1
  const scores = new Float32Array((count + 1) * LONGEST)
  const reach = new Uint8Array(count + 1)
  const best = new Float64Array(count + 1)
  const urn = createUrn(words, weights)
  for (let end = 1; end <= count; end++) {
    const limit = Math.min(end, LONGEST)
    let top = Number.NEGATIVE_INFINITY
    let length = 0
    while (length < limit) {
      length++
      const own = weights.words * urn.add(end - length)
      scores[end * LONGEST + length - 1] = own
      const division = own + (best[end - length] as number) - START
      if (division > top) top = division
      else if (division < top - HOPELESS) break
    }
    reach[end] = length
    best[end] = top
    urn.empty()
  }
  return { count, scores, reach }
}

interface Urn {
  /** Puts in the words of a unit and gives the log likelihood ratio of all words in it. */
  add(unit: number): number
  empty(): void
}

function createUrn({ ids, first, logLikely }: Words, { prior, usual }: CohesionWeights): Urn {
  const counts = new Float64Array(logLikely.length)
  const rarity = logLikely.map((log) => Math.exp(-log))
  const logPrior = Math.log(prior)
  const held = new Int32Array(ids.length)
  let holds = 0
  let total = 0
  let score = 0
  return {
    add(unit) {
      const start = first[unit] as number
      const end = first[unit + 1] as number
      const weight = end - start > usual ? usual / (end - start) : 1
      const before = holds
      let sum = 0
      for (let at = start; at < end; at++) {
        const id = ids[at] as number
        const seen = counts[id] as number
        if (seen === 0) held[holds++] = id
        else sum += Math.log(seen * (rarity[id] as number) + prior)
        counts[id] = seen + weight
      }
      const own = (end - start) * weight
      // The urn grows while the unit's words go in: half of them stands for that.
      score += weight * (sum + (holds - before) * logPrior) - own * Math.log(total + own / 2 + prior)
      total += own
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
