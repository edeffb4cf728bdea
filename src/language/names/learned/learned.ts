// Names that were learned: a structured perceptron that corrects the rules' names by what surrounds them.
// The model is bytes that an edge hands in; training/names makes them.
import type { Gazetteer } from '../../../read/places/gazetteer.ts'
import type { Document } from '../../../text/document.ts'
import { openModel } from '../../model-file.ts'
import type { Candidate } from '../candidate.ts'
import { openClusters } from './clusters.ts'
import { decoder } from './decode.ts'
import { type Facts, factsOf } from './facts.ts'
import { BESIDE, type Bounds, boundsOf, MOST_FEATURES, ownCode, placeFeatures } from './features.ts'
import { LABELS, type LabelledSpan, spansOf } from './labels.ts'
import { LONGEST_SEGMENT, segmentsOf } from './segments.ts'
import { type ScoredWord, type WordSums, wordSums } from './sums.ts'
import { openWeights } from './weights.ts'

export const NAMES_KIND = 'names'
export const NAMES_VERSION = 2

/** The names of a report, in order, given what the rules found in it. */
export type LearnedNames = (
  document: Document,
  candidates: readonly Candidate[],
  gazetteer: Gazetteer,
) => LabelledSpan[]

/** Opens a model of training/names. Throws TypeError where the bytes are none. */
export function openLearnedNames(bytes: Uint8Array): LearnedNames {
  const model = openModel(bytes, NAMES_KIND, NAMES_VERSION)
  const clusters = openClusters(
    model.table('cluster-gaps', 'u32'),
    model.table('cluster-coarse', 'u8'),
    model.table('cluster-middle', 'u16'),
    model.table('cluster-fine', 'u16'),
  )
  const weights = openWeights(model.table('marks', 'u8'), model.table('weights', 'i8'))
  const decode = decoder(Float64Array.from(model.table('steps', 'f32')))
  const features = new Int32Array(MOST_FEATURES)
  const scores = new Int32Array(LONGEST_SEGMENT * LABELS)
  let sums: WordSums | null = null
  let known: Gazetteer | null = null
  return (document, candidates, gazetteer) => {
    if (sums === null || known !== gazetteer) sums = wordSums(weights, clusters, gazetteer)
    known = gazetteer
    const segments = segmentsOf(document, candidates)
    const facts = factsOf(document, candidates, segments, sums.outside, sums.wordOf)
    const spans: LabelledSpan[] = []
    for (const segment of segments) {
      if (segment.settled >= 0) {
        spans.push({ first: segment.first, last: segment.last, kind: segment.settled })
        continue
      }
      const bounds = boundsOf(document.sentences, segment)
      const length = segment.last - segment.first
      scores.fill(0, 0, length * LABELS)
      for (let at = segment.first; at < segment.last; at++) {
        const to = (at - segment.first) * LABELS
        addWords(sums, facts, segment.sentence, bounds, at, scores, to)
        weights(features, placeFeatures(facts, bounds, at, features), scores, to)
      }
      spansOf(decode(scores, length), segment.first, length, spans)
    }
    return spans
  }
}

/** The scores of the token's own word and of those beside it. */
function addWords(
  sums: WordSums,
  facts: Facts<ScoredWord>,
  sentence: number,
  { from, to: end }: Bounds,
  at: number,
  scores: Int32Array,
  to: number,
): void {
  sums.addOwn(facts.words[at] as ScoredWord, ownCode(facts, sentence, at), scores, to)
  for (let place = 0; place < BESIDE.length; place++) {
    const other = at + (BESIDE[place] as number)
    const word = other >= from && other < end ? (facts.words[other] as ScoredWord) : sums.outside
    sums.addBeside(word, place, scores, to)
  }
}
