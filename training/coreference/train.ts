// Learns whom pronouns and nouns mean, and which nouns are persons:
//   node training/coreference/train.ts GUM VECTORS.json src/language/coreference
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gumChains } from '../../eval/coreference/corpora.ts'
import { loadKnowledge } from '../../src/knowledge/load.ts'
import { NOUN_WEIGHTS } from '../../src/language/coreference/noun-features.ts'
import { PRONOUN_WEIGHTS } from '../../src/language/coreference/pronoun-features.ts'
import type { Choose, Weighed } from '../../src/language/coreference/resolve.ts'
import { drawFrom } from '../random.ts'
import { type Example, examplesOf, type Prepared, prepared } from './examples.ts'
import { chancesOf, fitted } from './fit.ts'
import { learnNouns, type Vectors } from './nouns.ts'
import { nounsModule, weightsModule } from './write-module.ts'

const SEED = 12

function run([gum = '', vectors = '', out = '']: readonly string[]): void {
  const texts = gumChains((part) => part === 'train', gum)
  if (vectors !== '-') {
    const nouns = learnNouns(texts, (JSON.parse(readFileSync(vectors, 'utf8')) as { vectors: Vectors }).vectors)
    writeFileSync(join(out, 'learned-nouns.ts'), nounsModule(nouns))
    console.log(
      `${nouns.person.length} nouns for persons, ${nouns.body.length} for bodies: run again with "-" for VECTORS.json`,
    )
    return
  }
  const knowledge = loadKnowledge()
  const weights = learnWeights(texts.map((text) => prepared(text, knowledge)))
  writeFileSync(join(out, 'weights.ts'), weightsModule(weights))
}

const SIZES: Readonly<Record<Weighed, number>> = { pronoun: PRONOUN_WEIGHTS, noun: NOUN_WEIGHTS }

/** First by what is right before each choice, then also by what the first weights choose, errors and all. */
export function learnWeights(texts: readonly Prepared[]): Record<Weighed, Float64Array> {
  const given = texts.flatMap((text) => examplesOf(text, null))
  const first = weightsFor(given)
  return weightsFor([...given, ...texts.flatMap((text) => examplesOf(text, guideOf(first)))])
}

function weightsFor(examples: readonly Example[]): Record<Weighed, Float64Array> {
  const of = (what: Weighed) =>
    fitted(
      examples.filter((one) => one.what === what),
      SIZES[what],
      drawFrom(SEED),
    )
  return { pronoun: of('pronoun'), noun: of('noun') }
}

/** Chooses what weighs most. */
export function guideOf(weights: Readonly<Record<Weighed, Float64Array>>): Choose {
  return (what, _mention, candidates, none) => {
    const chances = chancesOf([...candidates.map(({ features }) => features), none], weights[what])
    const best = chances.indexOf(Math.max(...chances))
    return best === candidates.length ? -1 : best
  }
}

if (process.argv[1] === import.meta.filename) run(process.argv.slice(2))
