// When it happened: a date of the clause, else of the sentence, else the nearest stated before (inferred).
import type { Span } from '../model/span.ts'
import type { Draft, Value } from './draft.ts'
import { type Scene, within } from './scene.ts'

export function whenOf(scene: Scene, draft: Draft, clause: Span): Value<string> | null {
  const own = within(scene.dates, clause)
  const sentence = scene.document.sentences[draft.sentence]
  const around = own.length > 0 || sentence === undefined ? own : within(scene.dates, sentence)
  for (const { value, start, end } of around)
    if (value !== null) return { value, span: { start, end }, inferred: false }
  return null
}
