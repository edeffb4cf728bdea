// Paragraphs: what blank lines, indents and short last lines set apart.
import type { Span } from '../model/span.ts'

/** Paragraphs of a reading view, in order, without the white space around them. */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)) {
    const words = match[0].trimEnd()
    paragraphs.push({ start: match.index, end: match.index + words.length })
  }
  return paragraphs
}
