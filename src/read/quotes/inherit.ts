// What a quotation takes over from its neighbours: a re-opened paragraph, an interrupted quotation, the next sentence
// of the same speaker, a second fragment beside the first, a block after somebody was introduced.
import type { Frame } from './frame.ts'
import { judge, KEPT_FROM, type Verdict } from './judge.ts'
import type { Link } from './link.ts'
import type { Stretch } from './marks.ts'
import { opensSentence } from './position.ts'
import { findSpeech } from './speech.ts'

export interface Voiced {
  readonly stretch: Stretch
  readonly link: Link | null
  readonly verdict: Verdict
  /** The speaker is known from a neighbour, but no words beside this quotation name them. */
  readonly silent?: boolean
}

/** The same stretches with the links and verdicts that their neighbours give them. */
export function inherit(frame: Frame, voiced: readonly Voiced[]): Voiced[] {
  const result = [...voiced]
  backward(result)
  let last: Voiced | null = null
  for (let at = 0; at < result.length; at++) {
    const one = taken(frame, result[at] as Voiced, last)
    result[at] = one
    if (one.verdict.score >= KEPT_FROM) last = one
  }
  return result
}

/** An attribution at the end of a re-opened quotation is every paragraph's. */
function backward(result: Voiced[]): void {
  for (let at = result.length - 2; at >= 0; at--) {
    const one = result[at] as Voiced
    const next = result[at + 1] as Voiced
    if (one.stretch.closing === 'open' && one.link === null && next.link !== null && isReopened(one, next)) {
      result[at] = withLink(one, next.link, 'continued below')
    }
  }
}

function isReopened(one: Voiced, next: Voiced): boolean {
  return next.stretch.paragraph - one.stretch.paragraph <= 1 && next.stretch.mark === one.stretch.mark
}

/** `last` is the last quotation kept before `one`. */
function taken(frame: Frame, one: Voiced, last: Voiced | null): Voiced {
  if (last !== null && isCoordinate(frame, last.stretch, one.stretch)) return coordinate(frame, one, last)
  if (one.link !== null) return one
  const opens = opensSentence(frame, one.stretch)
  if (last !== null && continuesQuotation(last, one, opens))
    return quietly(withLink(one, last.link, 'same quotation'), last.silent === true)
  return opens && one.verdict.score >= 1 ? introduced(frame, one, last) : one
}

/** "“unacceptable” and a “grave escalation”": a second fragment after the first. */
function isCoordinate(frame: Frame, before: Stretch, stretch: Stretch): boolean {
  if (stretch.from - before.to > 24 || stretch.from < before.to) return false
  const between = frame.document.text.slice(before.to, stretch.from)
  return (
    /^,?\s*(?:(?:and|or|but|nor)\s)?(?:(?:also|even|then|to|as|that|a|an|the|of|for|with|by)\s+){0,3}$/i.test(
      between,
    ) && between.trim() !== ''
  )
}

function coordinate(frame: Frame, one: Voiced, last: Voiced): Voiced {
  if (last.link === null || one.link?.place === 'after') return one
  const link = { ...last.link, distance: Math.min(last.link.distance, 3) }
  return quietly({ ...one, link, verdict: judge(frame, one.stretch, link) }, last.silent === true)
}

function continuesQuotation(last: Voiced, one: Voiced, opens: boolean): boolean {
  if (last.link === null) return false
  if (last.stretch.closing === 'open') return isReopened(last, one)
  return opens && last.link.place === 'after' && one.stretch.paragraph === last.stretch.paragraph
}

/** A quotation that opens its sentence without reporting words: whoever spoke last before it. */
function introduced(frame: Frame, one: Voiced, last: Voiced | null): Voiced {
  const speech = findSpeech(frame, one.stretch, last?.stretch ?? null)
  if (speech !== null) return quietly(withLink(one, speech.link, speech.why), speech.silent)
  if (last === null || last.link === null) return one
  if (one.stretch.paragraph - last.stretch.paragraph !== 1 || !endsParagraph(frame, last.stretch)) return one
  return quietly(withLink(one, last.link, 'paragraph after a quotation'), last.silent === true)
}

/** Nothing but its reporting clause follows the stretch in its paragraph. */
function endsParagraph(frame: Frame, stretch: Stretch): boolean {
  const paragraph = frame.document.paragraphs[stretch.paragraph]
  if (paragraph === undefined) return false
  const rest = frame.document.text.slice(stretch.to, Math.min(paragraph.end, stretch.to + 160))
  return rest.length < 160 && !/[.!?]\s+\S/.test(rest)
}

function withLink(one: Voiced, link: Link | null, why: string): Voiced {
  return { ...one, link, verdict: { score: one.verdict.score + 3, why: `${one.verdict.why}, ${why} +3` } }
}

function quietly(one: Voiced, silent: boolean): Voiced {
  return silent ? { ...one, silent: true } : one
}
