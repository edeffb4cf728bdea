// Reads the currency beside a number. What a shared sign or word means ("$", "pesos") is settled later, by country.
// Reads "$5", "US$5", "$US5", "R4bn", "RM900", "Rs 500", "EUR 5", "5 euros", "5 Mexican pesos", "19 cents", "50p", "5 €".
// Must not read "A 5", "R 2" (no currency), "in US 5", "three won".
import {
  BY_COUNTRY,
  COUNTRY_ADJECTIVES,
  CURRENCY_CODES,
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DOLLAR_LETTERS,
  HUNDREDTHS,
  ONE_LETTER_PREFIXES,
  SHARED_WORDS,
} from '../../language/en/currency-table.ts'
import { lowerAt, type Tokens, textAt, touches } from './tokens.ts'

export interface Money {
  /** Half-open range of tokens of the currency's words. */
  readonly first: number
  readonly last: number
  /** ISO code, or a key of BY_COUNTRY; "$" is the key "dollar". */
  readonly money: string
  readonly hundredths: boolean
}

/** The currency that stands right before token `at`, not reaching below token `floor`. */
export function moneyBefore(tokens: Tokens, at: number, floor: number): Money | null {
  if (at - 1 < floor) return null
  const word = textAt(tokens, at - 1)
  const sign = CURRENCY_SIGNS.get(word)
  if (sign !== undefined) return signBefore(tokens, at, floor, sign)
  if (textAt(tokens, at - 2) === '$' && touches(tokens, at) && touches(tokens, at - 1) && at - 2 >= floor) {
    const code = DOLLAR_LETTERS.get(word)
    if (code !== undefined) return { first: at - 2, last: at, money: code, hundredths: false }
  }
  return lettersBefore(tokens, at, floor)
}

function signBefore(tokens: Tokens, at: number, floor: number, sign: string): Money {
  const near = touches(tokens, at - 1) || /^(?:US|AU|NZ|HK|CA|CDN|SG)$/.test(textAt(tokens, at - 2))
  const letters = at - 2 >= floor && near ? DOLLAR_LETTERS.get(textAt(tokens, at - 2)) : undefined
  if (sign === '$' && letters !== undefined) return { first: at - 2, last: at, money: letters, hundredths: false }
  const first = sign === 'JPY' && textAt(tokens, at - 2) === 'CN' ? at - 2 : at - 1
  return { first, last: at, money: first === at - 2 ? 'CNY' : sign === '$' ? 'dollar' : sign, hundredths: false }
}

// "Y=590 billion": the yen sign as plain-text newswires write it.
function lettersBefore(tokens: Tokens, at: number, floor: number): Money | null {
  if (textAt(tokens, at - 1) === '=' && textAt(tokens, at - 2) === 'Y' && at - 2 >= floor && touches(tokens, at))
    return { first: at - 2, last: at, money: 'JPY', hundredths: false }
  const point = textAt(tokens, at - 1) === '.' && touches(tokens, at - 1) ? 1 : 0
  const place = at - 1 - point
  const word = textAt(tokens, place)
  if (place < floor || word.length > 5) return null
  const money = CURRENCY_CODES.has(word) ? word : CURRENCY_PREFIXES.get(word)
  if (money === undefined || tokens[at]?.kind !== 'number') return null
  if (WORDS_AS_CODES.has(word) && !isAmount(tokens, at)) return null
  if (ONE_LETTER_PREFIXES.has(word) && !oneLetterFits(tokens, at, word)) return null
  if (place > 0 && touches(tokens, place) && /[\p{L}\p{N}-]$/u.test(textAt(tokens, place - 1))) return null
  return { first: place, last: at, money, hundredths: false }
}

/** Codes that are names of other things before a small number: "COP 27", "SDG 15". */
const WORDS_AS_CODES: ReadonlySet<string> = new Set([
  'COP',
  'SDG',
  'ALL',
  'TOP',
  'TRY',
  'CUP',
  'MOP',
  'SOS',
  'GEL',
  'LAK',
  'PEN',
  'PAB',
  'MAD',
  'BAM',
  'ANG',
  'LE',
  'BD',
  'SR',
  'KD',
  'JD',
  'GH',
  'SEK',
  'CVE',
  'RON',
  'BOB',
  'STD',
  'MUR',
])

function isAmount(tokens: Tokens, at: number): boolean {
  return (
    /[,.]\d/.test(textAt(tokens, at)) ||
    /^\d{4,}$/.test(textAt(tokens, at)) ||
    /^(?:bn|m|million|billion|trillion|thousand)$/.test(lowerAt(tokens, at + 1))
  )
}

// "R50", "N5bn": the letter touches digits that are no code of a road, a model or a bill.
function oneLetterFits(tokens: Tokens, at: number, letter: string): boolean {
  if (!touches(tokens, at)) return letter === 'R' && /^(?:million|billion|trillion|bn)$/.test(lowerAt(tokens, at + 1))
  const digits = textAt(tokens, at)
  const scaled = /^(?:bn|m|k|tn|million|billion|trillion)$/.test(lowerAt(tokens, at + 1))
  if (scaled || /^\d{1,3}(?:,\d{3})+/.test(digits)) return true
  if (letter === 'R') return /^\d{2,}(?:\.\d{2})?$/.test(digits)
  return letter !== 'K' && letter !== 'M' && letter !== 'E' && letter !== 'Y' && /^\d{3,}$|\.\d\d$/.test(digits)
}

/** The currency that stands right after a number, from token `at`. `value` is the number's. */
export function moneyAfter(tokens: Tokens, at: number, value: number): Money | null {
  const token = tokens[at]
  if (token === undefined) return null
  const sign = CURRENCY_SIGNS.get(token.text)
  if (sign !== undefined) return signAfter(tokens, at, sign)
  if (token.kind !== 'word') return null
  const adjective = adjectives(tokens, at)
  const place = adjective?.last ?? at
  const word = lowerAt(tokens, place)
  const part = partAfter(tokens, place, at)
  if (part !== null) return part
  const shared = SHARED_WORDS.get(word)
  if (shared !== undefined && sure(word, value, adjective !== null)) {
    const code = adjective === null ? undefined : BY_COUNTRY[shared]?.get(adjective.country)
    const sterling = lowerAt(tokens, place + 1) === 'sterling'
    return {
      first: at,
      last: place + (sterling ? 2 : 1),
      money: sterling ? 'GBP' : (code ?? shared),
      hundredths: false,
    }
  }
  const code = CURRENCY_WORDS.get(word)
  if (code !== undefined && sure(word, value, adjective !== null)) {
    return { first: at, last: place + 1, money: code, hundredths: false }
  }
  if (CURRENCY_CODES.has(token.text) && !/^(?:ALL|TOP|TRY|CUP|MOP|SOS|COP|GEL|LAK|PEN|PAB)$/.test(token.text)) {
    return { first: at, last: at + 1, money: token.text, hundredths: false }
  }
  if (/^(?:kr|zł|Kč|Ft|CFA|FCFA)$/.test(token.text)) {
    const codes: Record<string, string> = { kr: 'krona', zł: 'PLN', Kč: 'CZK', Ft: 'HUF', CFA: 'XOF', FCFA: 'XAF' }
    return { first: at, last: at + 1, money: codes[token.text] ?? 'krona', hundredths: false }
  }
  return null
}

function signAfter(tokens: Tokens, at: number, sign: string): Money | null {
  const next = tokens[at + 1]
  if (next !== undefined && touches(tokens, at + 1) && next.kind === 'number') return null
  if (!touches(tokens, at) && next?.kind === 'number') return null
  return { first: at, last: at + 1, money: sign === '$' ? 'dollar' : sign, hundredths: false }
}

// "US cents", "50p": p and c must touch the digits.
function partAfter(tokens: Tokens, place: number, first: number): Money | null {
  const word = lowerAt(tokens, place)
  const money = HUNDREDTHS.get(word)
  if (money === undefined || (word.length === 1 && word !== '¢' && !(touches(tokens, place) && place === first)))
    return null
  if (word === 'penny' || word === 'sen') return null
  return { first, last: place + 1, money, hundredths: true }
}

// "Mexican", "US", "U.S.", "Hong Kong", "New Zealand", "South African": one to three words before a word for money.
function adjectives(tokens: Tokens, at: number): { last: number; country: string } | null {
  for (let words = 1; words <= 4; words++) {
    const next = lowerAt(tokens, at + words)
    if (!CURRENCY_WORDS.has(next) && !SHARED_WORDS.has(next) && !HUNDREDTHS.has(next)) continue
    if (next.length < 3 || (tokens[at]?.upper !== true && !COUNTRY_ADJECTIVES.has(lowerAt(tokens, at)))) return null
    const word = lowerAt(tokens, at + words - 1)
    const country = COUNTRY_ADJECTIVES.get(word === '.' ? 'u.s' : word)
    return { last: at + words, country: country ?? '*' }
  }
  return null
}

const DOUBTFUL: ReadonlySet<string> = new Set([
  'won',
  'real',
  'sum',
  'som',
  'crown',
  'crowns',
  'sol',
  'sols',
  'soles',
  'lek',
  'dong',
  'kip',
  'lei',
  'lev',
  'quid',
  'buck',
  'colons',
  'sterling',
])

function sure(word: string, value: number, adjective: boolean): boolean {
  return adjective || !DOUBTFUL.has(word) || value >= 100
}
