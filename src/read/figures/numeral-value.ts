// What a number read from tokens is.

export interface Numeral {
  /** Half-open range of tokens. */
  readonly first: number
  readonly last: number
  readonly low: number
  readonly high: number
  readonly approx: boolean
  readonly form: 'digits' | 'words' | 'article' | 'vague'
  /** What the number was multiplied by ("5 million" 1e6), or 1. */
  readonly scale: number
}

/** A number that is exactly one value. */
export function exact(first: number, last: number, value: number, form: Numeral['form'], scale: number): Numeral {
  return { first, last, low: value, high: value, approx: false, form, scale }
}

/** Rounds away what binary fractions add: 1.1 × 1e6 is 1100000, not 1100000.0000000001. */
export function clean(value: number): number {
  return Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(14))
}
