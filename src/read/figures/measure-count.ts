// Says the measure of a count by the words that govern it: the nearest cue wins, across coordination.
// Reads "killing 12 and wounding 40", "12 were killed", "a death toll of 12", "15,000 striking nurses", "300 protesters".
// Must not read "12 gunmen killed a farmer" as 12 killed.
import { CUES, type Cue, type CueUse } from '../../language/en/counted-cues.ts'
import type { Measure } from '../../model/mention.ts'
import type { Sentence } from '../../text/document.ts'
import { isPeople } from './noun.ts'
import type { Phrase } from './phrase.ts'
import type { Quantity } from './quantity.ts'
import { lowerAt, type Tokens, textAt } from './tokens.ts'

interface Hit {
  readonly cue: Cue
  readonly first: number
  readonly last: number
}

/** Cues of one sentence, in order. */
export function findCues(tokens: Tokens, sentence: Sentence): Hit[] {
  const hits: Hit[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const cues = CUES.get(lowerAt(tokens, at))
    if (cues === undefined) continue
    for (const cue of cues) {
      if (cue.rest.every((word, place) => lowerAt(tokens, at + 1 + place) === word)) {
        hits.push({ cue, first: at, last: at + 1 + cue.rest.length })
      }
    }
  }
  return hits
}

export interface Governed {
  readonly quantity: Quantity
  readonly phrase: Phrase | null
  readonly people: boolean
  /** Quantities of the same sentence, in order: each but this one is a barrier. */
  readonly others: readonly Quantity[]
}

export interface Governing {
  readonly measure: Measure
  readonly cost: number
  readonly use: CueUse
  /** First token of the cue. */
  readonly token: number
}

/** The measure that the cues give a count, and the cue's distance; null where none governs it. */
export function measureOfCount(tokens: Tokens, hits: readonly Hit[], governed: Governed): Governing | null {
  let best: Governing | null = null
  const end = Math.max(governed.quantity.last, governed.phrase?.last ?? 0)
  for (let at = firstFrom(hits, governed.quantity.first - REACH); at < hits.length; at++) {
    const hit = hits[at] as Hit
    if (hit.first > end + REACH) break
    const cost = costOf(tokens, hit, governed)
    if (cost !== null && (best === null || cost < best.cost))
      best = { measure: hit.cue.measure, cost, use: hit.cue.use, token: hit.first }
  }
  return best
}

/** No cue further away than this many tokens governs a number. */
const REACH = 26

function firstFrom(hits: readonly Hit[], token: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((hits[middle] as Hit).first < token) low = middle + 1
    else high = middle
  }
  return low
}

function costOf(tokens: Tokens, hit: Hit, governed: Governed): number | null {
  const { quantity, phrase, people } = governed
  const end = Math.max(quantity.last, phrase?.last ?? 0)
  const inside = hit.first >= quantity.last && hit.last <= end
  if (hit.cue.use === 'head') return headCost(tokens, hit, governed, inside)
  if (!people) return null
  if (isOfSubject(hit, governed)) return 1
  if (inside) return hit.cue.use === 'state' || hit.cue.use === 'both' ? 0 : null
  if (hit.first >= end) return followsCost(tokens, hit, governed, end)
  if (hit.cue.use === 'state') return beforeState(tokens, hit, governed)
  return hit.cue.use !== 'subject' && hit.last <= quantity.first ? beforeCost(tokens, hit, governed) : null
}

function followsCost(tokens: Tokens, hit: Hit, governed: Governed, end: number): number | null {
  const { use } = hit.cue
  const predicate = use === 'state' || use === 'subject' || (use === 'both' && !isActive(tokens, hit))
  return predicate ? afterCost(tokens, hit, governed, end) : null
}

// The counted noun itself. One that names people gives way to what happens to them: "35 protesters were killed".
function headCost(tokens: Tokens, hit: Hit, governed: Governed, inside: boolean): number | null {
  const { phrase } = governed
  if (!inside || phrase === null || hit.last !== phrase.head + 1) return bareHead(tokens, hit, governed)
  return isPeople(lowerAt(tokens, phrase.head)) ? 2.9 : 0
}

// "The number of people arrested has risen to 40": the cue stands between the subject and the number.
function isOfSubject(hit: Hit, { quantity, phrase }: Governed): boolean {
  if (phrase === null || phrase.last > quantity.first || hit.first < phrase.last || hit.last > quantity.first)
    return false
  return hit.cue.use === 'both' || hit.cue.use === 'state'
}

// "21 dead", "12 missing": the state is itself the noun, right after the number.
function bareHead(tokens: Tokens, hit: Hit, { quantity, phrase }: Governed): number | null {
  return phrase === null && hit.first === quantity.last && !/^(?:case|cases|vote)$/.test(lowerAt(tokens, hit.first))
    ? 0
    : null
}

// "missing: 12", "wounded 40" are read as objects; "on strike by" as topics.
function beforeState(tokens: Tokens, hit: Hit, governed: Governed): number | null {
  return hit.last === governed.quantity.first && lowerAt(tokens, hit.first) === 'missing' ? 3 : null
}

function crossed(governed: Governed, from: number, to: number): number {
  let count = 0
  for (const other of governed.others)
    if (other !== governed.quantity && other.first >= from && other.last <= to) count++
  return count
}

// A cue after the number: a predicate of its noun. "12 people, two of them children, were killed".
function afterCost(tokens: Tokens, hit: Hit, governed: Governed, end: number): number | null {
  let cost = hit.first - end
  if (cost > 12) return null
  for (let at = end; at < hit.first - 3; at++)
    if (/^(?:was|were|has|have|had|is|are|will|said|says)$/.test(lowerAt(tokens, at))) return null
  const over = crossed(governed, end, hit.first)
  if (over > 0 && !/^(?:and|,|or)$/.test(lowerAt(tokens, end))) return null
  cost += 5 * over
  for (let at = end; at < hit.first; at++) {
    const word = textAt(tokens, at)
    if (word === ';' || word === '.') return null
    if (word === ',') cost += 2
    else if (word === 'and' || word === 'but') cost += 4
    else if (/^(?:that|where|after|while|as|when|because|before|until)$/.test(word)) return null
    else if (word === 'which') cost += 3
  }
  return cost + 0.5
}

/** Whether a past form takes an object right after it: then what stands before it is the doer. */
function isActive(tokens: Tokens, hit: Hit): boolean {
  const before = lowerAt(tokens, hit.first - 1)
  if (/^(?:was|were|been|be|being|are|is|got|get|were|'re|people)$/.test(before) || /ly$/.test(before)) return false
  const next = tokens[hit.last]
  if (next === undefined) return false
  if (next.kind === 'number') return true
  return (
    /^(?:a|an|the|at|more|some|several|dozens|hundreds|thousands|one|two|three|four|five|six|seven|eight|nine|ten|his|her|their|its|people|civilians|men|women|children|him|them|himself|themselves|about|nearly|around|another|scores|many|up)$/.test(
      next.lower,
    ) && !(next.lower === 'at' && !/^(?:least|most)$/.test(lowerAt(tokens, hit.last + 1)))
  )
}

const BETWEEN =
  /^(?:at|least|most|more|than|up|to|about|around|some|nearly|over|an|a|another|other|the|further|additional|total|of|estimated|as|many|all|its|their|his|those|these|fewer|also|only|just|roughly|almost|approximately|and|or|,|between)$/
const PASSIVE_NEXT = /^(?:in|by|on|during|when|after|while|as|near|at|since|from|along|outside|inside|under|with|for)$/

// A cue before the number: an active verb, or a noun linked to it.
function beforeCost(tokens: Tokens, hit: Hit, governed: Governed): number | null {
  const { quantity } = governed
  const before = lowerAt(tokens, quantity.first - 1)
  const { use } = hit.cue
  if (quantity.first - hit.last > 20 || (before === 'by' && (use !== 'topic' || lowerAt(tokens, hit.first) === 'dead')))
    return null
  if (use === 'both' && /^(?:with|alongside)$/.test(before) && quantity.first - hit.last <= 2) return 1
  if (use === 'both' && !takesObject(tokens, hit, quantity)) return null
  if (use === 'topic' && !isLinked(tokens, hit.last, quantity.first)) return null
  const between = betweenCost(tokens, hit, quantity.first)
  return between === null ? null : between + 2.5 * crossed(governed, hit.last, quantity.first)
}

// "were killed", "killed in a blast": a passive takes no object, unless the number is joined on ("killed on Monday and 12 …").
function takesObject(tokens: Tokens, hit: Hit, quantity: Quantity): boolean {
  if (/^(?:were|was|been|be|being)$/.test(lowerAt(tokens, hit.first - 1))) return false
  const next = lowerAt(tokens, hit.last)
  const bound = next === 'at' && /^(?:least|most)$/.test(lowerAt(tokens, hit.last + 1))
  const passive = quantity.first > hit.last && PASSIVE_NEXT.test(next) && !bound
  return !passive || /^(?:and|,)$/.test(lowerAt(tokens, quantity.first - 1))
}

function betweenCost(tokens: Tokens, hit: Hit, to: number): number | null {
  let cost = to - hit.last
  for (let at = hit.last; at < to; at++) {
    const word = lowerAt(tokens, at)
    if (word === ';' || word === '.') return null
    if (BETWEEN.test(word)) cost -= 0.7
    else if (/^(?:that|which|where|while|after|when|who|whose)$/.test(word)) cost += 4
    else if (/^(?:was|were|is|are|has|have|had)$/.test(word) && hit.cue.use !== 'topic') cost += 6
  }
  return cost
}

const LEVELS =
  /^(?:rose|risen|rises?|rising|climbed|climbs?|stood|stands?|reached|reaches|reaching|hit|hits|was|is|were|are|at|of|to|by|among|involving|from|over|exceeds?|exceeded|passed|topped|tops|put|past|now|grew|jumped|increased|fell|dropped|remains|up|:)$/

/** Whether a noun such as "toll" is linked to the number after it: by "of", or by a verb of level. */
function isLinked(tokens: Tokens, from: number, to: number): boolean {
  if (to === from) return true
  for (let at = to - 1; at >= Math.max(from, to - 6); at--) if (LEVELS.test(lowerAt(tokens, at))) return true
  return false
}
