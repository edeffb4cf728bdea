// Trains the tagger: greedy, on its own guesses for the tags before the word.

import { fillTagAtoms, TAG_TEMPLATES, tagAtoms } from '../../src/language/syntax/fast/tag-features.ts'
import { greatest } from '../../src/language/syntax/fast/tagger.ts'
import { PAD, type Traits } from '../../src/language/syntax/fast/word-traits.ts'
import type { Perceptron } from './perceptron.ts'

const atoms = tagAtoms()
const keys = new Uint32Array(TAG_TEMPLATES.count)

/** One sentence, `gold` tags from 0. Returns the number of errors. */
export function learnTags(perceptron: Perceptron, traits: Traits, gold: Int32Array, scores: Float64Array): number {
  const tags = new Int32Array(traits.length + 2 * PAD)
  let errors = 0
  for (let i = 0; i < traits.length; i++) {
    const fixed = traits.fixed[i + PAD] as number
    tags[i + PAD] = fixed
    if (fixed !== 0) continue
    fillTagAtoms(atoms, traits, tags, i)
    TAG_TEMPLATES.keysOf(atoms, keys)
    perceptron.score(keys, keys.length, scores)
    const found = greatest(scores)
    perceptron.step()
    if (found !== gold[i]) {
      errors++
      perceptron.update(keys, keys.length, gold[i] as number, found)
    }
    tags[i + PAD] = found + 1
  }
  return errors
}
