// The features of one token: what the weights are asked about. The order of the templates is the model's version.
import type { Token } from '../../../text/document.ts'
import type { Facts } from './facts.ts'
import { hashOf, mix } from './hash.ts'
import type { Segment } from './segments.ts'

/** More than a token can have. */
export const MOST_FEATURES = 128

/** Writes the features of token `at` of a segment into `out` and returns how many they are. */
export function featuresAt(facts: Facts, sentence: Segment & Bounds, at: number, out: Int32Array): number {
  const none = facts.tokens.length
  const from = (step: number): number => (at + step >= sentence.from && at + step < sentence.to ? at + step : none)
  const places = [from(-2), from(-1), at, from(1), from(2)] as const
  let count = 0
  let template = 0
  const add = (first: number, second = 0): void => {
    out[count++] = mix(template++, first, second)
  }
  words(facts, places, add)
  endings(facts.tokens[at] as Token, add)
  shapes(facts, places, add)
  clusters(facts, places, add)
  ruled(facts, places, facts.casing[sentence.sentence] ?? 0, add)
  wholes(facts, sentence, at, add)
  let bits = facts.bits[at] ?? 0
  while (bits !== 0 && count < MOST_FEATURES) {
    out[count++] = mix(200, bits & -bits)
    bits &= bits - 1
  }
  return count
}

/** The sentence's tokens. */
export interface Bounds {
  readonly from: number
  readonly to: number
}

type Places = readonly [number, number, number, number, number]
type Add = (first: number, second?: number) => void

function words({ word }: Facts, [p2, p1, at, n1, n2]: Places, add: Add): void {
  const w0 = word[at] ?? 0
  const w1 = word[p1] ?? 0
  const w2 = word[n1] ?? 0
  add(0)
  add(w0)
  add(w1)
  add(w2)
  add(word[p2] ?? 0)
  add(word[n2] ?? 0)
  add(w1, w0)
  add(w0, w2)
  add(w1, w2)
}

function endings({ lower }: Token, add: Add): void {
  const { length } = lower
  add(hashOf(lower, 0, Math.min(2, length)))
  add(hashOf(lower, 0, Math.min(3, length)), 3)
  add(hashOf(lower, 0, Math.min(4, length)), 4)
  add(hashOf(lower, Math.max(0, length - 1)))
  add(hashOf(lower, Math.max(0, length - 2)))
  add(hashOf(lower, Math.max(0, length - 3)))
  add(hashOf(lower, Math.max(0, length - 4)))
}

function shapes({ shape, elsewhere, word }: Facts, [, p1, at, n1]: Places, add: Add): void {
  const s0 = shape[at] ?? 0
  const s1 = shape[p1] ?? 0
  const s2 = shape[n1] ?? 0
  add(s0)
  add(s1, s0)
  add(s0, s2)
  add(mix(1, s1, s0), s2)
  add(s0, word[p1])
  add(s0, word[n1])
  add(elsewhere[at] ?? 0)
  add(elsewhere[at] ?? 0, s0)
}

function clusters(facts: Facts, [p2, p1, at, n1, n2]: Places, add: Add): void {
  for (const table of [facts.coarse, facts.middle, facts.fine]) {
    add(table[p2] ?? 0)
    add(table[p1] ?? 0)
    add(table[at] ?? 0)
    add(table[n1] ?? 0)
    add(table[n2] ?? 0)
  }
  const { middle, coarse, ruled, shape } = facts
  add(middle[p1] ?? 0, middle[at])
  add(middle[at] ?? 0, middle[n1])
  add(coarse[p1] ?? 0, mix(2, coarse[at] ?? 0, coarse[n1]))
  add(middle[at] ?? 0, ruled[at])
  add(middle[p1] ?? 0, ruled[at])
  add(middle[n1] ?? 0, ruled[at])
  add(middle[at] ?? 0, shape[at])
}

function ruled(facts: Facts, [, p1, at, n1]: Places, casing: number, add: Add): void {
  const { word, shape, bits, place, elsewhere } = facts
  const rule = facts.ruled[at] ?? 0
  const before = facts.ruled[p1] ?? 0
  const after = facts.ruled[n1] ?? 0
  add(rule)
  add(before)
  add(after)
  add(before, rule)
  add(rule, after)
  add(mix(3, before, rule), after)
  add(rule, word[at])
  add(rule, word[p1])
  add(rule, word[n1])
  add(rule, shape[at])
  add(rule, elsewhere[at])
  add(rule, casing + 1)
  add(casing + 1, shape[at])
  add(bits[at] ?? 0)
  add(bits[p1] ?? 0)
  add(bits[n1] ?? 0)
  add(bits[p1] ?? 0, bits[at])
  add(bits[at] ?? 0, bits[n1])
  add(bits[at] ?? 0, rule)
  add(place[at] ?? 0)
  add(place[at] ?? 0, rule)
  add(place[p1] ?? 0)
  add(place[n1] ?? 0)
}

/** Of the whole candidate, or of the run of capitals, that holds the token: its head, its first word, what stands around. */
function wholes(facts: Facts, sentence: Segment & Bounds, at: number, add: Add): void {
  const number = facts.candidate[at] ?? 0
  const { first, last } = facts.candidates[number - 1] ?? capitalsAt(facts.tokens, at, sentence)
  const none = facts.tokens.length
  const before = first > sentence.from ? first - 1 : none
  const after = last < sentence.to ? last : none
  const where = whereIn(first, last, at)
  const length = Math.min(last - first, 5) * 5 + where
  const rule = facts.ruled[at] ?? 0
  add(facts.rules[number - 1] ?? 0, rule)
  add(rule, length)
  add(facts.placed[number - 1] ?? 0, rule)
  add(first === sentence.from ? 1 : 2, length)
  for (const place of [first, last - 1, before, after]) {
    add(facts.word[place] ?? 0, where)
    add(facts.bits[place] ?? 0, where)
    add(facts.middle[place] ?? 0, where)
  }
  add(facts.fine[last - 1] ?? 0, where)
  add(facts.bits[before] ?? 0, mix(4, facts.bits[after] ?? 0, rule))
}

function whereIn(first: number, last: number, at: number): number {
  if (last - first === 1) return 4
  if (at === first) return 1
  return at === last - 1 ? 3 : 2
}

function capitalsAt(tokens: readonly Token[], at: number, { from, to }: Bounds): { first: number; last: number } {
  return { first: runStart(tokens, at, from), last: runEnd(tokens, at, to) }
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
