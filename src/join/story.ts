// Whether two reports tell the same story: by their words, names and numbers, the day, and what speaks against it.
// Look-alikes share words and differ in names: a fire in one town, a fire in another; a coach dismissed, another years later.
import type { ReportMetadata } from '../model/report.ts'
import type { Day } from '../read/dates/calendar.ts'
import { dayOfPublication } from '../read/dates/setting.ts'
import { copyShare, type Sketch, sketchOf } from './shingles.ts'
import { inOrder, rarityOf, stemOf, type Weighted, wordsIn } from './words.ts'

/** What is compared of a report: plain data, the same for the same report everywhere. */
export interface StoryTraits {
  readonly day: Day | null
  /** The latest year that the text names, where the day of the report is not known. */
  readonly year: number | null
  /** Words that are written as names, and the others: the weightiest of each. */
  readonly names: Weighted
  readonly words: Weighted
  readonly title: Weighted
  readonly sketch: Sketch
}

const MOST_NAMES = 50
const MOST_WORDS = 80
/** Where there is no title, so many words of the opening stand for it. */
const OPENING = 20
/** Words count more the nearer they stand to the beginning: twice at the first word, and half of that every so many words. */
const HALVES = 60

interface Use {
  times: number
  capitals: number
  readonly first: number
}

export function storyTraitsOf(
  { title, published }: Pick<ReportMetadata, 'title' | 'published'>,
  text: string,
): StoryTraits {
  const whole = title === null || text.startsWith(title) ? text : `${title}\n${text}`
  const placed = wordsIn(whole)
  const uses = usesOf(placed)
  const [names, words] = [new Map<string, number>(), new Map<string, number>()]
  for (const [stem, use] of uses) {
    const weight = weightOf(stem, use)
    if (weight > 0) (5 * use.capitals > 3 * use.times ? names : words).set(stem, weight)
  }
  const opening = title === null ? placed.slice(0, OPENING) : wordsIn(title)
  return {
    day: dayOfPublication(published),
    year: latestYear(whole),
    names: weightiest(names, MOST_NAMES),
    words: weightiest(words, MOST_WORDS),
    title: inOrder(new Map(opening.flatMap(({ word }) => titleWord(stemOf(word.toLowerCase()))))),
    sketch: sketchOf(placed.map(({ word }) => word.toLowerCase())),
  }
}

function usesOf(placed: ReturnType<typeof wordsIn>): Map<string, Use> {
  const uses = new Map<string, Use>()
  for (const { word, at } of placed) {
    const stem = stemOf(word.toLowerCase())
    const use = uses.get(stem) ?? { times: 0, capitals: 0, first: at }
    use.times++
    if (/^\p{Lu}/u.test(word)) use.capitals++
    uses.set(stem, use)
  }
  return uses
}

/** Below this a word is in every text. */
const COMMON = 7
/** Rarer than this is all the same: a slip of the pen is no news. */
const RARE = 28

function weightOf(stem: string, { times, first }: Use): number {
  const rarity = Math.min(RARE, rarityOf(stem))
  if (stem.length < 2 || rarity < COMMON) return 0
  const often = 1 + Math.log2(times) / 1.44
  return Math.round(10 * rarity * often * (1 + 2 ** (-first / HALVES)))
}

function titleWord(stem: string): [string, number][] {
  const rarity = Math.min(RARE, rarityOf(stem))
  return stem.length < 2 || rarity < COMMON ? [] : [[stem, rarity]]
}

function weightiest(weights: ReadonlyMap<string, number>, most: number): Weighted {
  const kept = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most)
  return inOrder(new Map(kept))
}

/** The words by which a report is found: the weightiest first. */
export function weightiestOf({ names, words }: StoryTraits): string[] {
  const all = [...names.map(([stem, weight]) => [stem, NAME * weight] as const), ...words]
  return all.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([stem]) => stem)
}

function latestYear(text: string): number | null {
  const years = text.match(/\b(?:19[5-9]\d|20[0-4]\d)\b/g)
  return years === null ? null : Math.max(...years.map(Number))
}

/** How alike two reports are, and what it is made of. */
export interface StoryLikeness {
  /** In thousandths; the stories are one from SAME_STORY on. */
  readonly points: number
  /** How much of the shorter one's wording stands in the other, in hundredths. */
  readonly copy: number
}

export const SAME_STORY = 360
/** What two reports count that were not found alike at all. */
export const NO_KIN = 80
/** From so much shared wording on, one report is a copy of the other. */
export const IS_COPY = 70

const NAME = 2
const SAME_DAY = 200
const NEAR_DAYS = 120
const OTHER_DAYS = 60
const OTHER_YEAR = 150

/** The likeness of two reports: the same whichever comes first. */
export function likeness(a: StoryTraits, b: StoryTraits): StoryLikeness {
  const [names, words] = [product(a.names, b.names), product(a.words, b.words)]
  const scale = (one: StoryTraits) => NAME * NAME * product(one.names, one.names) + product(one.words, one.words)
  const both = Math.sqrt(scale(a) * scale(b))
  const alike = both === 0 ? 0 : Math.round((1000 * (NAME * NAME * names + words)) / both)
  return { points: alike + daysBetween(a, b), copy: copyShare(a.sketch, b.sketch) }
}

function daysBetween(a: StoryTraits, b: StoryTraits): number {
  if (a.day !== null && b.day !== null) {
    const gap = Math.abs(a.day - b.day)
    if (gap <= 1) return SAME_DAY
    if (gap <= 3) return NEAR_DAYS
    return gap <= 7 ? 0 : -OTHER_DAYS
  }
  const [first, second] = [yearOf(a), yearOf(b)]
  return first === null || second === null || Math.abs(first - second) <= 1 ? 0 : -OTHER_YEAR
}

function yearOf({ day, year }: StoryTraits): number | null {
  return day === null ? year : 1970 + Math.floor(day / 365.2425)
}

function product(a: Weighted, b: Weighted): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [first, second] = [a[i], b[j]]
    if (first === undefined || second === undefined) break
    if (first[0] === second[0]) {
      sum += first[1] * second[1]
      i++
      j++
    } else if (first[0] < second[0]) i++
    else j++
  }
  return sum
}
