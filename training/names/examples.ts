// Texts as what the perceptron learns from: per segment the features of its tokens and their true labels.
import { type Clusters, NO_CLUSTERS } from '../../src/language/names/learned/clusters.ts'
import { type Facts, factsOf } from '../../src/language/names/learned/facts.ts'
import {
  BESIDE,
  type Bounds,
  besideFeatures,
  boundsOf,
  MOST_FEATURES,
  ownCode,
  ownFeatures,
  placeFeatures,
} from '../../src/language/names/learned/features.ts'
import {
  BEGIN,
  END,
  INSIDE,
  labelOf,
  OUTSIDE,
  positionOf,
  SINGLE,
  spansOf,
} from '../../src/language/names/learned/labels.ts'
import { segmentsOf } from '../../src/language/names/learned/segments.ts'
import { NO_WORD, wordFactsOf } from '../../src/language/names/learned/word-facts.ts'
import { ruledNames } from '../../src/language/names.ts'
import type { Gazetteer } from '../../src/read/places/gazetteer.ts'
import { type Document, documentOf, type Token } from '../../src/text/document.ts'
import { LABELS_IN_ORDER, type LabelledText } from './corpora.ts'

export interface Example {
  readonly labels: Uint8Array
  /** Of each token its features. */
  readonly features: readonly Int32Array[]
}

export function examplesOf(text: LabelledText, gazetteer: Gazetteer, clusters: Clusters = NO_CLUSTERS): Example[] {
  const document = documentOf(text.text)
  const candidates = ruledNames(document, gazetteer)
  const segments = segmentsOf(document, candidates)
  const wordOf = (token: Token) => wordFactsOf(token, clusters, gazetteer)
  const facts = factsOf(document, candidates, segments, NO_WORD, wordOf)
  const truth = trueLabels(document, text)
  return segments.flatMap((segment) => {
    if (segment.settled >= 0) return []
    // A set without nationalities, works and events says nothing where the rules see one.
    const held = candidates.filter(({ first, last }) => first < segment.last && last > segment.first)
    if (!text.hasMisc && held.some(({ type }) => type === 'other')) return []
    const bounds = boundsOf(document.sentences, segment)
    const features: Int32Array[] = []
    for (let at = segment.first; at < segment.last; at++) {
      features.push(featuresAt(facts, bounds, at, ownCode(facts, segment.sentence, at)))
    }
    return [{ labels: closed(truth.slice(segment.first, segment.last)), features }]
  })
}

/** All features of a token, of whatever sort. */
function featuresAt(facts: Facts, bounds: Bounds, at: number, code: number): Int32Array {
  const out = new Int32Array(MOST_FEATURES)
  const all: number[] = [...out.subarray(0, ownFeatures(facts.words[at] ?? NO_WORD, code, out))]
  BESIDE.forEach((step, place) => {
    const other = at + step
    const word = other >= bounds.from && other < bounds.to ? (facts.words[other] ?? NO_WORD) : NO_WORD
    all.push(...out.subarray(0, besideFeatures(word, place, out)))
  })
  all.push(...out.subarray(0, placeFeatures(facts, bounds, at, out)))
  return Int32Array.from(all)
}

function trueLabels(document: Document, { names }: LabelledText): Uint8Array {
  const { tokens, view } = document
  const labels = new Uint8Array(tokens.length)
  const starts = tokens.map(({ start }) => view.offsets?.[start] ?? start)
  let at = 0
  for (const { start, end, label } of names) {
    while (at < tokens.length && (starts[at] ?? 0) < start) at++
    const first = at
    while (at < tokens.length && (starts[at] ?? 0) < end) at++
    // The stop of "Ltd." is no token of the name: names take it by themselves.
    const last = at - first > 1 && (tokens[at - 1] as Token).text === '.' ? at - 1 : at
    write(labels, first, last, LABELS_IN_ORDER.indexOf(label))
  }
  return labels
}

function write(labels: Uint8Array, first: number, last: number, kind: number): void {
  if (last === first + 1) {
    labels[first] = labelOf(kind, SINGLE)
    return
  }
  labels.fill(labelOf(kind, INSIDE), first, last)
  if (last > first) {
    labels[first] = labelOf(kind, BEGIN)
    labels[last - 1] = labelOf(kind, END)
  }
}

/** A name that the segment's edge cuts is none. */
function closed(labels: Uint8Array): Uint8Array {
  const whole = new Uint8Array(labels.length)
  for (const { first, last, kind } of spansOf(labels, 0)) {
    if (first < last && positionOf(labels[first] ?? OUTSIDE) !== END) write(whole, first, last, kind)
  }
  return whole
}
