// When: two entries of one happening name days that meet; "on Monday" and "on Tuesday" is a slip, "in May" and "in June" is another.
import type { Because } from './because.ts'
import type { Traits } from './traits.ts'

/** As many days are still a day named exactly, and so many a part of a month. */
const EXACT = 4
const VAGUE = 35

export function comparedDays(a: Traits, b: Traits): Because {
  const [first, second] = [boundsOf(a), boundsOf(b)]
  if (first === null || second === null) return comparedSaying(a, b, first, second)
  const gap = Math.max(first.from - second.to, second.from - first.to, 0)
  if (gap > 0) return [[`${gap} ${gap === 1 ? 'day' : 'days'} between them`, apart(gap)]]
  const length = Math.max(first.to - first.from, second.to - second.from) + 1
  const points = length <= EXACT ? 1000 : length <= VAGUE ? 400 : 50
  // A day taken from the context is likely, no more.
  return [['days meet', a.inferred || b.inferred ? Math.round(0.7 * points) : points]]
}

function apart(gap: number): number {
  if (gap === 1) return -700
  if (gap <= 3) return -900
  return gap <= 10 ? -2500 : -5000
}

interface Bounds {
  readonly from: number
  readonly to: number
}

function boundsOf({ from, to, said }: Traits): Bounds | null {
  if (from !== null && to !== null) return { from, to }
  if (from !== null && said !== null && said >= from) return { from, to: said }
  return null
}

/** Where a day is not known, the days on which it was told must do. */
function comparedSaying(a: Traits, b: Traits, first: Bounds | null, second: Bounds | null): Because {
  const known = first ?? second
  if (known !== null) {
    const other = first === null ? a.said : b.said
    if (other === null) return []
    if (other < known.from - 1) return [['told before the other happened', -2000]]
    return other - known.to <= 3
      ? [['told soon after', 300]]
      : [['told long after', other - known.to > 30 ? -1500 : -300]]
  }
  if (a.said === null || b.said === null || a.unit === b.unit) return []
  const gap = Math.abs(a.said - b.said)
  if (gap <= 1) return [['told at the same time', 400]]
  if (gap <= 3) return [['told at about the same time', 200]]
  return [['told at other times', gap > 30 ? -2500 : gap > 10 ? -1200 : -300]]
}
