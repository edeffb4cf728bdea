// Cohesion: which division of a text into reports explains best where its words stand.
//
// Words come back within a report and not across reports. A report's words are scored against those of texts in general
// (a Pólya urn that starts as the general text: after M. Utiyama and H. Isahara, ACL 2001), so that a rare word that
// comes back says much, a common one little, and a new word costs more the longer the report is. The best division of
// all is found by dynamic programming; what else speaks for a start at each unit is added as its log odds.
import type { Words } from './words.ts'

export interface CohesionWeights {
  /** Strength of the general text in the urn, in words. */
  readonly prior: number
  /** Weight of the words' log likelihood against the log odds of the cues. */
  readonly words: number
}

export const COHESION: CohesionWeights = { prior: 60, words: 0.12 }

/** No report is looked at over more units than this; one that goes on longer is joined by `odds` alone. */
const LONGEST = 64
/** A start so much worse than the best one found is given up, and those before it. */
const HOPELESS = 40

/** Numbers of the units at which a report starts, the first one included. `odds[i]`: log odds that one starts at unit i. */
export function bestStarts(words: Words, odds: Float64Array, weights: CohesionWeights = COHESION): number[] {
  const count = odds.length
  const best = new Float64Array(count + 1)
  const from = new Int32Array(count + 1)
  const urn = createUrn(words, weights)
  for (let end = 1; end <= count; end++) {
    let top = Number.NEGATIVE_INFINITY
    let start = end - 1
    for (; start >= 0 && end - start <= LONGEST; start--) {
      const own = weights.words * urn.add(start)
      const score = (best[start] as number) + own + (start === 0 ? 0 : (odds[start] as number))
      if (score > top) {
        top = score
        from[end] = start
      } else if (score < top - HOPELESS) break
    }
    best[end] = top
    urn.empty()
  }
  return backtrack(from, count)
}

function backtrack(from: Int32Array, count: number): number[] {
  const starts: number[] = []
  for (let end = count; end > 0; end = from[end] as number) starts.push(from[end] as number)
  return starts.reverse()
}

interface Urn {
  /** Puts in the words of a unit and gives the log likelihood ratio of all words in it. */
  add(unit: number): number
  empty(): void
}

function createUrn({ ids, first, logLikely }: Words, { prior }: CohesionWeights): Urn {
  const counts = new Uint16Array(logLikely.length)
  const likely = logLikely.map((log) => Math.exp(log))
  const logPrior = Math.log(prior)
  const held: number[] = []
  let total = 0
  let score = 0
  return {
    add(unit) {
      const end = first[unit + 1] as number
      for (let at = first[unit] as number; at < end; at++) {
        const id = ids[at] as number
        const seen = counts[id] as number
        score += seen === 0 ? logPrior : Math.log(seen / (likely[id] as number) + prior)
        score -= Math.log(total + prior)
        total++
        counts[id] = seen + 1
        if (seen === 0) held.push(id)
      }
      return score
    },
    empty() {
      for (const id of held) counts[id] = 0
      held.length = 0
      total = 0
      score = 0
    },
  }
}
