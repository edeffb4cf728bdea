// Finds every quantity of a report, wide: numbers with their bounds, currency, unit, in one pass over the tokens.
// What is no figure after the guidelines (idioms, names with numbers, years) is dropped later, in drop.ts.
import { NUMBER_STARTS } from '../../language/en/number-words.ts'
import type { Span } from '../../model/span.ts'
import type { Document, Token } from '../../text/document.ts'
import { measuredQuantity, partQuantity } from './assemble.ts'
import { borrowUnits } from './borrow.ts'
import { readPart } from './fraction.ts'
import { readMeasured } from './measured.ts'
import { moneyBefore } from './money.ts'
import { readMulti } from './multi.ts'
import type { Quantity } from './quantity.ts'
import { HYPHENS, type Tokens, touches } from './tokens.ts'
import { unitArticle } from './unit-article.ts'

/** Quantities in order, not overlapping. Numbers inside `taken` spans (dates), in order, are left alone. */
export function findQuantities(document: Document, taken: readonly Span[]): Quantity[] {
  const { tokens } = document
  const quantities: Quantity[] = []
  let next = 0
  let floor = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'number' && !NUMBER_STARTS.has(token.lower)) continue
    while (next < taken.length && (taken[next] as Span).end <= token.start) next++
    const date = taken[next]
    if (date !== undefined && date.start < token.end) continue
    const found = quantityAt(tokens, at, floor)
    if (found === null) continue
    if (date !== undefined && (tokens[found.last - 1] as Token).end > date.start) continue
    quantities.push(found)
    floor = found.last
    at = found.last - 1
  }
  return borrowUnits(tokens, quantities)
}

function quantityAt(tokens: Tokens, at: number, floor: number): Quantity | null {
  if (isGlued(tokens, at)) return null
  const multi = readMulti(tokens, at)
  if (multi !== null) return multi
  const part = readPart(tokens, at)
  if (part !== null) return partQuantity(tokens, part, floor)
  const measured = readMeasured(tokens, at, floor) ?? unitArticle(tokens, at, floor)
  return measured === null ? null : measuredQuantity(tokens, measured, floor)
}

// "F-16", "COVID-19", "M23", "RAV4", "3888-2": a number that hangs on letters or digits is part of a name (currency aside).
function isGlued(tokens: Tokens, at: number): boolean {
  if (!touches(tokens, at) || tokens[at]?.kind !== 'number') return false
  const before = tokens[at - 1] as Token
  if (before.kind === 'word') return moneyBefore(tokens, at, 0) === null
  if (before.kind === 'number' || before.text === '.' || before.text === ':') return true
  if (before.text === '/') return tokens[at - 2]?.kind !== 'word'
  if (!HYPHENS.has(before.text) || !touches(tokens, at - 1)) return false
  const head = tokens[at - 2]
  return head?.kind === 'number' || (head?.kind === 'word' && !HYPHENED_BEFORE.test(head.lower))
}

const HYPHENED_BEFORE =
  /^(?:to|or|sub|minus|plus|over|under|near|now|then|million|billion|thousand|trillion|mid|pre|about|nearly|some)$/
