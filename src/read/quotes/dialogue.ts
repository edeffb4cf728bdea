// Dialogue set with dashes: "– We stay, – said the baker. – This is our street."
//
// Not: list items and parenthetic dashes; a line counts only where reporting words follow its second dash, or where it
// stands beside a line that has them.
import type { Span } from '../../model/span.ts'
import type { Document } from '../../text/document.ts'
import type { Frame } from './frame.ts'
import type { Voiced } from './inherit.ts'
import type { Link } from './link.ts'
import { linkAfter } from './link-after.ts'
import type { Stretch } from './marks.ts'

const LINE_DASH = /^[–—-]\s*/
const DASH = /\s[–—-]\s/

export function hasDialogue(document: Document): boolean {
  return document.paragraphs.some((paragraph) => '–—-'.includes(document.text.charAt(paragraph.start)))
}

/** Spoken parts of dash dialogue, in order. */
export function findDialogue(frame: Frame): Voiced[] {
  const found: Voiced[] = []
  const { paragraphs } = frame.document
  for (let number = 0; number < paragraphs.length; number++) {
    for (const one of spokenIn(frame, paragraphs[number] as Span, number)) found.push(one)
  }
  return found
}

function spokenIn(frame: Frame, paragraph: Span, number: number): Voiced[] {
  const { text } = frame.document
  const lead = LINE_DASH.exec(text.slice(paragraph.start, paragraph.start + 8))
  if (lead === null) return []
  const first = nextDash(text, paragraph.start + lead[0].length, paragraph.end)
  if (first < 0) return []
  const opening = part(text, paragraph.start, paragraph.start + lead[0].length, first, number)
  const link = opening === null ? null : linkAfter(frame, opening)
  if (opening === null || link?.cue == null || link.cue.start - first > 80) return []
  const spoken = [voiced(opening, link)]
  const rest = nextDash(text, link.cue.end, paragraph.end)
  const more = rest < 0 ? null : part(text, rest, rest + 3, paragraph.end, number)
  if (more !== null) spoken.push(voiced(more, link))
  return spoken
}

/** Place of the first free-standing dash between two offsets, or -1. */
function nextDash(text: string, from: number, end: number): number {
  const found = DASH.exec(text.slice(from, end))
  return found === null ? -1 : from + found.index
}

function part(text: string, from: number, first: number, last: number, paragraph: number): Stretch | null {
  let start = first
  let end = last
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return start < end ? { from, start, end, to: end, closing: 'closed', mark: '–', paragraph } : null
}

function voiced(stretch: Stretch, link: Link): Voiced {
  return {
    stretch,
    link: { ...link, rule: 'quotes/dialogue' },
    verdict: { score: 5, why: 'dash dialogue with reporting words' },
  }
}
