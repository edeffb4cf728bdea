// What a quotation takes over from its neighbours: a re-opened paragraph, an interrupted quotation, the next sentence
// of the same speaker, a block after somebody was introduced.
import { tokenAt } from '../../text/document.ts'
import { type Frame, lower } from './frame.ts'
import type { Verdict } from './judge.ts'
import type { Link } from './links.ts'
import type { Stretch } from './marks.ts'
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
  forward(frame, result)
  return result
}

/** An attribution at the end of a re-opened quotation is every paragraph's. */
function backward(result: Voiced[]): void {
  for (let at = result.length - 2; at >= 0; at--) {
    const one = result[at] as Voiced
    const next = result[at + 1] as Voiced
    if (one.stretch.closing === 'open' && one.link === null && next.link !== null && isReopened(one, next)) {
      result[at] = taken(one, next.link, 'continued below')
    }
  }
}

function isReopened(one: Voiced, next: Voiced): boolean {
  return next.stretch.paragraph - one.stretch.paragraph <= 1 && next.stretch.mark === one.stretch.mark
}

function forward(frame: Frame, result: Voiced[]): void {
  for (let at = 0; at < result.length; at++) {
    const one = result[at] as Voiced
    if (one.link !== null) continue
    const previous = result[at - 1]
    const opens = opensSentence(frame, one.stretch)
    if (previous !== undefined && continuesQuotation(previous, one, opens)) {
      result[at] = {
        ...taken(one, previous.link, 'same quotation'),
        ...(previous.silent === true ? { silent: true } : {}),
      }
    } else if (opens && one.verdict.score >= 1) result[at] = introduced(frame, one, previous)
  }
}

function continuesQuotation(previous: Voiced, one: Voiced, opens: boolean): boolean {
  if (previous.link === null || previous.verdict.score < 2) return false
  if (previous.stretch.closing === 'open') return isReopened(previous, one)
  return opens && previous.link.place === 'after' && one.stretch.paragraph === previous.stretch.paragraph
}

/** A quotation that opens its sentence without reporting words: whoever spoke last before it. */
function introduced(frame: Frame, one: Voiced, previous: Voiced | undefined): Voiced {
  const speech = findSpeech(frame, one.stretch, previous?.stretch ?? null)
  if (speech !== null) return { ...taken(one, speech.link, speech.why), ...(speech.silent ? { silent: true } : {}) }
  if (previous === undefined || previous.link === null || previous.verdict.score < 2) return one
  if (one.stretch.paragraph - previous.stretch.paragraph !== 1) return one
  return { ...taken(one, previous.link, 'paragraph after a quotation') }
}

function opensSentence(frame: Frame, stretch: Stretch): boolean {
  const paragraph = frame.document.paragraphs[stretch.paragraph]
  if (paragraph !== undefined && stretch.from <= paragraph.start) return true
  const before = lower(frame, tokenAt(frame.document, stretch.from) - 1)
  return /^[.!?…:”"’]/.test(before)
}

function taken(one: Voiced, link: Link | null, why: string): Voiced {
  return { ...one, link, verdict: { score: one.verdict.score + 3, why: `${one.verdict.why}, ${why} +3` } }
}
