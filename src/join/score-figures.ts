// How many: the same number of dead speaks for one happening, the more so the rarer it is. Tolls rise and voices disagree,
// so another number speaks against it only where it is of another order.
import type { Because } from './because.ts'
import type { FigureTrait, Traits } from './traits.ts'

export function comparedFigures(a: Traits, b: Traits): Because {
  const because: [string, number][] = []
  for (const measure of new Set(a.figures.map((figure) => figure.measure))) {
    const [first, second] = [of(a, measure), of(b, measure)]
    if (second.length === 0) continue
    const points = Math.max(...first.flatMap((one) => second.map((other) => compared(one, other))))
    if (points !== 0) because.push([`${points > 0 ? 'same' : 'other'} figures: ${measure}`, points])
  }
  return because.sort(([one], [other]) => (one < other ? -1 : 1))
}

function of({ figures }: Traits, measure: string): FigureTrait[] {
  return figures.filter((figure) => figure.measure === measure)
}

function compared(a: FigureTrait, b: FigureTrait): number {
  const [low, otherLow] = [a.low ?? 0, b.low ?? 0]
  const [high, otherHigh] = [a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY]
  if (low === otherLow && high === otherHigh) return low === high && !a.approx ? rarityOf(low) : 300
  if (low <= otherHigh && otherLow <= high) return 150
  const [smaller, larger] = low > otherHigh ? [otherHigh, low] : [high, otherLow]
  const times = larger / Math.max(smaller, 1)
  return times <= 3 ? 0 : times <= 10 ? -700 : -1300
}

/** "1 killed" is said every day, "37 killed" hardly ever. */
function rarityOf(value: number): number {
  if (value <= 1) return 50
  if (value <= 3) return 250
  return value <= 9 ? 500 : value % 10 === 0 ? 600 : 900
}
