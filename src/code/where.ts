// Where it happened: a place of the clause, else of the sentence, else the nearest stated before (inferred).
import type { Place } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import type { Draft } from './draft.ts'
import { type Scene, within } from './scene.ts'

export interface WhereRead {
  /** As fully as the report allows, or null where only the country is known. */
  readonly where: string | null
  readonly country: string | null
  /** The places it was taken from. */
  readonly places: readonly Place[]
  readonly inferred: boolean
}

export function whereOf(scene: Scene, draft: Draft, clause: Span): WhereRead | null {
  const own = within(scene.places, clause)
  const sentence = scene.document.sentences[draft.sentence]
  const around = own.length > 0 || sentence === undefined ? own : within(scene.places, sentence)
  const place = around.find(({ metonym }) => !metonym)
  if (place === undefined) return null
  return { where: place.name, country: place.country, places: [place], inferred: false }
}
