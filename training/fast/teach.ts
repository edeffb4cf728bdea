// From gold sentences to a trained model: lexicon, tagger, tags by jackknife for the parser's training, parser.
import { tagsOf } from '../../src/language/syntax/fast/tagger.ts'
import { type Traits, traitsOf } from '../../src/language/syntax/fast/word-traits.ts'
import { drawFrom, shuffle } from '../random.ts'
import type { Clusters } from './clusters.ts'
import type { GoldSentence } from './corpora.ts'
import { lexiconOf, lexiconTables } from './lexicon.ts'
import { type Lesson, learnTree } from './parser.ts'
import { Perceptron } from './perceptron.ts'
import { learnTags } from './tagger.ts'
import type { Trained } from './write-model.ts'

export interface Plan {
  readonly seed: number
  readonly folds: number
  readonly foldPasses: number
  readonly tagPasses: Passes
  readonly parsePasses: Passes
  /** Averaged weights smaller than this are left out at the end. */
  readonly tagFloor: number
  readonly parseFloor: number
  readonly report: (line: string) => void
}

/** `free` passes take new features; then the best `features` are kept and trained further for `closed` passes. */
export interface Passes {
  readonly free: number
  readonly closed: number
  readonly features: number
}

interface Example {
  readonly traits: Traits
  readonly tags: Int32Array
  readonly heads: readonly number[]
  readonly labels: readonly number[]
}

/** Sentences by hand, some of them counted twice (`repeated`), and sentences that another parser parsed (`silver`). */
export function teach(
  sentences: readonly GoldSentence[],
  repeated: readonly GoldSentence[],
  silver: readonly GoldSentence[],
  clusters: Clusters,
  plan: Plan,
): Trained {
  const all = [...sentences, ...repeated]
  const tags = [...new Set(all.flatMap((sentence) => sentence.tags))].sort()
  const labels = [...new Set(['root', ...all.flatMap((sentence) => sentence.labels)])].sort()
  const lexicon = lexiconTables(clusters, all, tags)
  const known = lexiconOf(lexicon)
  const exampleOf = (sentence: GoldSentence): Example => ({
    traits: traitsOf(sentence.forms, known),
    tags: Int32Array.from(sentence.tags, (tag) => tags.indexOf(tag)),
    heads: sentence.heads,
    labels: sentence.labels.map((label) => labels.indexOf(label)),
  })
  const once = sentences.map(exampleOf)
  const twice = repeated.map(exampleOf)
  const examples = [...once, ...twice]
  const parsed = silver.filter((one) => one.tags.every((tag) => tags.includes(tag))).map(exampleOf)
  const guessed = jackknife(examples, parsed, tags.length, plan)
  const lessons = [...examples, ...twice, ...parsed]
  const tagger = teachTagger(lessons, tags.length, plan.tagPasses, plan)
  const parser = teachParser(lessons, guessed, labels, plan)
  return { lexicon, tags, labels, tag: tagger.trained(plan.tagFloor), parse: parser.trained(plan.parseFloor) }
}

/** Every example tagged by a tagger that has not seen it, so that the parser learns to live with the tagger's errors. */
function jackknife(
  examples: readonly Example[],
  unseen: readonly Example[],
  classes: number,
  plan: Plan,
): Map<Example, Int32Array> {
  const guessed = new Map<Example, Int32Array>()
  const passes = { free: plan.foldPasses, closed: 0, features: 0 }
  for (let fold = 0; fold < plan.folds; fold++) {
    // Runs of a hundred sentences: neighbours are of one document.
    const inFold = (_: Example, at: number) => Math.floor(at / 100) % plan.folds === fold
    const tagger = teachTagger(
      examples.filter((one, at) => !inFold(one, at)),
      classes,
      passes,
      plan,
    )
    const others = fold === 0 ? unseen : []
    for (const one of [...examples.filter(inFold), ...others]) guessed.set(one, tagsOf(one.traits, tagger, classes))
  }
  return guessed
}

function teachTagger(examples: readonly Example[], classes: number, passes: Passes, plan: Plan): Perceptron {
  const tagger = new Perceptron()
  const scores = new Float64Array(classes)
  eachPass(examples, passes, plan, tagger, 'tags', (one) => learnTags(tagger, one.traits, one.tags, scores))
  return tagger
}

function teachParser(
  examples: readonly Example[],
  guessed: ReadonlyMap<Example, Int32Array>,
  labels: readonly string[],
  plan: Plan,
): Perceptron {
  const classes = 1 + 2 * labels.length
  const perceptron = new Perceptron()
  const lesson: Lesson = {
    perceptron,
    labels: labels.length,
    root: labels.indexOf('root'),
    explore: false,
    random: drawFrom(plan.seed + 1),
    scores: new Float64Array(classes),
  }
  eachPass(examples, plan.parsePasses, plan, perceptron, 'trees', (one, pass) =>
    learnTree({ ...lesson, explore: pass > 0 }, one.traits, guessed.get(one) ?? new Int32Array(0), one),
  )
  return perceptron
}

function eachPass(
  examples: readonly Example[],
  passes: Passes,
  plan: Plan,
  perceptron: Perceptron,
  name: string,
  learn: (one: Example, pass: number) => number,
): void {
  const order = [...examples]
  const random = drawFrom(plan.seed)
  for (let pass = 0; pass < passes.free + passes.closed; pass++) {
    if (pass === passes.free) perceptron.close(passes.features)
    shuffle(order, random)
    let errors = 0
    for (const one of order) errors += learn(one, pass)
    plan.report(`${name}, pass ${pass + 1}: ${errors} errors, ${perceptron.rows} features`)
  }
}
