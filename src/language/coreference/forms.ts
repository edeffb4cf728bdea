// Forms of one name that its words alone do not put together, and those that they put together wrongly.
import type { Candidate } from '../names/candidate.ts'
import { settleBodies } from './body-forms.ts'
import { settlePersons } from './person-forms.ts'

/** For each candidate the number of its fullest form, from what names/fullest.ts said of it. */
export function settledForms(candidates: readonly Candidate[], fullest: readonly number[]): number[] {
  const settled = fullest.map((_, at) => rootOf(fullest, at))
  settlePersons(candidates, settled)
  settleBodies(candidates, settled)
  return settled.map((_, at) => rootOf(settled, at))
}

/** The fullest form of a name, followed to its end. */
function rootOf(fullest: readonly number[], number: number): number {
  let root = number
  for (let steps = 0; steps < 4; steps++) {
    const next = fullest[root] ?? root
    if (next === root) break
    root = next
  }
  return root
}
