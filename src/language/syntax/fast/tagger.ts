// Tags words from left to right: the dictionary's where it fixes one, else the class with the greatest score.
import type { Scorer } from './sparse-weights.ts'
import { fillTagAtoms, TAG_TEMPLATES, tagAtoms } from './tag-features.ts'
import { PAD, type Traits } from './word-traits.ts'

/** The tags, counted from 1, at index PAD + i. */
export function tagsOf(traits: Traits, scorer: Scorer, classes: number): Int32Array {
  const tags = new Int32Array(traits.length + 2 * PAD)
  const atoms = tagAtoms()
  const keys = new Uint32Array(TAG_TEMPLATES.count)
  const scores = new Float64Array(classes)
  for (let i = 0; i < traits.length; i++) {
    const fixed = traits.fixed[i + PAD] as number
    if (fixed === 0) {
      fillTagAtoms(atoms, traits, tags, i)
      TAG_TEMPLATES.keysOf(atoms, keys)
      scorer.score(keys, keys.length, scores)
    }
    tags[i + PAD] = fixed === 0 ? greatest(scores) + 1 : fixed
  }
  return tags
}

/** Place of the greatest number, the first of equals. */
export function greatest(scores: Float64Array): number {
  let best = 0
  for (let at = 1; at < scores.length; at++) if ((scores[at] as number) > (scores[best] as number)) best = at
  return best
}
