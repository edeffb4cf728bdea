// Stretches the scope of an attribution over the quotation that it gives: back to where the quotation opens, forward
// over what the same speaker goes on to say in the next sentences and paragraphs.
import { type Document, sentenceAt } from '../../text/document.ts'
import type { Draft } from './draft.ts'
import type { Frame, Phrase, Stretch } from './frame.ts'

/** Stretches each draft's scope over the quotations it touches. */
export function overQuotations(frame: Frame, drafts: readonly Draft[]): void {
  if (frame.quotes.length === 0) return
  const spoken = new Set<number>()
  for (const { sentence } of drafts) spoken.add(sentence)
  for (const draft of drafts) {
    const touched = quotesIn(frame, draft.scope) ?? blockBelow(frame, draft, spoken)
    if (touched === null) continue
    const first = draft.side === 'after' ? touched.first : backward(frame, touched.first, spoken)
    const last = forward(frame, touched.last, spoken)
    draft.scope = {
      first: Math.min(draft.scope.first, frame.quotes[first]?.first ?? draft.scope.first),
      last: Math.max(draft.scope.last, frame.quotes[last]?.last ?? draft.scope.last),
    }
  }
}

/** Numbers of the first and last stretch that a scope touches, both inclusive. */
function quotesIn(frame: Frame, scope: Phrase): { first: number; last: number } | null {
  let first = -1
  let last = -1
  for (let at = scope.first; at < scope.last; at++) {
    const number = (frame.quoted[at] ?? 0) - 1
    if (number < 0) continue
    if (first < 0) first = number
    last = number
  }
  return first < 0 ? null : { first, last }
}

/** A quotation that makes the next paragraph, with no attribution of its own, goes on what the paragraph above reports. */
function blockBelow(frame: Frame, draft: Draft, spoken: ReadonlySet<number>): { first: number; last: number } | null {
  const sentence = frame.document.sentences[draft.sentence]
  const paragraph = frame.document.paragraphs[sentence?.paragraph ?? -1]
  if (sentence === undefined || paragraph === undefined || paragraph.last !== draft.sentence + 1) return null
  const number = firstOf(frame.quotes, sentence.paragraph + 1)
  const stretch = frame.quotes[number]
  if (
    stretch === undefined ||
    stretch.paragraph !== sentence.paragraph + 1 ||
    !opensParagraph(frame.document, stretch) ||
    isSpoken(frame, stretch, spoken)
  )
    return null
  return { first: number, last: number }
}

/** Over paragraphs left open: each re-opens the same quotation. */
function backward(frame: Frame, number: number, spoken: ReadonlySet<number>): number {
  let at = number
  while (at > 0) {
    const before = frame.quotes[at - 1] as Stretch
    const here = frame.quotes[at] as Stretch
    if (before.closed || before.paragraph !== here.paragraph - 1 || !opensParagraph(frame.document, here)) return at
    if (isSpoken(frame, before, spoken)) return at
    at--
  }
  return at
}

function opensParagraph(document: Document, stretch: Stretch): boolean {
  const paragraph = document.paragraphs[stretch.paragraph]
  const sentence = document.sentences[paragraph?.first ?? -1]
  return sentence !== undefined && sentence.first === stretch.first
}

function forward(frame: Frame, number: number, spoken: ReadonlySet<number>): number {
  let at = number
  while (at + 1 < frame.quotes.length) {
    const here = frame.quotes[at] as Stretch
    const next = frame.quotes[at + 1] as Stretch
    if (next.paragraph - here.paragraph > 1 || isSpoken(frame, next, spoken)) return at
    const reopened = next.paragraph === here.paragraph + 1 && opensParagraph(frame.document, next)
    const beside = next.paragraph === here.paragraph && opensSentence(frame, next)
    if (!reopened && !beside) return at
    at++
  }
  return at
}

function opensSentence(frame: Frame, stretch: Stretch): boolean {
  const { document } = frame
  return document.sentences[sentenceAt(document, frame.tokens[stretch.first]?.start ?? 0)]?.first === stretch.first
}

/** Whether a sentence that the stretch stands in has an attribution of its own. */
function isSpoken(frame: Frame, stretch: Stretch, spoken: ReadonlySet<number>): boolean {
  const first = sentenceAt(frame.document, frame.tokens[stretch.first]?.start ?? 0)
  const last = sentenceAt(frame.document, frame.tokens[stretch.last - 1]?.start ?? 0)
  for (let number = first; number <= last; number++) if (spoken.has(number)) return true
  return false
}

/** Number of the first stretch of a paragraph or of one behind it. */
function firstOf(quotes: readonly Stretch[], paragraph: number): number {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((quotes[middle] as Stretch).paragraph < paragraph) low = middle + 1
    else high = middle
  }
  return low
}
