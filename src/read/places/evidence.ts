// How likely a candidate is a place here: what it is called, and the words beside it. A sum of signs; no sign decides
// alone. find.ts says from which sum on a candidate is a place.
import {
  ATTRIBUTE_HEADS,
  ATTRIBUTES,
  DIRECTIONS,
  LOCATIVES,
  NATURE_NOUNS,
  ORDINARY_TOWNS,
  PUBLIC_BODIES,
  REGION_NOUNS,
  SITE_NOUNS,
  TOWN_NOUNS,
  WEAK_LOCATIVES,
} from '../../language/en/place-words.ts'
import { isSpeechVerb } from '../../language/en/reporting-verbs.ts'
import type { Name, NameType } from '../../language/name.ts'
import {
  bitsOf,
  GIVEN,
  OFFICE,
  ORDINARY,
  ORGANIZATION_HEAD,
  PERSON_NOUN,
  PLACE_HEAD,
  TITLE,
  TOPIC,
} from '../../language/names/lexicon.ts'
import type { Document, Token } from '../../text/document.ts'
import type { Candidate } from './candidate.ts'
import type { GazetteerPlace, PlaceKind } from './gazetteer.ts'

/** Weighs a candidate and sets its `sort`. `lower`: words that the report also writes in lower case. */
export function weigh(candidate: Candidate, document: Document, lower: ReadonlySet<string>): number {
  return (
    byName(candidate, document, lower) +
    byRelation(candidate, document) +
    byWordsBefore(candidate, document) +
    byWordsAfter(candidate, document)
  )
}

function fame({ kind, population }: GazetteerPlace): number {
  if (kind === 'country' || kind === 'continent') return 3
  if (kind === 'sea' || kind === 'area' || kind === 'former country' || kind === 'seat of power') return 2.5
  if (kind === 'region' || kind === 'capital') return 2.5
  if (
    kind === 'site' ||
    kind === 'lake' ||
    kind === 'river' ||
    kind === 'mountain' ||
    kind === 'landscape' ||
    kind === 'island'
  )
    return 2
  if (kind === 'county') return 1.5
  if (population >= 1_000_000) return 2.5
  if (population >= 200_000) return 2
  if (population >= 50_000) return 1.5
  return population >= 15_000 ? 1.2 : population >= 5000 ? 0.8 : 0.5
}

function isFirm(kind: PlaceKind): boolean {
  return kind === 'country' || kind === 'former country' || kind === 'continent' || kind === 'seat of power'
}

function byName(
  { key, lead, first, last, sentence }: Candidate,
  document: Document,
  lower: ReadonlySet<string>,
): number {
  const firm = isFirm(lead.kind)
  const sum = fame(lead) - (!lead.main && !firm && lead.population < 500_000 ? 1.5 : 0)
  if (key.includes(' ')) return sum + 0.5
  const token = document.tokens[first] as Token
  const opens = first === document.sentences[sentence]?.first
  const written = !firm && lower.has(token.lower) ? 2 : 0
  const acronym = key.length <= 4 && last - first === 1 && isAcronymTown(token, lead) ? 3 : 0
  return sum - commonness(key, token.lower, lead, opens) - written - acronym
}

/** How much the name is also a word's or a person's. */
function commonness(key: string, word: string, { kind, population }: GazetteerPlace, opens: boolean): number {
  const bits = bitsOf(word)
  const given = (bits & GIVEN) !== 0
  const common = ORDINARY_TOWNS.has(key) || (bits & COMMON) !== 0
  const first = common && opens ? 1.5 : 0
  if (isFirm(kind)) return first + (given ? 1 : 0)
  return first + Math.max(given ? namesake(population) : 0, common ? ordinary(population) : 0)
}

const COMMON = ORDINARY | TOPIC | TITLE | PERSON_NOUN | ORGANIZATION_HEAD | PLACE_HEAD

/** Against a town that shares its name with people. */
function namesake(people: number): number {
  return people >= 1_000_000 ? 1 : people >= 100_000 ? 1.5 : 2.5
}

/** Against a town that shares its name with a word or a family. */
function ordinary(people: number): number {
  return people >= 1_000_000 ? 0.5 : people >= 100_000 ? 1.5 : 3
}

function isAcronymTown({ text }: Token, lead: GazetteerPlace): boolean {
  return text.length > 1 && text === text.toUpperCase() && lead.kind !== 'country' && lead.main
}

function byRelation(candidate: Candidate, document: Document): number {
  const { name, relation, lead } = candidate
  if (name === null || relation === 'holds' || relation === 'none') return 0
  if (relation === 'same') return bySameName(candidate, name.type, document)
  if (relation === 'inside') return byLongerName(candidate, name.type, document)
  if (name.type === 'place') return 0
  if (isPublicBody(candidate, document)) return 1
  if (name.type === 'unknown') return lead.kind === 'country' || lead.kind === 'region' ? 0 : -1.5
  const loose = lead.kind === 'country' && isLoose(name, isCapitals(candidate, document))
  return loose ? -0.5 : -5
}

/** A name that no word of it vouches for: "US Olympians", "UK Patriot". */
function isLoose({ type, rule }: Name, acronym: boolean): boolean {
  return (type === 'person' && rule === 'names/shape') || (acronym && rule === 'names/learned')
}

/** Words of a name stand before it: "Lina Kisumu", "Gulf of Aden", "North Kisumu". */
function byLongerName(candidate: Candidate, type: NameType, document: Document): number {
  if (isBehindDirection(candidate, document)) return 0
  if (type !== 'place') return -6
  return document.tokens[candidate.first - 1]?.lower === 'of' ? 0 : -2
}

/** The name is the candidate, and language/names.ts has typed it. */
function bySameName(candidate: Candidate, type: NameType, document: Document): number {
  if (type === 'place') return 1.5
  if (type === 'person') return isWeakPerson(candidate) ? -1.5 : -5
  if (type === 'unknown' || isFirm(candidate.lead.kind)) return 0
  if (!isCapitals(candidate, document)) return -3
  return candidate.key.length > 4 ? 0 : -2.5
}

/** A person only by what other names say, while the text puts the name on the map. */
function isWeakPerson({ name, locative, inside }: Candidate): boolean {
  if (inside !== null) return name?.rule !== 'names/title'
  return locative && name?.rule === 'names/part'
}

/** "South Venezuela", "North Dallas": only directions stand before it in the name. */
function isBehindDirection({ first, name }: Candidate, { tokens }: Document): boolean {
  const before = tokens[first - 1]
  return before !== undefined && before.start === name?.start && DIRECTIONS_IN_NAMES.has(before.lower)
}

const DIRECTIONS_IN_NAMES = new Set(
  'north south east west central northern southern eastern western downtown northeast northwest southeast southwest metro metropolitan a an the in greater'.split(
    ' ',
  ),
)

function isCapitals({ first }: Candidate, { tokens }: Document): boolean {
  const text = tokens[first]?.text ?? ''
  return text === text.toUpperCase()
}

/** "Kisumu High Court", "US Supreme Court": every word after the place is one of a public body's. */
function isPublicBody({ last, name }: Candidate, { tokens }: Document): boolean {
  for (let at = last; at < tokens.length && (tokens[at] as Token).start < (name?.end ?? 0); at++) {
    const word = (tokens[at] as Token).lower
    if (!PUBLIC_BODIES.has(word) && word !== 'of' && word !== "'s" && word !== '-') return false
  }
  return true
}

function byWordsBefore(candidate: Candidate, { tokens, sentences }: Document): number {
  const begin = sentences[candidate.sentence]?.first ?? 0
  if (candidate.dateline) return 5
  if (isParty(tokens, candidate.first)) return 4
  let at = candidate.first - 1
  let direction = 0
  let the = false
  for (let steps = 0; at >= begin && steps < 4; steps++, at--) {
    const word = (tokens[at] as Token).lower
    if (DIRECTIONS.has(word)) direction = 1.5
    if (word === 'the') the = true
    if (!ATTRIBUTES.has(word) && word !== 'the' && word !== '-') break
  }
  if (at < begin) return direction
  const sign = signBefore(candidate, tokens, at, begin)
  return direction + (sign === 0 && the && candidate.lead.level === 'city' ? -1 : sign)
}

/** The word before the name and its attributes: a preposition, a noun, a person's title. */
function signBefore(candidate: Candidate, tokens: readonly Token[], at: number, begin: number): number {
  const before = tokens[at] as Token
  const adjacent = candidate.first - 1 === at
  if (LOCATIVES.has(before.lower)) return 2
  if (before.lower === 'of' && at > begin) return ofNoun(candidate, tokens, at - 1, begin)
  if (WEAK_LOCATIVES.has(before.lower)) return 0.7
  if (adjacent && isBareNoun(candidate, before.lower)) return 1.5
  return isPersonTitle(before, adjacent) ? -4 : 0
}

/** A lawmaker's home behind the party's letter: "R-Elbow Lake". */
function isParty(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.text === '-' && /^(?:[RDI]|DFL)$/.test(tokens[first - 2]?.text ?? '')
}

function isPersonTitle(token: Token, adjacent: boolean): boolean {
  return adjacent && (bitsOf(token.lower) & (TITLE | OFFICE)) !== 0 && token.upper
}

const OF_OFFICE = new Set(
  'republic kingdom people peoples government parliament state city town province territory part parts capital university-of'.split(
    ' ',
  ),
)

/** "city of X" for, "Bank of X" against, "mayor of X" neither. */
function ofNoun(candidate: Candidate, tokens: readonly Token[], at: number, begin: number): number {
  const token = tokens[at] as Token
  const noun = token.lower
  if (TOWN_NOUNS.has(noun)) candidate.sort ??= 'town'
  else if (REGION_NOUNS.has(noun)) candidate.sort ??= 'region'
  else if (NATURE_NOUNS.has(noun)) candidate.sort ??= 'nature'
  else if (candidate.afterPerson || isAge(tokens, at)) return 2.5
  else
    return token.upper && at > begin && !OF_OFFICE.has(noun) && (bitsOf(noun) & (TITLE | PERSON_NOUN)) === 0 ? -4 : 0.7
  return 3
}

/** ", 41, of Kisumu". */
function isAge(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' && tokens[at - 1]?.kind === 'number'
}

/** "the capital Kisumu", "the province Kisumu". */
function isBareNoun(candidate: Candidate, noun: string): boolean {
  if (!TOWN_NOUNS.has(noun) && !REGION_NOUNS.has(noun)) return false
  candidate.sort ??= TOWN_NOUNS.has(noun) ? 'town' : 'region'
  return true
}

function byWordsAfter(candidate: Candidate, { tokens, sentences }: Document): number {
  const end = sentences[candidate.sentence]?.last ?? 0
  let at = candidate.last
  if (at >= end) return 0
  const hyphen = tokens[at]?.text === '-'
  if (hyphen) at++
  const after = tokens[at] as Token | undefined
  if (after === undefined || at >= end) return 0
  if (hyphen) return COMPOUNDS.has(after.lower) ? 2 : 0
  const sort = sortAfter(after.lower)
  if (sort !== null && !after.upper) {
    candidate.sort ??= sort
    return 2
  }
  return signAfter(candidate, after.lower)
}

function signAfter(candidate: Candidate, after: string): number {
  const { kind } = candidate.lead
  if (DISEASES.has(after) && !isFirm(kind)) return -4
  if (STATE_OFFICES.has(after) && kind === 'region') candidate.sort ??= 'region'
  if (ATTRIBUTE_HEADS.has(after)) return 1
  if (after === "'s") return 0.3
  return isSpeechVerb(after) && !isFirm(kind) && !isCapitalCity(candidate) ? -1.5 : 0
}

/** Capitals speak: "Washington said". */
function isCapitalCity({ places }: Candidate): boolean {
  return places.slice(0, 3).some((place) => place.kind === 'capital')
}

/** "Kisumu-based", "US-born". */
const COMPOUNDS = new Set(
  'based born led backed area wide style educated funded bound run held controlled occupied installed made'.split(' '),
)
const TOWNS_AFTER = new Set(['city', 'town', 'village', 'municipality', 'township'])
const DISEASES = new Set(
  'virus disease fever syndrome flu variant strain influenza haemorrhagic hemorrhagic encephalitis'.split(' '),
)
/** Offices of a state: "New York Governor" is the state's. */
const STATE_OFFICES = new Set(['governor', 'gov', 'legislature', 'lawmakers', 'statehouse'])

function sortAfter(word: string): Candidate['sort'] {
  if (word === 'state' || REGION_NOUNS.has(word)) return 'region'
  if (TOWNS_AFTER.has(word)) return 'town'
  if (NATURE_NOUNS.has(word)) return 'nature'
  return SITE_NOUNS.has(word) ? 'site' : null
}
