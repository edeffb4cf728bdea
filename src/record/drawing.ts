// Draws events: of the entries that are dirty, everything that links or decisions connect them with is put together anew.
import { hash } from 'node:crypto'
import { clusterOf, type Link } from '../join/cluster.ts'
import { withConflicts } from '../join/conflict.ts'
import { constraintsOf, type EntryRef, type JoinDecision } from '../join/constraints.ts'
import type { Traits } from '../join/traits.ts'
import { decisionsAbout, entryRefs } from './decisions.ts'
import type { Database } from './sqlite.ts'

type Row = Readonly<Record<string, unknown>>

/** Entries, by their keys, that links and decisions connect. */
interface Component {
  readonly members: Map<number, Traits>
  readonly links: [number, number, number][]
  readonly decisions: Map<number, JoinDecision>
}

/** Draws the events of the dirty entries' components. The caller holds the transaction. */
export function drawer(db: Database): (dirty: Iterable<number>) => void {
  const sql = statements(db)
  return (dirty) => {
    const seen = new Set<number>()
    const components: Component[] = []
    for (const key of dirty) {
      if (!seen.has(key) && sql.findTold.get(key) !== undefined) components.push(componentOf(key, seen))
    }
    // All that was goes first: an event's id may pass from one component to another.
    for (const { members } of components) for (const key of members.keys()) dropEventOf(key)
    for (const component of components) drawComponent(component)
  }

  function dropEventOf(key: number): void {
    const event = sql.findTold.get(key)?.['event'] ?? null
    if (event !== null) sql.dropEvent.run(String(event))
  }

  function componentOf(start: number, seen: Set<number>): Component {
    const component: Component = { members: new Map(), links: [], decisions: new Map() }
    const waiting = [start]
    seen.add(start)
    for (let at = 0; at < waiting.length; at++) {
      for (const key of take(waiting[at] ?? 0, component)) {
        if (seen.has(key)) continue
        seen.add(key)
        waiting.push(key)
      }
    }
    return component
  }

  /** Takes an entry into the component; returns those that it is connected with. */
  function take(key: number, component: Component): number[] {
    const row = sql.findTold.get(key)
    component.members.set(key, JSON.parse(String(row?.['traits'] ?? '{}')) as Traits)
    const connected: number[] = []
    for (const link of sql.links.all(key) as Row[]) {
      const other = Number(link['other'])
      if (key < other) component.links.push([key, other, Number(link['points'])])
      connected.push(other)
    }
    for (const decision of decisionsAbout(db, String(row?.['report']))) {
      component.decisions.set(decision.key, decision)
      if (decision.kind === 'join') connected.push(...entryRefs(decision).flatMap(meant))
    }
    return connected
  }

  /** The entries that a decision's reference means today: the same words, else words that overlap them. */
  function meant({ report, start, end, type }: EntryRef): number[] {
    const all = (sql.toldsOfReport.all(report) as Row[]).map((row) => {
      const [, from, to, ...rest] = String(row['uid']).split('-')
      return { key: Number(row['key']), start: Number(from), end: Number(to), type: rest.join('-') }
    })
    const exact = all.filter((one) => one.start === start && one.end === end && one.type === type)
    if (exact.length > 0) return exact.map(({ key }) => key)
    const near = all.filter((one) => one.start < end && start < one.end)
    const same = near.filter((one) => one.type === type)
    return (same.length > 0 ? same : near).map(({ key }) => key)
  }

  function drawComponent({ members, links, decisions }: Component): void {
    const sorted = [...members].sort(([, a], [, b]) => (a.uid < b.uid ? -1 : 1))
    const numbers = new Map(sorted.map(([key], number) => [key, number]))
    const numbered = links.map(([a, b, points]): Link => [numbers.get(a) ?? 0, numbers.get(b) ?? 0, points])
    const decided = constraintsOf([...decisions.values()], (ref) => meant(ref).flatMap((key) => numbers.get(key) ?? []))
    const traits = sorted.map(([, one]) => one)
    for (const part of clusterOf(sorted.length, numbered, withConflicts(decided, traits))) {
      keepEvent(part.flatMap((number) => (sorted[number] === undefined ? [] : [sorted[number]])))
    }
  }

  function keepEvent(entries: readonly (readonly [key: number, traits: Traits])[]): void {
    const traits = entries.map(([, one]) => one)
    const first = [...traits].sort(byTelling)[0]
    if (first === undefined) return
    const id = `v${hash('sha256', first.uid, 'hex').slice(0, 16)}`
    for (const [key] of entries) sql.setEvent.run(id, key)
    sql.addEvent.run(id, dayKey(traits), first.type, entries.length)
  }
}

/** The first that was told is first; what has no day comes last. */
export function byTelling(a: Traits, b: Traits): number {
  const [day, other] = [a.said ?? Number.MAX_SAFE_INTEGER, b.said ?? Number.MAX_SAFE_INTEGER]
  return day - other || (a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0)
}

/** The first day of an event in letters that sort as days do; '' where none is known. */
function dayKey(traits: readonly Traits[]): string {
  const days = traits.flatMap(({ from }) => from ?? [])
  return days.length === 0 ? '' : String(10_000_000 + Math.min(...days))
}

function statements(db: Database) {
  return {
    findTold: db.prepare(
      `select told.traits, told.event, report.id as report
       from told join unit on unit.key = told.unit join report on report.key = unit.report where told.key = ?`,
    ),
    links: db.prepare('select other, points from link where told = ?'),
    toldsOfReport: db.prepare(
      `select told.key, told.uid from report join unit on unit.report = report.key join told on told.unit = unit.key
       where report.id = ? order by told.uid`,
    ),
    setEvent: db.prepare('update told set event = ? where key = ?'),
    dropEvent: db.prepare('delete from event where id = ?'),
    addEvent: db.prepare('insert or replace into event (id, day, type, entries) values (?, ?, ?, ?)'),
  }
}
