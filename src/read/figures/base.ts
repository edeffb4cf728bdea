// Converts a stated quantity to the base unit of its dimension: 5 miles is 8046.72 metre.
import type { Figure } from '../../model/mention.ts'
import { clean } from './numeral-value.ts'
import type { Quantity } from './quantity.ts'

export function baseOf(quantity: Quantity): Figure['base'] {
  const base = quantity.unit?.base ?? null
  if (base === null) return null
  const scaled = quantity.unit?.scaled?.factor ?? 1
  const convert = (value: number | null) =>
    value === null ? null : clean((value / scaled) * base.factor + base.offset)
  return { low: convert(quantity.low), high: convert(quantity.high), unit: base.unit }
}
