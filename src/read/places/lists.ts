// Names in a row: what the noun before or after the row says of all of them, and which names stand together.
//
// Reads "Becker, Clay and Swift counties", "the provinces of Nyanza and Rift Valley", "Oregon, Idaho and Washington".
import { REGION_NOUNS, TOWN_NOUNS } from '../../language/en/place-words.ts'
import type { Document, Token } from '../../text/document.ts'
import type { Candidate } from './candidate.ts'
import type { Gazetteer } from './gazetteer.ts'

const COUNTY_NOUNS: ReadonlyMap<string, string> = new Map([
  ['counties', 'county'],
  ['parishes', 'parish'],
])

/** Rows of at least two candidates with only commas and "and" between them. Sets `sort` where a noun tells it. */
export function readLists(candidates: readonly Candidate[], document: Document, gazetteer: Gazetteer): Candidate[][] {
  const lists: Candidate[][] = []
  let list: Candidate[] = []
  for (const candidate of candidates) {
    const before = list.at(-1)
    if (before !== undefined && !areJoined(before, candidate, document.tokens)) {
      if (list.length > 1) lists.push(list)
      list = []
    }
    list.push(candidate)
  }
  if (list.length > 1) lists.push(list)
  for (const one of lists) sortList(one, document.tokens, gazetteer)
  return lists
}

/** "X, Y", "X and Y", "X, and Y", not "X, Y" where Y holds X. */
function areJoined(a: Candidate, b: Candidate, tokens: readonly Token[]): boolean {
  if (a.sentence !== b.sentence || a.inside === b) return false
  const gap = b.first - a.last
  if (gap < 1 || gap > 2) return false
  for (let at = a.last; at < b.first; at++) {
    const { lower } = tokens[at] as Token
    if (lower !== ',' && lower !== 'and' && lower !== 'or' && lower !== '&') return false
  }
  return true
}

function sortList(list: readonly Candidate[], tokens: readonly Token[], gazetteer: Gazetteer): void {
  const first = list[0] as Candidate
  const after = tokens[(list.at(-1) as Candidate).last]?.lower ?? ''
  const of = tokens[first.first - 1]?.lower === 'of'
  const noun = isPlural(after) ? after : of ? (tokens[first.first - 2]?.lower ?? '') : ''
  if (!isPlural(noun)) return
  const county = COUNTY_NOUNS.get(noun)
  for (const candidate of list) {
    candidate.sort = REGION_NOUNS.has(noun) ? 'region' : 'town'
    const counties = county === undefined ? [] : gazetteer.lookupFolded(`${candidate.key} ${county}`)
    if (counties.length > 0) candidate.places = counties
  }
}

function isPlural(noun: string): boolean {
  return noun.endsWith('s') && noun !== 'emirates' && (REGION_NOUNS.has(noun) || TOWN_NOUNS.has(noun))
}
