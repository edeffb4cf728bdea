// Runs of capitalised words: where a name may stand. Connectors ("of", "de", "al-", "&") join two capitals only by the
// rules here: "Ministry of Works", "Nadia de la Cruz", "Omar al-Haddad", "Teachers’ Union", "Trade, Industry and Mines";
// not "President of Chile", "Kenya’s Parliament", "Asia-based", "Lagos, Nigeria".
import type { Document, Token } from '../../text/document.ts'
import {
  ABBREVIATION,
  BEFORE_OF,
  bitsOf,
  CALENDAR,
  COURTESY,
  DEMONYM,
  FUNCTION,
  GIVEN,
  ORGANIZATION_HEAD,
  PARTICLE,
  POSSESSIVE_INSIDE,
  SURNAME,
  TOPIC,
} from './lexicon.ts'

/** A half-open range of token numbers. */
export interface Run {
  readonly first: number
  readonly last: number
}

const LONGEST_RUN = 24
const INITIAL_PARTICLES = new Set(['al', 'el', 'ul', 'as', 'ash', 'ad', 'an', 'ar', 'at', 'az'])
const PLACE_PAIRS = new Set(
  'tobago herzegovina barbuda principe príncipe nevis caicos wear labrador kashmir nicobar futuna miquelon grenadines haveli baluchistan'.split(
    ' ',
  ),
)
const INSIDE_HYPHENS = new Set('au de sur la le en du les aux upon on in by the i y a'.split(' '))
const CAMPUS_STATES = new Set(
  'california texas wisconsin illinois massachusetts michigan missouri nebraska maryland'.split(' '),
)
const MONEY_LETTERS = new Set('R RM Rs Tk Sh Ksh KSh Rp P Php S N USD EUR GBP'.split(' '))
const COMPANY_ENDS = new Set('inc ltd llc plc corp co llp gmbh'.split(' '))
const NO_JOIN_AFTER_THE = new Set(['the'])

/** The run that begins with token `at`, or null when no name can begin there. */
export function runAt(document: Document, at: number, limit: number): Run | null {
  const { tokens } = document
  if (!beginsName(tokens, at, limit)) return null
  let last = at + 1
  const token = tokens[at] as Token
  if (!token.upper && INITIAL_PARTICLES.has(token.lower)) last = at + 3
  let listed = false
  while (last < limit && last - at < LONGEST_RUN) {
    const joined = joinedEnd(tokens, at, last, limit, listed)
    if (joined <= last) break
    if (opensList(tokens, last)) listed = true
    last = joined
  }
  return { first: at, last }
}

function beginsName(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at] as Token
  if (token.kind !== 'word') return false
  if (token.upper)
    return (
      !isCurrency(tokens, at) && token.text !== 'I' && !token.lower.startsWith("i'") && !token.lower.startsWith("'")
    )
  if (INITIAL_PARTICLES.has(token.lower)) return hyphenBefore(tokens, at + 1, limit) && isCapital(tokens, at + 2, limit)
  return isElided(token)
}

/** "US" of "US$5", "RM" of "RM5". */
function isCurrency(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  if (next === undefined || next.start !== token.end || token.text.length > 3) return false
  return (
    next.text === '$' ||
    next.text === '£' ||
    next.text === '€' ||
    (next.kind === 'number' && MONEY_LETTERS.has(token.text))
  )
}

/** "d’Ivoire", "l’Oréal": lower-case particle and capital in one token; "iPhone", "eBay". */
function isElided(token: Token): boolean {
  if (token.text.length < 4) return false
  const second = token.text.charCodeAt(1)
  if (second >= 65 && second <= 90) return true
  if (token.lower.charCodeAt(1) !== 39) return false
  const third = token.text.charAt(2)
  return third !== third.toLowerCase()
}

/** Where the run that now ends at `last` ends after the next join; `last` when it ends there. */
function joinedEnd(tokens: readonly Token[], first: number, last: number, limit: number, listed: boolean): number {
  const next = tokens[last] as Token
  const before = tokens[last - 1] as Token
  const adjacent = before.end === next.start
  if (next.kind === 'number') return adjacent && before.text.length < 6 ? last + 1 : last
  if (next.kind === 'punctuation') return overMark(tokens, first, last, limit, listed)
  if (next.start - before.end > 1 && !isShortGap(next, before)) return last
  if (next.lower === "'s") return overPossessive(tokens, last, limit)
  if (next.upper) return (bitsOf(next.lower) & CALENDAR) !== 0 && next.text.length > 3 ? last : last + 1
  return overWord(tokens, first, last, limit, listed)
}

function isShortGap(next: Token, before: Token): boolean {
  return next.start - before.end <= 2
}

function isCapital(tokens: readonly Token[], at: number, limit: number): boolean {
  return at < limit && (tokens[at]?.upper ?? false) && tokens[at]?.kind === 'word'
}

function hyphenBefore(tokens: readonly Token[], at: number, limit: number): boolean {
  if (at + 1 >= limit) return false
  const mark = tokens[at] as Token
  return isHyphen(mark) && mark.start === tokens[at - 1]?.end && tokens[at + 1]?.start === mark.end
}

function isHyphen(token: Token): boolean {
  return token.text === '-' || token.text === '‑' || token.text === '‐' || token.text === '–'
}

function overPossessive(tokens: readonly Token[], last: number, limit: number): number {
  const owner = bitsOf(tokens[last - 1]?.lower ?? '')
  if (!isCapital(tokens, last + 1, limit)) return last
  const plural = tokens[last]?.text.length === 1 && (bitsOf(tokens[last + 1]?.lower ?? '') & ORGANIZATION_HEAD) !== 0
  return plural || (owner & POSSESSIVE_INSIDE) !== 0 ? last + 2 : last
}

function overMark(tokens: readonly Token[], first: number, last: number, limit: number, listed: boolean): number {
  const mark = tokens[last] as Token
  const before = tokens[last - 1] as Token
  if (isHyphen(mark)) return overHyphen(tokens, last, limit)
  if (mark.text === '&') return isCapital(tokens, last + 1, limit) ? last + 2 : last
  if (mark.start !== before.end) return last
  if (mark.text === '.') return overStop(tokens, last, limit)
  if (mark.text === '’' || mark.text === "'") return overPossessive(tokens, last, limit)
  if (mark.text === ',') return overComma(tokens, first, last, limit, listed)
  return last
}

/** "J. Okoro", "St. Kilda", "Gov. Hale". */
function overStop(tokens: readonly Token[], last: number, limit: number): number {
  const before = tokens[last - 1] as Token
  if (!isCapital(tokens, last + 1, limit)) return last
  if (before.text.length === 1) return last + 2
  return (bitsOf(before.lower) & (ABBREVIATION | COURTESY)) !== 0 && before.text.length < 6 ? last + 2 : last
}

/** "Anne-Marie", "Cox’s Bazar-Teknaf", "Kim Min-ji"; "Asia-based" ends before the hyphen. */
function overHyphen(tokens: readonly Token[], last: number, limit: number): number {
  if (!hyphenBefore(tokens, last, limit)) return last
  const before = tokens[last - 1] as Token
  const after = tokens[last + 1] as Token
  if (after.kind === 'number') return before.text.length < 6 ? last + 2 : last
  if (after.upper) return isPair(before, after) ? last : last + 2
  if ((bitsOf(`${before.lower}-${after.lower}`) & GIVEN) !== 0) return last + 2
  if (INSIDE_HYPHENS.has(after.lower) && hyphenBefore(tokens, last + 2, limit) && isCapital(tokens, last + 3, limit))
    return last + 4
  const surname = (bitsOf(tokens[last - 2]?.lower ?? '') & SURNAME) !== 0
  return after.text.length <= 6 && surname ? last + 2 : last
}

/** "US-China", "UN-AU": two names beside each other. */
function isPair(before: Token, after: Token): boolean {
  return isAcronym(before) && isAcronym(after) ? true : before.lower === 'us' || after.lower === 'us'
}

export function isAcronym(token: Token): boolean {
  if (token.text.length < 2) return false
  const word = token.text.replaceAll('.', '')
  return word.length >= 2 && word === word.toUpperCase() && word !== word.toLowerCase()
}

function overComma(tokens: readonly Token[], first: number, last: number, limit: number, listed: boolean): number {
  if (!isCapital(tokens, last + 1, limit)) return last
  const next = tokens[last + 1] as Token
  if (COMPANY_ENDS.has(next.lower)) return last + 2
  if (tokens[first]?.lower === 'university' && CAMPUS_STATES.has(tokens[last - 1]?.lower ?? '')) return last + 2
  const after = tokens[last + 2]?.lower
  const goesOn = after === ',' || after === 'and' || after === '&'
  return listed && goesOn && (bitsOf(next.lower) & TOPIC) !== 0 ? last + 2 : last
}

/** Whether token `at`, "of" or "for", opens what may be a list of fields of work. */
function opensList(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower
  return word === 'of' || word === 'for'
}

function overWord(tokens: readonly Token[], first: number, last: number, limit: number, listed: boolean): number {
  const word = tokens[last] as Token
  if (isElided(word)) return last + 1
  const bits = bitsOf(word.lower)
  switch (word.lower) {
    case 'of':
      return overOf(tokens, first, last, limit)
    case 'for':
    case 'on':
    case 'against':
    case 'without':
      return overFor(tokens, first, last, limit)
    case 'and':
      return overAnd(tokens, first, last, limit, listed)
    default:
      return (bits & PARTICLE) !== 0 ? overParticle(tokens, last, limit) : last
  }
}

function overOf(tokens: readonly Token[], first: number, last: number, limit: number): number {
  const head = bitsOf(tokens[last - 1]?.lower ?? '')
  if ((head & BEFORE_OF) === 0 && (bitsOf(tokens[first]?.lower ?? '') & BEFORE_OF) === 0) return last
  return capitalAfter(tokens, last + 1, limit) ?? last
}

function overFor(tokens: readonly Token[], first: number, last: number, limit: number): number {
  const head = bitsOf(tokens[last - 1]?.lower ?? '') | bitsOf(tokens[first]?.lower ?? '')
  if ((head & BEFORE_OF) === 0) return last
  const word = tokens[last]?.lower
  const strong = (bitsOf(tokens[last - 1]?.lower ?? '') & BEFORE_OF) !== 0
  if (word === 'on' && !strong) return last
  return capitalAfter(tokens, last + 1, limit) ?? last
}

/** End of the run when a capital, or "the" and a capital, stands at `at`; null otherwise. */
function capitalAfter(tokens: readonly Token[], at: number, limit: number): number | null {
  const over = NO_JOIN_AFTER_THE.has(tokens[at]?.text ?? '') ? at + 1 : at
  if (!isCapital(tokens, over, limit)) return null
  return (bitsOf(tokens[over]?.lower ?? '') & CALENDAR) === 0 ? over + 1 : null
}

function overAnd(tokens: readonly Token[], first: number, last: number, limit: number, listed: boolean): number {
  if (!isCapital(tokens, last + 1, limit)) return last
  const next = tokens[last + 1] as Token
  if (PLACE_PAIRS.has(next.lower)) return last + 2
  const nextBits = bitsOf(next.lower)
  const beforeBits = bitsOf(tokens[last - 1]?.lower ?? '')
  if ((beforeBits & (TOPIC | ORGANIZATION_HEAD)) === 0) return last
  if (listed) return (nextBits & TOPIC) !== 0 ? last + 2 : last
  if ((nextBits & (GIVEN | DEMONYM)) !== 0) return last
  return topicsUntilHead(tokens, first, last, limit) ? last + 2 : last
}

/** "Food and Drug Administration", "Health and Family Welfare Ministry": fields of work up to a head. */
function topicsUntilHead(tokens: readonly Token[], first: number, last: number, limit: number): boolean {
  for (let at = last + 1; at < limit && at < last + 6; at++) {
    if (!isCapital(tokens, at, limit)) return false
    const bits = bitsOf(tokens[at]?.lower ?? '')
    if ((bits & ORGANIZATION_HEAD) !== 0 && at > last + 1) return first < last
    if ((bits & (GIVEN | FUNCTION)) !== 0) return false
  }
  return false
}

/** "de Souza", "de la Cruz", "al-Haddad", "bin Salim". */
function overParticle(tokens: readonly Token[], last: number, limit: number): number {
  if (hyphenBefore(tokens, last + 1, limit) && isCapital(tokens, last + 2, limit)) return last + 3
  if (isCapital(tokens, last + 1, limit)) return last + 2
  const second = bitsOf(tokens[last + 1]?.lower ?? '')
  return (second & PARTICLE) !== 0 && isCapital(tokens, last + 2, limit) ? last + 3 : last
}
