// Finds every quantity of a report, wide: numbers with their bounds, currency, unit, in one pass over the tokens.
// What is no figure after the guidelines (idioms, names with numbers, years) is dropped later, in drop.ts.
import { NUMBER_STARTS } from '../../language/en/number-words.ts'
import { TOUCHING_UNITS, UNITS } from '../../language/en/unit-table.ts'
import type { Span } from '../../model/span.ts'
import type { Document, Token } from '../../text/document.ts'
import { readBounds } from './bounds.ts'
import { compoundAfter } from './compound.ts'
import { readPart } from './fraction.ts'
import { type Measured, readMeasured } from './measured.ts'
import { moneyBefore } from './money.ts'
import type { Quantity } from './quantity.ts'
import { joinNumbers } from './range.ts'
import { HYPHENS, lowerAt, type Tokens, textAt, touches } from './tokens.ts'

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
  return quantities
}

function quantityAt(tokens: Tokens, at: number, floor: number): Quantity | null {
  if (isGlued(tokens, at)) return null
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

function partQuantity(tokens: Tokens, part: NonNullable<ReturnType<typeof readPart>>, floor: number): Quantity {
  const compound = part.kind === 'percent' && part.rule === 'figures/fraction' ? compoundAfter(tokens, part.last) : null
  const core = { first: part.first, last: part.last, low: part.value, high: part.value, approx: false }
  const bounds = readBounds(tokens, core, floor)
  return {
    ...spanOf(tokens, bounds.first, Math.max(bounds.last, compound?.last ?? 0)),
    ...plainOf(bounds, part),
    kind: part.kind,
    form: part.kind === 'times' ? 'multiple' : 'fraction',
    percent: part.kind === 'percent' ? 'percent' : null,
    ratio: part.kind === 'percent',
    parts: null,
    rule: part.rule,
  }
}

function plainOf(bounds: ReturnType<typeof readBounds>, core: { first: number; last: number }) {
  const { low, high, approx, bounded } = bounds
  return {
    low,
    high,
    approx,
    bounded,
    coreFirst: core.first,
    coreLast: core.last,
    unit: null,
    money: null,
    hundredths: false,
    compound: null,
  }
}

function spanOf(tokens: Tokens, first: number, last: number) {
  return { first, last, start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end }
}

function measuredQuantity(tokens: Tokens, measured: Measured, floor: number): Quantity {
  const joined = joinNumbers(tokens, measured)
  const compound = compoundAfter(tokens, joined.last)
  const core =
    compound === null || compound.unit === null
      ? joined
      : {
          ...joined,
          unit: compound.unit,
          low: joined.low * (compound.unit.scaled?.factor ?? 1),
          high: joined.high * (compound.unit.scaled?.factor ?? 1),
        }
  const last = compound?.last ?? joined.last
  const bounds = readBounds(
    tokens,
    { ...core, approx: joined.numeral.approx, last, time: core.unit?.dimension === 'time' },
    floor,
  )
  const percent = joined.percent ?? compound?.percent ?? null
  const money = joined.money ?? compound?.money ?? null
  const kind =
    joined.joined === 'score'
      ? 'score'
      : compound?.age
        ? 'age'
        : money !== null
          ? 'money'
          : percent !== null
            ? 'percent'
            : core.unit !== null
              ? 'unit'
              : 'count'
  return {
    ...spanOf(tokens, bounds.first, bounds.last),
    ...plainOf(bounds, { first: joined.first, last }),
    kind,
    form: joined.numeral.form,
    unit: kind === 'money' || kind === 'percent' ? null : core.unit,
    money,
    hundredths: joined.hundredths,
    percent,
    compound: compound === null ? null : { first: compound.first, last: compound.last },
    ratio: false,
    parts: joined.parts ?? null,
    rule: `figures/${kind === 'count' ? joined.numeral.form : kind}`,
  }
}

const BEFORE_ARTICLE = /^(?:than|over|about|nearly|almost|around|under|roughly|least|approximately|half|most|to)$/
const WHOLE = /^(?:entire|whole|full|single|half)$/

/** "less than an hour", "over an entire year", "half an hour", "half a mile": an article that counts, beside a unit. */
function unitArticle(tokens: Tokens, at: number, floor: number): Measured | null {
  const word = lowerAt(tokens, at)
  const half = word === 'half' || (word === 'a' && lowerAt(tokens, at + 1) === 'half')
  const article = word === 'half' ? lowerAt(tokens, at + 1) : word
  if (article !== 'a' && article !== 'an' && !half) return null
  if (!half && !BEFORE_ARTICLE.test(lowerAt(tokens, at - 1))) return null
  let place = half ? at + 2 : at + 1
  if (WHOLE.test(lowerAt(tokens, place)) || (half && textAt(tokens, place) === '-')) place++
  const unit = UNITS.get(lowerAt(tokens, place))
  const plausible =
    unit !== undefined &&
    (unit.dimension === 'time' ||
      unit.dimension === 'length' ||
      unit.dimension === 'mass' ||
      unit.dimension === 'volume')
  if (
    !plausible ||
    TOUCHING_UNITS.has(lowerAt(tokens, place)) ||
    lowerAt(tokens, place).endsWith('s') ||
    lowerAt(tokens, place) === 'foot'
  )
    return null
  if (!half && !isBound(tokens, at, floor)) return null
  const value = (half ? 0.5 : 1) * (unit.scaled?.factor ?? 1)
  const numeral = { first: at, last: place, low: value, high: value, approx: false, form: 'article' as const, scale: 1 }
  return {
    first: at,
    last: place + 1,
    numeral,
    low: value,
    high: value,
    money: null,
    hundredths: false,
    unit,
    percent: null,
  }
}

function isBound(tokens: Tokens, at: number, floor: number): boolean {
  return readBounds(tokens, { first: at, last: at + 1, low: 1, high: 1, approx: false }, floor).first < at
}
