// Which of the places with that name is meant: population first, then the countries and regions that the rest of the
// report speaks of, then what lies near. One sense a report for a name, save where the text says which one.
import { DEMONYM_COUNTRIES } from '../../language/en/demonym-countries.ts'
import type { Document } from '../../text/document.ts'
import type { Candidate } from './candidate.ts'
import type { GazetteerPlace, PlaceKind } from './gazetteer.ts'

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

/** Set by hand; errors on public place corpora were studied, no corpus was trained on. */
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
/** Bounds on what is compared with what: time stays in proportion to the text. */
const MOST_POINTS = 100
const MOST_COMPANIONS = 60
const MOST_KIN = 12
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
  const namesakes = byKey(groups)
  const demonyms = demonymVotes(document)
  if (home !== null) add(demonyms, home, 0.5)
  for (let round = 0; round < ROUNDS; round++) {
    const countries = new Map(demonyms)
    const regions: Votes = new Map()
    for (const group of groups) vote(group, countries, regions, 1)
    const points = groups.filter((group) => isPoint(group.chosen.place)).slice(0, MOST_POINTS)
    const surroundings = { countries, regions, points: round === 0 ? [] : points }
    for (const group of groups) {
      if (group.options.length > 1)
        choose(group, namesakes, { ...surroundings, companions: companions.get(group) ?? [] })
    }
  }
  for (const { candidates: members, chosen } of groups) for (const member of members) member.place = chosen.place
}

/** Chooses anew, by what the rest of the report says: the name's own votes are taken out meanwhile. */
function choose(group: Group, namesakes: ReadonlyMap<string, readonly Group[]>, surroundings: Surroundings): void {
  const { countries, regions } = surroundings
  const kin = namesakes.get(group.candidates[0]?.key ?? '') ?? [group]
  for (const one of kin) vote(one, countries, regions, -1)
  group.chosen = best(group, surroundings)
  for (const one of kin) vote(one, countries, regions, 1)
}

/** Groups with the same name: they do not speak for each other. */
function byKey(groups: readonly Group[]): Map<string, Group[]> {
  const all = new Map<string, Group[]>()
  for (const group of groups) {
    const key = group.candidates[0]?.key ?? ''
    const kin = all.get(key)
    if (kin === undefined) all.set(key, [group])
    else if (kin.length < MOST_KIN) kin.push(group)
  }
  return all
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

/** Another name of a place yields to a large place that is called so first of all: "Victoria" is not Hong Kong. */
const LARGE = 500_000
const YIELDS = 2

function optionsOf({ places, sort }: Candidate): Option[] {
  const towns = new Set(places.filter((place) => place.level === 'city').map((place) => place.admin1 ?? ''))
  const rival = places.some((place) => place.main && place.population > LARGE)
  const options = places.slice(0, MOST_OPTIONS).map((place) => ({
    place,
    country: place.country ?? '',
    admin1: place.admin1 ?? '',
    lat: place.lat,
    lon: place.lon,
    prior: priorOf(place, sort, towns) - (place.main || !rival ? 0 : YIELDS),
  }))
  return options.sort((a, b) => b.prior - a.prior)
}

const KIND_PRIORS: Readonly<Partial<Record<PlaceKind, number>>> = {
  country: 6,
  capital: 1.5,
  seat: 0.4,
  county: -1.5,
  district: -1,
  site: 1.5,
  'seat of power': 1.5,
  area: 1.5,
  sea: 1.5,
}
/** Regions that their bare name means rather than the town in them, or as often as a country. */
const REGIONS_FIRST: ReadonlyMap<string, number> = new Map([
  ['CA.10', 4],
  ['US.GA', 6],
])

/** Logarithm of how often a place of its kind and size is meant. */
function priorOf(place: GazetteerPlace, sort: Candidate['sort'], towns: ReadonlySet<string>): number {
  const { kind } = place
  const people = Math.log(place.population + 300) * WEIGHTS.people
  const region = kind === 'region' ? regionPrior(place.admin1 ?? '', sort, towns) : 0
  const known = place.population > LARGE || kind === 'region' || kind === 'country'
  return people + (KIND_PRIORS[kind] ?? 0) + region + sortPrior(place, sort) - (place.main ? 0 : known ? 0.5 : 2)
}

/** A region that shares its name with a town in it, or with the capital, is seldom meant without its noun. */
function regionPrior(admin1: string, sort: Candidate['sort'], towns: ReadonlySet<string>): number {
  const first = REGIONS_FIRST.get(admin1) ?? 0
  return first + ((towns.has(admin1) && sort !== 'region') || admin1 === 'US.WA' ? -4 : 0)
}

/** What the noun beside the name says: "X city", "X region", "X valley". */
function sortPrior({ kind, level }: GazetteerPlace, sort: Candidate['sort']): number {
  if (sort === 'town') return level === 'city' ? 3 : kind === 'country' ? 0 : -3
  if (sort === 'region') return level === 'region' ? 4 : level === 'country' ? -4 : 0
  return sort === 'nature' && (level === 'sea' || level === 'region') ? 2 : 0
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
    const members = [...new Set(list.slice(0, MOST_COMPANIONS).flatMap((candidate) => groupOf.get(candidate) ?? []))]
    for (const member of members) {
      const known = companions.get(member) ?? []
      if (known.length >= MOST_COMPANIONS) continue
      companions.set(member, [...known, ...members.filter((other) => other !== member)])
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
