// The bounds of number words ("dozens", "several hundred", "tens of thousands") after the table of the codebook, where it
// has one. Without one they stay as they were read: "dozens" 24–99 (language/en/number-words.ts).
import { VAGUE } from '../../language/en/number-words.ts'
import type { NumberWords } from '../../model/codebook.ts'
import type { Quantity } from './quantity.ts'
import { lowerAt, type Tokens } from './tokens.ts'

type Range = readonly [low: number, high: number]

/** The quantity with the bounds that the table gives its words; a bound that is open stays open. */
export function restated(tokens: Tokens, quantity: Quantity, table: NumberWords): Quantity {
  if (quantity.form !== 'vague') return quantity
  const range = rangeOf(tokens, quantity, table)
  if (range === null) return quantity
  return {
    ...quantity,
    low: quantity.low === null ? null : range[0],
    high: quantity.high === null ? null : range[1],
  }
}

/** What the table makes of the words, or null where it has none of them. */
function rangeOf(tokens: Tokens, { coreFirst, coreLast }: Quantity, table: NumberWords): Range | null {
  for (let at = coreFirst; at < coreLast; at++) {
    const word = pluralAt(tokens, at)
    if (word === null) continue
    const range = given(table, word) ?? VAGUE.get(word)
    const scaled = at + 2 < coreLast && lowerAt(tokens, at + 1) === 'of'
    const scale = scaled ? VAGUE.get(lowerAt(tokens, at + 2)) : undefined
    if (range === undefined || (scale === undefined && given(table, word) === undefined)) return null
    return scale === undefined ? range : timesScale(range, scale[0])
  }
  return null
}

/** "tens of thousands": 10–99 thousands, up to the next one; a point stays a point. */
function timesScale([low, high]: Range, one: number): Range {
  return [low * one, low === high ? high * one : (high + 1) * one - 1]
}

/** "dozens", and "dozen" of "several dozen". */
function pluralAt(tokens: Tokens, at: number): string | null {
  const word = lowerAt(tokens, at)
  if (VAGUE.has(word)) return word
  return VAGUE.has(`${word}s`) ? `${word}s` : null
}

function given(table: NumberWords, word: string): Range | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}
