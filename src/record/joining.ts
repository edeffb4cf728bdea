// Keeps the record's events up to date: entries of new readings are compared with those filed under the same keys, and events are
// drawn again of the components that they touch, no others. All that it writes is derived: `forget` and joining make it anew.
import { hash } from 'node:crypto'
import { keysOf } from '../join/keys.ts'
import { type Kinship, STRANGERS, scoreOf } from '../join/score.ts'
import { storyOf } from '../join/story.ts'
import { familiesOf, type Traits, traitsOf } from '../join/traits.ts'
import type { Codebook } from '../model/codebook.ts'
import type { ReportMetadata } from '../model/report.ts'
import { drawer } from './drawing.ts'
import { kinOf } from './kin.ts'
import { packStory } from './packed-story.ts'
import type { Database } from './sqlite.ts'
import { toldsReader } from './tolds.ts'

/** Raised by one whenever joining gives other events: a record joined by another number is joined anew. */
const VERSION = 5

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
  const kin = kinOf(db)
  const draw = drawer(db)
  const filing = filingOf(db)
  return { join, redraw, forget }

  function join(limit: number): Joined {
    startAnewIfStale()
    const rows = sql.readings.all(Number(stateOf('reading') ?? 0), limit) as Row[]
    const dirty = new Set<number>()
    for (const row of rows) joinReading(row, dirty)
    draw(dirty)
    const last = rows.at(-1)
    if (last !== undefined) sql.setState.run('reading', String(last['key']))
    return { readings: rows.length, more: rows.length === limit }
  }

  function redraw(reports: readonly string[]): void {
    const dirty = new Set<number>()
    for (const report of reports) {
      for (const { key, event } of sql.toldsOfReport.all(report) as Row[]) {
        dirty.add(Number(key))
        // Those it stood with may have to be drawn without it.
        for (const other of sql.toldsOfEvent.all(String(event)) as Row[]) dirty.add(Number(other['key']))
      }
    }
    draw(dirty)
  }

  function forget(): void {
    for (const table of ['event', 'link', 'filed', 'told', 'kin', 'story_filed', 'unit', 'joined']) {
      db.exec(`delete from ${table}`)
    }
  }

  /** Where joining itself, or which codebook is the current one, has changed, all is made anew. */
  function startAnewIfStale(): void {
    const codebooks = (sql.codebooks.all() as Row[]).map(({ digest }) => digest).join(' ')
    if (stateOf('version') === String(VERSION) && stateOf('codebooks') === codebooks) return
    if (stateOf('version') !== null) forget()
    sql.setState.run('version', String(VERSION))
    sql.setState.run('codebooks', codebooks)
  }

  function stateOf(name: string): string | null {
    const value = sql.state.get(name)?.['value']
    return value === undefined ? null : String(value)
  }

  function joinReading(row: Row, dirty: Set<number>): void {
    const [report, metadata] = [Number(row['report']), String(row['metadata'])]
    const reading = Number(sql.currentReading.get(report, metadata)?.['key'])
    const known = sql.findUnit.get(report, metadata)
    if (known !== undefined && Number(known['reading']) === reading) return
    const uid = `${row['id']}.${hash('sha256', metadata, 'hex').slice(0, 12)}`
    const unit = known === undefined ? addUnit(row, reading, uid) : Number(known['key'])
    if (known !== undefined) {
      filing.removeTolds(unit, dirty)
      sql.moveUnit.run(reading, unit)
    }
    filing.addTolds({ unit, uid, reading, text: String(row['text']) }, kinshipOf(unit), dirty)
  }

  function addUnit(row: Row, reading: number, uid: string): number {
    const [report, metadata] = [Number(row['report']), String(row['metadata'])]
    const { traits, weightiest } = storyOf(JSON.parse(metadata) as ReportMetadata, String(row['text']))
    const unit = Number(sql.addUnit.run(report, metadata, reading, uid, packStory(traits)).lastInsertRowid)
    kin.add(unit, traits, weightiest)
    return unit
  }

  function kinshipOf(unit: number): ReadonlyMap<number, Kinship> {
    return new Map(kin.of(unit).map(({ unit: other, points, copy }) => [other, { story: points, copy }]))
  }
}

/** The unit whose entries are joined. */
interface Joinable {
  readonly unit: number
  readonly uid: string
  readonly reading: number
  readonly text: string
}

interface Filing {
  addTolds(joinable: Joinable, kinship: ReadonlyMap<number, Kinship>, dirty: Set<number>): void
  removeTolds(unit: number, dirty: Set<number>): void
}

/** Files entries and links them with others. */
function filingOf(db: Database): Filing {
  const sql = filingStatements(db)
  const toldsOf = toldsReader(db)
  const families = new Map<string, ReadonlyMap<string, string>>()
  return { addTolds, removeTolds }

  function addTolds(
    { unit, uid, reading, text }: Joinable,
    kinship: ReadonlyMap<number, Kinship>,
    dirty: Set<number>,
  ): void {
    const known = familiesIn(String(sql.codebookOf.get(reading)?.['codebook'] ?? ''))
    for (const { told, number } of toldsOf(reading, uid)) {
      const { start, end } = told.entry.evidence['trigger']?.[0] ?? told.entry
      const toldUid = `${uid}-${start}-${end}-${told.entry.type}`
      if (sql.hasTold.get(toldUid) !== undefined) continue
      const family = known.get(told.entry.type) ?? told.entry.type
      const traits = traitsOf(told, toldUid, uid, family, text.slice(told.entry.start, told.entry.end))
      const key = Number(sql.addTold.run(toldUid, unit, number, JSON.stringify(traits)).lastInsertRowid)
      link(key, traits, kinship)
      dirty.add(key)
    }
  }

  /** Compares a new entry with all that it has a key in common with and with those of kindred reports, and files it. */
  function link(key: number, traits: Traits, kinship: ReadonlyMap<number, Kinship>): void {
    const { filed, sought } = keysOf(traits)
    for (const other of candidatesOf(sought, kinship)) {
      const row = sql.findTold.get(other)
      const others = JSON.parse(String(row?.['traits'])) as Traits
      if (others.family !== traits.family) continue
      const { points } = scoreOf(traits, others, kinship.get(Number(row?.['unit'])) ?? STRANGERS)
      if (points <= 0) continue
      sql.addLink.run(key, other, points)
      sql.addLink.run(other, key, points)
    }
    for (const one of filed) sql.file.run(one, key)
  }

  function candidatesOf(sought: readonly string[], kinship: ReadonlyMap<number, Kinship>): Set<number> {
    const candidates = new Set<number>()
    for (const one of sought) for (const { told } of sql.filedUnder.all(one) as Row[]) candidates.add(Number(told))
    for (const unit of kinship.keys()) {
      for (const { key } of sql.toldsOfUnit.all(unit) as Row[]) candidates.add(Number(key))
    }
    return candidates
  }

  function removeTolds(unit: number, dirty: Set<number>): void {
    for (const { key: told, event, traits } of sql.toldsOfUnit.all(unit) as Row[]) {
      const key = Number(told)
      for (const other of sql.toldsOfEvent.all(String(event)) as Row[]) dirty.add(Number(other['key']))
      for (const other of sql.links.all(key) as Row[]) {
        dirty.add(Number(other['other']))
        sql.removeLink.run(Number(other['other']), key)
      }
      sql.removeLinks.run(key)
      for (const one of keysOf(JSON.parse(String(traits)) as Traits).filed) sql.unfile.run(one, key)
      sql.removeTold.run(key)
      if (event !== null) sql.dropEvent.run(String(event))
    }
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
}

/** Of several readings of a report, the current one: the newest reader's, with the codebook last used. */
const CURRENT = `
  select r.key from reading r left join codebook c on c.digest = r.codebook
  where r.report = ? and r.metadata = ? order by r.reader desc, coalesce(c.used, 0) desc, r.key desc limit 1`

function statements(db: Database) {
  return {
    state: db.prepare('select value from joined where name = ?'),
    setState: db.prepare('insert or replace into joined (name, value) values (?, ?)'),
    codebooks: db.prepare('select digest from codebook order by used'),
    readings: db.prepare(
      `select reading.key, reading.report, reading.metadata, report.id, report.text
       from reading join report on report.key = reading.report where reading.key > ? order by reading.key limit ?`,
    ),
    currentReading: db.prepare(CURRENT),
    findUnit: db.prepare('select key, reading from unit where report = ? and metadata = ?'),
    addUnit: db.prepare('insert into unit (report, metadata, reading, uid, story) values (?, ?, ?, ?, ?)'),
    moveUnit: db.prepare('update unit set reading = ? where key = ?'),
    toldsOfEvent: db.prepare('select key from told where event = ?'),
    toldsOfReport: db.prepare(
      `select told.key, told.event from report join unit on unit.report = report.key join told on told.unit = unit.key
       where report.id = ? order by told.uid`,
    ),
  }
}

function filingStatements(db: Database) {
  return {
    codebookOf: db.prepare('select codebook from reading where key = ?'),
    codebookContent: db.prepare('select content from codebook where digest = ?'),
    hasTold: db.prepare('select key from told where uid = ?'),
    findTold: db.prepare('select traits, unit from told where key = ?'),
    addTold: db.prepare('insert into told (uid, unit, number, traits) values (?, ?, ?, ?)'),
    removeTold: db.prepare('delete from told where key = ?'),
    toldsOfUnit: db.prepare('select key, event, traits from told where unit = ?'),
    toldsOfEvent: db.prepare('select key from told where event = ?'),
    filedUnder: db.prepare('select told from filed where key = ?'),
    file: db.prepare('insert or ignore into filed (key, told) values (?, ?)'),
    unfile: db.prepare('delete from filed where key = ? and told = ?'),
    links: db.prepare('select other from link where told = ?'),
    addLink: db.prepare('insert or replace into link (told, other, points) values (?, ?, ?)'),
    removeLink: db.prepare('delete from link where told = ? and other = ?'),
    removeLinks: db.prepare('delete from link where told = ?'),
    dropEvent: db.prepare('delete from event where id = ?'),
  }
}
