// Reads one number with its currency or unit: the building block of ranges and quantities.
import { UNITS, type Unit } from '../../language/en/unit-table.ts'
import { type Money, moneyAfter, moneyBefore } from './money.ts'
import { readNumeral } from './numeral.ts'
import { clean, type Numeral } from './numeral-value.ts'
import { isInnerHyphen, lowerAt, type Tokens, textAt, touches } from './tokens.ts'
import { percentAfter, unitAfter } from './unit.ts'

export interface Measured {
  readonly first: number
  readonly last: number
  readonly numeral: Numeral
  readonly low: number
  readonly high: number
  readonly money: string | null
  readonly hundredths: boolean
  readonly unit: Unit | null
  readonly percent: string | null
}

/** The number at token `at` with what stands beside it; nothing below token `floor` is looked at. */
export function readMeasured(tokens: Tokens, at: number, floor: number): Measured | null {
  const before = moneyBefore(tokens, at, floor)
  const numeral = readNumeral(tokens, at, before !== null)
  return numeral === null ? null : withUnit(tokens, numeral, before, floor)
}

/** Where a number begins at or after `at`, skipping a currency sign or code: for the second half of a range. */
export function numberStart(tokens: Tokens, at: number): number {
  for (let skip = 0; skip <= 3; skip++) {
    const token = tokens[at + skip]
    if (token === undefined) return at
    if (token.kind === 'number') return moneyBefore(tokens, at + skip, at) !== null || skip === 0 ? at + skip : at
    if (token.kind === 'word' && token.text.length > 4) return at
  }
  return at
}

function withUnit(tokens: Tokens, numeral: Numeral, before: Money | null, floor: number): Measured {
  const first = before?.first ?? numeral.first
  const plain = {
    first,
    last: numeral.last,
    numeral,
    low: numeral.low,
    high: numeral.high,
    money: null,
    hundredths: false,
    unit: null,
    percent: null,
  }
  if (before !== null) {
    const cents = before.hundredths ? 0.01 : 1
    return { ...plain, money: before.money, low: clean(plain.low * cents), high: clean(plain.high * cents) }
  }
  let at = numeral.last
  if (numeral.form === 'vague' || numeral.approx) at += lowerAt(tokens, at) === 'of' ? 1 : 0
  else if (isInnerHyphen(tokens, at)) at += 1
  const percent = percentAfter(tokens, at)
  if (percent !== null) return signed(tokens, { ...plain, last: percent.last, percent: percent.percent }, floor)
  if (at !== numeral.last && isInnerHyphen(tokens, numeral.last)) return plain
  return afterWords(tokens, plain, at, floor)
}

const ADJECTIVES =
  /^(?:previous|consecutive|straight|more|full|long|whole|extra|additional|solid|further|other|successive|short|calendar|working|business|trading|gruelling|grueling|painful|turbulent|difficult)$/

function afterWords(tokens: Tokens, plain: Measured, at: number, floor: number): Measured {
  const place =
    ADJECTIVES.test(lowerAt(tokens, at)) && UNITS.get(lowerAt(tokens, at + 1))?.dimension === 'time' ? at + 1 : at
  const unit = unitAfter(tokens, place, plain.low)
  if (unit !== null) {
    const factor = unit.unit.scaled?.factor ?? 1
    const measured = {
      ...plain,
      last: unit.last,
      unit: unit.unit,
      low: clean(plain.low * factor),
      high: clean(plain.high * factor),
    }
    return unit.unit.dimension === 'temperature' ? signed(tokens, measured, floor) : measured
  }
  const money = moneyAfter(tokens, at, plain.low)
  if (money === null) return plain
  const part = money.hundredths ? 0.01 : 1
  return {
    ...plain,
    last: money.last,
    money: money.money,
    hundredths: money.hundredths,
    low: clean(plain.low * part),
    high: clean(plain.high * part),
  }
}

// "-5C", "minus 5 degrees", "(-1.7 percent)": a minus that touches the number and nothing before it.
function signed(tokens: Tokens, measured: Measured, floor: number): Measured {
  const at = measured.first - 1
  if (at < floor) return measured
  const sign = textAt(tokens, at)
  const word = lowerAt(tokens, at)
  const hyphened = textAt(tokens, at) === '-' && lowerAt(tokens, at - 1) === 'minus'
  if (hyphened) return { ...measured, first: at - 1, low: -measured.high, high: -measured.low }
  const mark = (sign === '-' || sign === '−' || sign === '–') && touches(tokens, at + 1)
  const free = !touches(tokens, at) || textAt(tokens, at - 1) === '('
  if (word !== 'minus' && word !== 'negative' && !(mark && free)) return measured
  return { ...measured, first: at, low: -measured.high, high: -measured.low }
}
