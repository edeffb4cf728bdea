// Which candidate lies in which, where the text says so.
//
// Reads "Whiting, Indiana", "Lagos (Nigeria)", "Kisumu in western Kenya", "Kenya's Kisumu", "the Kenyan city of Kisumu".
// Not: "in Kenya, Uganda and Peru": no place of the first name lies in the second.
import { ATTRIBUTES } from '../../language/en/place-words.ts'
import type { Document, Token } from '../../text/document.ts'
import type { Candidate } from './candidate.ts'
import type { GazetteerPlace } from './gazetteer.ts'

const HOLDERS = new Set(['country', 'region', 'area', 'county', 'capital', 'seat', 'town', 'island', 'former country'])
const FAR = 0.7
const LARGE = 300_000

/** Narrows each candidate that stands in another to the places that lie there. */
export function linkContainment(candidates: readonly Candidate[], document: Document): void {
  for (let at = candidates.length - 1; at >= 0; at--) {
    const inner = candidates[at] as Candidate
    const outer = candidates[at + 1]
    if (outer !== undefined && isBeforeHolder(inner, outer, document.tokens) && !isListed(candidates, at))
      link(inner, outer)
    const before = candidates[at - 1]
    if (inner.inside === null && before !== undefined && isPossessor(before, inner, document.tokens)) {
      link(inner, before)
      if (inner.inside === null) keepCompatriots(inner, before)
    }
  }
}

/** "Vermont, Virginia and Texas", "China, Japan": names of the same rank in a row hold nothing. */
function isListed(candidates: readonly Candidate[], at: number): boolean {
  const inner = candidates[at] as Candidate
  const outer = candidates[at + 1] as Candidate
  if (inner.lead.kind === 'country') return inner.key !== 'georgia' || outer.lead.country !== 'US'
  if (inner.lead.kind !== 'region' || outer.lead.kind !== 'region') return false
  const before = candidates[at - 1]
  const after = candidates[at + 2]
  const isNext = (one: Candidate | undefined, gap: number) => one?.lead.kind === 'region' && gap >= 1 && gap <= 2
  return isNext(before, inner.first - (before?.last ?? 0)) || isNext(after, (after?.first ?? 0) - outer.last)
}

/** ", Y" "(Y" "in [northern] Y" right behind X. */
function isBeforeHolder(inner: Candidate, outer: Candidate, tokens: readonly Token[]): boolean {
  if (outer.sentence !== inner.sentence) return false
  const gap = outer.first - inner.last
  if (gap < 1 || gap > 4) return false
  const first = tokens[inner.last] as Token
  if (gap === 1) return first.text === ',' || first.text === '(' || first.lower === 'in'
  const open = first.text === ',' ? inner.last + 1 : inner.last
  if (tokens[open]?.lower !== 'in') return false
  for (let at = open + 1; at < outer.first; at++) if (!ATTRIBUTES.has((tokens[at] as Token).lower)) return false
  return true
}

/** "Y's X", "Y's northern X". */
function isPossessor(outer: Candidate, inner: Candidate, tokens: readonly Token[]): boolean {
  if (outer.sentence !== inner.sentence || tokens[outer.last]?.lower !== "'s") return false
  if (inner.first - outer.last > 3) return false
  for (let at = outer.last + 1; at < inner.first; at++) if (!ATTRIBUTES.has((tokens[at] as Token).lower)) return false
  return true
}

function link(inner: Candidate, outer: Candidate): void {
  const pairs = new Set<GazetteerPlace>()
  const holders = new Set<GazetteerPlace>()
  for (const holder of outer.places.slice(0, 40)) {
    if (!HOLDERS.has(holder.kind)) continue
    for (const place of inner.places) {
      if (!liesIn(place, holder) || (holder.level === 'city' && !isPartOfTown(place, inner))) continue
      pairs.add(place)
      holders.add(holder)
    }
  }
  if (pairs.size === 0) return
  inner.places = inner.places.filter((place) => pairs.has(place))
  outer.places = outer.places.filter((holder) => holders.has(holder))
  inner.inside = outer
}

/** "Chinatown, Manhattan"; not "Perth, Albany", where only a hamlet called Perth lies near Albany. */
function isPartOfTown(place: GazetteerPlace, { lead }: Candidate): boolean {
  return place.level === 'site' || place.number === lead.number || place.population * 3 > lead.population
}

/** "Kisumu's Obunga district" is in Kenya, whatever other Obunga there is; none left is no candidate. */
function keepCompatriots(inner: Candidate, { lead }: Candidate): void {
  if (lead.country === null || lead.population < LARGE || inner.lead.kind === 'country') return
  inner.places = inner.places.filter((place) => place.country === lead.country)
}

/** Whether a place lies in a country, a region, or close to a town of the same region. */
export function liesIn(place: GazetteerPlace, holder: GazetteerPlace): boolean {
  if (place.country === null || place.country !== holder.country || place.number === holder.number) return false
  if (holder.kind === 'country') return place.kind !== 'country'
  if (place.kind === 'country' || holder.admin1 === null) return false
  if (place.admin1 !== holder.admin1) return false
  if (holder.kind === 'region') return place.kind !== 'region'
  if (place.kind === 'region' || (holder.level === 'city' && place.kind === 'county')) return false
  return Math.abs(place.lat - holder.lat) < FAR && Math.abs(place.lon - holder.lon) < FAR * 1.4
}
