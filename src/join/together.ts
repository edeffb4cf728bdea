// Entries put together from nothing, all at once and in memory: what a record that joined them one by one must equal.
import { clusterOf, type Link } from './cluster.ts'
import { withConflicts } from './conflict.ts'
import { constraintsOf, type EntryRef, type JoinDecision } from './constraints.ts'
import { keysOf } from './keys.ts'
import { type Kinship, STRANGERS, scoreOf } from './score.ts'
import type { Traits } from './traits.ts'

export interface TogetherOptions {
  /** How the reports of two units are akin. */
  readonly kinship?: (unit: string, other: string) => Kinship
  readonly decisions?: readonly JoinDecision[]
  /** The entries that a decision's reference means. */
  readonly meant?: (ref: EntryRef) => readonly Traits[]
}

/** The happenings that entries tell of: each in order of uid, whatever order they come in. */
export function together(entries: readonly Traits[], options: TogetherOptions = {}): Traits[][] {
  const { kinship = () => STRANGERS, decisions = [], meant = () => [] } = options
  const sorted = [...entries].sort((a, b) => (a.uid < b.uid ? -1 : 1))
  const numbers = new Map(sorted.map(({ uid }, number) => [uid, number]))
  const links = sorted.flatMap((one, number) => linksOf(one, number, sorted, kinship))
  const decided = constraintsOf(decisions, (ref) => meant(ref).flatMap(({ uid }) => numbers.get(uid) ?? []))
  return clusterOf(sorted.length, links, withConflicts(decided, sorted)).map((part) =>
    part.flatMap((number) => sorted[number] ?? []),
  )
}

function linksOf(
  one: Traits,
  number: number,
  sorted: readonly Traits[],
  kinship: (unit: string, other: string) => Kinship,
): Link[] {
  const sought = new Set(keysOf(one).sought)
  return sorted.slice(number + 1).flatMap((other, step): Link[] => {
    const kin = kinship(one.unit, other.unit)
    if (one.family !== other.family || !(kin !== STRANGERS || keysOf(other).filed.some((key) => sought.has(key))))
      return []
    const { points } = scoreOf(one, other, kin)
    return points > 0 ? [[number, number + 1 + step, points]] : []
  })
}
