// Which resolved towns are strays: small namesakes on another continent of a village or works that the gazetteer lacks.
//
// "Savar" in a report of Dhaka is no Swedish Sävar; "the Cerro Alto smelter" in a report of Chile is no village of Honduras.
// Not: "Lodi, Italy", a dateline, a large town, a town of a country that the report speaks of, a report of many countries.
import { DEMONYM_COUNTRIES } from '../../language/en/demonym-countries.ts'
import type { Document } from '../../text/document.ts'
import type { Candidate } from './candidate.ts'

/** A town of this size may be named far from home without a word on where it lies. */
const KNOWN = 50_000
/** How much of what the report says of countries must speak for one. */
const MOST = 0.6
const ENOUGH = 2

export interface Strays {
  readonly candidates: ReadonlySet<Candidate>
  /** The country that the report speaks of. */
  readonly country: string | null
}

const NONE: Strays = { candidates: new Set(), country: null }

/** The accepted candidates that are strays. `home`: country of the outlet, or null. */
export function straysOf(accepted: readonly Candidate[], document: Document, home: string | null): Strays {
  const small = accepted.filter(isSmall)
  if (small.length === 0) return NONE
  const votes = votesOf(accepted, document, home)
  let most = 0
  let total = 0
  let country = ''
  for (const [one, count] of votes) {
    total += count
    if (count <= most) continue
    most = count
    country = one
  }
  if (most < ENOUGH || most < MOST * total) return NONE
  const held = new Set(accepted.map(({ inside }) => inside))
  const candidates = small.filter((one) => !held.has(one) && !votes.has(one.place?.country ?? ''))
  return { candidates: new Set(candidates), country }
}

function isSmall({ place, inside, dateline }: Candidate): boolean {
  if (place === null || place.level !== 'city' || place.kind === 'capital') return false
  return place.population < KNOWN && inside === null && !dateline
}

type Votes = Map<string, number>

/** How often the report speaks of each country, by its places that are no small towns and by adjectives. */
function votesOf(accepted: readonly Candidate[], { tokens }: Document, home: string | null): Votes {
  const votes: Votes = new Map()
  for (const candidate of accepted) {
    if (isSmall(candidate)) continue
    // A dateline says where the report is set.
    add(votes, candidate.place?.country, candidate.dateline ? 2 : 1)
  }
  addSmall(votes, accepted)
  for (const token of tokens) if (token.upper) add(votes, DEMONYM_COUNTRIES.get(token.lower), 1)
  add(votes, home, 1)
  return votes
}

/** Two small towns of one country speak for each other. */
function addSmall(votes: Votes, accepted: readonly Candidate[]): void {
  const towns = new Map<string, Set<string>>()
  for (const candidate of accepted) {
    const country = isSmall(candidate) ? candidate.place?.country : null
    if (country) towns.set(country, (towns.get(country) ?? new Set()).add(candidate.key))
  }
  for (const [country, keys] of towns) if (keys.size > 1) add(votes, country, keys.size)
}

function add(votes: Votes, country: string | null | undefined, weight: number): void {
  if (country) votes.set(country, (votes.get(country) ?? 0) + weight)
}
