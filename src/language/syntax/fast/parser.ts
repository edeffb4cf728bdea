// Builds the tree of a tagged sentence, transition by transition, always the allowed one with the greatest score.
import { fillParseAtoms, PARSE_TEMPLATES, parseAtoms } from './parse-features.ts'
import type { Scorer } from './sparse-weights.ts'
import { apply, atRoot, bestAllowed, finished, type State, stateOf } from './transitions.ts'
import type { Traits } from './word-traits.ts'

/** The finished state; the head of the one root is the number `traits.length`. `root` is the number of the label "root". */
export function parseOf(traits: Traits, tags: Int32Array, scorer: Scorer, labels: number, root: number): State {
  const state = stateOf(traits.length)
  const atoms = parseAtoms()
  const keys = new Uint32Array(PARSE_TEMPLATES.count)
  const scores = new Float64Array(1 + 2 * labels)
  while (!finished(state)) {
    if (!atRoot(state)) {
      fillParseAtoms(atoms, state, traits, tags)
      PARSE_TEMPLATES.keysOf(atoms, keys)
      scorer.score(keys, keys.length, scores)
    }
    apply(state, bestAllowed(state, scores, labels, root), labels)
  }
  return state
}
