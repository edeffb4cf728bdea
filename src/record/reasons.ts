// Why the entries of an event stand together: of each but the first its strongest link to those that stand already.
import { type Kinship, type Score, STRANGERS, scoreOf } from '../join/score.ts'
import type { Told } from '../join/told.ts'
import type { Traits } from '../join/traits.ts'
import type { JoinReason } from '../model/event.ts'
import type { Kin } from './kin.ts'

export interface Member {
  readonly told: Told
  readonly traits: Traits
  readonly unit: number
}

interface Strongest {
  readonly to: Member
  readonly score: Score
}

/** Reasons in the order of the members; the first has none. */
export function reasonsOf(members: readonly Member[], kin: Kin): JoinReason[] {
  const [first, ...waiting] = members
  if (first === undefined) return []
  const strongest = new Map<Member, Strongest>()
  const left = new Set(waiting)
  for (let added: Member | null = first; added !== null; ) {
    const kinship = kinshipOf(added, kin)
    for (const member of left) {
      const score = scoreOf(added.traits, member.traits, kinship(member))
      const before = strongest.get(member)
      if (before === undefined || score.points > before.score.points) strongest.set(member, { to: added, score })
    }
    added = next(left, strongest)
    if (added !== null) left.delete(added)
  }
  return waiting.flatMap((member) => {
    const found = strongest.get(member)
    return found === undefined ? [] : [reason(member, found)]
  })
}

function next(left: ReadonlySet<Member>, strongest: ReadonlyMap<Member, Strongest>): Member | null {
  let best: Member | null = null
  let points = Number.NEGATIVE_INFINITY
  for (const member of left) {
    const found = strongest.get(member)?.score.points ?? points
    if (best === null || found > points) [best, points] = [member, found]
  }
  return best
}

function kinshipOf(member: Member, kin: Kin): (other: Member) => Kinship {
  const known = new Map(
    kin.of(member.unit).map(({ unit, points, copy }): [number, Kinship] => [unit, { story: points, copy }]),
  )
  return (other) => known.get(other.unit) ?? STRANGERS
}

function reason({ told }: Member, { to, score }: Strongest): JoinReason {
  return {
    entries: [to.told.id, told.id],
    score: score.points / 1000,
    because: score.because.map(([feature, points]) => [feature, points / 1000] as const),
  }
}
