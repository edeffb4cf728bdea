// How much speaks for two entries telling of one happening, and why. A whole number: sums of it do not depend on their order.
import type { Traits } from './traits.ts'

export type Because = readonly (readonly [feature: string, weight: number])[]

export interface Score {
  /** In thousandths; above 0 the two belong together. */
  readonly points: number
  readonly because: Because
}

/** The score of two entries: the same whichever comes first. */
export function scoreOf(a: Traits, b: Traits): Score {
  if (a.unit === b.unit && a.type === b.type)
    return { points: -100_000, because: [['one report tells them apart', -100]] }
  const because: [string, number][] = []
  because.push(a.type === b.type ? ['type', 0.5] : ['type', -1])
  because.push(a.country !== null && a.country === b.country ? [`country: ${a.country}`, 0.5] : ['country', -2])
  because.push(overlap(a, b) ? ['days', 0.5] : ['days', -2])
  const points = because.reduce((sum, [, weight]) => sum + Math.round(weight * 1000), 0)
  return { points, because }
}

function overlap(a: Traits, b: Traits): boolean {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return false
  return a.from <= b.to && b.from <= a.to
}
