// Finds places and says which place on Earth each is: candidates (scan.ts), how likely each is a place here
// (evidence.ts), what lies in what (containment.ts), which of its namesakes is meant (resolve.ts).
import { KEPT_NOUNS } from '../../language/en/place-sites.ts'
import { LOCATIVES } from '../../language/en/place-words.ts'
import type { Name } from '../../language/name.ts'
import type { DateMention, Place } from '../../model/mention.ts'
import type { Document, Token } from '../../text/document.ts'
import type { Trace } from '../../trace.ts'
import type { Context } from '../context.ts'
import type { Candidate } from './candidate.ts'
import { linkContainment } from './containment.ts'
import { weigh } from './evidence.ts'
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts'
import { homeCountry } from './home.ts'
import { readLists } from './lists.ts'
import { isMetonym } from './metonym.ts'
import { resolvePlaces } from './resolve.ts'
import { scanPlaces } from './scan.ts'
import { type Strays, straysOf } from './stray.ts'
import { tokenKeys } from './token-keys.ts'
import { findUnlisted, isWorks, type Unlisted } from './unlisted.ts'

export interface PlacesNeed {
  readonly names: readonly Name[]
  readonly dates: readonly DateMention[]
}

const ENOUGH = 2
const SURE = 3.5
const LENIENT = 0.8
const IN_A_ROW = 1.3
const CONTAINED = 3.5
const HOLDS = 2
/** A city of this size needs no state beside its name. */
const WELL_KNOWN = 500_000

/** Places of a report, in order, not overlapping. */
export function findPlaces(context: Context, { names }: PlacesNeed): Place[] {
  const { document, knowledge } = context
  const keys = tokenKeys(document.tokens)
  const candidates = scanPlaces(document, knowledge.gazetteer, keys, names)
  markDatelines(candidates, document)
  linkContainment(candidates, document)
  const lists = readLists(candidates, document, knowledge.gazetteer)
  const accepted = accept(candidates, lists, document)
  if (context.trace !== null) explainDropped(candidates, accepted, context.trace)
  const home = homeCountry(context.metadata.url)
  resolvePlaces(accepted, lists, document, home)
  const strays = straysOf(accepted, document, home)
  const near = strays.candidates.size === 0 ? accepted : accepted.filter((one) => !strays.candidates.has(one))
  const unlisted = findUnlisted(names, near, document)
  const listed = withoutHeld(near, unlisted)
  const places = [
    ...listed.map((candidate) => placeOf(candidate, document, context)),
    ...unlisted.map((one) => placeOfUnlisted(one, context)),
    ...strayPlaces(strays, unlisted, context),
  ]
  return places.sort((a, b) => a.start - b.start)
}

/** For `daybook explain`: what was a candidate and is no place. */
function explainDropped(candidates: readonly Candidate[], accepted: readonly Candidate[], trace: Trace): void {
  const kept = new Set(accepted)
  for (const candidate of candidates) {
    if (kept.has(candidate)) continue
    const { start, end, evidence, name } = candidate
    const held = name === null ? '' : `; in the ${name.type} name "${name.text}"`
    trace({
      rule: 'places/evidence',
      action: 'dropped',
      note: `evidence ${evidence.toFixed(1)} of ${ENOUGH}${held}`,
      start,
      end,
    })
  }
}

/** A site's name takes in the place it begins with: "Kisumu Airport". */
function withoutHeld(accepted: readonly Candidate[], unlisted: readonly Unlisted[]): Candidate[] {
  let next = 0
  return accepted.filter(({ start, end }) => {
    while (next < unlisted.length && (unlisted[next] as Unlisted).end < end) next++
    return (unlisted[next]?.start ?? Number.POSITIVE_INFINITY) > start
  })
}

/** Those with enough evidence, and the weaker mentions of a name that is surely a place elsewhere in the report. */
function accept(
  candidates: readonly Candidate[],
  lists: readonly (readonly Candidate[])[],
  document: Document,
): Candidate[] {
  weighAll(candidates, document)
  for (const list of lists) {
    if (list.some(({ evidence }) => evidence >= SURE)) for (const candidate of list) candidate.evidence += IN_A_ROW
  }
  const sure = new Set<string>()
  for (const { evidence, key } of candidates) if (evidence >= SURE) sure.add(key)
  return candidates.filter(
    ({ evidence, key, places }) => places.length > 0 && (evidence >= ENOUGH || (evidence >= LENIENT && sure.has(key))),
  )
}

function weighAll(candidates: readonly Candidate[], document: Document): void {
  const lower = new Set<string>()
  for (const token of document.tokens) if (!token.upper) lower.add(token.text)
  const located = new Set<string>()
  const holders = new Set<Candidate>()
  for (const { first, key, inside } of candidates) {
    if (LOCATIVES.has(document.tokens[first - 1]?.lower ?? '')) located.add(key)
    if (inside !== null) holders.add(inside)
  }
  for (const candidate of candidates) {
    candidate.locative = located.has(candidate.key)
    candidate.evidence = weigh(candidate, document, lower)
    if (candidate.inside !== null) candidate.evidence += CONTAINED
    if (holders.has(candidate)) candidate.evidence += HOLDS
  }
}

/** "NAIROBI, Feb 9 (Agency) -", "Nairobi —": capitals at the start of a paragraph, a dash soon after. */
function markDatelines(candidates: readonly Candidate[], { tokens, paragraphs, sentences }: Document): void {
  for (const candidate of candidates) {
    const sentence = sentences[candidate.sentence]
    if (sentence === undefined || candidate.first !== sentence.first) continue
    if (paragraphs[sentence.paragraph]?.start !== candidate.start) continue
    const capitals = /^[\p{Lu}\p{M} .'’-]+$/u.test(candidate.key.length > 3 ? textOf(tokens, candidate) : 'x')
    for (let at = candidate.last; at < Math.min(tokens.length, candidate.last + 14); at++) {
      const { text } = tokens[at] as Token
      if (text === '—' || text === '–' || text === '--' || (text === '-' && isSpaced(tokens, at)))
        candidate.dateline = true
      if (candidate.dateline || (text === '.' && !capitals)) break
    }
  }
}

function textOf(tokens: readonly Token[], { first, last }: Candidate): string {
  return tokens
    .slice(first, last)
    .map((token) => token.text)
    .join(' ')
}

function isSpaced(tokens: readonly Token[], at: number): boolean {
  return (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0)
}

/** "Kyiv region" keeps its noun: it is another place than Kyiv. */
function endOf({ last, end, sort, place }: Candidate, { tokens }: Document): number {
  const noun = tokens[last]
  const keeps = sort === 'region' && place?.level === 'region' && noun !== undefined && KEPT_NOUNS.has(noun.text)
  return keeps ? noun.end : end
}

/** A town of the United States that has namesakes there takes its state: "Whiting, Indiana". */
function fullName(place: GazetteerPlace, key: string, gazetteer: Gazetteer): string {
  const { admin1, name } = place
  if (place.country !== 'US' || place.level !== 'city' || admin1 === null || name.includes(',')) return name
  const namesakes = gazetteer.lookupFolded(key).filter((other) => other.country === 'US' && other.level === 'city')
  if (namesakes.length < 2 || place.population >= WELL_KNOWN) return name
  const state = gazetteer.lookupFolded(admin1.slice(3).toLowerCase()).find((other) => other.admin1 === admin1)
  return state?.level === 'region' ? `${name}, ${state.name}` : name
}

function placeOfUnlisted(unlisted: Unlisted, { trace }: Context): Place {
  const { start, end, name, level, anchor, atAnchor, rule } = unlisted
  trace?.({ rule, action: 'found', note: anchor === null ? name : `${name}, by ${anchor.name}`, start, end })
  return {
    kind: 'place',
    start,
    end,
    rule,
    evidence: {},
    name,
    level,
    admin1: anchor?.admin1 ?? null,
    country: anchor?.country ?? null,
    lat: atAnchor ? (anchor?.lat ?? null) : null,
    lon: atAnchor ? (anchor?.lon ?? null) : null,
    geonames: null,
    metonym: false,
  }
}

/** A small namesake far away is an unlisted place of the report's own country. */
function strayPlaces({ candidates, country }: Strays, unlisted: readonly Unlisted[], context: Context): Place[] {
  const { document, trace } = context
  const places: Place[] = []
  for (const { start, end, last, sort } of candidates) {
    if (unlisted.some((one) => one.start < end && one.end > start)) continue
    const name = document.text.slice(start, end).replace(/\s+/g, ' ')
    const rule = 'places/stray'
    trace?.({ rule, action: 'found', note: `${name}, in ${country}: its namesakes lie elsewhere`, start, end })
    places.push({
      kind: 'place',
      start,
      end,
      rule,
      evidence: {},
      name,
      level: sort === 'site' || isWorks(document.tokens, last) ? 'site' : 'city',
      admin1: null,
      country,
      lat: null,
      lon: null,
      geonames: null,
      metonym: false,
    })
  }
  return places
}

function placeOf(candidate: Candidate, document: Document, { trace, knowledge }: Context): Place {
  const { start } = candidate
  const end = endOf(candidate, document)
  const place = candidate.place as GazetteerPlace
  const rule = candidate.inside !== null ? 'places/contained' : 'places/gazetteer'
  trace?.({ rule, action: 'found', note: `${place.name}, ${place.admin1 ?? place.country ?? place.level}`, start, end })
  return {
    kind: 'place',
    start,
    end,
    rule,
    evidence: {},
    name: fullName(place, candidate.key, knowledge.gazetteer),
    level: place.level,
    admin1: place.admin1,
    country: place.country,
    lat: place.lat,
    lon: place.lon,
    geonames: place.geonames,
    metonym: isMetonym(candidate, place, document),
  }
}
