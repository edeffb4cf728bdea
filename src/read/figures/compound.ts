// Reads what hangs on a number by a hyphen; the compound is one word, taken whole.
// Reads "20,000-strong", "12-union", "30-page", "81-year-old", "three-day", "15-percent", "5-dollar", "30-minute-long".
import { CURRENCY_WORDS, HUNDREDTHS, SHARED_WORDS } from '../../language/en/currency-table.ts'
import { UNITS, type Unit } from '../../language/en/unit-table.ts'
import { HYPHENS, isInnerHyphen, lowerAt, type Tokens, textAt, touches } from './tokens.ts'

export interface Compound {
  /** Tokens of the words after the first hyphen. */
  readonly first: number
  readonly last: number
  readonly unit: Unit | null
  readonly money: string | null
  readonly percent: string | null
  readonly age: boolean
  /** Whether the money is in hundredths: "12-cent". */
  readonly hundredths?: boolean
}

/** The compound whose hyphen is token `at`, or "year old(s)" without hyphens, or null. */
export function compoundAfter(tokens: Tokens, at: number): Compound | null {
  const old = oldAfter(tokens, at)
  if (old !== null || !isInnerHyphen(tokens, at)) return old
  let last = at + 2
  while (isInnerHyphen(tokens, last) && last < at + 12) last += 2
  if (
    HYPHENS.has(textAt(tokens, last)) &&
    touches(tokens, last) &&
    /^(?:year|month|week|day)$/.test(lowerAt(tokens, last - 1)) &&
    lowerAt(tokens, last + 1) === 'old'
  )
    last += 2
  if (tokens[at + 1]?.kind !== 'word') return null
  const word = lowerAt(tokens, at + 1)
  const unit = UNITS.get(word) ?? null
  const age = unit?.dimension === 'time' && isOld(tokens, at + 1, last)
  const end = age && /^(?:olds?)$/.test(lowerAt(tokens, last)) ? last + 1 : last
  const cents = word === 'cent' || word === 'pence' || word === 'penny' ? HUNDREDTHS.get(word) : undefined
  const money = cents ?? CURRENCY_WORDS.get(word) ?? (word === 'pound' ? null : SHARED_WORDS.get(word)) ?? null
  return {
    first: at + 1,
    last: end,
    unit: word === 'per' ? null : unit,
    money,
    percent: word === 'percent' || word === 'per' ? 'percent' : null,
    age,
    hundredths: cents !== undefined,
  }
}

const YEAR = UNITS.get('year') ?? null

function isOld(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < Math.min(last + 1, first + 4); at++) if (/^olds?$/.test(lowerAt(tokens, at))) return true
  return false
}

// "years old", "years of age", "year old", "yo": after a unit of time that the number already took.
function oldAfter(tokens: Tokens, at: number): Compound | null {
  const word = lowerAt(tokens, at)
  const hyphened = isInnerHyphen(tokens, at) ? lowerAt(tokens, at + 1) : word
  if (/^(?:yo|y\/o)$/.test(word)) return { first: at, last: at + 1, unit: YEAR, money: null, percent: null, age: true }
  if (!/^(?:years?|months?|weeks?|days?)$/.test(lowerAt(tokens, at - 1))) return null
  const plain = { unit: null, money: null, percent: null, age: true }
  if (hyphened === 'old' || hyphened === 'olds')
    return { ...plain, first: at, last: word === hyphened ? at + 1 : at + 2 }
  return word === 'of' && lowerAt(tokens, at + 1) === 'age' ? { ...plain, first: at, last: at + 2 } : null
}
