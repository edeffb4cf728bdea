// Paragraphs of a reading view: there a newline stands only where a paragraph, a heading or a list item ends.
import type { Span } from '../model/span.ts'
import { classAt, SPACE } from './characters.ts'

/** Paragraphs of a reading view, in order, without the white space around them. */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  let at = 0
  while (at < text.length) {
    const newline = text.indexOf('\n', at)
    const last = newline < 0 ? text.length : newline
    let start = at
    while (start < last && classAt(text, start) === SPACE) start++
    let end = last
    while (end > start && classAt(text, end - 1) === SPACE) end--
    if (start < end) paragraphs.push({ start, end })
    at = last + 1
  }
  return paragraphs
}
