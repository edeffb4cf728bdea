// Which entries of one report tell of two happenings for certain: coding kept them apart, and they differ in day, place, people or
// number. Where they differ in nothing, the report may have told one happening twice.
import type { Constraints } from './constraints.ts'
import { comparedFigures } from './score-figures.ts'
import { comparedPlaces } from './score-places.ts'
import type { Traits } from './traits.ts'

/** As many days are still a day named exactly. */
const EXACT = 4

/** Whether two entries of one report and type are two happenings. */
export function conflict(a: Traits, b: Traits): boolean {
  return otherDays(a, b) || otherPlaces(a, b) || otherNames(a.whom.names, b.whom.names) || otherFigures(a, b)
}

function otherDays(a: Traits, b: Traits): boolean {
  const exact = ({ from, to }: Traits) => from !== null && to !== null && to - from < EXACT
  return exact(a) && exact(b) && Math.max(Number(a.from) - Number(b.to), Number(b.from) - Number(a.to)) > 0
}

function otherPlaces(a: Traits, b: Traits): boolean {
  return comparedPlaces(a, b).some(([, points]) => points < 0)
}

function otherNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((name) => b.includes(name))
}

/** "7 killed" and "3 killed"; of the measures that both tell, one in which no numbers meet. */
function otherFigures(a: Traits, b: Traits): boolean {
  if (comparedFigures(a, b).some(([, points]) => points < 0)) return true
  return a.figures.some((one) => {
    const others = b.figures.filter(({ measure }) => measure === one.measure)
    return (
      others.length > 0 &&
      a.figures.every((mine) => mine.measure !== one.measure || others.every((other) => apart(mine, other)))
    )
  })
}

function apart(a: { readonly low: number | null; readonly high: number | null }, b: typeof a): boolean {
  const [high, otherHigh] = [a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY]
  return (a.low ?? 0) > otherHigh || (b.low ?? 0) > high
}

/** The constraints, and beside them the bars between entries of one report that are two happenings. */
export function withConflicts(constraints: Constraints, nodes: readonly Traits[]): Constraints {
  const apart = new Map([...constraints.apart].map(([node, others]) => [node, new Set(others)]))
  const sameReport = new Map<string, number[]>()
  for (const [node, { unit, type }] of nodes.entries()) {
    const key = `${unit} ${type}`
    const before = sameReport.get(key) ?? []
    for (const other of before) {
      if (conflict(nodes[other] as Traits, nodes[node] as Traits)) bar(apart, other, node)
    }
    sameReport.set(key, [...before, node])
  }
  return { ...constraints, apart }
}

function bar(apart: Map<number, Set<number>>, a: number, b: number): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = apart.get(one)
    if (known === undefined) apart.set(one, new Set([other]))
    else known.add(other)
  }
}
