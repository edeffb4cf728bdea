// Places that the gazetteer does not list: sites known by the last word of their name, and towns and districts that
// the text itself puts somewhere.
//
// Reads "Orchard Street", "Sunrise Hospital in Kisumu", "Obunga village", "the town of Obunga", "in Obunga, Kenya".
// Not: an organisation or a person, "Wall Street Journal", a capital that only stands behind "in" ("in Parliament").
import { LAND_HEADS, SITE_HEADS, UNKNOWN_HEADS, WATER_HEADS } from '../../language/en/place-sites.ts'
import { LOCATIVES, NATURE_NOUNS, REGION_NOUNS, TOWN_NOUNS } from '../../language/en/place-words.ts'
import type { Name } from '../../language/name.ts'
import { CUE } from '../../language/names/cues.ts'
import {
  bitsOf,
  CALENDAR,
  DEMONYM,
  FUNCTION,
  GIVEN,
  ORDINARY,
  ORGANIZATION_HEAD,
  TITLE,
} from '../../language/names/lexicon.ts'
import type { PlaceLevel } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import { type Document, sentenceAt, type Token, tokenAt } from '../../text/document.ts'
import type { Candidate } from './candidate.ts'
import type { GazetteerPlace } from './gazetteer.ts'

export interface Unlisted extends Span {
  readonly name: string
  readonly level: PlaceLevel
  /** The place that the text puts it in or beside, or null. */
  readonly anchor: GazetteerPlace | null
  /** Whether it lies so close to the anchor that it can take its point. */
  readonly atAnchor: boolean
  readonly rule: string
}

/** How many places before a site are looked at for its town. */
const FAR_BACK = 20

interface Search {
  readonly document: Document
  readonly accepted: readonly Candidate[]
  /** The town that the report names most, or null. */
  readonly home: GazetteerPlace | null
}

/** In order of start. They may hold candidates ("Kisumu Airport"); the caller drops those. */
export function findUnlisted(names: readonly Name[], accepted: readonly Candidate[], document: Document): Unlisted[] {
  const search: Search = { document, accepted, home: homeOf(accepted) }
  const found: Unlisted[] = []
  let next = 0
  for (const name of names) {
    while (next < accepted.length && (accepted[next] as Candidate).end <= name.start) next++
    const held = accepted[next]
    if (held !== undefined && held.start <= name.start && held.end >= name.end) continue
    const level = siteLevel(name, held, document) ?? unknownLevel(name, held, document)
    if (level !== null) found.push(unlistedOf(name, level, search, next))
  }
  return found
}

/** In a name they make it an office's and not a place's. */
const OFFICES = new Set(
  'management school business real service services group company association deep-water passenger'.split(' '),
)
/** A court's district is a region: "Eastern District of Ohio". */
const COURT_DISTRICT = /^(?:Northern|Southern|Eastern|Western|Central|Middle) District of \p{Lu}/u
/** Languages, creeds, subjects, adjectives of peoples: "in Amharic", "in Shintoism". */
const NO_PLACE = /(?:ism|ology|istry|omics|ean|ian|ican|ish|ese|ic|itut)$/

/** Level of a site by its name's last word, or null. */
function siteLevel(name: Name, held: Candidate | undefined, { tokens }: Document): PlaceLevel | null {
  if (name.type === 'person' || name.type === 'other' || /^(?:[RDI]|DFL)-/.test(name.text)) return null
  const words = name.text.toLowerCase().split(' ')
  const last = (words.at(-1) ?? '').replace(/\.$/, '')
  if (words.length < 2 || words.length > 6 || words.some((word) => OFFICES.has(word))) return null
  if (tokens[tokenAtEnd(tokens, name)]?.upper === true) return null
  if (name.type === 'organization') return last.startsWith('hospital') || last === 'infirmary' ? 'site' : null
  if (COURT_DISTRICT.test(name.text)) return 'region'
  if (WATER_HEADS.has(last)) return 'sea'
  if (LAND_HEADS.has(last)) return 'region'
  if (last === 'st' && words.length === 2 && held !== undefined) return null
  return SITE_HEADS.has(last) ? 'site' : null
}

function tokenAtEnd(tokens: readonly Token[], { end }: Span): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((tokens[middle] as Token).start < end) low = middle + 1
    else high = middle
  }
  return low
}

/** Level of a name that no list knows but the words beside it place, or null. */
function unknownLevel(name: Name, held: Candidate | undefined, document: Document): PlaceLevel | null {
  if (held !== undefined && held.start < name.end) return null
  const lower = name.text.toLowerCase()
  if (!isFreeName(name, lower)) return null
  if (name.rule === CUE && name.type === 'place') return 'city'
  const { tokens } = document
  const first = tokenAt(document, name.start)
  const after = tokens[tokenAtEnd(tokens, name)]
  if (name.type !== 'person' && isWorks(tokens, tokenAtEnd(tokens, name))) return 'site'
  if (name.type !== 'person' && after !== undefined && !after.upper && UNKNOWN_HEADS.has(after.lower)) {
    return levelOfNoun(after.lower)
  }
  const before = tokens[first - 1]?.lower ?? ''
  const noun = tokens[first - 2]?.lower ?? ''
  if (before === 'of' && isPlaceNoun(noun)) return levelOfNoun(noun)
  if (!LOCATIVES.has(before)) return null
  const isHeld = after?.text === ',' && held !== undefined && held.start <= name.end + 2
  return isHeld || (after?.lower !== "'s" && isPlainTown(name, lower)) ? 'city' : null
}

/** A name that is nobody's: no titled person, organisation, people, language, day. */
function isFreeName({ type, rule, text }: Name, lower: string): boolean {
  if (type === 'organization' || type === 'other' || text.length < 3) return false
  if (type === 'person' && rule !== 'names/shape' && rule !== 'names/part') return false
  if ((bitsOf(lower) & (CALENDAR | DEMONYM | FUNCTION | ORDINARY | TITLE)) !== 0 || NO_PLACE.test(lower)) return false
  return (bitsOf(lower.slice(lower.lastIndexOf(' ') + 1)) & (DEMONYM | ORGANIZATION_HEAD)) === 0
}

/** What was only learned to be a place is a town in one word: "in Obunga". */
function isPlainTown({ type, text, rule }: Name, lower: string): boolean {
  if (rule === 'names/learned' && text.includes(' ')) return false
  return type === 'place' && /^\p{Lu}\p{Ll}{2,}/u.test(text) && (bitsOf(lower) & GIVEN) === 0
}

function isPlaceNoun(noun: string): boolean {
  return (
    noun !== 'state' &&
    (TOWN_NOUNS.has(noun) || REGION_NOUNS.has(noun) || NATURE_NOUNS.has(noun)) &&
    noun !== 'department'
  )
}

const WORKS = new Set('smelter refinery colliery steelworks shipyard quarry dam'.split(' '))

function levelOfNoun(noun: string): PlaceLevel {
  if (noun === 'river' || noun === 'lake' || noun === 'sea' || noun === 'bay' || noun === 'gulf') return 'sea'
  if (
    noun === 'camp' ||
    noun === 'mine' ||
    WORKS.has(noun) ||
    noun === 'crossing' ||
    noun === 'checkpoint' ||
    noun === 'neighborhood' ||
    noun === 'neighbourhood'
  )
    return 'site'
  return TOWN_NOUNS.has(noun.replace(/s$/, '')) ? 'city' : 'region'
}

/** "the Alcoba smelter", "the Alcoba copper smelter". */
export function isWorks(tokens: readonly Token[], at: number): boolean {
  const [noun, next] = [tokens[at], tokens[at + 1]]
  if (noun === undefined || noun.upper || noun.kind !== 'word') return false
  if (WORKS.has(noun.lower)) return true
  return (bitsOf(noun.lower) & FUNCTION) === 0 && next !== undefined && !next.upper && WORKS.has(next.lower)
}

function unlistedOf(name: Name, level: PlaceLevel, search: Search, next: number): Unlisted {
  const { anchor, adjacent } = anchorOf(name, search, next)
  const near = anchor !== null && (anchor.level === 'city' || anchor.level === 'site' || anchor.kind === 'county')
  const atAnchor = near || (adjacent && anchor !== null && anchor.level === 'region')
  const town =
    near && anchor.level === 'city' && level === 'site' && !name.text.includes(anchor.name) ? `, ${anchor.name}` : ''
  return {
    start: name.start,
    end: name.end,
    name: name.text + town,
    level,
    anchor,
    atAnchor,
    rule: level === 'site' ? 'places/site' : 'places/unlisted',
  }
}

/** The candidate inside the name, or right behind it, or else the last one before it in the sentence or paragraph. */
function anchorOf(
  name: Span,
  { document, accepted, home }: Search,
  next: number,
): { anchor: GazetteerPlace | null; adjacent: boolean } {
  const after = accepted[next]
  if (after?.place != null) {
    if (after.start < name.end) return { anchor: after.place, adjacent: true }
    if (after.start - name.end < 24 && isBehind(document, name.end, after.start))
      return { anchor: after.place, adjacent: true }
  }
  const sentence = document.sentences[sentenceAt(document, name.start)]
  for (let at = next - 1; at >= 0 && at >= next - FAR_BACK; at--) {
    const before = accepted[at] as Candidate
    if (before.place === null || document.sentences[before.sentence]?.paragraph !== sentence?.paragraph) break
    if (before.place.level !== 'country' && before.place.level !== 'continent')
      return { anchor: before.place, adjacent: false }
  }
  return { anchor: home, adjacent: false }
}

/** Only a comma, a bracket or "in" with the words that go with it stand between. */
function isBehind({ text }: Document, start: number, end: number): boolean {
  return /^(?:,? (?:in|at|near|outside)(?: (?:the|central|downtown|northern|southern|eastern|western|north|south|east|west|city of|town of|capital))*|,| \(|'s|’s)? ?(?:village|town|district|province|county|neighbou?rhood|area|camp|suburb)?,?(?: in)? ?$/.test(
    text.slice(start, end),
  )
}

/** The town that the report names most, or null. */
function homeOf(accepted: readonly Candidate[]): GazetteerPlace | null {
  const counts = new Map<number, number>()
  let most: GazetteerPlace | null = null
  for (const { place } of accepted) {
    if (place === null || place.level !== 'city') continue
    const count = (counts.get(place.number) ?? 0) + 1
    counts.set(place.number, count)
    if (most === null || count > (counts.get(most.number) ?? 0)) most = place
  }
  return most
}
