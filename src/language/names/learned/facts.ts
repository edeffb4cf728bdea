// What is known of each token before any weight is asked: its word, shape and endings, its clusters, the word lists,
// what the rules say, the gazetteer, and how the rest of the report writes it. One slot more than there are tokens: the
// last stands for what lies outside the sentence.
import type { Gazetteer } from '../../../read/places/gazetteer.ts'
import type { Document, Token } from '../../../text/document.ts'
import type { Candidate } from '../candidate.ts'
import { casingOf } from '../headline.ts'
import { bitsOf } from '../lexicon.ts'
import type { Clusters } from './clusters.ts'
import { hashOf, mix } from './hash.ts'
import { BEGIN, END, INSIDE, KINDS, SINGLE } from './labels.ts'
import { shapeOf } from './shape.ts'

export interface Facts {
  readonly tokens: readonly Token[]
  readonly word: Int32Array
  readonly shape: Int32Array
  readonly bits: Int32Array
  /** The three clusters of the word, coarse to fine; 0 for none. */
  readonly coarse: Uint16Array
  readonly middle: Uint16Array
  readonly fine: Uint16Array
  /** Position and kind that the rules give, 1 to 24; 0 for none. */
  readonly ruled: Uint8Array
  /** Number of the candidate that holds the token plus one; 0 for none. */
  readonly candidate: Int32Array
  /** Of each candidate: its rule, hashed; what the gazetteer says of all of it. */
  readonly rules: Int32Array
  readonly placed: Uint8Array
  /** What the gazetteer says of the word alone. */
  readonly place: Uint8Array
  /** How the report writes the word elsewhere. */
  readonly elsewhere: Int32Array
  /** Of each sentence: 0 as a sentence, 1 as a title, 2 in capitals. */
  readonly casing: Uint8Array
  readonly candidates: readonly Candidate[]
}

const TITLE_KIND = 5

export function factsOf(
  document: Document,
  candidates: readonly Candidate[],
  gazetteer: Gazetteer,
  clusters: Clusters,
): Facts {
  const { tokens, sentences } = document
  const size = tokens.length + 1
  const facts: Facts = {
    tokens,
    word: new Int32Array(size),
    shape: new Int32Array(size),
    bits: new Int32Array(size),
    coarse: new Uint16Array(size),
    middle: new Uint16Array(size),
    fine: new Uint16Array(size),
    ruled: new Uint8Array(size),
    candidate: new Int32Array(size),
    rules: Int32Array.from(candidates, ({ rule }) => hashOf(rule)),
    placed: Uint8Array.from(candidates, ({ text }) => placeCode(gazetteer, text)),
    place: new Uint8Array(size),
    elsewhere: new Int32Array(size),
    casing: Uint8Array.from(sentences, (sentence) => CASINGS.indexOf(casingOf(document, sentence))),
    candidates,
  }
  tokens.forEach((token, at) => {
    const word = hashOf(token.lower)
    facts.word[at] = word
    facts.shape[at] = shapeOf(token.text)
    facts.bits[at] = bitsOf(token.lower)
    const codes = clusters(word)
    facts.coarse[at] = codes & 0xff
    facts.middle[at] = (codes >>> 8) & 0x3ff
    facts.fine[at] = (codes >>> 18) & 0x3fff
  })
  takeRules(facts, candidates)
  takeReport(facts, document, gazetteer)
  return facts
}

const CASINGS = ['sentence', 'title', 'capitals']

function takeRules({ ruled, candidate }: Facts, candidates: readonly Candidate[]): void {
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

interface Use {
  lower: number
  inside: number
  /** Kind and length of the longest candidate that holds the word. */
  longest: number
  kind: number
  place: number
}

function takeReport(facts: Facts, document: Document, gazetteer: Gazetteer): void {
  const uses = new Map<string, Use>()
  for (const sentence of document.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = document.tokens[at] as Token
      if (token.kind !== 'word') continue
      let use = uses.get(token.lower)
      if (use === undefined) {
        use = { lower: 0, inside: 0, longest: 0, kind: 0, place: token.upper ? placeCode(gazetteer, token.text) : 0 }
        uses.set(token.lower, use)
      }
      count(facts, use, token, at, at === sentence.first)
    }
  }
  facts.tokens.forEach((token, at) => {
    if (!token.upper) return
    const use = uses.get(token.lower)
    if (use === undefined) return
    facts.place[at] = use.place
    const often = Math.min(use.lower, 2) * 3 + Math.min(use.inside, 2)
    facts.elsewhere[at] = mix(often, use.kind, Math.min(use.longest, 4))
  })
}

function count({ candidate, ruled, candidates }: Facts, use: Use, token: Token, at: number, initial: boolean): void {
  if (!token.upper) use.lower++
  else if (!initial) use.inside++
  const holder = candidates[(candidate[at] ?? 0) - 1]
  if (holder === undefined) return
  const length = holder.last - holder.first
  if (length > use.longest) {
    use.longest = length
    use.kind = ruled[at] ?? 0
  }
}

const LEVELS = ['country', 'continent', 'sea', 'region', 'city', 'site']

/** Level and size of the largest place of that name; 0 for none. */
function placeCode(gazetteer: Gazetteer, name: string): number {
  if (name.length > 60) return 0
  const place = gazetteer.lookup(name)[0]
  if (place === undefined) return 0
  const size = place.population >= 400_000 ? 3 : place.population >= 50_000 ? 2 : place.population >= 5_000 ? 1 : 0
  return 1 + (LEVELS.indexOf(place.level) + 1) * 4 + size
}
