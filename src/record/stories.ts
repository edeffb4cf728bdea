// The record's reports by story: those that are alike on average, drawn of the pairs that were found alike when they came.
import { clusterOf, type Link } from '../join/cluster.ts'
import { FREE } from '../join/constraints.ts'
import { NO_KIN, SAME_STORY, type StoryTraits } from '../join/story.ts'
import type { Database } from './sqlite.ts'

type Row = Readonly<Record<string, unknown>>

interface Unit {
  readonly key: number
  readonly uid: string
  readonly day: number
}

/** Units by story, each story and all stories in order of telling. */
export function keptStories(db: Database): number[][] {
  const units = new Map(unitsOf(db).map((unit) => [unit.key, unit]))
  const kin = db.prepare('select other, points from kin where unit = ? order by other')
  const seen = new Set<number>()
  const stories: Unit[][] = []
  for (const start of units.keys()) {
    if (seen.has(start)) continue
    seen.add(start)
    const members = [start]
    const links: [number, number, number][] = []
    for (const key of members) {
      for (const row of kin.all(key) as Row[]) {
        const [other, points] = [Number(row['other']), Number(row['points'])]
        if (key < other) links.push([key, other, points - SAME_STORY])
        if (points <= SAME_STORY || seen.has(other)) continue
        seen.add(other)
        members.push(other)
      }
    }
    stories.push(...drawn(members, links, units))
  }
  return stories.sort(byFirst).map((story) => story.map(({ key }) => key))
}

function drawn(
  keys: readonly number[],
  links: readonly (readonly [number, number, number])[],
  units: ReadonlyMap<number, Unit>,
): Unit[][] {
  const sorted = keys.flatMap((key) => units.get(key) ?? []).sort((a, b) => (a.uid < b.uid ? -1 : 1))
  const numbers = new Map(sorted.map(({ key }, number) => [key, number]))
  const nodes = sorted.map(({ uid }) => ({ uid, apart: uid }))
  const numbered = links.flatMap(([a, b, points]): Link[] => {
    const [first, second] = [numbers.get(a), numbers.get(b)]
    return first === undefined || second === undefined ? [] : [[first, second, points]]
  })
  return clusterOf(nodes, numbered, FREE, NO_KIN - SAME_STORY).map((part) =>
    part.flatMap((number) => sorted[number] ?? []).sort(byTelling),
  )
}

function unitsOf(db: Database): Unit[] {
  const rows = db.prepare('select key, uid, story from unit order by uid').all() as Row[]
  return rows.map((row) => {
    const { day } = JSON.parse(String(row['story'])) as StoryTraits
    return { key: Number(row['key']), uid: String(row['uid']), day: day ?? Number.MAX_SAFE_INTEGER }
  })
}

function byTelling(a: Unit, b: Unit): number {
  return a.day - b.day || (a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0)
}

function byFirst(a: readonly Unit[], b: readonly Unit[]): number {
  const [first, second] = [a[0], b[0]]
  return first === undefined || second === undefined ? 0 : byTelling(first, second)
}
