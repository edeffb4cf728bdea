// Where it happened: a place that belongs to the event by its sentence's syntax, as fully as the report names it; else the place
// that the sentences before speak of (inferred). The country may be inferred further: from those who act ("Italian police"), else from
// where the report is set. A government meant by its capital is no place where anything happened.
import type { Place } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import { type CountryRead, countriesAt, countriesIn, settingOf } from './country.ts'
import type { Draft, Party } from './draft.ts'
import { type Scene, within } from './scene.ts'
import { type Site, sitesOf, THERE } from './site.ts'

export interface WhereRead {
  /** As fully as the report allows, or null where only the country is known. */
  readonly where: string | null
  readonly country: string | null
  /** The places it was taken from; none where only a country was inferred. */
  readonly places: readonly Place[]
  /** The words it was taken from. */
  readonly spans: readonly Span[]
  readonly inferred: boolean
}

export function whereOf(
  scene: Scene,
  draft: Draft,
  clause: Span,
  who: readonly Party[],
  whom: readonly Party[],
): WhereRead | null {
  const sites = sitesOf(scene, draft)
  const own = sites[0]
  if (own !== undefined && isThere(own, draft)) {
    const ends = endsOf(scene, sites, clause)
    const read = at(scene, ends.length > 0 ? ends : together(sites, own), false)
    // A lake or a camp that the map gives to no country: that of those who act, or of the report.
    const known = read.country !== null || ends.length > 0 || !/^(?:sea|site)$/.test(own.place.level)
    return known ? read : withCountry(read, countryOf(scene, draft, clause, sites, who, whom))
  }
  const country = countryOf(scene, draft, clause, sites, who, whom)
  if (country === null) return null
  const near = country === 'several' ? null : nearby(scene, draft, country.country)
  if (near !== null) return at(scene, [near], true)
  return country === 'several'
    ? null
    : { where: null, country: country.country, places: [], spans: [country.span], inferred: true }
}

function withCountry(read: WhereRead, found: CountryRead | 'several' | null): WhereRead {
  if (found === null || found === 'several') return read
  return { ...read, country: found.country, spans: [...read.spans, found.span], inferred: true }
}

/** A town in the event's clause is where it happened more surely than a country, which may only be spoken of or take part. */
function isThere({ place, bond, located }: Site, { cue }: Draft): boolean {
  const met = cue.type.parties === 'together'
  if (place.level === 'country') return bond >= (met && !located ? MET : THERE)
  return bond >= (met ? THERE + 1 : THERE - 0.7)
}

/** A deal "between", "with" or "of" countries did not happen in each: only "in" says where. */
const MET = 9

/** Both ends of what leads "from Kenya to Uganda", "links Kitwe with Lubumbashi"; none where it stays in one country. */
function endsOf(scene: Scene, sites: readonly Site[], clause: Span): Place[] {
  if (!LEADS.test(scene.document.text.slice(clause.start, clause.end))) return []
  const ends = within(scene.places, clause).filter((place) =>
    sites.some((site) => site.place === place && site.bond >= 1),
  )
  const countries = new Map(ends.map((place) => [place.country, place]))
  return countries.size > 1 ? [...countries.values()] : []
}

const LEADS = /\bfrom\b.{1,80}\bto\b|\bbetween\b|\b(?:connect|link|bridg)(?:s|ed|ing|es)?\b/is

/** Places joined by "and" or in a row that are as close: "in Lima and Cusco". */
function together(sites: readonly Site[], own: Site): Place[] {
  const like = sites.filter(
    ({ place, bond }) => bond > own.bond - 1.2 && place.level === own.place.level && place.name !== own.place.name,
  )
  return [own.place, ...like.map(({ place }) => place)].sort((a, b) => a.start - b.start)
}

function at(scene: Scene, places: readonly Place[], inferred: boolean): WhereRead {
  const countries = new Set(places.map(({ country }) => country))
  const [first] = places
  const full = places.map((place) => fullName(scene, place))
  const holders = new Set(full.map(([, ...outer]) => outer.join(', ')))
  const where =
    holders.size === 1
      ? [full.map(([name]) => name).join(' and '), ...(full[0] ?? []).slice(1)].join(', ')
      : full.map((parts) => parts.join(', ')).join('; ')
  return { where, country: countries.size === 1 ? (first?.country ?? null) : null, places, spans: places, inferred }
}

/** The place and what holds it, as far as the report itself names it: "Whiting", "Indiana", "United States". */
function fullName(scene: Scene, place: Place): string[] {
  const names = [place.name]
  if (place.country === null || place.level === 'country') return names
  const add = (holder: Place | undefined) => {
    if (holder !== undefined && !names.includes(holder.name)) names.push(holder.name)
  }
  const level = (name: Place['level']) => (one: Place) =>
    one.level === name && one.country === place.country && !one.metonym
  // A house or a square takes the town that is named beside it.
  if (place.level === 'site')
    add(scene.places.find((one) => level('city')(one) && one.start >= place.end && one.start - place.end < 40))
  if (place.level !== 'region') add(regionOf(scene.places, place))
  add(scene.places.find(level('country')))
  return names
}

/**
 * The region that holds a place: the one beside its name, else the only one of its part of the country if near. Several counties may
 * share a part ("England"): a far one does not hold it.
 */
function regionOf(places: readonly Place[], { name, admin1, country, lat, lon }: Place): Place | undefined {
  const regions = places.filter((one) => one.level === 'region' && one.country === country && !one.metonym)
  const beside = regions.find((one) =>
    places.some((town) => town.name === name && one.start >= town.end && one.start - town.end <= 5),
  )
  if (beside !== undefined) return beside
  const own = regions.filter((one) => one.admin1 !== null && one.admin1 === admin1)
  const [first] = own
  if (first === undefined || own.some((one) => one.name !== first.name)) return undefined
  if (lat === null || lon === null || first.lat === null || first.lon === null || SMALL_PARTS.has(country ?? ''))
    return undefined
  return Math.hypot(lat - first.lat, (lon - first.lon) * Math.cos((lat * Math.PI) / 180)) < 5 ? first : undefined
}

/** Countries whose named regions are mostly smaller than GeoNames' first parts. */
const SMALL_PARTS = new Set(['GB', 'IE'])

/** The country of an event of which no place is told; "several" where its parties are of different ones. */
function countryOf(
  scene: Scene,
  draft: Draft,
  clause: Span,
  sites: readonly Site[],
  who: readonly Party[],
  whom: readonly Party[],
): CountryRead | 'several' | null {
  const doing = ofParties(scene, who)
  const undergoing = ofParties(scene, whom)
  if (isBetween(scene, draft, clause, { doing: countriesOf(doing), all: countriesOf([...doing, ...undergoing]) }))
    return 'several'
  // What is done to people is done where they are; else it is done where those who do it are.
  const struck = draft.cue.type.family === 'harm' ? undergoing[0] : undefined
  return struck ?? doing[0] ?? ofOwner(sites) ?? undergoing[0] ?? settingOf(scene)
}

/** "the two countries signed", "the Kenyan and Ugandan presidents met", "the UN Security Council said": it is of several. */
function isBetween(scene: Scene, { cue, sentence }: Draft, clause: Span, parties: Countries): boolean {
  const { text, sentences } = scene.document
  const words = text.slice(clause.start, clause.end)
  if (parties.doing > 1 || BOTH.test(words)) return true
  if (cue.type.parties !== 'together') return cue.type.family === 'saying' && parties.all === 0 && WORLD.test(words)
  if (parties.all > 1 || countriesAt(scene, clause).length > 1 || WORLD.test(words)) return true
  if (parties.doing > 0) return false
  const around = sentences[sentence] ?? clause
  return COUNTERPARTS.test(text.slice(around.start, around.end)) && countriesAt(scene, around).length > 1
}

/** How many countries those who act are of, and all parties together. */
interface Countries {
  readonly doing: number
  readonly all: number
}

const BOTH =
  /\b(?:the|both|these|between)\s+(?:two|three|four|both)?\s*(?:countries|governments|nations|neighbours|neighbors|states|capitals)\b/i
const COUNTERPARTS =
  /\b(?:governments|presidents|leaders|premiers|ministers|delegations|envoys|diplomats|officials|counterparts|counterpart)\b/i
const WORLD =
  /\b(?:U\.?N\.?|United Nations|Security Council|E\.?U\.?|European (?:Union|Commission|Council|Parliament)|NATO|G7|G20|African Union|ECOWAS|ASEAN|Arab League|BRICS|OPEC)(?![\p{L}])/u

/** The country of a place that those who act are of: "Russia's defence ministry confirmed". */
function ofOwner(sites: readonly Site[]): CountryRead | undefined {
  const [site] = sites.filter(({ bond, place }) => bond >= OWNED && place.country !== null)
  return site === undefined || site.place.country === null
    ? undefined
    : { country: site.place.country, span: site.place }
}

const OWNED = 1.2

function countriesOf(read: readonly CountryRead[]): number {
  return new Set(read.map(({ country }) => country)).size
}

function ofParties(scene: Scene, parties: readonly Party[]): CountryRead[] {
  return parties.flatMap(({ name, span }) => {
    if (ABROAD.test(name)) return []
    const [country] = [...countriesIn(name), ...countriesAt(scene, span), ...countriesIn(roleOf(scene, name))]
    return country === undefined ? [] : [{ country, span }]
  })
}

/** Who are of one country and live in another: where they are is not where they are from. */
const ABROAD =
  /\b(?:ambassadors?|embass(?:y|ies)|consulates?|consuls?|envoys?|diplomats?|peacekeepers?|migrants?|refugees?|tourists?|expatriates?|mercenar(?:y|ies)|nationals|students|asylum[- ]seekers?)\b/i

function roleOf(scene: Scene, name: string): string {
  return scene.actors.find((actor) => actor.name === name)?.role ?? ''
}

/** Of sentences before, how many are asked for a place that the event may go on in. */
const BACK = 2

/** The town or region that the sentences before speak of, in the country of the event. */
function nearby(scene: Scene, { sentence }: Draft, country: string): Place | null {
  for (let back = 1; back <= BACK; back++) {
    const before = scene.document.sentences[sentence - back]
    if (before === undefined) return null
    const places = within(scene.places, before).filter(
      (place) => !place.metonym && (place.level === 'city' || place.level === 'site') && place.country === country,
    )
    const [place] = places
    if (place !== undefined) return new Set(places.map(({ name }) => name)).size === 1 ? place : null
  }
  return null
}
