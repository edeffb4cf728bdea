// What is known of the tokens of a report before any weight is asked: their words, what the rules say of them, and how
// the rest of the report writes them.
import type { Document, Sentence, Token } from '../../../text/document.ts'
import type { Candidate } from '../candidate.ts'
import { casingOf } from '../headline.ts'
import { hashOf, mix } from './hash.ts'
import { BEGIN, END, INSIDE, KINDS, SINGLE } from './labels.ts'
import type { Segment } from './segments.ts'
import type { WordFacts } from './word-facts.ts'

export interface Facts<Word extends WordFacts = WordFacts> {
  readonly tokens: readonly Token[]
  /** The words of the segments and of two tokens around each; NO_WORD's elsewhere. */
  readonly words: readonly Word[]
  /** Position and kind that the rules give, 1 to 24; 0 for none. */
  readonly ruled: Uint8Array
  /** Number of the candidate that holds the token plus one; 0 for none. */
  readonly candidate: Int32Array
  /** Of each candidate: its rule, hashed. */
  readonly rules: Int32Array
  /** How the report writes the word elsewhere. */
  readonly elsewhere: Int32Array
  /** Of each sentence: 0 as a sentence, 1 as a title, 2 in capitals. */
  readonly casing: Uint8Array
  readonly candidates: readonly Candidate[]
}

/** How far from its segment a token may bear on it. */
export const REACH = 2
const TITLE_KIND = 5
const UNKNOWN = 3
const CASINGS = ['sentence', 'title', 'capitals']

/** `wordOf` gives the facts of a token's word; `outside` those of what lies outside a sentence. */
export function factsOf<Word extends WordFacts>(
  document: Document,
  candidates: readonly Candidate[],
  segments: readonly Segment[],
  outside: Word,
  wordOf: (token: Token) => Word,
): Facts<Word> {
  const { tokens } = document
  const words = new Array<Word>(tokens.length).fill(outside)
  let to = 0
  for (const { first, last, settled } of segments) {
    if (settled >= 0) continue
    for (let at = Math.max(to, first - REACH); at < last + REACH && at < tokens.length; at++)
      words[at] = wordOf(tokens[at] as Token)
    to = last + REACH
  }
  const facts = {
    tokens,
    words,
    ruled: new Uint8Array(tokens.length),
    candidate: new Int32Array(tokens.length),
    rules: Int32Array.from(candidates, ({ rule }) => hashOf(rule)),
    elsewhere: new Int32Array(tokens.length),
    casing: casings(document, candidates, segments),
    candidates,
  }
  takeRules(facts)
  takeReport(facts, document, segments)
  return facts
}

/** The rules have looked at the sentences with candidates. */
function casings(document: Document, candidates: readonly Candidate[], segments: readonly Segment[]): Uint8Array {
  const known = new Uint8Array(document.sentences.length).fill(UNKNOWN)
  for (const { sentence, casing } of candidates) known[sentence] = CASINGS.indexOf(casing)
  for (const { sentence, settled } of segments) {
    if (settled < 0 && known[sentence] === UNKNOWN)
      known[sentence] = CASINGS.indexOf(casingOf(document, document.sentences[sentence] as Sentence))
  }
  return known
}

function takeRules({ ruled, candidate, candidates }: Facts): void {
  candidates.forEach(({ first, last, type, title }, number) => {
    const kind = (KINDS as readonly string[]).indexOf(type)
    const code = (kind < 0 ? KINDS.length : kind) * 4
    for (let at = first; at < last; at++) {
      candidate[at] = number + 1
      ruled[at] = code + (last - first === 1 ? SINGLE : at === first ? BEGIN : at === last - 1 ? END : INSIDE)
    }
    if (title !== null) ruled.fill(TITLE_KIND * 4 + 1, title.first, title.last)
  })
}

/** How a word is used over the report. */
interface Use {
  lower: number
  inside: number
  /** Kind and length of the longest candidate that holds the word. */
  longest: number
  kind: number
}

function takeReport(facts: Facts, document: Document, segments: readonly Segment[]): void {
  const uses = usesOf(facts, document, segments)
  for (const { first, last } of segments) {
    for (let at = first; at < last; at++) {
      const { upper, lower } = document.tokens[at] as Token
      const use = upper ? uses.get(lower) : undefined
      if (use === undefined) continue
      const often = Math.min(use.lower, 2) * 3 + Math.min(use.inside, 2)
      facts.elsewhere[at] = mix(often, use.kind, Math.min(use.longest, 4))
    }
  }
}

/** The uses of the segments' capitals. */
function usesOf(facts: Facts, { tokens, sentences }: Document, segments: readonly Segment[]): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>()
  for (const { first, last, sentence } of segments) {
    const initial = sentences[sentence]?.first
    for (let at = first; at < last; at++) {
      const token = tokens[at] as Token
      if (token.upper && token.kind === 'word') count(facts, uses, token, at, at === initial)
    }
  }
  for (const { upper, kind, lower } of tokens) {
    const use = upper || kind !== 'word' ? undefined : uses.get(lower)
    if (use !== undefined) use.lower++
  }
  return uses
}

function count(
  { candidate, ruled, candidates }: Facts,
  uses: Map<string, Use>,
  token: Token,
  at: number,
  initial: boolean,
): void {
  let use = uses.get(token.lower)
  if (use === undefined) {
    use = { lower: 0, inside: 0, longest: 0, kind: 0 }
    uses.set(token.lower, use)
  }
  if (!initial) use.inside++
  const holder = candidates[(candidate[at] ?? 0) - 1]
  if (holder === undefined) return
  const length = holder.last - holder.first
  if (length > use.longest) {
    use.longest = length
    use.kind = ruled[at] ?? 0
  }
}
