// Krippendorff's α: how far coders agree beyond what chance would give. 1 is agreement throughout, 0 what chance gives.
// Klaus Krippendorff, Content Analysis, 2nd ed. 2004, chapter 11; Computing Krippendorff's Alpha-Reliability, 2011.
//
// Intervals: his bootstrap draws the deviations of pairs anew and keeps the disagreement that chance gives; here reports are
// drawn rather than pairs, as the judgements of one report do not stand by themselves.
import { interval } from './draw.ts'

/** How far two values are apart; 0 is agreement, and the two may be given in either order. */
export type Difference<V> = (a: V, b: V) => number

/** 0 for the same, 1 for any other. */
export const nominal: Difference<unknown> = (a, b) => (a === b ? 0 : 1)
/** Squared distance. */
export const intervalScale: Difference<number> = (a, b) => (a - b) ** 2
/** Squared distance by the size of both; two zeros are the same. */
export const ratioScale: Difference<number> = (a, b) => (a + b === 0 ? (a === b ? 0 : 1) : ((a - b) / (a + b)) ** 2)

/** What coders said of one thing; those who said nothing are left out. */
export interface Judged<V> {
  readonly report: string
  readonly values: readonly V[]
}

export interface Alpha {
  /** null where it is not defined: fewer than two values, or all of them the same. */
  readonly alpha: number | null
  readonly low: number | null
  readonly high: number | null
  /** Things that at least two coders judged. */
  readonly units: number
  /** Share of pairs of judgements of one thing that agree, in percent. */
  readonly agreement: number | null
}

/** α = 1 − observed / expected disagreement, over the things that at least two coders judged. */
export function alphaOf<V>(judged: readonly Judged<V>[], difference: Difference<V>): Alpha {
  const units = judged.filter(({ values }) => values.length > 1)
  const expected = expectedIn(
    units.flatMap(({ values }) => values),
    difference,
  )
  const sums = [...Map.groupBy(units, ({ report }) => report).values()].map((own) => sumIn(own, difference))
  const alpha = (parts: readonly Sum[]): number | null => {
    const values = parts.reduce((total, part) => total + part.values, 0)
    if (values === 0 || expected === 0) return null
    return 1 - parts.reduce((total, part) => total + part.disagreement, 0) / values / expected
  }
  const drawn = expected === 0 ? null : interval(sums, alpha)
  const pairs = sums.reduce((total, part) => total + part.pairs, 0)
  const same = sums.reduce((total, part) => total + part.same, 0)
  return {
    alpha: alpha(sums),
    low: drawn?.[0] ?? null,
    high: drawn?.[1] ?? null,
    units: units.length,
    agreement: pairs === 0 ? null : (100 * same) / pairs,
  }
}

interface Sum {
  /** Observed: each unit's pairs (in both orders) by one less than its number of values. */
  readonly disagreement: number
  readonly values: number
  readonly pairs: number
  readonly same: number
}

function sumIn<V>(units: readonly Judged<V>[], difference: Difference<V>): Sum {
  const sum = { disagreement: 0, values: 0, pairs: 0, same: 0 }
  for (const { values } of units) {
    let apart = 0
    forPairs(values, (a, b) => {
      const far = difference(a, b)
      apart += far
      sum.pairs++
      if (far === 0) sum.same++
    })
    sum.disagreement += (2 * apart) / (values.length - 1)
    sum.values += values.length
  }
  return sum
}

/** The disagreement of values paired by chance: the mean over all pairs, equal values counted once and weighed. */
function expectedIn<V>(values: readonly V[], difference: Difference<V>): number {
  const counts = new Map<V, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let sum = 0
  forPairs([...counts], ([a, times], [b, others]) => {
    sum += 2 * times * others * difference(a, b)
  })
  return values.length < 2 ? 0 : sum / (values.length * (values.length - 1))
}

function forPairs<T>(all: readonly T[], each: (a: T, b: T) => void): void {
  for (let one = 0; one < all.length; one++) {
    for (let other = one + 1; other < all.length; other++) each(all[one] as T, all[other] as T)
  }
}
