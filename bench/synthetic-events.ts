// Synthetic events by a fixed seed: event 17 is the same on every machine, whatever was made before. Towns of uneven size in many
// countries, ten years of days, types of a few families, and words of a story of which some are in every second story.
import { random } from './generate.ts'

export interface SyntheticEvent {
  readonly type: string
  readonly family: string
  /** Days since 1970-01-01. */
  readonly day: number
  readonly town: SyntheticTown
  /** "town", "country" (only that is told) or "none". */
  readonly placed: 'town' | 'country' | 'none'
  readonly killed: number
  readonly who: string
  /** Words that its reports share, made up. */
  readonly words: readonly string[]
}

export interface SyntheticTown {
  readonly name: string
  readonly country: string
  readonly admin1: string
  readonly geonames: number
  /** Hundredths of a degree. */
  readonly lat: number
  readonly lon: number
}

const FAMILIES = ['harm', 'custody', 'labour', 'protest', 'power', 'health', 'economy', 'court']
const TOWNS = 20_000
const COUNTRIES = 150
const VOCABULARY = 200_000
const FIRST_DAY = 16_436
const DAYS = 3_650
const WORDS = 12

export function syntheticEvent(number: number): SyntheticEvent {
  const next = random(0x5eed + number * 7919)
  // A power makes some places, families and words far commoner than others, as they are in the news.
  const uneven = (most: number, power: number) => Math.floor(most * next() ** power)
  const family = FAMILIES[uneven(FAMILIES.length, 1.5)] ?? 'harm'
  const chance = next()
  return {
    type: `${family}-${uneven(3, 1.5)}`,
    family,
    day: FIRST_DAY + Math.floor(next() * DAYS),
    town: syntheticTown(uneven(TOWNS, 2)),
    placed: chance < 0.75 ? 'town' : chance < 0.92 ? 'country' : 'none',
    killed: 1 + uneven(60, 3),
    who: wordOf(uneven(VOCABULARY, 2)),
    words: Array.from({ length: WORDS }, () => wordOf(uneven(VOCABULARY, 2))),
  }
}

function syntheticTown(number: number): SyntheticTown {
  const next = random(0x70 + number * 104_729)
  const country = Math.floor(COUNTRIES * next() ** 1.5)
  return {
    name: `Town${number}`,
    country: String.fromCharCode(65 + Math.floor(country / 26), 65 + (country % 26)),
    admin1: `${country}.${Math.floor(next() * 12)}`,
    geonames: 1_000_000 + number,
    lat: Math.floor((((country * 37) % 120) - 50 + next() * 8) * 100),
    lon: Math.floor((((country * 53) % 340) - 170 + next() * 8) * 100),
  }
}

const SYLLABLES = 'ka ne lo mi ru sa te vo zi pa do ge hu bi fa ju'.split(' ')

/** A made-up word of five syllables, written as a name. */
export function wordOf(number: number): string {
  let word = ''
  for (let left = number, place = 0; place < 5; place++, left = Math.floor(left / 16)) word += SYLLABLES[left % 16]
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}r`
}
