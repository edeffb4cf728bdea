// Sentences: where one ends and the next begins.
import type { Span } from '../model/span.ts'
import type { Paragraph, Sentence, Token } from './document.ts'

const CLOSING = new Set(['"', '”', '’', "'", ')', ']', '»'])

/** Sentences inside the given blocks, and the blocks as paragraphs that name their sentences. */
export function findSentences(
  _text: string,
  tokens: readonly Token[],
  blocks: readonly Span[],
): { sentences: Sentence[]; paragraphs: Paragraph[] } {
  const sentences: Sentence[] = []
  const paragraphs: Paragraph[] = []
  let at = 0
  for (const block of blocks) {
    const firstSentence = sentences.length
    let first = at
    while (at < tokens.length && (tokens[at] as Token).start < block.end) {
      const token = tokens[at] as Token
      at++
      if (!/^[.!?…]/.test(token.text)) continue
      while (at < tokens.length && CLOSING.has((tokens[at] as Token).text) && (tokens[at] as Token).end <= block.end)
        at++
      push(first, at, paragraphs.length)
      first = at
    }
    if (first < at) push(first, at, paragraphs.length)
    paragraphs.push({ ...block, first: firstSentence, last: sentences.length })
  }
  return { sentences, paragraphs }

  function push(first: number, last: number, paragraph: number): void {
    sentences.push({
      start: (tokens[first] as Token).start,
      end: (tokens[last - 1] as Token).end,
      first,
      last,
      paragraph,
    })
  }
}
