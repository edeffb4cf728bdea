// Which tokens may belong to a name at all: capitals, what the rules took, and short links between two of these. All
// else is outside, which cuts a report into short sequences and keeps the reading cheap.
import type { Document, Sentence, Token } from '../../../text/document.ts'
import type { Candidate } from '../candidate.ts'

/** Half-open range of tokens of sentence number `sentence`. */
export interface Segment {
  readonly first: number
  readonly last: number
  readonly sentence: number
}

/** A link is at most this many tokens: "of the", "de la". */
const LONGEST_LINK = 3
/** Capitals without end (a page in capitals without a stop) are cut here. */
const LONGEST_SEGMENT = 200

export function segmentsOf(document: Document, candidates: readonly Candidate[]): Segment[] {
  const taken = new Uint8Array(document.tokens.length)
  for (const { first, last } of candidates) taken.fill(1, first, last)
  const segments: Segment[] = []
  document.sentences.forEach((sentence, number) => {
    collect(document.tokens, sentence, number, taken, segments)
  })
  return segments
}

function collect(
  tokens: readonly Token[],
  sentence: Sentence,
  number: number,
  taken: Uint8Array,
  segments: Segment[],
): void {
  let first = -1
  let last = -1
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at] as Token
    if (taken[at] === 0 && !(token.upper && token.kind === 'word')) continue
    if (first >= 0 && (at - last > LONGEST_LINK || at - first >= LONGEST_SEGMENT)) {
      segments.push({ first, last, sentence: number })
      first = -1
    }
    if (first < 0) first = at
    last = at + 1
  }
  if (first >= 0) segments.push({ first, last, sentence: number })
}
