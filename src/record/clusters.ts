// The record's clusters of entries, as events are made of them.
import type { Told } from '../join/told.ts'
import type { Traits } from '../join/traits.ts'
import type { JoinReason } from '../model/event.ts'
import { kinOf, originals } from './kin.ts'
import { type Member, reasonsOf } from './reasons.ts'
import type { Database } from './sqlite.ts'
import { toldsReader } from './tolds.ts'

/** The entries that tell of one event, the first told first. */
export interface Cluster {
  /** The event's id. */
  readonly id: string
  readonly told: readonly Told[]
  /** Why each entry but the first stands there: its strongest link to those that stand already. */
  readonly why: readonly JoinReason[]
}

export type Row = Readonly<Record<string, unknown>>

export interface Clusters {
  /** The event with this id. */
  at(id: string): Cluster
  /** Rows of an event's entries, the first told first. */
  rowsOf(event: string): Row[]
  /** The row of an entry by its id as printed. */
  rowOfEntry(entry: string): Row | undefined
  /** What a unit's report is printed as. */
  nameOf(unit: number): string
}

const TOLD = `
  select told.key, told.uid, told.number, told.traits, told.event, told.unit, unit.reading, report.id as text_id,
    (select min(name) from appearance where appearance.report = unit.report and appearance.metadata = unit.metadata) as name
  from told join unit on unit.key = told.unit join report on report.key = unit.report`

export function clustersOf(db: Database): Clusters {
  const kin = kinOf(db)
  const toldsOf = toldsReader(db)
  const originalOf = originals(db)
  const sql = {
    ofEvent: db.prepare(`${TOLD} where told.event = ?`),
    ofReport: db.prepare(
      `${TOLD} where unit.report in (select report from appearance where name = ? union select key from report where id = ?)`,
    ),
    name: db.prepare(
      `select report.id, (select min(name) from appearance where appearance.report = unit.report and
         appearance.metadata = unit.metadata) as name
       from unit join report on report.key = unit.report where unit.key = ?`,
    ),
  }
  return { at, rowsOf, rowOfEntry, nameOf }

  function at(id: string): Cluster {
    const rows = rowsOf(id)
    const told = rows.map((row) => {
      const original = originalOf(Number(row['unit']))
      const copyOf = original === null ? null : nameOf(original)
      const all = toldsOf(Number(row['reading']), String(row['name'] ?? row['text_id']), copyOf)
      return all.find(({ number }) => number === Number(row['number']))?.told
    })
    const members = rows.flatMap((row, index): Member[] => {
      const one = told[index]
      const traits = JSON.parse(String(row['traits'])) as Traits
      return one === undefined ? [] : [{ told: one, traits, unit: Number(row['unit']) }]
    })
    return { id, told: members.map((member) => member.told), why: reasonsOf(members, kin) }
  }

  /** What a unit's report is printed as. */
  function nameOf(unit: number): string {
    const row = sql.name.get(unit)
    return String(row?.['name'] ?? row?.['id'])
  }

  /** The entries of an event, the first told first. */
  function rowsOf(event: string): Row[] {
    const rows = sql.ofEvent.all(event) as Row[]
    const said = (row: Row) => (JSON.parse(String(row['traits'])) as Traits).said ?? Number.MAX_SAFE_INTEGER
    return rows.sort((a, b) => said(a) - said(b) || (String(a['uid']) < String(b['uid']) ? -1 : 1))
  }

  /** "NAME-e120-128": the report as printed, and the words that name the act. */
  function rowOfEntry(entry: string): Row | undefined {
    const parts = /^(.*)-e(\d+)-(\d+)$/s.exec(entry)
    if (parts === null) return undefined
    const [, name = '', start, end] = parts
    const rows = sql.ofReport.all(name, name) as Row[]
    const here = rows.filter((row) => String(row['uid']).includes(`-${start}-${end}-`))
    return here.find((row) => row['name'] === name) ?? here[0]
  }
}
