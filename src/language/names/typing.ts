// What a name stands for, from its own words and the words beside it. Rules go from the surest to the weakest; the
// first that speaks decides. `same.ts` then lets one mention's sure type decide for the others of the report.
import type { Gazetteer, GazetteerPlace } from '../../read/places/gazetteer.ts'
import type { Token } from '../../text/document.ts'
import { KNOWN_ORGANIZATIONS, KNOWN_OTHERS, OTHER_ACRONYMS, PLACE_ACRONYMS } from '../en/organization-known.ts'
import { isSpeechVerb } from '../en/reporting-verbs.ts'
import type { NameType } from '../name.ts'
import type { Candidate } from './candidate.ts'
import {
  BEFORE_OF,
  bitsOf,
  COURTESY,
  DEMONYM,
  FUNCTION,
  GIVEN,
  OFFICE,
  ORDINARY,
  ORGANIZATION_HEAD,
  ORGANIZATION_OPENER,
  OTHER_HEAD,
  PERSON_NOUN,
  PLACE_HEAD,
  SURNAME,
  SURNAME_HEAD,
  SURNAME_TRADE,
  TOPIC,
  TRADE,
} from './lexicon.ts'

export interface Typed {
  readonly type: NameType
  readonly rule: string
}

const PLACE_HEADS_BEFORE_OF = new Set(
  'gulf isle islands island bay sea strait straits kingdom province state district city town cape mount port lake river republic commonwealth duchy principality coast emirates tower palace valley rock horn states avenue'.split(
    ' ',
  ),
)
const OTHER_HEADS_BEFORE_OF = new Set(
  'battle siege treaty declaration bill book order statue lord prince duke duchess cradle tomb'.split(' '),
)
const PLACE_FIRST = new Set(
  'mount lake fort cape port camp mt point puerto san santa são sao santo saint st new north south east west northern southern eastern western upper lower greater central rio el los las la le al tel bad nova novi'.split(
    ' ',
  ),
)
const FIRM_PLACE_FIRST = new Set('mount lake fort cape port camp mt'.split(' '))
const PLACE_PREPOSITIONS = new Set(
  'in near from across outside around throughout into towards toward via inside at to northern southern eastern western central downtown'.split(
    ' ',
  ),
)
const IN = new Set(['in', 'near', 'across', 'outside', 'throughout', 'downtown'])
const DASHES = new Set(['—', '–', '--', '-'])
const LONGEST_DATELINE = 14
/** A dateline stands behind no more than a headline or two. */
const DATELINE_START = 80
const CITY_ENOUGH = 15_000
const LARGE_CITY = 100_000
const GREAT_CITY = 400_000

/** Types a candidate; `unknown` when nothing speaks. */
export function typeOf(candidate: Candidate, tokens: readonly Token[], gazetteer: Gazetteer): Typed {
  return (
    byTitle(candidate) ??
    byDateline(candidate, tokens) ??
    byList(candidate) ??
    byHead(candidate) ??
    byTrade(candidate) ??
    byAcronym(candidate, tokens, gazetteer) ??
    byPlaceAndGiven(candidate, tokens, gazetteer) ??
    byFirstWord(candidate) ??
    byNeighbours(candidate, tokens) ??
    byShape(candidate, tokens)
  )
}

function byTitle(candidate: Candidate): Typed | null {
  return candidate.title === null ? null : { type: 'person', rule: 'names/title' }
}

/** "OSTRAVKA, Nov 3 (Agency) —", "PORT MELVA —": capitals at the start, and a dash before the first words in lower case. */
function byDateline({ initial, text, title, first, last }: Candidate, tokens: readonly Token[]): Typed | null {
  if (!initial || title !== null || text.length < 4 || text !== text.toUpperCase()) return null
  if (!opensDateline(tokens[last]?.text ?? '') || first > DATELINE_START) return null
  for (let at = last; at < last + LONGEST_DATELINE; at++) {
    if (!isDash(tokens, at)) continue
    const lower = [1, 2, 3, 4].some((step) => tokens[at + step]?.kind === 'word' && tokens[at + step]?.upper === false)
    return lower ? { type: 'place', rule: 'names/dateline' } : null
  }
  return null
}

function opensDateline(mark: string): boolean {
  return mark === ',' || mark === '(' || DASHES.has(mark)
}

function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !DASHES.has(token.text)) return false
  return token.text !== '-' || (tokens[at - 1]?.end ?? 0) < token.start || tokens[at - 1]?.text === ')'
}

function byList({ key, words }: Candidate): Typed | null {
  const plain = key.endsWith('.') ? key.slice(0, -1) : key
  if (PLACE_ACRONYMS.has(plain)) return { type: 'place', rule: 'names/list' }
  if (OTHER_ACRONYMS.has(plain) || KNOWN_OTHERS.has(key)) return { type: 'other', rule: 'names/list' }
  if (KNOWN_ORGANIZATIONS.has(key)) return { type: 'organization', rule: 'names/list' }
  if (words.length === 1 && (bitsOf(words[0] ?? '') & DEMONYM) !== 0) return { type: 'other', rule: 'names/demonym' }
  return null
}

function byHead(candidate: Candidate): Typed | null {
  const { words } = candidate
  if (words.length < 2) return ofSingleHead(words[0] ?? '')
  const joint = words.findIndex((word) => word === 'of' || word === 'for')
  if (joint === 1 && words[0] === 'university' && candidate.key.includes(', '))
    return { type: 'organization', rule: 'names/campus' }
  if (joint > 0) return ofJoint(words, joint)
  const last = bitsOf(words.at(-1) ?? '')
  const first = words[0] ?? ''
  const rule = 'names/head'
  const surname = (last & SURNAME_HEAD) !== 0 && (bitsOf(first) & GIVEN) !== 0
  if (FIRM_PLACE_FIRST.has(first) && (last & ORGANIZATION_HEAD) === 0) return { type: 'place', rule }
  if (surname) return null
  if ((last & ORGANIZATION_HEAD) !== 0) return { type: 'organization', rule }
  if ((last & PLACE_HEAD) !== 0) return { type: 'place', rule }
  if ((last & OTHER_HEAD) !== 0) return { type: 'other', rule }
  return null
}

/** "Ostvale Steel", "Minera Alcoba": a company or body by its trade or by what its first word says in its language. */
function byTrade({ words, headline }: Candidate): Typed | null {
  if (words.length < 2 || words.length > 6 || headline) return null
  const first = bitsOf(words[0] ?? '')
  if ((first & ORGANIZATION_OPENER) !== 0) return { type: 'organization', rule: 'names/opener' }
  const last = bitsOf(words.at(-1) ?? '')
  if ((last & TRADE) === 0 || ((last & SURNAME_TRADE) !== 0 && (first & GIVEN) !== 0)) return null
  const own = words.slice(0, -1).some((word) => (bitsOf(word) & (ORDINARY | TOPIC | FUNCTION | DEMONYM)) === 0)
  return own ? { type: 'organization', rule: 'names/trade' } : null
}

function ofSingleHead(word: string): Typed | null {
  const bits = bitsOf(word)
  if ((bits & GIVEN) !== 0 || (bits & (ORGANIZATION_HEAD | OTHER_HEAD | PLACE_HEAD)) === 0) return null
  if ((bits & ORGANIZATION_HEAD) !== 0) return { type: 'organization', rule: 'names/bare-head' }
  return (bits & ORDINARY) !== 0 ? { type: 'other', rule: 'names/bare-head' } : null
}

function ofJoint(words: readonly string[], joint: number): Typed | null {
  const rule = 'names/head-of'
  const head = words[joint - 1] ?? ''
  const first = words[0] ?? ''
  if (OTHER_HEADS_BEFORE_OF.has(head)) return { type: 'other', rule }
  if (PLACE_HEADS_BEFORE_OF.has(head)) return { type: 'place', rule }
  if (((bitsOf(head) | bitsOf(first)) & BEFORE_OF) !== 0) return { type: 'organization', rule }
  return null
}

function byAcronym(candidate: Candidate, tokens: readonly Token[], gazetteer: Gazetteer): Typed | null {
  const { text, words } = candidate
  if (words.length > 2 || text.length > 8) return null
  const plain = text.replaceAll('.', '')
  if (plain.length < 2 || !/^[A-Z][A-Z&/-]*[A-Z0-9]s?$/.test(plain)) return null
  if (words.length === 1 && plain.length > 5 && (bitsOf(words[0] ?? '') & ORDINARY) !== 0) return null
  if (isDateline(candidate, tokens) && (gazetteer.lookup(text)[0]?.population ?? 0) >= CITY_ENOUGH)
    return { type: 'place', rule: 'names/dateline' }
  return plain.length <= 6 ? { type: 'organization', rule: 'names/acronym' } : null
}

/** "LAGOS, Nov 3", "LIMA (Reuters) —": capitals at the start of a report's first sentence. */
function isDateline({ initial, first, last }: Candidate, tokens: readonly Token[]): boolean {
  const next = tokens[last]?.text
  const opens = first === 0 || tokens[first - 1]?.text === '.' || tokens[first - 1]?.text === '*****' || initial
  return (
    opens &&
    (next === ',' || next === '(' || next === '—' || next === '–' || next === '-' || next === '--' || next === ':')
  )
}

/** The gazetteer against the given names: "Florence" alone is decided by what stands before it. */
function byPlaceAndGiven(candidate: Candidate, tokens: readonly Token[], gazetteer: Gazetteer): Typed | null {
  const { words, first } = candidate
  const given = (bitsOf(words[0] ?? '') & GIVEN) !== 0
  const before = tokens[first - 1]?.lower ?? ''
  const found = largest(gazetteer.lookup(candidate.text))
  if (found !== null && isLand(found, given, words.length)) return { type: 'place', rule: 'names/country' }
  if (found !== null && isPlain(found, given, IN.has(before), words.length))
    return { type: 'place', rule: 'names/gazetteer' }
  if (words.length >= 2 && given) return { type: 'person', rule: 'names/given' }
  if (found !== null && PLACE_PREPOSITIONS.has(before)) return { type: 'place', rule: 'names/gazetteer-in' }
  return null
}

function isLand({ level, population }: GazetteerPlace, given: boolean, length: number): boolean {
  if (level === 'country' || level === 'continent' || level === 'sea') return true
  return level === 'region' && (!given || length === 1) && population >= LARGE_CITY
}

function isPlain(found: GazetteerPlace, given: boolean, after: boolean, length: number): boolean {
  if (given && length >= 2) return found.population >= LARGE_CITY
  if (given) return after || found.population >= GREAT_CITY
  return after || found.level === 'region' || found.population >= CITY_ENOUGH
}

/** The place that the name most likely means; the gazetteer gives the most populous first. */
function largest(places: readonly GazetteerPlace[]): GazetteerPlace | null {
  return places.find((place) => place.level === 'country') ?? places[0] ?? null
}

/** "Apple Computer", "Air Lesotho": an organisation known by its first word. */
function byFirstWord({ words }: Candidate): Typed | null {
  const first = words[0] ?? ''
  if (words.length < 2 || (bitsOf(first) & GIVEN) !== 0) return null
  const known =
    first === 'air' || first === 'banco' || first === 'bank' || first === 'radio' || KNOWN_ORGANIZATIONS.has(first)
  return known ? { type: 'organization', rule: 'names/first-word' } : null
}

function byNeighbours(candidate: Candidate, tokens: readonly Token[]): Typed | null {
  if (candidate.words[0] === 'the') return null
  const before = tokens[candidate.first - 1]
  const after = tokens[candidate.last]
  const rule = 'names/neighbours'
  const words = candidate.words.length
  if (before !== undefined && !before.upper && isPersonNoun(before)) return words <= 4 ? { type: 'person', rule } : null
  if (before !== undefined && IN.has(before.lower) && words === 1) return { type: 'place', rule }
  if (after === undefined || words > 4 || isThe(before)) return null
  if (after.lower === 'who' || after.lower === 'whose') return { type: 'person', rule }
  if (after.text === ',' && isAgeOrWho(tokens, candidate.last + 1)) return { type: 'person', rule }
  if (isSpeechVerb(after.lower) || isSpeechVerb(before?.lower ?? '')) {
    return { type: 'person', rule }
  }
  return null
}

function isPersonNoun(token: Token): boolean {
  const bits = bitsOf(token.lower)
  return (bits & PERSON_NOUN) !== 0 || (bits & (OFFICE | COURTESY)) !== 0
}

function isThe(token: Token | undefined): boolean {
  return token?.lower === 'the'
}

const APPOSITION_OPENERS = new Set(['a', 'an', 'the', 'his', 'her'])

/** ", 34," or ", who", ", a nurse". */
function isAgeOrWho(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const after = tokens[at + 1]?.text
  if (token.kind === 'number') return token.text.length <= 2 && (after === ',' || after === '.')
  if (token.lower === 'who' || token.lower === 'whose') return true
  return APPOSITION_OPENERS.has(token.lower) && opensWithPerson(tokens, at + 1)
}

/** Whether a noun for a person heads the phrase that begins at `from`. */
function opensWithPerson(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const word = tokens[at]
    const after = tokens[at + 1]
    if (word === undefined || word.kind === 'punctuation') return false
    if ((bitsOf(word.lower) & PERSON_NOUN) === 0) continue
    if (after?.kind === 'punctuation' || after?.lower === 'at' || after?.lower === 'of') return true
  }
  return false
}

/** What is left: two to four capitals in a row are a person, or an organisation behind "the". */
function byShape(candidate: Candidate, tokens: readonly Token[]): Typed {
  const { words } = candidate
  const rule = 'names/shape'
  if (words.length < 2 || words.length > 4) return { type: 'unknown', rule }
  if (PLACE_FIRST.has(words[0] ?? '')) return { type: 'place', rule }
  const surname = (bitsOf(words[0] ?? '') & SURNAME) !== 0 && candidate.text.includes('-')
  const plain = surname || words.every((word) => (bitsOf(word) & (ORDINARY | TOPIC | DEMONYM)) === 0)
  if (isThe(tokens[candidate.first - 1])) return { type: plain ? 'unknown' : 'organization', rule }
  if (words[0] === 'the') return { type: plain ? 'unknown' : 'organization', rule }
  if (candidate.headline) return { type: 'unknown', rule }
  return plain ? { type: 'person', rule } : { type: 'other', rule }
}
