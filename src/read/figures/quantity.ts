// A quantity: a number with its bounds, unit and currency, wherever the text holds one. The wide list that figures are
// refined from: it still holds "one solution" and ordinal-like numbers, and knows nothing of who or what is counted.
import type { Unit } from '../../language/en/unit-table.ts'
import type { Span } from '../../model/span.ts'

export type QuantityKind =
  /** A bare number, or one with a counted noun. */
  | 'count'
  | 'percent'
  | 'money'
  /** A unit of measure. */
  | 'unit'
  /** Multiples: "twice", "40-fold", "three times". */
  | 'times'
  /** "34-year-old", "aged 34", ", 34,". */
  | 'age'
  /** "3-2": two numbers that are no range. */
  | 'score'

export interface Part {
  readonly value: number
  readonly unit: Unit
}

export interface Quantity extends Span {
  readonly kind: QuantityKind
  /** Half-open range of tokens: all its words, bounds included. */
  readonly first: number
  readonly last: number
  /** Tokens of the number itself, its currency and unit included, without bounds. */
  readonly coreFirst: number
  readonly coreLast: number
  readonly low: number | null
  readonly high: number | null
  readonly approx: boolean
  /** How the number is written. */
  readonly form: 'digits' | 'words' | 'article' | 'vague' | 'fraction' | 'multiple'
  /** Where its unit is a unit of measure. */
  readonly unit: Unit | null
  /** Where it is money: an ISO code, or a word such as "dollar" that the country settles. */
  readonly money: string | null
  /** Where it is money: the stated value is in hundredths ("19 cents"). */
  readonly hundredths: boolean
  /** Where it is a percentage: "percent", "percentage point" or "basis point". */
  readonly percent: string | null
  /** Tokens of what stands after a hyphen ("12-union": "union"), or null. */
  readonly compound: { readonly first: number; readonly last: number } | null
  /** Whether a bound or approximator stands with it. */
  readonly bounded: boolean
  /** Whether it is a fraction or ratio told as percent ("two-thirds", "1 in 3.2"). */
  readonly ratio: boolean
  /** Where it is a sum told in several units ("2 minutes and 10 seconds"): each of them. */
  readonly parts: readonly Part[] | null
  readonly rule: string
}
