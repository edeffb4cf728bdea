// Names that were learned: a structured perceptron that corrects the rules' names by what surrounds them.
// The model is bytes that an edge hands in; training/names makes them.
import type { Gazetteer } from '../../../read/places/gazetteer.ts'
import type { Document, Sentence } from '../../../text/document.ts'
import { openModel } from '../../model-file.ts'
import type { Candidate } from '../candidate.ts'
import { openClusters } from './clusters.ts'
import { bestLabels } from './decode.ts'
import { factsOf } from './facts.ts'
import { featuresAt, MOST_FEATURES } from './features.ts'
import { LABELS, type LabelledSpan, spansOf } from './labels.ts'
import { segmentsOf } from './segments.ts'
import { openWeights, type Weights } from './weights.ts'

export const NAMES_KIND = 'names'
export const NAMES_VERSION = 1

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
  const steps = Float64Array.from(model.table('steps', 'f32'))
  return (document, candidates, gazetteer) => {
    const facts = factsOf(document, candidates, gazetteer, clusters)
    const features = new Int32Array(MOST_FEATURES)
    return segmentsOf(document, candidates).flatMap((segment) => {
      const sentence = document.sentences[segment.sentence] as Sentence
      const place = { ...segment, from: sentence.first, to: sentence.last }
      const length = segment.last - segment.first
      const scores = new Float64Array(length * LABELS)
      for (let at = 0; at < length; at++) {
        const count = featuresAt(facts, place, segment.first + at, features)
        addScores(weights, features, count, scores, at * LABELS)
      }
      return spansOf(bestLabels(scores, steps, length), segment.first)
    })
  }
}

function addScores(weights: Weights, features: Int32Array, count: number, scores: Float64Array, to: number): void {
  for (let number = 0; number < count; number++) weights(features[number] ?? 0, scores, to)
}
