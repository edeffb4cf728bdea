// Block quotations without marks: a paragraph set apart after a line such as "The ministry said in a statement:",
// "The letter reads:", "She wrote on her page:".
//
// Not: lists ("The demands are:" before bullets), headings, and what follows a colon in the same paragraph.
import type { Span } from '../../model/span.ts'
import type { Document } from '../../text/document.ts'
import { type Frame, lower } from './frame.ts'
import type { Voiced } from './inherit.ts'
import { linkBeforeToken } from './link-before.ts'
import type { Stretch } from './marks.ts'

const LIST_ITEM = /^(?:[•*·▪◦‣–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/
const MARK = /["“„«‹「『‘']/

export function hasBlocks(document: Document): boolean {
  return document.paragraphs.some((paragraph) => document.text.charAt(paragraph.end - 1) === ':')
}

/** Block quotations without marks, in order. */
export function findBlocks(frame: Frame): Voiced[] {
  const found: Voiced[] = []
  const { paragraphs } = frame.document
  for (let number = 0; number + 1 < paragraphs.length; number++) {
    const block = blockAfter(frame, number)
    if (block !== null) found.push(...block)
  }
  return found
}

function blockAfter(frame: Frame, number: number): Voiced[] | null {
  const { document } = frame
  const intro = document.paragraphs[number] as Span & { readonly last: number }
  if (document.text.charAt(intro.end - 1) !== ':' || !isBlock(document, number + 1)) return null
  const sentence = document.sentences[intro.last - 1]
  if (sentence === undefined || lower(frame, sentence.last - 1) !== ':') return null
  const link = linkBeforeToken(frame, sentence.last, sentence.first)
  if (link === null || link.kind !== 'say' || link.distance > 12) return null
  const blocks: Voiced[] = []
  for (let at = number + 1; at < document.paragraphs.length; at++) {
    if (at > number + 1 && !(isIndented(document, at) && isIndented(document, number + 1) && isBlock(document, at)))
      break
    blocks.push({
      stretch: stretchOf(document.paragraphs[at] as Span, at),
      link: { ...link, rule: 'quotes/block' },
      verdict: { score: 4, why: 'set apart after a reporting line' },
    })
  }
  return blocks
}

/** A full sentence or more without a mark or list sign in front; followed by no list item. */
function isBlock(document: Document, number: number): boolean {
  const paragraph = document.paragraphs[number] as Span
  const text = document.text.slice(paragraph.start, paragraph.end)
  if (MARK.test(text.charAt(0)) || LIST_ITEM.test(text) || !/[.!?…]$/.test(text)) return false
  return text.split(/\s/, 6).length > 4
}

function isIndented(document: Document, number: number): boolean {
  const start = (document.paragraphs[number] as Span).start
  return /(?:^|\n)(?:[ \t]{2,}|\t|>\s?)$/.test(document.text.slice(Math.max(0, start - 12), start))
}

function stretchOf(span: Span, paragraph: number): Stretch {
  return { start: span.start, end: span.end, from: span.start, to: span.end, closing: 'closed', mark: '', paragraph }
}
