// Which entries are worth comparing: two are, where what one looks for is what the other is filed under.
// The relation is the same seen from either side, so that it does not matter which of the two comes first:
//   both in a town        the same part of the map (a cell, or one beside it)
//   one in a region       the same region              one in a country   the same country
//   one of no known place the same name of an actor
// and always the same family of types and the same week. Entries of reports that tell one story are compared besides.
import type { Day } from '../read/dates/calendar.ts'
import type { PlaceTrait, Traits } from './traits.ts'

export interface Keys {
  /** What an entry is filed under. */
  readonly filed: readonly string[]
  /** What it looks for. */
  readonly sought: readonly string[]
}

const WEEK = 7
/** An entry of more days than this is sought by the day on which it was told. */
const LONGEST = 35
/** A cell of the map in hundredths of a degree: about 50 km. */
const CELL = 50
const MOST_NAMES = 4

export function keysOf(traits: Traits): Keys {
  const where = placeKeys(traits)
  const times = timesOf(traits)
  const under = (keys: readonly string[]) =>
    times.flatMap((time) => keys.map((key) => `${traits.family}|${time}|${key}`))
  return { filed: [...new Set(under(where.filed))], sought: [...new Set(under(where.sought))] }
}

/** The weeks that its days, or the day before and after, lie in; "?" where nothing at all is known. */
function timesOf({ from, to, said }: Traits): string[] {
  const days = daysOf(from, to, said)
  if (days === null) return ['?']
  const weeks: string[] = []
  for (let week = Math.floor(days[0] / WEEK); week <= Math.floor(days[1] / WEEK); week++) weeks.push(String(week))
  return weeks
}

function daysOf(from: Day | null, to: Day | null, said: Day | null): readonly [Day, Day] | null {
  if (from !== null && to !== null && to - from < LONGEST) return [from - 1, to + 1]
  if (said !== null) return [said - 3, said]
  return from === null || to === null ? null : [from - 1, from + 1]
}

function placeKeys(traits: Traits): Keys {
  const names = [...traits.who.names, ...traits.whom.names].slice(0, MOST_NAMES)
  const filed = names.map((name) => `N${name}`)
  const sought: string[] = []
  if (traits.country === null && traits.places.length === 0) {
    return {
      filed: [...filed, ...names.map((name) => `n${name}`)],
      sought: names.map((name) => `N${name}`),
    }
  }
  sought.push(...names.map((name) => `n${name}`))
  const places = traits.places.length > 0 ? traits.places : [countryOf(traits)]
  for (const place of places) addPlace(place, filed, sought)
  return { filed, sought }
}

function countryOf({ country }: Traits): PlaceTrait {
  return { country, admin1: null, geonames: null, lat: null, lon: null, name: '' }
}

function addPlace({ country, admin1, lat, lon, name }: PlaceTrait, filed: string[], sought: string[]): void {
  filed.push(`C${country ?? name}`)
  if (admin1 !== null) filed.push(`A${admin1}`)
  if (lat !== null && lon !== null) {
    const [row, column] = [Math.floor(lat / CELL), Math.floor(lon / CELL)]
    filed.push(`G${row},${column}`)
    for (const [down, right] of AROUND) sought.push(`G${row + down},${column + right}`)
    if (admin1 !== null) sought.push(`a${admin1}`)
    sought.push(`c${country ?? name}`)
  } else if (admin1 !== null) {
    filed.push(`a${admin1}`)
    sought.push(`A${admin1}`, `c${country ?? name}`)
  } else {
    filed.push(`c${country ?? name}`)
    sought.push(`C${country ?? name}`)
  }
}

const AROUND: readonly (readonly [number, number])[] = [-1, 0, 1].flatMap((down) =>
  [-1, 0, 1].map((right) => [down, right] as const),
)

const STORY_WORDS = 8
const PAIRED_WORDS = 5

/** A word that a report is found by: the hash of its stem, and whether it is one that few other texts have. */
export interface FindingWord {
  readonly hash: number
  readonly rare: boolean
}

/** What a report is filed under or looks for: a word's hash, or that of two, in a week or in one of the drawers below. */
export interface StoryKey {
  readonly word: number
  readonly week: number
}

export interface StoryKeys {
  readonly filed: readonly StoryKey[]
  readonly sought: readonly StoryKey[]
}

/** Drawers of reports without a day: for each other, for those with one; and of those with one for those without. */
const [UNDATED, UNDATED_FOR_DATED, DATED_FOR_UNDATED] = [-1_000_001, -1_000_002, -1_000_003]
/** Drawers of half a year are numbered above all weeks. */
const HALF_YEARS = 10_000_000
const HALF_YEAR = 26 * WEEK

/**
 * The same for reports: two are compared where they share one of their weightiest words in one week or the next, two of them, one
 * rare, in half a year or the next, or one word where the day of one is unknown.
 */
export function storyKeysOf(weightiest: readonly FindingWord[], day: Day | null): StoryKeys {
  const words = weightiest.slice(0, STORY_WORDS).map(({ hash }) => hash)
  const few = words.slice(0, STORY_WORDS / 2)
  if (day === null) {
    const undated = put(words, UNDATED)
    return {
      filed: [...undated, ...put(few, UNDATED_FOR_DATED)],
      sought: [...undated, ...put(few, DATED_FOR_UNDATED)],
    }
  }
  const pairs = pairsOf(weightiest.slice(0, PAIRED_WORDS))
  const [week, half] = [Math.floor(day / WEEK), HALF_YEARS + Math.floor(day / HALF_YEAR)]
  return {
    filed: [...put(words, week), ...put(pairs, half), ...put(few, DATED_FOR_UNDATED)],
    sought: [
      ...[-1, 0, 1].flatMap((step) => [...put(words, week + step), ...put(pairs, half + step)]),
      ...put(few, UNDATED_FOR_DATED),
    ],
  }
}

function put(words: readonly number[], week: number): StoryKey[] {
  return words.map((word) => ({ word, week }))
}

function pairsOf(words: readonly FindingWord[]): number[] {
  return words.flatMap((one, at) =>
    words.slice(at + 1).flatMap((other) => (one.rare || other.rare ? [(one.hash ^ other.hash) >>> 0] : [])),
  )
}
