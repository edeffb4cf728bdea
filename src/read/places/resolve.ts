// Which of the places with that name is meant: population first, then the countries and regions that the rest of the
// report speaks of, then what lies near. One sense a report for a name, save where the text says which one.
import { DEMONYM_COUNTRIES } from '../../language/en/demonym-countries.ts'
import type { Document } from '../../text/document.ts'
import type { Candidate } from './candidate.ts'
import type { GazetteerPlace } from './gazetteer.ts'

/** Candidates that share a name and its possible places. */
interface Group {
  readonly candidates: Candidate[]
  readonly options: readonly Option[]
  readonly weight: number
  chosen: Option
}

interface Option {
  readonly place: GazetteerPlace
  readonly country: string
  readonly admin1: string
  readonly lat: number
  readonly lon: number
  readonly prior: number
}

type Votes = Map<string, number>

/** Tuned on LGL, GeoVirus and GeoWebNews. */
export const WEIGHTS = {
  people: 0.75,
  country: 1.6,
  noCountry: 0.03,
  region: 1.3,
  noRegion: 0.08,
  regionless: 0.2,
  near: 0.5,
  alike: 4,
}

const MOST_OPTIONS = 80
const ROUNDS = 3

/** Sets `place` of each candidate. `home`: country of the outlet, or null. */
export function resolvePlaces(
  candidates: readonly Candidate[],
  lists: readonly (readonly Candidate[])[],
  document: Document,
  home: string | null,
): void {
  const groups = groupsOf(candidates)
  const companions = companionsOf(groups, lists)
  const demonyms = demonymVotes(document)
  if (home !== null) add(demonyms, home, 0.5)
  for (let round = 0; round < ROUNDS; round++) {
    const countries = new Map(demonyms)
    const regions: Votes = new Map()
    for (const group of groups) vote(group, countries, regions, 1)
    const points = groups.filter((group) => isPoint(group.chosen.place))
    for (const group of groups) {
      if (group.options.length === 1) continue
      vote(group, countries, regions, -1)
      group.chosen = best(group, {
        countries,
        regions,
        points: round === 0 ? [] : points,
        companions: companions.get(group) ?? [],
      })
      vote(group, countries, regions, 1)
    }
  }
  for (const { candidates: members, chosen } of groups) for (const member of members) member.place = chosen.place
}

function groupsOf(candidates: readonly Candidate[]): Group[] {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const held = candidate.inside === null ? '' : `|${candidate.inside.key}`
    const key = `${candidate.key}|${candidate.sort ?? ''}|${candidate.places.length}${held}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [candidate])
    else group.push(candidate)
  }
  adoptHolders(groups)
  return [...groups.values()].map((members) => {
    const options = optionsOf(members[0] as Candidate)
    return { candidates: members, options, weight: 1 + Math.log(members.length), chosen: options[0] as Option }
  })
}

/** "Whiting" alone means the "Whiting, Indiana" of the same report. */
function adoptHolders(groups: Map<string, Candidate[]>): void {
  const held = new Map<string, Candidate>()
  for (const members of groups.values()) {
    for (const member of members) if (member.inside !== null && !held.has(member.key)) held.set(member.key, member)
  }
  for (const members of groups.values()) {
    for (const member of members) {
      const model = held.get(member.key)
      if (member.inside === null && model !== undefined && member.sort === model.sort) member.places = model.places
    }
  }
}

function optionsOf({ places, sort }: Candidate): Option[] {
  const towns = new Set(places.filter((place) => place.level === 'city').map((place) => place.admin1 ?? ''))
  const options = places.slice(0, MOST_OPTIONS).map((place) => ({
    place,
    country: place.country ?? '',
    admin1: place.admin1 ?? '',
    lat: place.lat,
    lon: place.lon,
    prior: priorOf(place, sort, towns),
  }))
  return options.sort((a, b) => b.prior - a.prior)
}

/** Logarithm of how often a place of its kind and size is meant. */
function priorOf(place: GazetteerPlace, sort: Candidate['sort'], towns: ReadonlySet<string>): number {
  const { kind, level } = place
  let prior = Math.log(place.population + 300) * WEIGHTS.people
  if (kind === 'country' || place.admin1 === 'US.GA') prior += kind === 'country' || kind === 'region' ? 6 : 0
  else if (kind === 'capital') prior += 1.5
  else if (kind === 'seat') prior += 0.4
  else if (kind === 'county') prior -= 1.5
  else if (kind === 'district') prior -= 1
  else if (kind === 'site' || kind === 'seat of power' || kind === 'area' || kind === 'sea') prior += 1.5
  if (kind === 'region')
    prior += towns.has(place.admin1 ?? '') && sort !== 'region' ? -4 : place.admin1 === 'US.WA' ? -4 : 0
  if (!place.main) prior -= place.population > 500_000 || kind === 'region' || kind === 'country' ? 0.5 : 2
  if (sort === 'town') prior += level === 'city' ? 3 : kind === 'country' ? 0 : -3
  if (sort === 'region') prior += level === 'region' ? 4 : level === 'country' ? -4 : 0
  if (sort === 'nature') prior += level === 'sea' || level === 'region' ? 2 : 0
  return prior
}

function vote({ chosen, weight }: Group, countries: Votes, regions: Votes, sign: number): void {
  if (chosen.country !== '') add(countries, chosen.country, sign * weight)
  if (chosen.admin1 !== '') add(regions, chosen.admin1, sign * weight)
}

function add(votes: Votes, key: string, weight: number): void {
  votes.set(key, (votes.get(key) ?? 0) + weight)
}

interface Surroundings {
  readonly countries: Votes
  readonly regions: Votes
  readonly points: readonly Group[]
  readonly companions: readonly Group[]
}

/** For each group the groups that stand in a row with one of its names. */
function companionsOf(groups: readonly Group[], lists: readonly (readonly Candidate[])[]): Map<Group, Group[]> {
  const companions = new Map<Group, Group[]>()
  if (lists.length === 0) return companions
  const groupOf = new Map(groups.flatMap((group) => group.candidates.map((candidate) => [candidate, group] as const)))
  for (const list of lists) {
    const members = [...new Set(list.flatMap((candidate) => groupOf.get(candidate) ?? []))]
    for (const member of members) {
      companions.set(member, [...(companions.get(member) ?? []), ...members.filter((other) => other !== member)])
    }
  }
  return companions
}

/** How much an option is like the names in a row with it: the same level in the same country. */
function likeness({ place, country }: Option, companions: readonly Group[]): number {
  if (companions.length === 0) return 0
  let same = 0
  for (const { chosen } of companions) {
    if (chosen.place.level !== place.level) continue
    same += chosen.country === country || place.level === 'country' ? 1 : 0.3
  }
  return same / companions.length
}

function best({ options }: Group, { countries, regions, points, companions }: Surroundings): Option {
  const allCountries = total(countries)
  const allRegions = total(regions)
  let chosen = options[0] as Option
  let most = Number.NEGATIVE_INFINITY
  for (const option of options) {
    const country = (countries.get(option.country) ?? 0) / Math.max(1, allCountries)
    const region = (regions.get(option.admin1) ?? 0) / Math.max(1, allRegions)
    const score =
      option.prior +
      WEIGHTS.country * Math.log(WEIGHTS.noCountry + Math.max(0, country)) +
      (option.admin1 === '' ? 0 : WEIGHTS.region * Math.log(WEIGHTS.noRegion + Math.max(0, region))) +
      (option.admin1 === '' ? WEIGHTS.region * Math.log(WEIGHTS.regionless) : 0) +
      WEIGHTS.near * Math.min(3, neighbours(option, points)) +
      WEIGHTS.alike * likeness(option, companions)
    if (score > most) {
      most = score
      chosen = option
    }
  }
  return chosen
}

function total(votes: Votes): number {
  let sum = 0
  for (const weight of votes.values()) sum += Math.max(0, weight)
  return sum
}

/** How many of the report's other points lie within a day's drive. */
function neighbours(option: Option, points: readonly Group[]): number {
  let count = 0
  for (const { chosen } of points) {
    if (chosen.place.number === option.place.number) continue
    if (Math.abs(chosen.lat - option.lat) < 1 && Math.abs(chosen.lon - option.lon) < 1.3) count++
  }
  return count
}

function isPoint(place: GazetteerPlace): boolean {
  return place.level === 'city' || place.level === 'site' || place.kind === 'county'
}

/** Adjectives of peoples are no places, but say where a report is set. */
function demonymVotes({ tokens }: Document): Votes {
  const votes: Votes = new Map()
  for (const token of tokens) {
    if (!token.upper) continue
    const country = DEMONYM_COUNTRIES.get(token.lower)
    if (country !== undefined) add(votes, country, Math.max(0.1, 0.5 / (1 + (votes.get(country) ?? 0))))
  }
  return votes
}
