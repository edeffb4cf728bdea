// Which tokens may belong to a name at all: capitals, what the rules took, and short links between two of these. All
// else is outside, which cuts a report into short sequences and keeps the reading cheap. Left out are a lone "The" or
// "However" that the rules did not take, and a lone name whose rule errs less than what was learned ("Kenya", "Kenyan").
import type { Document, Sentence, Token } from '../../../text/document.ts'
import type { Candidate } from '../candidate.ts'
import { bitsOf, CALENDAR, FUNCTION, GIVEN, ORDINARY, PARTICLE } from '../lexicon.ts'
import { KINDS } from './labels.ts'

/** Half-open range of tokens of sentence number `sentence`. */
export interface Segment {
  readonly first: number
  readonly last: number
  readonly sentence: number
  /** Kind number of the lone name that it is, where its rule is sure; -1 where the weights decide. */
  readonly settled: number
}

/** A link is at most this many tokens: "of the", "de la". */
const LONGEST_LINK = 3
/** Capitals without end (a page in capitals without a stop) are cut here. */
export const LONGEST_SEGMENT = 200
/** Marks that may stand inside a name. */
const MARKS = new Set(['-', '‑', '‐', '–', '.', ',', '&', '/', '’', "'"])
/** Rules that stay as they are where their name stands alone. */
export const SURE = new Set(['names/country', 'names/dateline', 'names/demonym', 'names/list'])

export function segmentsOf(document: Document, candidates: readonly Candidate[]): Segment[] {
  const taken = new Uint8Array(document.tokens.length)
  const sure = new Map<number, Candidate>()
  for (const candidate of candidates) {
    taken.fill(1, candidate.first, candidate.last)
    if (SURE.has(candidate.rule)) sure.set(candidate.first, candidate)
  }
  const segments: Segment[] = []
  document.sentences.forEach((sentence, number) => {
    collect(document.tokens, sentence, taken, (first, last) => {
      if (taken[first] === 0 && isLoneWord(document.tokens, first, last)) return
      const name = sure.get(first)
      const settled = name?.last === last ? (KINDS as readonly string[]).indexOf(name.type) : -1
      segments.push({ first, last, sentence: number, settled })
    })
  })
  return segments
}

function collect(
  tokens: readonly Token[],
  sentence: Sentence,
  taken: Uint8Array,
  add: (first: number, last: number) => void,
): void {
  let first = -1
  let last = -1
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at] as Token
    if (taken[at] === 0 && !isCapital(token)) {
      if (first >= 0 && (at - last >= LONGEST_LINK || !isLink(token))) {
        add(first, last)
        first = -1
      }
      continue
    }
    if (first >= 0 && at - first >= LONGEST_SEGMENT) {
      add(first, last)
      first = -1
    }
    if (first < 0) first = at
    last = at + 1
  }
  if (first >= 0) add(first, last)
}

/** "June" is none: rules take it where it is a person's name. */
function isCapital({ upper, kind, lower }: Token): boolean {
  return upper && kind === 'word' && (bitsOf(lower) & (CALENDAR | GIVEN)) !== CALENDAR
}

function isLink({ kind, text, lower }: Token): boolean {
  if (kind === 'punctuation') return MARKS.has(text)
  return kind === 'number' || (bitsOf(lower) & (FUNCTION | PARTICLE)) !== 0
}

function isLoneWord(tokens: readonly Token[], first: number, last: number): boolean {
  return last - first === 1 && (bitsOf(tokens[first]?.lower ?? '') & (FUNCTION | ORDINARY | CALENDAR)) !== 0
}
