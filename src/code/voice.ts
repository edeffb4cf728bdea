// Whose account it is: the source of the innermost attribution whose scope holds the event's words, and those that cite it.
// Reads "the ministry, cited by the agency, said 12 were held": by the ministry, via the agency.
import type { Span } from '../model/span.ts'
import type { Attribution } from '../read/attribution/attribution.ts'
import type { Draft, Value } from './draft.ts'
import type { Scene } from './scene.ts'

export interface Voice {
  /** Null is the report itself. */
  readonly by: Value<string> | null
  /** Voices that cite it, the nearest first. */
  readonly via: readonly Value<string>[]
}

/** More voices than these behind one another are not kept. */
const MOST_VIA = 3

export function voiceOf(scene: Scene, { words }: Draft): Voice {
  const source = scene.sourceOf(words)
  if (source === null) return { by: null, via: [] }
  const by = { value: source.words, span: source.span, inferred: false }
  const via: Value<string>[] = []
  for (const outer of citing(scene, words, source.span)) {
    const cited = scene.sourceOf(outer.source)
    const value = cited === null ? textOf(scene, outer.source) : null
    if (value !== null && value !== by.value && !via.some((one) => one.value === value))
      via.push({ value, span: outer.source, inferred: false })
  }
  return { by, via: via.slice(0, MOST_VIA) }
}

/** Attributions that hold the words and the source given for them, the narrowest first. */
function citing(scene: Scene, words: Span, source: Span): Attribution[] {
  const found: Attribution[] = []
  for (const one of scene.attributionsAt(words.start)) {
    const isSource = one.source.start < source.end && source.start < one.source.end
    if (!isSource && one.scope.start <= source.start && source.end <= one.scope.end) found.push(one)
  }
  // "The agency reported that the ministry said …": what the agency says ends where the ministry begins.
  for (const one of scene.attributionsBefore(source.start)) if (!found.includes(one)) found.push(one)
  return found.sort((a, b) => a.scope.end - a.scope.start - (b.scope.end - b.scope.start))
}

function textOf(scene: Scene, { start, end }: Span): string {
  return scene.document.text.slice(start, end).replace(/\s+/g, ' ')
}
