// The record's reports by story: those that are alike among their kin on average. Drawn of the pairs that were found alike
// when they came, so that it does not depend on the order in which they did.
import { clusterOf, type Link } from '../join/cluster.ts'
import { FREE } from '../join/constraints.ts'
import { lengthAmong, likenessAmong, NO_KIN, SAME_STORY, type StoryTraits } from '../join/story.ts'
import { kinOf } from './kin.ts'
import { unpackStory } from './packed-story.ts'
import type { Database } from './sqlite.ts'

interface Unit {
  readonly key: number
  readonly uid: string
  readonly story: StoryTraits
  readonly kin: readonly number[]
  /** The length of its vector among its kin. */
  length: number
}

/** Units by story, each story and all stories in order of telling. */
export function keptStories(db: Database): number[][] {
  const units = unitsOf(db)
  for (const unit of units.values()) {
    const kin = unit.kin.flatMap((key) => units.get(key)?.story ?? [])
    unit.length = lengthAmong(unit.story, kin)
  }
  const seen = new Set<number>()
  const stories: Unit[][] = []
  for (const unit of units.values()) {
    if (!seen.has(unit.key)) stories.push(...drawn(componentOf(unit, units, seen)))
  }
  return stories.sort(byFirst).map((story) => story.map(({ key }) => key))
}

interface Component {
  readonly members: Unit[]
  readonly links: (readonly [a: Unit, b: Unit, points: number])[]
}

function componentOf(start: Unit, units: ReadonlyMap<number, Unit>, seen: Set<number>): Component {
  const component: Component = { members: [start], links: [] }
  seen.add(start.key)
  for (const unit of component.members) {
    for (const key of unit.kin) {
      const other = units.get(key)
      if (other === undefined) continue
      const points = likenessAmong(unit.story, other.story, unit.length, other.length) - SAME_STORY
      if (unit.key < key) component.links.push([unit, other, points])
      if (points <= 0 || seen.has(key)) continue
      seen.add(key)
      component.members.push(other)
    }
  }
  return component
}

function drawn({ members, links }: Component): Unit[][] {
  const sorted = [...members].sort((a, b) => (a.uid < b.uid ? -1 : 1))
  const numbers = new Map(sorted.map((unit, number) => [unit, number]))
  const numbered = links.flatMap(([a, b, points]): Link[] => {
    const [first, second] = [numbers.get(a), numbers.get(b)]
    return first === undefined || second === undefined ? [] : [[first, second, points]]
  })
  return clusterOf(sorted.length, numbered, FREE, NO_KIN - SAME_STORY).map((part) =>
    part.flatMap((number) => sorted[number] ?? []).sort(byTelling),
  )
}

function unitsOf(db: Database): Map<number, Unit> {
  const kin = kinOf(db)
  const units = new Map<number, Unit>()
  for (const row of db.prepare('select key, uid, story from unit order by uid').iterate()) {
    const key = Number(row['key'])
    const story = unpackStory(row['story'] as Uint8Array)
    units.set(key, { key, uid: String(row['uid']), story, kin: kin.of(key).map(({ unit }) => unit), length: 0 })
  }
  return units
}

function byTelling(a: Unit, b: Unit): number {
  const [day, other] = [a.story.day ?? Number.MAX_SAFE_INTEGER, b.story.day ?? Number.MAX_SAFE_INTEGER]
  return day - other || (a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0)
}

function byFirst(a: readonly Unit[], b: readonly Unit[]): number {
  const [first, second] = [a[0], b[0]]
  return first === undefined || second === undefined ? 0 : byTelling(first, second)
}
