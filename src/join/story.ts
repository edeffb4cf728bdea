// Whether two reports tell the same story: by their words, names and phrases, the day, and what speaks against it.
// Look-alikes share words and differ in names and years: a fire in one town, a fire in another; a coach dismissed, another later.
import type { ReportMetadata } from '../model/report.ts'
import type { Day } from '../read/dates/calendar.ts'
import { dayOfPublication } from '../read/dates/setting.ts'
import type { FindingWord } from './keys.ts'
import { copyShare, hashOfWords, type Sketch, sketchOf } from './shingles.ts'
import { rarityOf, stemOf, UNKNOWN, wordsIn } from './words.ts'

/** What is compared of a report: the same for the same report everywhere. */
export interface StoryTraits {
  readonly day: Day | null
  /** The latest year that the text names. */
  readonly year: number | null
  /** Hashes of its words and pairs of neighbouring words, in order. */
  readonly terms: Uint32Array
  /** What each weighs. */
  readonly weights: Uint16Array
  /** 1 where another text may well have it by chance: a word that is known. */
  readonly known: Uint8Array
  readonly sketch: Sketch
}

/** The opening tells what the story is; what follows is history, and the next story. */
const OPENING = 400
/** Words below are in every text. */
const COMMON = 7
/** A name counts so much more than another word. */
const NAME = 1.5
/** Two neighbouring words weigh what both do, up to a limit. */
const PAIR = 0.7
const MOST_PAIR = 36
/** In quarters of a natural logarithm: rarer words are in another text by no chance. */
const KNOWN = 26

interface Use {
  times: number
  capitals: number
}

/** The traits of a report, and hashes of the words that it is best found by, the weightiest first. */
export function storyOf(
  { title, published }: Pick<ReportMetadata, 'title' | 'published'>,
  text: string,
): { readonly traits: StoryTraits; readonly weightiest: readonly FindingWord[] } {
  const whole = title === null || text.startsWith(title) ? text : `${title}\n${text}`
  const words = wordsIn(whole).map(({ word }) => word)
  const opening = words.slice(0, OPENING)
  const singles = [...usesOf(opening)].map(([stem, use]) => single(stem, use))
  const terms = [...singles, ...pairsOf(opening)].sort((a, b) => a.hash - b.hash || b.weight - a.weight)
  const different = terms.filter(({ hash }, at) => hash !== terms[at - 1]?.hash)
  const weightiest = singles
    .sort((a, b) => b.weight - a.weight || a.hash - b.hash)
    .map(({ hash, known }) => ({ hash, rare: !known }))
  const traits = {
    day: dayOfPublication(published),
    year: latestYear(whole),
    terms: Uint32Array.from(different, ({ hash }) => hash),
    weights: Uint16Array.from(different, ({ weight }) => weight),
    known: Uint8Array.from(different, ({ known }) => (known ? 1 : 0)),
    sketch: sketchOf(words.map((word) => word.toLowerCase())),
  }
  return { traits, weightiest }
}

interface Term {
  readonly hash: number
  readonly weight: number
  readonly known: boolean
}

function isTelling(stem: string): boolean {
  return stem.length > 1 && rarityOf(stem) >= COMMON
}

function usesOf(words: readonly string[]): Map<string, Use> {
  const uses = new Map<string, Use>()
  for (const word of words) {
    const stem = stemOf(word.toLowerCase())
    if (!isTelling(stem)) continue
    const use = uses.get(stem) ?? { times: 0, capitals: 0 }
    use.times++
    if (/^\p{Lu}/u.test(word)) use.capitals++
    uses.set(stem, use)
  }
  return uses
}

function single(stem: string, { times, capitals }: Use): Term {
  const name = 5 * capitals > 3 * times
  const rarity = rarityOf(stem)
  return {
    hash: hashOfWords([stem], 0, 1),
    weight: weightOf(rarity * (name ? NAME : 1), times),
    known: rarity < KNOWN,
  }
}

/** Telling words that follow each other, whatever common ones stand between. */
function pairsOf(words: readonly string[]): Term[] {
  const stems = words.map((word) => stemOf(word.toLowerCase())).filter(isTelling)
  const pairs = new Map<number, { times: number; readonly rarity: number }>()
  for (let at = 0; at + 1 < stems.length; at++) {
    const hash = hashOfWords(stems, at, 2)
    const rarity = Math.min(MOST_PAIR, PAIR * (rarityOf(stems[at] ?? '') + rarityOf(stems[at + 1] ?? '')))
    const pair = pairs.get(hash) ?? { times: 0, rarity }
    pair.times++
    pairs.set(hash, pair)
  }
  return [...pairs].map(([hash, { times, rarity }]) => ({ hash, weight: weightOf(rarity, times), known: false }))
}

function weightOf(rarity: number, times: number): number {
  return Math.min(0xffff, Math.round(10 * Math.min(rarity, 2 * UNKNOWN) * (1 + Math.log(times))))
}

function latestYear(text: string): number | null {
  const years = text.match(/\b(?:19[5-9]\d|20[0-4]\d)\b/g)
  return years === null ? null : Math.max(...years.map(Number))
}

/** How alike two reports are. */
export interface StoryLikeness {
  /** In thousandths. */
  readonly points: number
  /** How much of the shorter one's wording stands in the other, in hundredths. */
  readonly copy: number
}

/** From so much shared wording on, one report is a copy of the other. */
export const IS_COPY = 70

const SAME_DAY = 100
const NEAR_DAYS = 60
const OTHER_DAYS = 80
const OTHER_YEAR = 80
/** How much of a word that is not known to be shared counts against likeness. */
const UNSHARED = 0.15

/** The likeness of two reports by themselves: the same whichever comes first. */
export function likeness(a: StoryTraits, b: StoryTraits): StoryLikeness {
  const scale = lengthOf(a, () => false) * lengthOf(b, () => false)
  const alike = scale === 0 ? 0 : Math.round((1000 * product(a, b)) / scale)
  return { points: alike + daysBetween(a, b), copy: copyShare(a.sketch, b.sketch) }
}

/**
 * The length of a report's vector: words that are known, those that `isShared`, and a little of the others, which no other
 * text has.
 */
function lengthOf({ weights, known }: StoryTraits, isShared: (term: number) => boolean, unshared = UNSHARED): number {
  let sum = 0
  for (const [term, weight] of weights.entries()) {
    sum += weight * weight * (known[term] === 1 || isShared(term) ? 1 : unshared)
  }
  return Math.sqrt(sum)
}

/** What is shared is judged among a report's kin: all reports that are anything like it. */
export function lengthAmong(story: StoryTraits, kin: readonly StoryTraits[]): number {
  const shared = new Uint8Array(story.terms.length)
  for (const other of kin) {
    forShared(story, other, (term) => {
      shared[term] = 1
    })
  }
  return lengthOf(story, (term) => shared[term] === 1, 0)
}

/** The likeness of two reports, in thousandths, given their lengths among their kin. */
export function likenessAmong(a: StoryTraits, b: StoryTraits, length: number, otherLength: number): number {
  const scale = length * otherLength
  return (scale === 0 ? 0 : Math.round((1000 * product(a, b)) / scale)) + daysBetween(a, b)
}

/** Above it, reports that are alike among their kin tell one story. */
export const SAME_STORY = 255
/** What two reports count that were not found alike at all. */
export const NO_KIN = 100

function daysBetween(a: StoryTraits, b: StoryTraits): number {
  if (a.day !== null && b.day !== null) {
    const gap = Math.abs(a.day - b.day)
    if (gap <= 1) return SAME_DAY
    if (gap <= 3) return NEAR_DAYS
    return gap <= 7 ? 0 : -Math.min(OTHER_DAYS, Math.round(30 * Math.log2(gap / 7)))
  }
  const [first, second] = [yearOf(a), yearOf(b)]
  return first === null || second === null || Math.abs(first - second) <= 1 ? 0 : -OTHER_YEAR
}

function yearOf({ day, year }: StoryTraits): number | null {
  return day === null ? year : 1970 + Math.floor(day / 365.2425)
}

function product(a: StoryTraits, b: StoryTraits): number {
  let sum = 0
  forShared(a, b, (term, other) => {
    sum += (a.weights[term] ?? 0) * (b.weights[other] ?? 0)
  })
  return sum
}

function forShared(a: StoryTraits, b: StoryTraits, found: (term: number, other: number) => void): void {
  const [first, second] = [a.terms, b.terms]
  for (let i = 0, j = 0; i < first.length && j < second.length; ) {
    const [one, other] = [first[i] ?? 0, second[j] ?? 0]
    if (one === other) found(i, j)
    if (one <= other) i++
    if (other <= one) j++
  }
}
