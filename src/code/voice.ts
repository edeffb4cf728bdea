// Whose account it is: the source of the innermost attribution whose scope holds the event's words.
import type { Span } from '../model/span.ts'
import type { Draft, Value } from './draft.ts'
import type { Scene } from './scene.ts'

export interface Voice {
  /** Null is the report itself. */
  readonly by: Value<string> | null
  /** Voices behind it, the nearest first. */
  readonly via: readonly Value<string>[]
}

export function voiceOf(scene: Scene, { words }: Draft): Voice {
  let best: { source: Span; scope: Span } | null = null
  for (const one of scene.attributions) {
    if (one.scope.start > words.start || one.scope.end < words.end) continue
    if (best === null || one.scope.end - one.scope.start < best.scope.end - best.scope.start) best = one
  }
  if (best === null) return { by: null, via: [] }
  const value = scene.document.text.slice(best.source.start, best.source.end).replace(/\s+/g, ' ')
  return { by: { value, span: best.source, inferred: false }, via: [] }
}
