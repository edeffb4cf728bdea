// The features of one token: what the weights are asked about. Their numbers are the model's version.
//
// Three sorts, by how often their answer can be used again: of the word where it stands (with what the rules say of the
// token), of a word beside the token, and of the place in the text, which must be asked anew.
import type { Token } from '../../../text/document.ts'
import type { Facts } from './facts.ts'
import { hashOf, mix } from './hash.ts'
import type { Segment } from './segments.ts'
import { NO_WORD, type WordFacts } from './word-facts.ts'

/** More than a token can have. */
export const MOST_FEATURES = 160
/** The places beside a token: two before, one before, one after, two after. */
export const BESIDE = [-2, -1, 1, 2] as const

/** What the rules say of a token and how its sentence is written, as one number. */
export function ownCode(facts: Facts, sentence: number, at: number): number {
  return (facts.ruled[at] ?? 0) * 3 + (facts.casing[sentence] ?? 0)
}

/** Writes the features of a word where it stands, from `out[0]` on; returns how many. */
export function ownFeatures(facts: WordFacts, code: number, out: Int32Array): number {
  const { word, shape, bits, lower, middle } = facts
  const { length } = lower
  const rule = Math.floor(code / 3)
  const casing = (code % 3) + 1
  let count = 0
  out[count++] = mix(0, 0)
  out[count++] = mix(1, word)
  out[count++] = mix(2, hashOf(lower, 0, Math.min(2, length)))
  out[count++] = mix(3, hashOf(lower, 0, Math.min(3, length)))
  out[count++] = mix(4, hashOf(lower, 0, Math.min(4, length)))
  out[count++] = mix(5, hashOf(lower, Math.max(0, length - 1)))
  out[count++] = mix(6, hashOf(lower, Math.max(0, length - 2)))
  out[count++] = mix(7, hashOf(lower, Math.max(0, length - 3)))
  out[count++] = mix(8, hashOf(lower, Math.max(0, length - 4)))
  out[count++] = mix(9, shape)
  out[count++] = mix(10, facts.coarse)
  out[count++] = mix(11, middle)
  out[count++] = mix(12, facts.fine)
  out[count++] = mix(13, middle, shape)
  out[count++] = mix(14, bits)
  out[count++] = mix(15, facts.place)
  out[count++] = mix(16, rule)
  out[count++] = mix(17, rule, word)
  out[count++] = mix(18, rule, shape)
  out[count++] = mix(19, rule, middle)
  out[count++] = mix(20, rule, bits)
  out[count++] = mix(21, rule, facts.place)
  out[count++] = mix(22, rule, casing)
  out[count++] = mix(23, casing, shape)
  let rest = bits
  while (rest !== 0) {
    out[count++] = mix(24, rest & -rest)
    rest &= rest - 1
  }
  return count
}

/** Writes the features of a word at place number `place` of BESIDE. */
export function besideFeatures(facts: WordFacts, place: number, out: Int32Array): number {
  const template = 32 + place * 8
  let count = 0
  out[count++] = mix(template, facts.word)
  out[count++] = mix(template + 1, facts.coarse)
  out[count++] = mix(template + 2, facts.middle)
  out[count++] = mix(template + 3, facts.fine)
  if (place === 0 || place === 3) return count
  out[count++] = mix(template + 4, facts.bits)
  out[count++] = mix(template + 5, facts.place)
  return count
}

/** Writes the features of token `at` that hang on more than one word. */
export function placeFeatures(facts: Facts, sentence: Bounds, at: number, out: Int32Array): number {
  const { words, ruled, elsewhere } = facts
  const inside = at + 1 < sentence.to
  const own = words[at] ?? NO_WORD
  const before = at > sentence.from ? (words[at - 1] ?? NO_WORD) : NO_WORD
  const after = inside ? (words[at + 1] ?? NO_WORD) : NO_WORD
  const rule = ruled[at] ?? 0
  const last = at > sentence.from ? (ruled[at - 1] ?? 0) : 0
  const next = inside ? (ruled[at + 1] ?? 0) : 0
  const use = elsewhere[at] ?? 0
  let count = 0
  out[count++] = mix(64, before.word, own.word)
  out[count++] = mix(65, own.word, after.word)
  out[count++] = mix(67, mix(1, before.shape, own.shape), after.shape)
  out[count++] = mix(70, use)
  out[count++] = mix(72, before.middle, own.middle)
  out[count++] = mix(73, own.middle, after.middle)
  out[count++] = mix(74, before.coarse, mix(2, own.coarse, after.coarse))
  out[count++] = mix(75, before.middle, rule)
  out[count++] = mix(76, after.middle, rule)
  out[count++] = mix(79, mix(3, last, rule), next)
  out[count++] = mix(80, rule, before.word)
  out[count++] = mix(81, rule, after.word)
  out[count++] = mix(82, rule, use)
  out[count++] = mix(83, before.bits, own.bits)
  out[count++] = mix(84, own.bits, after.bits)
  return wholeFeatures(facts, sentence, at, out, count)
}

/** The sentence's tokens. */
export interface Bounds {
  readonly from: number
  readonly to: number
}

/** Of the whole candidate, or of the run of capitals, that holds the token: its head, its first word, what stands around. */
function wholeFeatures(facts: Facts, sentence: Bounds, at: number, out: Int32Array, from: number): number {
  const { words } = facts
  const number = facts.candidate[at] ?? 0
  const candidate = facts.candidates[number - 1]
  const first = candidate === undefined ? runStart(facts.tokens, at, sentence.from) : candidate.first
  const last = candidate === undefined ? runEnd(facts.tokens, at, sentence.to) : candidate.last
  const before = first > sentence.from ? (words[first - 1] ?? NO_WORD) : NO_WORD
  const after = last < sentence.to ? (words[last] ?? NO_WORD) : NO_WORD
  const where = whereIn(first, last, at)
  const length = Math.min(last - first, 5) * 5 + where
  const rule = facts.ruled[at] ?? 0
  let count = from
  out[count++] = mix(96, facts.rules[number - 1] ?? 0, rule)
  out[count++] = mix(97, rule, length)
  out[count++] = mix(99, first === sentence.from ? 1 : 2, length)
  out[count++] = mix(100, before.bits, mix(4, after.bits, rule))
  if (at !== first) {
    count = edge(words[first] ?? NO_WORD, 104, where, out, count)
    count = edge(before, 108, where, out, count)
  }
  if (at !== last - 1) {
    const head = words[last - 1] ?? NO_WORD
    count = edge(head, 112, where, out, count)
    count = edge(after, 116, where, out, count)
    out[count++] = mix(101, head.fine, where)
  }
  return count
}

function edge(word: WordFacts, template: number, where: number, out: Int32Array, from: number): number {
  out[from] = mix(template, word.word, where)
  out[from + 1] = mix(template + 1, word.middle, where)
  return from + 2
}

function whereIn(first: number, last: number, at: number): number {
  if (last - first === 1) return 4
  if (at === first) return 1
  return at === last - 1 ? 3 : 2
}

function runStart(tokens: readonly Token[], at: number, limit: number): number {
  let first = at
  while (first > limit && (tokens[first - 1]?.upper ?? false) && at - first < 10) first--
  return first
}

function runEnd(tokens: readonly Token[], at: number, limit: number): number {
  let last = at + 1
  while (last < limit && (tokens[last]?.upper ?? false) && last - at < 10) last++
  return last
}

/** The sentence of a segment. */
export function boundsOf(
  sentences: readonly { readonly first: number; readonly last: number }[],
  { sentence }: Segment,
): Bounds {
  const own = sentences[sentence]
  return { from: own?.first ?? 0, to: own?.last ?? 0 }
}
