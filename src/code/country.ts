// Which countries words point to, and where a report as a whole is set: the country that its places and peoples speak of most, its opening before the rest.
// Reads "LIMA – …", "Peruvian miners … in Arequipa": Peru. Not set anywhere: a report of two countries in equal parts.
import { COUNTRY_WORDS } from '../language/en/country-words.ts'
import type { Span } from '../model/span.ts'
import { homeCountry } from '../read/places/home.ts'
import { type Document, firstEndingAfter } from '../text/document.ts'
import { NATIONAL_BODIES } from './national-bodies.ts'
import type { Scene } from './scene.ts'

/** A country with the words that say so. */
export interface CountryRead {
  readonly country: string
  readonly span: Span
}

/** Words of a report's opening count threefold: how many sentences that is. */
const OPENING = 3
/** Of all that speaks of a country, the part that must speak of this one. */
const LEAST_SHARE = 0.25

const settings = new WeakMap<Scene, CountryRead | null>()

/** The country that a report is set in; read once a report. */
export function settingOf(scene: Scene): CountryRead | null {
  const known = settings.get(scene)
  if (known !== undefined) return known
  const read = readSetting(scene)
  settings.set(scene, read)
  return read
}

function readSetting(scene: Scene): CountryRead | null {
  const votes = new Votes(scene.document.sentences[OPENING - 1]?.end ?? scene.document.text.length)
  for (const { country, level, metonym, start, end } of scene.places) {
    if (country !== null) votes.add(country, metonym ? 0.5 : PLACE[level], { start, end }, level === 'country' ? 2 : 1)
  }
  // Money of one country's own: its prices are told there. The dollar and the euro are everybody's.
  for (const { unit, start, end } of scene.figures) {
    if (/^(?!USD|EUR|X)[A-Z]{3}$/.test(unit)) votes.add(unit.slice(0, 2), 0.4, { start, end }, 0)
  }
  for (const { country, span } of peoplesIn(scene.document)) votes.add(country, 0.6, span, 0)
  for (const country of countriesIn(scene.context.metadata.title ?? '')) votes.add(country, 2, null, 0)
  const home = homeCountry(scene.context.metadata.url)
  if (home !== null) votes.add(home, 2, null, 0)
  return votes.best()
}

/** What a place says of where a report is set: a country is often only spoken of. */
const PLACE = { country: 0.8, region: 1.2, city: 1.2, site: 1.2, sea: 1.2, continent: 1.2 } as const

interface Vote {
  weight: number
  /** The words that speak for the country best: its own name before its towns, these before its people. */
  span: Span | null
  rank: number
}

class Votes {
  readonly #openingEnd: number
  readonly #votes = new Map<string, Vote>()

  constructor(openingEnd: number) {
    this.#openingEnd = openingEnd
  }

  add(country: string, weight: number, span: Span | null, rank: number): void {
    const vote = this.#votes.get(country) ?? { weight: 0, span: null, rank: -1 }
    vote.weight += span !== null && span.start < this.#openingEnd ? 3 * weight : weight
    if (span !== null && rank > vote.rank) Object.assign(vote, { span, rank })
    this.#votes.set(country, vote)
  }

  /** Null without words for it: a title or an address alone say where nothing happened. */
  best(): CountryRead | null {
    const total = [...this.#votes.values()].reduce((sum, { weight }) => sum + weight, 0)
    const [best] = [...this.#votes].sort((a, b) => b[1].weight - a[1].weight)
    if (best === undefined || best[1].span === null || best[1].weight < LEAST_SHARE * total) return null
    return { country: best[0], span: best[1].span }
  }
}

function* peoplesIn(document: Document): Generator<CountryRead> {
  const { tokens, text } = document
  for (const [at, { upper, start, end }] of tokens.entries()) {
    if (!upper) continue
    const after = tokens[at + 1]
    const next = after === undefined ? '' : text.slice(after.start, after.end)
    const country = pointedTo(text.slice(start, end), next)
    if (country !== undefined) yield { country, span: { start, end } }
  }
}

/** "South African", "North Korean": a people of two words. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'south african': 'ZA',
    'south africans': 'ZA',
    'south korean': 'KR',
    'south koreans': 'KR',
    'north korean': 'KP',
    'north koreans': 'KP',
    'new zealander': 'NZ',
    'new zealanders': 'NZ',
    'saudi arabian': 'SA',
    'sri lankan': 'LK',
    'sri lankans': 'LK',
    'costa rican': 'CR',
    'costa ricans': 'CR',
    'puerto rican': 'PR',
    'puerto ricans': 'PR',
    'south sudanese': 'SS',
    'sierra leonean': 'SL',
    'central african': 'CF',
    'east timorese': 'TL',
    'burkina faso': 'BF',
    'papua new': 'PG',
    'el salvadoran': 'SV',
    'equatorial guinean': 'GQ',
    'hong konger': 'HK',
    'hong kongers': 'HK',
  }),
)

/** The country that a word, or it and the next, names or points to. */
function pointedTo(word: string, next: string): string | undefined {
  const [lower, after] = [word.toLowerCase(), next.toLowerCase()]
  const both = `${lower} ${after}`
  return (
    NATIONAL_BODIES.get(`${word} ${next}`) ??
    NATIONAL_BODIES.get(word) ??
    COUNTRY_WORDS.get(both) ??
    PAIRS.get(both) ??
    COUNTRY_WORDS.get(lower)
  )
}

/** The countries that words of a text name or point to, in order. */
export function countriesIn(text: string): string[] {
  const words = text.split(/[^\p{L}\p{M}\p{N}.’'-]+/u).map((word) => word.replace(/[’']s?$/, ''))
  const found: string[] = []
  for (const [at, word] of words.entries()) {
    if (!/^\p{Lu}/u.test(word)) continue
    const country = pointedTo(word, words[at + 1] ?? '')
    if (country !== undefined && !found.includes(country)) found.push(country)
  }
  return found
}

/** The countries that a stretch of the report names or points to. */
export function countriesAt(scene: Scene, span: Span): string[] {
  const found: string[] = []
  for (let at = firstEndingAfter(scene.places, span.start); at < scene.places.length; at++) {
    const place = scene.places[at]
    if (place === undefined || place.start >= span.end) break
    if (place.country !== null && !found.includes(place.country)) found.push(place.country)
  }
  for (const country of countriesIn(scene.document.text.slice(span.start, span.end))) {
    if (!found.includes(country)) found.push(country)
  }
  return found
}
