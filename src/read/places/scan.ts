// Finds the candidates: capitalised words, the longest first, that the gazetteer knows.
//
// Reads "Cox’s Bazar", "Guinea-Bissau", "St. Louis", "Trinidad and Tobago", "al-Hol", "Wis.", "U.S.".
// Not: a word in lower case, "us", "In" at the start of a sentence, "Us" or "ICE" for a place called Us or Ice.
import { FREE_ABBREVIATIONS, REGION_ABBREVIATIONS } from '../../language/en/place-words.ts'
import type { Name } from '../../language/name.ts'
import { bitsOf, CALENDAR, DEMONYM, FUNCTION } from '../../language/names/lexicon.ts'
import type { Document, Sentence, Token } from '../../text/document.ts'
import type { Candidate, NameRelation } from './candidate.ts'
import { foldName, shortened } from './fold.ts'
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts'

const LONGEST = 7
const DIRECTION_NAMES = new Set(
  'north south east west central northern southern eastern western northeast northwest southeast southwest upper lower middle inner outer mid coast coastal'.split(
    ' ',
  ),
)
const CONNECTORS = new Set(
  'of and the de la las los le les du des do da dos das di del della al el ul ad an ar as ash at az es en et in on upon sur sous y e i van den der am im bei ob por zu au aux lès les na nad pod'.split(
    ' ',
  ),
)
/** Lower-case words that begin an Arabic name ("al-Hol") or a region's ("sub-Saharan Africa"). */
const LOWER_STARTS = new Set(
  'al el ar as ash at az an ad sub northern southern western eastern central upstate'.split(' '),
)

interface Scan {
  readonly document: Document
  readonly gazetteer: Gazetteer
  readonly key: (at: number) => string
  readonly names: readonly Name[]
}

/** Candidates in order, not overlapping. */
export function scanPlaces(
  document: Document,
  gazetteer: Gazetteer,
  key: (at: number) => string,
  names: readonly Name[],
): Candidate[] {
  const scan: Scan = { document, gazetteer, key, names }
  const found: Candidate[] = []
  let name = 0
  for (const [number, sentence] of document.sentences.entries()) {
    for (let at = sentence.first; at < sentence.last; ) {
      const last = matchAt(scan, at, sentence)
      if (last < 0) {
        at++
        continue
      }
      const start = (document.tokens[at] as Token).start
      while (name < names.length && (names[name] as Name).end <= start) name++
      const candidate = candidateOf(scan, { first: at, last, sentence: number }, names[name] ?? null, names[name - 1])
      if (candidate !== null) found.push(candidate)
      at = candidate === null ? at + 1 : last
    }
  }
  return found
}

/** End of the longest match that begins at a token, or -1. */
function matchAt(scan: Scan, first: number, sentence: Sentence): number {
  const { document, gazetteer, key } = scan
  const token = document.tokens[first] as Token
  if (!canStart(scan, first)) return -1
  let folded = key(first)
  let best = token.upper && gazetteer.hasFolded(folded) ? first + 1 : -1
  for (let at = first + 1, words = 1; at < sentence.last && words < LONGEST; at++) {
    const next = document.tokens[at] as Token
    const gap = next.start - (document.tokens[at - 1] as Token).end
    if (gap > 1) break
    const joint = jointOf(next, gap)
    if (joint === 'mark') continue
    if (joint === 'end') break
    if (words === 1) folded = shortened(folded)
    folded += joint === 'possessive' ? 's' : ` ${key(at)}`
    words++
    if ((next.upper || isElided(next)) && !isCourt(document.tokens, at) && gazetteer.hasFolded(folded)) best = at + 1
  }
  return best > 0 ? withStop(document.tokens, first, best) : -1
}

function canStart(scan: Scan, first: number): boolean {
  const { kind, upper, lower } = scan.document.tokens[first] as Token
  if (kind !== 'word' || !(upper || LOWER_STARTS.has(lower))) return false
  return lower !== 'the' || isNamedThe(scan, first)
}

/** Whether the article belongs to a town's name: "The Hague". */
function isNamedThe({ gazetteer, key }: Scan, at: number): boolean {
  return gazetteer.lookupFolded(`the ${key(at + 1)}`).some((place) => place.main && place.population > 100_000)
}

/** What a token does inside a name: another word, a mark that the key leaves out, or the name's end. */
function jointOf(token: Token, gap: number): 'word' | 'mark' | 'possessive' | 'end' {
  if (token.kind === 'word') {
    if (token.lower === "'s") return 'possessive'
    return token.upper || CONNECTORS.has(token.lower) || isElided(token) ? 'word' : 'end'
  }
  if (gap > 0) return token.text === '&' ? 'word' : 'end'
  return token.text === '-' || token.text === '.' || token.text === '–' || token.text === "'" || token.text === '’'
    ? 'mark'
    : 'end'
}

/** "Eastern District of Ohio" is no district called Eastern. */
function isCourt(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'district' &&
    tokens[at + 1]?.lower === 'of' &&
    DIRECTION_NAMES.has(tokens[at - 1]?.lower ?? '')
  )
}

/** "d'Ivoire": a lower-case article grown onto a capital. */
function isElided({ text }: Token): boolean {
  return /^[dl]['’]\p{Lu}/u.test(text)
}

/** "Wis" takes its full stop where it is an abbreviation. */
function withStop(tokens: readonly Token[], first: number, last: number): number {
  const stop = tokens[last]
  const word = tokens[last - 1] as Token
  if (stop?.text !== '.' || stop.start !== word.end || last - first > 1) return last
  return REGION_ABBREVIATIONS.has(foldName(word.lower)) && word.text.length > 1 && word.text !== word.text.toUpperCase()
    ? last + 1
    : last
}

function candidateOf(
  { document, gazetteer, key }: Scan,
  range: { readonly first: number; readonly last: number; readonly sentence: number },
  name: Name | null,
  before: Name | undefined,
): Candidate | null {
  const { first, last } = range
  const { tokens } = document
  const start = (tokens[first] as Token).start
  const end = (tokens[last - 1] as Token).end
  const folded = foldedOf(tokens, key, first, last)
  const words = last - first
  if (words === 1 && !isNameLike(document, first, folded)) return null
  const places = placesOf(gazetteer, folded, tokens, first)
  const lead = leadOf(places)
  if (lead === null) return null
  const overlap = name !== null && name.start < end ? name : null
  const relation = overlap === null || isPaired(tokens, first, last, overlap) ? 'none' : relationOf(overlap, start, end)
  return {
    ...range,
    start,
    end,
    key: folded,
    places,
    lead,
    name: overlap,
    relation,
    inside: null,
    sort: null,
    evidence: 0,
    dateline: false,
    afterPerson: isAfterPerson(tokens, first, before),
    locative: false,
    place: null,
  }
}

function foldedOf(tokens: readonly Token[], key: (at: number) => string, first: number, last: number): string {
  let folded = last - first > 1 ? shortened(key(first)) : key(first)
  for (let at = first + 1; at < last; at++) {
    const token = tokens[at] as Token
    if (token.lower === "'s") folded += 's'
    else if (token.kind === 'word' || token.text === '&') folded += ` ${key(at)}`
  }
  return folded
}

/** The name with its article is another one: "the Gulf", "the Hill". */
function placesOf(
  gazetteer: Gazetteer,
  folded: string,
  tokens: readonly Token[],
  first: number,
): readonly GazetteerPlace[] {
  if (tokens[first - 1]?.lower === 'the') {
    const places = gazetteer.lookupFolded(`the ${folded}`)
    if (places.length > 0) return places
  }
  return gazetteer.lookupFolded(folded)
}

/** "Lina Aho of Kisumu". */
function isAfterPerson(tokens: readonly Token[], first: number, before: Name | undefined): boolean {
  if (before?.type !== 'person' || tokens[first - 1]?.lower !== 'of') return false
  return tokens[first - 2]?.end === before.end
}

/** Whether a single word can be a place at all. */
function isNameLike({ tokens }: Document, at: number, key: string): boolean {
  const token = tokens[at] as Token
  const bits = bitsOf(token.lower)
  if ((bits & (CALENDAR | DEMONYM)) !== 0 && token.lower !== 'caribbean') return false
  if (isMoney(tokens, at) || DIRECTION_NAMES.has(token.lower)) return false
  const capitals = token.text === token.text.toUpperCase()
  if (REGION_ABBREVIATIONS.has(key) && /^[A-Za-z.]+$/.test(token.text)) {
    if (FREE_ABBREVIATIONS.has(key) && capitals) return true
    return isAbbreviation(tokens, at, capitals)
  }
  if ((bits & FUNCTION) !== 0) return capitals && key === 'us' && token.text.length <= 4
  return key.length > 3 || !capitals || token.text.includes('.') || FREE_ABBREVIATIONS.has(key) || key.length === 3
}

/** "US$5", "$US 5", "A$": a currency's sign. */
function isMoney(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const after = tokens[at + 1]
  const before = tokens[at - 1]
  return (after?.text === '$' && after.start === token.end) || (before?.text === '$' && before.end === token.start)
}

/** Behind a comma or a party's letter: ", Ind.", ", IN", "R-Wis.", "(D-Calif.)". */
function isAbbreviation(tokens: readonly Token[], at: number, capitals: boolean): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  const stopped = tokens[at + 1]?.text === '.' || token.text.includes('.')
  if (!stopped && !(capitals && token.text.length <= 3) && token.text.length < 4) return false
  if (before?.text === ',') return !(token.lower === 'ms' && stopped) && isCapital(tokens[at - 2])
  if (before?.text === '(') return stopped && token.lower !== 'ms'
  return before?.text === '-' && /^(?:[DRI]|DFL|SNP|GOP|CPC)$/.test(tokens[at - 2]?.text ?? '')
}

function isCapital(token: Token | undefined): boolean {
  return token?.upper === true || token?.text === '.' || token?.text === ')'
}

function leadOf(places: readonly GazetteerPlace[]): GazetteerPlace | null {
  return places.find((place) => place.kind === 'country') ?? places.find((place) => place.main) ?? places[0] ?? null
}

/** One side of "Fargo-Moorhead", "DPRK–U.S.": a name made of two is none of its own. */
function isPaired(tokens: readonly Token[], first: number, last: number, name: Name): boolean {
  if (!/[-–/]/.test(name.text)) return false
  const before = tokens[first - 1]
  const after = tokens[last]
  return isDash(after) && tokens[last + 1]?.upper === true
    ? true
    : isDash(before) && tokens[first - 2]?.upper === true && (before?.start ?? 0) > name.start
}

function isDash(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '-' || token.text === '–' || token.text === '/')
}

function relationOf(name: Name, start: number, end: number): NameRelation {
  if (name.start === start && name.end <= end + 1 && name.end >= end - 1) return 'same'
  if (name.start >= start && name.end <= end) return 'holds'
  return name.start === start ? 'starts' : 'inside'
}
