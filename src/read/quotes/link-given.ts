// The source that an attribution of the same sentence gives for a stretch, where no reporting words stand beside it.
import { overlaps } from '../../model/span.ts'
import { sentenceAt } from '../../text/document.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Frame } from './frame.ts'
import type { Link } from './link.ts'
import type { Stretch } from './marks.ts'

export type AttributionsBySentence = ReadonlyMap<number, readonly Attribution[]>

export function bySentence(attributions: readonly Attribution[]): AttributionsBySentence {
  const groups = new Map<number, Attribution[]>()
  for (const one of attributions) {
    const group = groups.get(one.sentence)
    if (group === undefined) groups.set(one.sentence, [one])
    else group.push(one)
  }
  return groups
}

export function linkGiven(frame: Frame, stretch: Stretch, attributions: AttributionsBySentence): Link | null {
  const group = attributions.get(sentenceAt(frame.document, stretch.from))
  const found = group
    ?.slice(0, 20)
    .find((one) => overlaps(one.scope, stretch) && !overlaps(one.cue, stretch) && !overlaps(one.source, stretch))
  if (found === undefined) return null
  return { cue: found.cue, source: found.source, kind: 'say', place: 'before', distance: 9, rule: 'quotes/attribution' }
}
