// Says why a quantity is no figure, after the guidelines: years, clock times, names with numbers, list numbers, idioms.

import { PHRASE_ENDS } from '../../language/en/counted-nouns.ts'
import {
  BEFORE_ONE,
  CLOCK_WORDS,
  HYPHEN_IDIOMS,
  ONE_IDIOMS,
  STREET_WORDS,
  TELEPHONE_WORDS,
} from '../../language/en/number-names.ts'
import type { Name } from '../../language/name.ts'
import type { Token } from '../../text/document.ts'
import { isPeople, isPlural } from './noun.ts'
import { isNumbered } from './numbered.ts'
import type { Quantity } from './quantity.ts'
import { HYPHENS, isInnerHyphen, lowerAt, type Tokens, textAt, touches } from './tokens.ts'

export interface DropNeed {
  readonly tokens: Tokens
  readonly names: readonly Name[]
  /** First token of the quantity's sentence, and of its paragraph. */
  readonly sentenceFirst: number
  readonly paragraphFirst: number
}

type Reason = (quantity: Quantity, need: DropNeed) => boolean

// Each reason has an id for the trace. A quantity that no reason drops is a figure.
const REASONS: readonly (readonly [string, Reason])[] = [
  ['figures/drop-score', (quantity) => quantity.kind === 'score'],
  ['figures/drop-ordinal', isOrdinal],
  ['figures/drop-clock', isClock],
  ['figures/drop-year', isYear],
  ['figures/drop-list-number', isListNumber],
  ['figures/drop-code', isCode],
  ['figures/drop-firm', (quantity, { tokens }) => isFirm(quantity, tokens)],
  ['figures/drop-numbered', (quantity, need) => isNumbered(quantity, need.tokens, need.sentenceFirst)],
  ['figures/drop-name', isInName],
  ['figures/drop-address', isAddress],
  ['figures/drop-idiom', isIdiom],
]

/** The id of the reason that drops a quantity, or null where it is a figure. */
export function dropReason(quantity: Quantity, need: DropNeed): string | null {
  for (const [id, reason] of REASONS) if (reason(quantity, need)) return id
  return null
}

/** A bare number in digits: no unit, currency, bound or scale, and nothing hyphened to it. */
function isBare(quantity: Quantity): boolean {
  return quantity.kind === 'count' && quantity.form === 'digits' && !quantity.bounded && quantity.compound === null
}

// "19th", "21st", and "20th-century".
function isOrdinal(quantity: Quantity, { tokens }: DropNeed): boolean {
  const next = lowerAt(tokens, quantity.coreLast)
  return quantity.form === 'digits' && /^(?:st|nd|rd|th)$/.test(next)
}

// "7:30", "7.30pm", "10 a.m.", "1900 GMT", "5 o'clock".
function isClock(quantity: Quantity, { tokens }: DropNeed): boolean {
  if (quantity.kind !== 'count' && quantity.kind !== 'age') return false
  const at = quantity.last
  const next = lowerAt(tokens, at)
  if (next === ':' && touches(tokens, at) && tokens[at + 1]?.kind === 'number' && touches(tokens, at + 1)) return true
  if (
    textAt(tokens, quantity.coreFirst - 1) === ':' &&
    touches(tokens, quantity.coreFirst) &&
    touches(tokens, quantity.coreFirst - 1)
  )
    return true
  if (CLOCK_WORDS.has(next)) return next !== 'et' || lowerAt(tokens, at + 1) !== 'al'
  return (next === 'a' || next === 'p') && textAt(tokens, at + 1) === '.' && lowerAt(tokens, at + 2) === 'm'
}

// A bare number of four digits that looks like a year and has no people or things after it.
function isYear(quantity: Quantity, { tokens }: DropNeed): boolean {
  if (!isBare(quantity) && !(quantity.kind === 'count' && quantity.form === 'digits' && quantity.compound !== null))
    return false
  const text = textAt(tokens, quantity.coreFirst)
  if (!/^(?:1[4-9]|2[01])\d\d$/.test(text) || quantity.coreLast > quantity.coreFirst + 3) return false
  if (quantity.low === null || quantity.low > 2199 || quantity.low < 1400) return false
  const next = tokens[quantity.last]
  if (next === undefined || next.kind !== 'word' || touches(tokens, quantity.last)) return true
  const counted = isPlural(next.lower) && isPeople(next.text) && !PHRASE_ENDS.has(next.lower)
  const before = lowerAt(tokens, quantity.coreFirst - 1)
  return !(
    counted &&
    !/^(?:in|since|of|the|by|from|until|after|before|during|to|and|'s|’s|its|their|late|early|mid|–|-|,|summer|winter|spring|autumn)$/.test(
      before,
    )
  )
}

// "1. The union", "(2)", "3)": a number that opens a line or stands alone in brackets.
function isListNumber(quantity: Quantity, { tokens, paragraphFirst, sentenceFirst }: DropNeed): boolean {
  if (quantity.kind !== 'count' || quantity.form !== 'digits' || (quantity.high ?? 0) > 199) return false
  const next = textAt(tokens, quantity.last)
  const before = textAt(tokens, quantity.first - 1)
  const opens = quantity.first === paragraphFirst || quantity.first === sentenceFirst || before === '('
  if (!opens || !touches(tokens, quantity.last)) return false
  return next === ')' || (next === '.' && before !== '(' && !touches(tokens, quantity.last + 1)) || next === ']'
}

// "5G", "737s", "9/11", "24/7", "555-0134-9", "#5", "2.0": digits that letters or marks make a code.
function isCode(quantity: Quantity, { tokens }: DropNeed): boolean {
  if (quantity.form !== 'digits') return false
  const before = textAt(tokens, quantity.first - 1)
  if (before === '#' || before === '№') return true
  if (
    /^(?:911|999|112|000|111)$/.test(textAt(tokens, quantity.first)) &&
    isBare(quantity) &&
    /^(?:call|calls|called|calling|dial|dialled|dialed|dialing|a|to|the)$/.test(lowerAt(tokens, quantity.first - 1))
  )
    return true
  if (quantity.kind === 'money' || quantity.kind === 'percent') return false
  const next = tokens[quantity.coreLast]
  const touching = next !== undefined && touches(tokens, quantity.coreLast)
  if (
    touching &&
    next.kind === 'word' &&
    quantity.kind === 'count' &&
    quantity.compound === null &&
    !(next.lower === 's' && quantity.approx)
  )
    return true
  if (
    touching &&
    (next.text === '/' || next.text === '_' || next.text === '=') &&
    touches(tokens, quantity.coreLast + 1) &&
    quantity.kind === 'count'
  )
    return true
  if (
    touches(tokens, quantity.coreFirst) &&
    /^[+_/=@&\\:]$/.test(textAt(tokens, quantity.coreFirst - 1)) &&
    quantity.kind === 'count'
  )
    return true
  if (/^(?:zip|postcode|postal)$/.test(lowerAt(tokens, quantity.last))) return true
  const chained =
    touching &&
    (HYPHENS.has(next.text) || next.text === '–') &&
    touches(tokens, quantity.coreLast + 1) &&
    tokens[quantity.coreLast + 1]?.kind === 'number'
  if (chained) return true
  return isTelephone(quantity, tokens)
}

// "3M": the firm, unless people or things in the plural follow.
function isFirm(quantity: Quantity, tokens: Tokens): boolean {
  if (quantity.kind !== 'count' || textAt(tokens, quantity.coreFirst) !== '3') return false
  if (textAt(tokens, quantity.coreFirst + 1) !== 'M' || !touches(tokens, quantity.coreFirst + 1)) return false
  const next = lowerAt(tokens, quantity.coreLast)
  return PHRASE_ENDS.has(next) || !isPlural(next)
}

function isTelephone(quantity: Quantity, tokens: Tokens): boolean {
  if (quantity.kind !== 'count' || !/^\d{3,}$/.test(textAt(tokens, quantity.coreFirst))) return false
  const near = [
    lowerAt(tokens, quantity.first - 1),
    lowerAt(tokens, quantity.first - 2),
    lowerAt(tokens, quantity.first - 3),
  ]
  const grouped = textAt(tokens, quantity.coreFirst).includes(',')
  return !grouped && near.some((word) => TELEPHONE_WORDS.has(word)) && !isPlural(lowerAt(tokens, quantity.last))
}

function isInName(quantity: Quantity, { tokens, names }: DropNeed): boolean {
  if (quantity.kind === 'money' || quantity.kind === 'percent' || quantity.bounded || quantity.kind === 'age')
    return false
  const core = tokens[quantity.coreFirst] as Token
  const name = nameOver(names, core.start)
  if (name === null || name.type === 'unknown') return false
  return name.start < core.start
    ? core.end <= name.end
    : quantity.form === 'words' &&
        core.upper &&
        name.end > core.end + 1 &&
        name.type !== 'other' &&
        !isPlural(lastWord(name))
}

function lastWord(name: Name): string {
  return name.text.slice(name.text.lastIndexOf(' ') + 1).toLowerCase()
}

function nameOver(names: readonly Name[], offset: number): Name | null {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((names[middle] as Name).end <= offset) low = middle + 1
    else high = middle
  }
  const name = names[low]
  return name !== undefined && name.start <= offset ? name : null
}

// "10 Downing Street", "1600 Pennsylvania Avenue", "CA 90210".
function isAddress(quantity: Quantity, { tokens }: DropNeed): boolean {
  if (!isBare(quantity)) return false
  if (/^\d{5}$/.test(textAt(tokens, quantity.coreFirst)) && /^[A-Z]{2}$/.test(textAt(tokens, quantity.first - 1)))
    return true
  for (let at = quantity.last; at < quantity.last + 5; at++) {
    const token = tokens[at]
    if (token === undefined || !token.upper) return false
    if (at > quantity.last && STREET_WORDS.has(token.lower)) return true
  }
  return false
}

// "one of the", "one thing", "one-off", "two-way street", "zero tolerance", "no one", "the two of them".
function isIdiom(quantity: Quantity, need: DropNeed): boolean {
  const { tokens } = need
  if (quantity.kind === 'percent')
    return (
      quantity.low === 100 &&
      /^(?:sure|certain|committed|behind|convinced|confident|right|wrong|true|clear|percent|false)$/.test(
        lowerAt(tokens, quantity.last),
      )
    )
  if (quantity.kind === 'times' || quantity.kind === 'money') return false
  const word = lowerAt(tokens, quantity.coreFirst)
  const next = lowerAt(tokens, quantity.coreLast)
  if (quantity.compound !== null)
    return (
      quantity.unit === null && quantity.form === 'words' && HYPHEN_IDIOMS.has(lowerAt(tokens, quantity.compound.first))
    )
  if (
    quantity.kind === 'count' &&
    isInnerHyphen(tokens, quantity.coreFirst - 1) &&
    tokens[quantity.coreFirst - 2]?.kind === 'word'
  )
    return true
  if (word === 'zero' && quantity.form === 'words')
    return /^(?:tolerance|hour|hours|sum|emissions|in|carbon|waste|to|gravity|day)$/.test(next) || !isPlural(next)
  if (word === 'one' && next !== 'of' && quantity.unit !== null && lowerAt(tokens, quantity.coreLast - 1) === 'day')
    return (
      !quantity.bounded &&
      !/^(?:for|in|within|after|lasted|only|just|per|takes?|took|by|than)$/.test(lowerAt(tokens, quantity.first - 1))
    )
  if (word === 'one' && quantity.form === 'words' && quantity.coreLast === quantity.coreFirst + 1)
    return isIdiomOne(quantity, need, next)
  if (quantity.form === 'words' && next === 'of' && /^(?:us|you)$/.test(lowerAt(tokens, quantity.coreLast + 1)))
    return false
  return false
}

function isIdiomOne(quantity: Quantity, { tokens }: DropNeed, next: string): boolean {
  const before = lowerAt(tokens, quantity.coreFirst - 1)
  if (next === 'of') return !(quantity.bounded && quantity.low === 1)
  if (quantity.bounded) return false
  if (BEFORE_ONE.has(before)) return true
  return tokens[quantity.coreLast]?.kind !== 'word' || ONE_IDIOMS.has(next)
}
