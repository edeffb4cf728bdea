// The reporting words that each stretch has of its own: beside it, at the end of its sentence, or by an attribution of
// its sentence.
import type { Frame } from './frame.ts'
import type { Link } from './link.ts'
import { linkAfter, linkTrailing } from './link-after.ts'
import { linkBefore } from './link-before.ts'
import { type AttributionsBySentence, linkGiven } from './link-given.ts'
import type { Stretch } from './marks.ts'

/** The link of each stretch, or null. */
export function linksOf(frame: Frame, attributions: AttributionsBySentence): (Link | null)[] {
  const after = frame.stretches.map((stretch) => linkAfter(frame, stretch))
  return frame.stretches.map((stretch, number) => {
    const link = after[number] ?? linkBefore(frame, number)
    if (link !== null && belongsToPrevious(frame, number, link, after[number - 1] ?? null))
      return linkTrailing(frame, stretch)
    return link ?? linkTrailing(frame, stretch) ?? linkGiven(frame, stretch, attributions)
  })
}

/** "“…,” said Rossi, whose “brave” book …": the reporting words belong to the quotation before. */
function belongsToPrevious(frame: Frame, number: number, link: Link, earlier: Link | null): boolean {
  const stretch = frame.stretches[number] as Stretch
  if (link.place !== 'before' || earlier === null || frame.stretches[number - 1]?.paragraph !== stretch.paragraph)
    return false
  return earlier.cue?.start === link.cue?.start && !isContinued(frame, earlier, stretch)
}

/** "“…,” she said, and “…”": nothing but a conjunction between the reporting words and the second part. */
function isContinued(frame: Frame, link: Link | null, stretch: Stretch): boolean {
  const end = Math.max(link?.cue?.end ?? 0, link?.source?.end ?? 0)
  return /^[\s,;–—-]*(?:and|but|or|then)?\s*$/.test(frame.document.text.slice(end, Math.min(stretch.from, end + 24)))
}
