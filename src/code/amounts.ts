// Which figures belong to an event: those of its clause, and those of its measures that are told of it.
import type { Figure } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import type { Draft } from './draft.ts'
import { type Scene, within } from './scene.ts'

export function amountsOf(scene: Scene, _draft: Draft, clause: Span): Figure[] {
  return within(scene.figures, clause)
}
