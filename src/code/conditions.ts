// Whether the words around a cue are what its codebook asks for.
import { isOneOf } from './classes.ts'
import type { Draft } from './draft.ts'
import { wordsIn } from './parts.ts'
import type { Scene } from './scene.ts'

/** Whether all that the cue asks for stands there, and nothing that it forbids. */
export function meets(scene: Scene, draft: Draft): boolean {
  const { when, unless } = draft.cue.trigger
  if (when !== null && !Object.entries(when).every(([part, words]) => stands(scene, draft, part, words))) return false
  return unless === null || !Object.entries(unless).some(([part, words]) => stands(scene, draft, part, words))
}

function stands(scene: Scene, draft: Draft, part: string, words: readonly string[]): boolean {
  const { tree, word } = draft
  const heads = part === 'anywhere' ? tree.words.keys() : wordsIn(tree, word, part)
  for (const head of heads) if (isOneOf(scene, tree, head, words)) return true
  return false
}
