// Finds the noun phrase beside a number: what is counted, in the report's words.
// Reads forward "12 garment workers", "90 tin, zinc and lead mines", "dozens of burnt-out cars", "two of the suspects";
// and backward the subject of a verb ("the death toll from the blast rose to 12": death toll).
import { ATTRIBUTIVE_PLURALS, BARE_PLURALS, PHRASE_ENDS } from '../../language/en/counted-nouns.ts'
import { ONES } from '../../language/en/number-words.ts'
import { isPlural } from './noun.ts'
import { isInnerHyphen, lowerAt, type Tokens, textAt, touches } from './tokens.ts'

export interface Phrase {
  /** Half-open range of tokens. */
  readonly first: number
  readonly last: number
  /** Token of its head noun. */
  readonly head: number
  readonly plural: boolean
}

const LONGEST = 12
const LEADING: ReadonlySet<string> = new Set([
  'more',
  'other',
  'others',
  'additional',
  'further',
  'different',
  'separate',
  'such',
  'whole',
  'full',
  'consecutive',
  'straight',
  'successive',
])
const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  'these',
  'those',
  'this',
  'that',
  'all',
  'some',
  'such',
  'any',
  'each',
  'every',
  'both',
])
const QUOTES: ReadonlySet<string> = new Set(['“', '"', '‘', "'", '«'])

/** The counted phrase that begins at token `at`, where one noun must be plural unless the count is one. */
export function countedPhrase(tokens: Tokens, at: number, end: number, one: boolean): Phrase | null {
  let first = at
  if (lowerAt(tokens, first) === 'of') first = skipDeterminers(tokens, first + 1)
  while (LEADING.has(lowerAt(tokens, first)) || (first > at && isNumber(tokens, first))) first++
  if (lowerAt(tokens, first) === 'most' && tokens[first + 1]?.kind === 'word') first++
  return scan(tokens, first, end, one ? 'singular' : 'plural')
}

function isNumber(tokens: Tokens, at: number): boolean {
  return tokens[at]?.kind === 'number' || ONES.has(lowerAt(tokens, at))
}

/** Any noun phrase that begins at token `at`, determiners left out. */
export function nounPhrase(tokens: Tokens, at: number, end: number): Phrase | null {
  return scan(tokens, skipDeterminers(tokens, at), end, 'any')
}

export function skipDeterminers(tokens: Tokens, at: number): number {
  let first = at
  while (DETERMINERS.has(lowerAt(tokens, first)) || QUOTES.has(textAt(tokens, first))) first++
  return first
}

type Want = 'plural' | 'singular' | 'any'

function scan(tokens: Tokens, start: number, end: number, want: Want): Phrase | null {
  const first = QUOTES.has(textAt(tokens, start)) ? start + 1 : start
  if (tokens[first]?.kind !== 'word' || isInnerHyphen(tokens, first - 1)) return null
  let head = -1
  let last = first
  let at = first
  const limit = Math.min(end, first + LONGEST)
  while (at < limit) {
    const step = stepAt(tokens, at, limit, head, want)
    if (step === 'end') break
    if (step === 'head') {
      head = at
      last = at + 1
      if (want === 'plural' && !mayGoOn(tokens, at, limit)) break
    } else if (step === 'word' && want !== 'plural') {
      head = at
      last = at + 1
    }
    at++
  }
  return head < 0 ? null : { first, last, head, plural: isPlural(lowerAt(tokens, head)) }
}

/** Whether a word that ends phrases elsewhere is a noun as the first noun after a number. */
function isNounHere(word: string, want: Want): boolean {
  return (want === 'any' && CHANGE_NOUNS.has(word)) || (want === 'plural' && VERBS_AS_NOUNS.has(word))
}

function isHyphened(tokens: Tokens, at: number): boolean {
  return isInnerHyphen(tokens, at - 1) || isInnerHyphen(tokens, at + 1)
}

type Step = 'end' | 'head' | 'word' | 'link'

function stepAt(tokens: Tokens, at: number, limit: number, head: number, want: Want): Step {
  const token = tokens[at] as Tokens[number]
  if (token.kind === 'number') return isHyphened(tokens, at) ? 'link' : 'end'
  if (token.kind === 'punctuation') return punctuation(tokens, at, limit, head, want)
  if (isInnerHyphen(tokens, at - 1)) return isPlural(token.lower) && !isInnerHyphen(tokens, at + 1) ? 'head' : 'word'
  if (token.lower === "'s") return 'link'
  if (head < 0 && isNounHere(token.lower, want)) return 'head'
  if (PHRASE_ENDS.has(token.lower) && !isName(tokens, at) && !isLetterOfName(tokens, at, head)) {
    return want === 'plural' && head < 0 && isJoint(tokens, at, limit) ? 'link' : 'end'
  }
  if (isPlural(token.lower) && !isPossessive(tokens, at + 1)) return 'head'
  return head >= 0 && isParticiple(tokens, at, limit, want) ? 'end' : 'word'
}

// "Italian and French officers": "and" before the noun that both adjectives have.
function isJoint(tokens: Tokens, at: number, limit: number): boolean {
  return /^(?:and|or)$/.test(lowerAt(tokens, at)) && pluralAhead(tokens, at + 1, limit)
}

// A participle after a noun begins what is said of it; after a possessive, or before a plural, it belongs to the phrase.
function isParticiple(tokens: Tokens, at: number, limit: number, want: Want): boolean {
  if (want === 'plural' || !isVerbal(lowerAt(tokens, at)) || lowerAt(tokens, at - 1) === "'s") return false
  return !pluralAhead(tokens, at + 1, Math.min(limit, at + 3))
}

/** Nouns of change right after a percentage, verbs elsewhere: "a 4% rise". */
export const CHANGE_NOUNS: ReadonlySet<string> = new Set(['rise', 'fall', 'cut', 'lead', 'win', 'vote', 'share'])

/** Plurals of nouns that are verbs elsewhere: "90,000 votes", "three calls". */
const VERBS_AS_NOUNS: ReadonlySet<string> = new Set(
  'votes works plays calls reports needs shows turns starts stops moves uses runs falls rises wins walks drives signs faces marches leaves holds sets stands finds reads kills takes leads protests rallies charges claims attacks attempts'.split(
    ' ',
  ),
)

function isPossessive(tokens: Tokens, at: number): boolean {
  const text = textAt(tokens, at)
  return (text === '’' || text === "'") && touches(tokens, at) && tokens[at + 1]?.kind === 'word'
}

// "US citizens", "hepatitis A cases": no pronoun and no article.
function isLetterOfName(tokens: Tokens, at: number, head: number): boolean {
  const text = textAt(tokens, at)
  return (
    text === 'US' ||
    (/^[A-H]$/.test(text) && head < 0 && tokens[at - 1]?.kind === 'word' && !/[.:]/.test(textAt(tokens, at - 1)))
  )
}

// A capitalised word inside a phrase is part of a name even where it looks like a verb or a month.
function isName(tokens: Tokens, at: number): boolean {
  const token = tokens[at] as Tokens[number]
  return (
    token.upper &&
    tokens[at + 1]?.upper === true &&
    token.text.length > 3 &&
    !/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(token.text)
  )
}

function punctuation(tokens: Tokens, at: number, limit: number, head: number, want: Want): 'end' | 'link' {
  const text = textAt(tokens, at)
  if (isInnerHyphen(tokens, at)) return 'link'
  if (text === '.' && touches(tokens, at) && textAt(tokens, at - 1).length === 1 && tokens[at - 1]?.upper) return 'link'
  if (
    QUOTES.has(text) &&
    (head < 0 ||
      (want !== 'plural' && tokens[at + 1]?.kind === 'word' && touches(tokens, at + 1) && !touches(tokens, at)))
  )
    return 'link'
  if ((text === '’' || text === "'") && touches(tokens, at) && tokens[at + 1]?.kind === 'word') return 'link'
  if (text === '/' && touches(tokens, at) && touches(tokens, at + 1)) return 'link'
  return text === ',' && head < 0 && want === 'plural' && pluralAhead(tokens, at + 1, Math.min(limit, at + 9))
    ? 'link'
    : 'end'
}

/** Whether a plural stands ahead before anything ends the phrase. */
function pluralAhead(tokens: Tokens, from: number, limit: number): boolean {
  for (let at = from; at < limit; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'number' || ONES.has(token.lower)) return false
    if (token.kind === 'punctuation' && !isInnerHyphen(tokens, at) && token.text !== ',') return false
    if (token.lower !== 'and' && PHRASE_ENDS.has(token.lower)) return false
    if (isPlural(token.lower)) return true
  }
  return false
}

// After a plural the phrase goes on only where that plural can stand before a noun, and another plural comes.
function mayGoOn(tokens: Tokens, head: number, limit: number): boolean {
  const next = tokens[head + 1]
  if (next === undefined || next.kind === 'number') return false
  if (isInnerHyphen(tokens, head + 1)) return true
  if (/^(?:dead|injured|wounded|missing|homeless|unemployed|jobless|sick|disabled)$/.test(next.lower)) return false
  const attributive = ATTRIBUTIVE_PLURALS.has(lowerAt(tokens, head))
  if (attributive) return pluralAhead(tokens, head + 1, Math.min(limit, head + 4))
  if (isPossessive(tokens, head + 1)) return true
  return (
    next.kind === 'word' &&
    next.lower.endsWith('s') &&
    isPlural(next.lower) &&
    !PHRASE_ENDS.has(next.lower) &&
    !BARE_PLURALS.has(next.lower)
  )
}

const NOUNS_IN_ING: ReadonlySet<string> = new Set(
  'funding spending building meeting training housing hearing mining banking shopping lending borrowing fishing farming manufacturing engineering marketing advertising licensing heating lighting parking shipping trading warning ruling filing listing offering holding earning saving ranking rating reading opening ceiling crossing landing wedding feeling seed speed feed need breed hundred weed deed'.split(
    ' ',
  ),
)

export function isVerbal(word: string): boolean {
  return word.length > 4 && /(?:ed|ing)$/.test(word) && !NOUNS_IN_ING.has(word)
}

/** The noun phrase that ends right before token `at`: walks back to what begins it. */
export function phraseBefore(tokens: Tokens, at: number, start: number): Phrase | null {
  let first = at
  while (first > start && first > at - 8 && isPhraseWord(tokens, first - 1)) first--
  while (
    first < at &&
    (tokens[first]?.kind !== 'word' || lowerAt(tokens, first) === "'s" || isInnerHyphen(tokens, first - 1))
  )
    first++
  if (first === at) return null
  const head = at - 1
  return tokens[head]?.kind === 'word' ? { first, last: at, head, plural: isPlural(lowerAt(tokens, head)) } : null
}

function isPhraseWord(tokens: Tokens, at: number): boolean {
  const token = tokens[at] as Tokens[number]
  if (isInnerHyphen(tokens, at)) return true
  if (token.lower === "'s" || token.text === '’s') return true
  return token.kind === 'word' && !PHRASE_ENDS.has(token.lower) && !DETERMINERS.has(token.lower)
}
