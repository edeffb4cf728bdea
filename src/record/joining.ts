// Keeps the record's events up to date: entries of new readings are compared with those filed under the same keys, and the
// happenings are drawn again of the components that they touch, no others. What it writes is derived: `rejoin` makes it anew.
import { hash } from 'node:crypto'
import { clusterOf, type Link, type Node } from '../join/cluster.ts'
import { constraintsOf, type EntryRef } from '../join/constraints.ts'
import { keysOf } from '../join/keys.ts'
import { scoreOf } from '../join/score.ts'
import { familiesOf, type Traits, traitsOf } from '../join/traits.ts'
import type { Codebook } from '../model/codebook.ts'
import { type DecisionSource, decisionsAbout, entryRefs } from './decisions.ts'
import type { Database } from './sqlite.ts'
import { toldsOf } from './tolds.ts'

/** Raised by one whenever joining gives other events: a record joined by another number is joined anew. */
const VERSION = 1

type Row = Readonly<Record<string, unknown>>

/** How much was done. */
export interface Joined {
  readonly readings: number
  /** Whether readings are left that have not been joined yet. */
  readonly more: boolean
}

export interface Joining {
  /** Joins at most `limit` readings that are not joined yet, in the transaction that the caller holds. */
  join(limit: number): Joined
  /** Draws the events again that entries of these texts belong to. */
  redraw(reports: readonly string[]): void
  /** Forgets all that is derived. */
  forget(): void
}

export function joiningOf(db: Database): Joining {
  const sql = statements(db)
  const families = new Map<string, ReadonlyMap<string, string>>()
  return { join, redraw, forget }

  function join(limit: number): Joined {
    startAnewIfStale()
    const mark = Number(stateOf('reading') ?? 0)
    const rows = sql.readings.all(mark, limit) as Row[]
    const dirty = new Set<number>()
    for (const row of rows) joinReading(row, dirty)
    draw(dirty)
    const last = rows.at(-1)
    if (last !== undefined) setState('reading', String(last['key']))
    return { readings: rows.length, more: rows.length === limit }
  }

  function redraw(reports: readonly string[]): void {
    const dirty = new Set<number>()
    for (const report of reports) {
      for (const row of sql.toldsOfReport.all(report) as Row[]) {
        const told = Number(row['key'])
        dirty.add(told)
        // Those it stood with may have to be drawn without it.
        for (const other of sql.toldsOfEvent.all(String(row['event'])) as Row[]) dirty.add(Number(other['key']))
      }
    }
    draw(dirty)
  }

  function forget(): void {
    db.exec(
      'delete from event; delete from link; delete from filed; delete from told; delete from unit; delete from joined',
    )
  }

  /** Where joining itself, or which codebook is the current one, has changed, all is made anew. */
  function startAnewIfStale(): void {
    const codebooks = String(sql.codebookOrder.get()?.['digests'] ?? '')
    if (stateOf('version') === String(VERSION) && stateOf('codebooks') === codebooks) return
    if (stateOf('version') !== null) forget()
    setState('version', String(VERSION))
    setState('codebooks', codebooks)
  }

  function joinReading(row: Row, dirty: Set<number>): void {
    const [report, metadata] = [Number(row['report']), String(row['metadata'])]
    const current = Number(sql.currentReading.get(report, metadata)?.['key'])
    const unit = sql.findUnit.get(report, metadata)
    if (unit !== undefined) {
      if (Number(unit['reading']) === current) return
      removeTolds(Number(unit['key']), dirty)
      sql.moveUnit.run(current, Number(unit['key']))
    }
    const key =
      unit === undefined ? Number(sql.addUnit.run(report, metadata, current).lastInsertRowid) : Number(unit['key'])
    addTolds(key, current, String(row['id']), metadata, String(row['text']), dirty)
  }

  function addTolds(
    unit: number,
    reading: number,
    report: string,
    metadata: string,
    text: string,
    dirty: Set<number>,
  ): void {
    const unitName = `${report}.${hash('sha256', metadata, 'hex').slice(0, 12)}`
    const known = familiesIn(String(sql.codebookOf.get(reading)?.['codebook'] ?? ''))
    for (const { told, number } of toldsOf(db, reading, report)) {
      const { start, end } = told.entry.evidence['trigger']?.[0] ?? told.entry
      const uid = `${unitName}-${start}-${end}-${told.entry.type}`
      if (sql.hasTold.get(uid) !== undefined) continue
      const family = known.get(told.entry.type) ?? told.entry.type
      const traits = traitsOf(told, uid, unitName, family, text.slice(told.entry.start, told.entry.end))
      const key = Number(sql.addTold.run(uid, unit, number, JSON.stringify(traits)).lastInsertRowid)
      link(key, traits)
      dirty.add(key)
    }
  }

  /** Compares a new entry with all that it has a key in common with, and files it. */
  function link(key: number, traits: Traits): void {
    const { filed, sought } = keysOf(traits)
    const candidates = new Set<number>()
    for (const one of sought) for (const row of sql.filedUnder.all(one) as Row[]) candidates.add(Number(row['told']))
    for (const other of candidates) {
      const { points } = scoreOf(traits, traitsAt(other))
      if (points <= 0) continue
      sql.addLink.run(key, other, points)
      sql.addLink.run(other, key, points)
    }
    for (const one of new Set(filed)) sql.file.run(one, key)
  }

  function removeTolds(unit: number, dirty: Set<number>): void {
    for (const row of sql.toldsOfUnit.all(unit) as Row[]) {
      const key = Number(row['key'])
      for (const other of sql.toldsOfEvent.all(String(row['event'])) as Row[]) dirty.add(Number(other['key']))
      for (const other of sql.links.all(key) as Row[]) {
        dirty.add(Number(other['other']))
        sql.removeLink.run(Number(other['other']), key)
      }
      sql.removeLinks.run(key)
      for (const one of new Set(keysOf(traitsAt(key)).filed)) sql.unfile.run(one, key)
      sql.removeTold.run(key)
      if (row['event'] !== null) sql.dropEvent.run(String(row['event']))
    }
  }

  function draw(dirty: ReadonlySet<number>): void {
    const seen = new Set<number>()
    const components: Component[] = []
    for (const key of dirty) {
      if (seen.has(key) || sql.findTold.get(key) === undefined) continue
      components.push(componentOf(key, seen))
    }
    // All that was goes first: an event's id may pass from one component to another.
    for (const { members } of components) for (const key of members.keys()) dropEventOf(key)
    for (const component of components) drawComponent(component)
  }

  function dropEventOf(key: number): void {
    const event = sql.findTold.get(key)?.['event'] ?? null
    if (event !== null) sql.dropEvent.run(String(event))
  }

  /** All that links, or decisions to join, connect with an entry. */
  function componentOf(start: number, seen: Set<number>): Component {
    const component: Component = { members: new Map(), links: [], decisions: new Map() }
    const waiting = [start]
    seen.add(start)
    for (let at = 0; at < waiting.length; at++) {
      const key = waiting[at] ?? 0
      component.members.set(key, traitsAt(key))
      for (const row of sql.links.all(key) as Row[]) {
        const other = Number(row['other'])
        if (key < other) component.links.push([key, other, Number(row['points'])])
        reach(other)
      }
      const report = String(sql.reportOfTold.get(key)?.['id'])
      for (const decision of decisionsAbout(db, report)) {
        component.decisions.set(decision.key, decision)
        if (decision.kind !== 'join') continue
        for (const ref of entryRefs(decision)) for (const other of meant(ref)) reach(other)
      }
    }
    return component

    function reach(key: number): void {
      if (seen.has(key)) return
      seen.add(key)
      waiting.push(key)
    }
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
    const keys = [...members.keys()].sort((a, b) => byUid(members.get(a), members.get(b)))
    const numbers = new Map(keys.map((key, number) => [key, number]))
    const nodes = keys.map((key): Node => {
      const traits = members.get(key)
      return { uid: traits?.uid ?? '', apart: `${traits?.unit} ${traits?.type}` }
    })
    const numbered = links.map(([a, b, points]): Link => [numbers.get(a) ?? 0, numbers.get(b) ?? 0, points])
    const constraints = constraintsOf([...decisions.values()], (ref) =>
      meant(ref).flatMap((key) => numbers.get(key) ?? []),
    )
    for (const part of clusterOf(nodes, numbered, constraints))
      keepEvent(
        part.map((number) => keys[number] ?? 0),
        members,
      )
  }

  function keepEvent(keys: readonly number[], members: ReadonlyMap<number, Traits>): void {
    const traits = keys.flatMap((key) => members.get(key) ?? [])
    const first = [...traits].sort(byTelling)[0]
    if (first === undefined) return
    const id = `v${hash('sha256', first.uid, 'hex').slice(0, 16)}`
    for (const key of keys) {
      sql.setEvent.run(id, key)
    }
    const days = traits.flatMap(({ from }) => from ?? [])
    const day = days.length === 0 ? '' : String(1_000_000 + Math.min(...days))
    sql.addEvent.run(id, day, first.type, keys.length)
  }

  function traitsAt(key: number): Traits {
    return JSON.parse(String(sql.findTold.get(key)?.['traits'] ?? '{}')) as Traits
  }

  function familiesIn(digest: string): ReadonlyMap<string, string> {
    let known = families.get(digest)
    if (known === undefined) {
      const content = sql.codebookContent.get(digest)?.['content']
      known = content === undefined ? new Map() : familiesOf((JSON.parse(String(content)) as Codebook).types)
      families.set(digest, known)
    }
    return known
  }

  function stateOf(name: string): string | null {
    const value = sql.state.get(name)?.['value']
    return value === undefined ? null : String(value)
  }

  function setState(name: string, value: string): void {
    sql.setState.run(name, value)
  }
}

interface Component {
  readonly members: Map<number, Traits>
  readonly links: [number, number, number][]
  readonly decisions: Map<number, DecisionSource>
}

function byUid(a: Traits | undefined, b: Traits | undefined): number {
  return (a?.uid ?? '') < (b?.uid ?? '') ? -1 : 1
}

/** The first that was told is first; what has no day comes last. */
export function byTelling(a: Traits, b: Traits): number {
  const [day, other] = [a.said ?? Number.MAX_SAFE_INTEGER, b.said ?? Number.MAX_SAFE_INTEGER]
  return day - other || byUid(a, b)
}

/** Of several readings of a report, the current one: the newest reader's, with the codebook last used. */
export const CURRENT = `
  select r.key from reading r left join codebook c on c.digest = r.codebook
  where r.report = ? and r.metadata = ? order by r.reader desc, coalesce(c.used, 0) desc, r.key desc limit 1`

function statements(db: Database) {
  return {
    state: db.prepare('select value from joined where name = ?'),
    setState: db.prepare('insert or replace into joined (name, value) values (?, ?)'),
    codebookOrder: db.prepare(`select group_concat(digest, ' ' order by used) as digests from codebook`),
    codebookOf: db.prepare('select codebook from reading where key = ?'),
    codebookContent: db.prepare('select content from codebook where digest = ?'),
    readings: db.prepare(
      `select reading.key, reading.report, reading.metadata, report.id, report.text
       from reading join report on report.key = reading.report where reading.key > ? order by reading.key limit ?`,
    ),
    currentReading: db.prepare(CURRENT),
    findUnit: db.prepare('select key, reading from unit where report = ? and metadata = ?'),
    addUnit: db.prepare('insert into unit (report, metadata, reading) values (?, ?, ?)'),
    moveUnit: db.prepare('update unit set reading = ? where key = ?'),
    hasTold: db.prepare('select key from told where uid = ?'),
    findTold: db.prepare('select traits, event from told where key = ?'),
    addTold: db.prepare('insert into told (uid, unit, number, traits) values (?, ?, ?, ?)'),
    removeTold: db.prepare('delete from told where key = ?'),
    setEvent: db.prepare('update told set event = ? where key = ?'),
    toldsOfUnit: db.prepare('select key, event from told where unit = ?'),
    toldsOfEvent: db.prepare('select key from told where event = ?'),
    toldsOfReport: db.prepare(
      `select told.key, told.uid, told.event from report join unit on unit.report = report.key join told on told.unit = unit.key
       where report.id = ? order by told.uid`,
    ),
    reportOfTold: db.prepare(
      'select report.id from told join unit on unit.key = told.unit join report on report.key = unit.report where told.key = ?',
    ),
    filedUnder: db.prepare('select told from filed where key = ?'),
    file: db.prepare('insert or ignore into filed (key, told) values (?, ?)'),
    unfile: db.prepare('delete from filed where key = ? and told = ?'),
    links: db.prepare('select other, points from link where told = ?'),
    addLink: db.prepare('insert or replace into link (told, other, points) values (?, ?, ?)'),
    removeLink: db.prepare('delete from link where told = ? and other = ?'),
    removeLinks: db.prepare('delete from link where told = ?'),
    dropEvent: db.prepare('delete from event where id = ?'),
    addEvent: db.prepare('insert or replace into event (id, day, type, entries) values (?, ?, ?, ?)'),
  }
}
