// Where a unit is set, by the countries that its first words name: a report on another country is another report.
//
//   another:  a strike in Chile, Chilean ministers, Santiago — then a flood "in the south of Brazil"
//   the same: "Tanzanian police" — then "the ferry disaster off Mwanza"
import { COUNTRY_WORDS } from '../language/en/country-words.ts'
import { stemHash, type Words } from './words.ts'

/** So many content words are about a sentence. */
const FIRST = 14
/** So many units back and ahead a country counts as named. */
const BACK = 8
const AHEAD = 4

/**
 * For each unit 1 where its first words name a country, name it again soon after, and none of these countries and
 * those of the units shortly before stands on both sides of its start; 0 elsewhere.
 */
export function countriesOf(words: Words): Uint8Array {
  const { first } = words
  const named = namedIn(words)
  const count = first.length - 1
  const startOf = (unit: number): number => first[Math.max(0, Math.min(count, unit))] as number
  const another = new Uint8Array(count)
  for (let unit = 1; unit < count; unit++) {
    const start = startOf(unit)
    const end = Math.min(startOf(unit + 1), start + FIRST)
    if (!hasName(named, start, end)) continue
    const opening = named.subarray(start, end)
    const before = new Set(named.subarray(startOf(unit - BACK), start))
    before.delete(0)
    if (before.size === 0) continue
    const after = named.subarray(start, startOf(unit + AHEAD))
    const again = after.filter((country) => country > 0 && opening.includes(country)).length
    if (again > 1 && !after.some((country) => before.has(country))) another[unit] = 1
  }
  return another
}

function hasName(named: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (named[at] !== 0) return true
  return false
}

/** For each word the number of the country that it names, or 0. */
function namedIn({ ids, hashes, capital }: Words): Uint8Array {
  const singles = new Uint8Array(hashes.length)
  const seconds = new Uint8Array(hashes.length)
  for (let id = 0; id < hashes.length; id++) {
    const hash = hashes[id] as number
    singles[id] = SINGLES.get(hash) ?? 0
    seconds[id] = SECONDS.has(hash) ? 1 : 0
  }
  const named = new Uint8Array(ids.length)
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] as number
    if (capital[at] === 0) continue
    named[at] = singles[id] as number
    if (seconds[id] === 0 || at === 0 || capital[at - 1] === 0) continue
    const pair = PAIRS.get(pairKey(hashes[ids[at - 1] as number] as number, hashes[id] as number))
    if (pair !== undefined) named[at] = pair
  }
  return named
}

/** Codes by their number; 0 is no country. */
const CODES = ['-', ...new Set([...COUNTRY_WORDS.values()].filter((code) => code !== '-'))]
const SINGLES = new Map<number, number>()
const SECONDS = new Set<number>()
const PAIRS = new Map<number, number>()

for (const [name, code] of COUNTRY_WORDS) {
  const [one = 0, two] = hashesOf(name)
  const country = CODES.indexOf(code)
  if (two === undefined) SINGLES.set(one, country)
  else {
    SECONDS.add(two)
    PAIRS.set(pairKey(one, two), country)
  }
}

function hashesOf(name: string): number[] {
  return name.split(' ').map((word) => stemHash(word, 0, word.length))
}

function pairKey(one: number, two: number): number {
  return Math.imul(one, 31) ^ two
}
