// Lends a unit to a bare number from the number it stands with.
// Reads "from 4.8 to 4.7 percent" (4.8 percent), "208 pounds to 193" (193 pounds), "280 million of the 1.5 billion shekels".
// Must not lend "killed 5 in 3 days", "2 of the 12 percent".
import { clean } from './numeral-value.ts'
import type { Quantity } from './quantity.ts'
import { HYPHENS, lowerAt, type Tokens, textAt, touches } from './tokens.ts'

/** The same quantities; those that lean on the next or the one before have its unit. */
export function borrowUnits(tokens: Tokens, quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((quantity, at) => {
    if (quantity.kind !== 'count' || quantity.compound !== null) return quantity
    const hanging = fromHyphen(tokens, quantity, quantities.slice(at + 1, at + 4))
    if (hanging !== null || quantity.form !== 'digits') return hanging ?? quantity
    return (
      fromNext(tokens, quantity, quantities[at + 1]) ?? fromBefore(tokens, quantity, quantities[at - 1]) ?? quantity
    )
  })
}

function fromNext(tokens: Tokens, quantity: Quantity, next: Quantity | undefined): Quantity | null {
  if (
    next === undefined ||
    next.kind === 'count' ||
    next.kind === 'score' ||
    next.kind === 'age' ||
    next.kind === 'times' ||
    next.ratio
  )
    return null
  const link = lowerAt(tokens, quantity.last)
  const ranged = link === 'to' && next.first === quantity.last + 1 && lowerAt(tokens, quantity.first - 1) === 'from'
  const part =
    link === 'of' &&
    next.kind !== 'percent' &&
    next.first === quantity.last + 2 &&
    /^(?:the|its|their|that|a)$/.test(lowerAt(tokens, quantity.last + 1))
  return ranged || part ? lend(quantity, next) : null
}

// "four-, five- and six-cylinder engines": a hyphen that hangs takes the word of the compound after it.
function fromHyphen(tokens: Tokens, quantity: Quantity, after: readonly Quantity[]): Quantity | null {
  const at = quantity.last
  if (
    !HYPHENS.has(textAt(tokens, at)) ||
    !touches(tokens, at) ||
    (touches(tokens, at + 1) && tokens[at + 1]?.kind !== 'punctuation')
  )
    return null
  const lender = after.find((one) => one.compound !== null && one.first - at < 8)
  if (lender === undefined || lender.compound === null) return null
  const end = tokens[at]?.end ?? quantity.end
  return { ...lend(quantity, lender), compound: lender.compound, last: at + 1, coreLast: at + 1, end }
}

const ENDS =
  /^(?:[,.;:)\u2014\u2013]|by|in|on|at|after|before|since|while|as|and|but|over|this|last|from|for|during|when|when|year|with|)$/

function fromBefore(tokens: Tokens, quantity: Quantity, before: Quantity | undefined): Quantity | null {
  if (
    before === undefined ||
    (before.kind !== 'unit' && before.kind !== 'percent' && before.kind !== 'money') ||
    before.ratio
  )
    return null
  if (
    quantity.first !== before.last + 1 ||
    lowerAt(tokens, before.last) !== 'to' ||
    lowerAt(tokens, before.first - 1) !== 'from'
  )
    return null
  return ENDS.test(lowerAt(tokens, quantity.last)) ? lend(quantity, before) : null
}

function lend(quantity: Quantity, lender: Quantity): Quantity {
  const factor = lender.unit?.scaled?.factor ?? (lender.hundredths ? 0.01 : 1)
  const times = (value: number | null) => (value === null ? null : clean(value * factor))
  const { kind, unit, money, percent, hundredths } = lender
  return {
    ...quantity,
    kind,
    unit,
    money,
    percent,
    hundredths,
    low: times(quantity.low),
    high: times(quantity.high),
    rule: `figures/${kind}`,
  }
}
