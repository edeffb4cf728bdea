// Puts a quantity together from its number, range, compound and bounds.
import type { Token } from '../../text/document.ts'
import { type Bounded, readBounds } from './bounds.ts'
import { type Compound, compoundAfter } from './compound.ts'
import type { Part } from './fraction.ts'
import type { Measured } from './measured.ts'
import { clean } from './numeral-value.ts'
import type { Quantity, QuantityKind } from './quantity.ts'
import { type Joined, joinNumbers } from './range.ts'
import { lowerAt, type Tokens } from './tokens.ts'

/** The quantity of a fraction, ratio or multiple. */
export function partQuantity(tokens: Tokens, part: Part, floor: number): Quantity {
  const compound = part.rule === 'figures/fraction' ? compoundAfter(tokens, part.last) : null
  const core = { first: part.first, last: part.last, low: part.value, high: part.value, approx: false }
  const bounds = readBounds(tokens, core, floor)
  return {
    ...spanOf(tokens, bounds.first, Math.max(bounds.last, compound?.last ?? 0)),
    ...plainOf(bounds, part),
    kind: part.kind,
    form: part.kind === 'times' ? 'multiple' : 'fraction',
    percent: part.kind === 'percent' ? 'percent' : null,
    ratio: part.kind === 'percent',
    rule: part.rule,
  }
}

/** The quantity of a number with what stands beside it. */
export function measuredQuantity(tokens: Tokens, measured: Measured, floor: number): Quantity {
  const joined = joinNumbers(tokens, measured)
  const times = timesAfter(tokens, joined)
  if (times !== null) return { ...times, ...readTimes(tokens, times, floor) }
  const compound = compoundAfter(tokens, joined.last)
  const core = inCompoundUnit(joined, compound)
  const last = compound?.last ?? decadeEnd(tokens, joined) ?? joined.last
  const approx = joined.numeral.approx || (compound === null && last > joined.last)
  const high = last > joined.last && compound === null ? core.high + 9 : core.high
  const bounds = readBounds(tokens, { ...core, high, approx, last, time: core.unit?.dimension === 'time' }, floor)
  const kind = kindOf(joined, compound, core)
  return {
    ...spanOf(tokens, bounds.first, bounds.last),
    ...plainOf(bounds, { first: joined.first, last }),
    kind,
    form: joined.numeral.form,
    unit: kind === 'money' || kind === 'percent' ? null : core.unit,
    money: joined.money ?? compound?.money ?? null,
    hundredths: joined.hundredths || compound?.hundredths === true,
    percent: joined.percent ?? compound?.percent ?? null,
    compound: compound === null ? null : { first: compound.first, last: compound.last },
    parts: joined.parts ?? null,
    rule: `figures/${kind === 'count' ? joined.numeral.form : kind}`,
  }
}

function kindOf(joined: Joined, compound: Compound | null, core: Measured): QuantityKind {
  if (joined.joined === 'score') return 'score'
  if (compound?.age === true) return 'age'
  if ((joined.money ?? compound?.money ?? null) !== null) return 'money'
  if ((joined.percent ?? compound?.percent ?? null) !== null) return 'percent'
  return core.unit === null ? 'count' : 'unit'
}

/** Numbers scaled by the unit in the compound: "two-decade" is 20 years, "12-cent" 0.12. */
function inCompoundUnit(joined: Joined, compound: Compound | null): Joined {
  if (compound === null) return joined
  const factor = compound.unit?.scaled?.factor ?? (compound.hundredths === true ? 0.01 : 1)
  return {
    ...joined,
    unit: compound.unit ?? joined.unit,
    low: clean(joined.low * factor),
    high: clean(joined.high * factor),
  }
}

/** "in their 50s", "fell into the 50s": ten numbers from the one told. Years ("the 1930s") are dates. */
function decadeEnd(tokens: Tokens, joined: Joined): number | null {
  if (
    joined.joined !== 'single' ||
    joined.numeral.form !== 'digits' ||
    joined.low % 10 !== 0 ||
    joined.low < 10 ||
    joined.low > 90
  )
    return null
  const next = tokens[joined.last]
  const glued = next !== undefined && next.start === tokens[joined.last - 1]?.end && next.lower === 's'
  return glued && DECADE_BEFORE.test(lowerAt(tokens, joined.first - 1)) ? joined.last + 1 : null
}

const DECADE_BEFORE = /^(?:the|his|her|their|my|our|your|early|mid|late|low|upper|high|-|lower|middle|to)$/

/** "30–40 times higher", "two to three times": a range of multiples. */
function timesAfter(tokens: Tokens, joined: Joined): Quantity | null {
  if (joined.joined !== 'range' || joined.unit !== null || joined.money !== null || joined.percent !== null) return null
  const hyphen = lowerAt(tokens, joined.last) === '-' ? 1 : 0
  const word = lowerAt(tokens, joined.last + hyphen)
  if (word !== 'times' && word !== 'fold') return null
  const last = joined.last + hyphen + 1
  const bounds = { first: joined.first, last, low: joined.low, high: joined.high, approx: false, bounded: false }
  return {
    ...spanOf(tokens, joined.first, last),
    ...plainOf(bounds, { first: joined.first, last }),
    kind: 'times',
    form: joined.numeral.form,
    percent: null,
    ratio: false,
    rule: 'figures/multiple',
  }
}

function readTimes(tokens: Tokens, times: Quantity, floor: number): Partial<Quantity> {
  const core = { first: times.first, last: times.last, low: times.low ?? 0, high: times.high ?? 0, approx: false }
  const bounds = readBounds(tokens, core, floor)
  return { ...spanOf(tokens, bounds.first, bounds.last), ...plainOf(bounds, core) }
}

function plainOf(bounds: Bounded, core: { first: number; last: number }) {
  const { low, high, approx, bounded } = bounds
  const none = { unit: null, money: null, hundredths: false, compound: null, parts: null, ratio: false }
  return { low, high, approx, bounded, coreFirst: core.first, coreLast: core.last, ...none }
}

function spanOf(tokens: Tokens, first: number, last: number) {
  return { first, last, start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end }
}
