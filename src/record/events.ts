// The record's events: the entries of each, why they stand together, and the decisions that join and split them.
import { AppError } from '../errors.ts'
import type { EntryRef } from '../join/constraints.ts'
import { type Cluster, clustersOf, type Row } from './clusters.ts'
import { type Decider, keepDecision, keptDecisions, refsIn } from './decisions.ts'
import { type Joined, joiningOf } from './joining.ts'
import type { Database } from './sqlite.ts'
import { keptStories } from './stories.ts'

export interface RecordedEvents {
  /** Joins readings that are not joined yet, at most `limit` in one transaction. Listing does it first, to the end. */
  join(limit?: number): Joined
  /** All events in order of their first day, then id; those of no day first. Pages are fetched as they are needed. */
  list(): Iterable<Cluster>
  count(): number
  /** Events with this id, else those whose id begins so. */
  find(id: string, limit?: number): Cluster[]
  /** The event that an entry (by its id as printed) belongs to. */
  ofEntry(entry: string): Cluster | null
  /** Puts the events of these entries together, whatever else speaks against it. Returns the decision's key. */
  together(entries: readonly string[], decider: Decider): number
  /** Parts these entries, which stay together or not as they would, from the others of their event. */
  apart(entries: readonly string[], decider: Decider): number
  /** Takes a decision back. */
  undo(decision: number, decider: Decider): number
  /** Reports by the story that they tell: printed names, each story in order of telling. */
  stories(): string[][]
  /** Makes all that is derived anew. */
  rebuild(): void
}

export type { Cluster } from './clusters.ts'

const PAGE = 64
const BATCH = 256

/** `transact` runs its work in one transaction. */
export function eventsOf(db: Database, transact: <T>(work: () => T) => T): RecordedEvents {
  let made: ReturnType<typeof joiningOf> | null = null
  const clusters = clustersOf(db)
  const joining = () => {
    made ??= joiningOf(db)
    return made
  }
  const decisions = decidingOf({ db, transact, joining, clusters, upToDate })
  return { join, list, count, find, ofEntry, ...decisions, stories, rebuild }

  function join(limit = BATCH): Joined {
    return transact(() => joining().join(limit))
  }

  function upToDate(): void {
    while (join().more);
  }

  function* list(): Generator<Cluster> {
    upToDate()
    for (const id of idsInOrder(db)) yield clusters.at(id)
  }

  function count(): number {
    upToDate()
    return Number(db.prepare('select count(*) as events from event').get()?.['events'])
  }

  function find(id: string, limit = 20): Cluster[] {
    upToDate()
    return idsLike(db, id, limit).map((one) => clusters.at(one))
  }

  function ofEntry(entry: string): Cluster | null {
    upToDate()
    const event = clusters.rowOfEntry(entry)?.['event'] ?? null
    return event === null ? null : clusters.at(String(event))
  }

  function stories(): string[][] {
    upToDate()
    return keptStories(db).map((units) => units.map((unit) => clusters.nameOf(unit)))
  }

  function rebuild(): void {
    transact(() => joining().forget())
    upToDate()
  }
}

interface Deciding {
  readonly db: Database
  readonly transact: <T>(work: () => T) => T
  readonly joining: () => ReturnType<typeof joiningOf>
  readonly clusters: ReturnType<typeof clustersOf>
  readonly upToDate: () => void
}

/** A person's decisions on events: kept, and what they touch is drawn anew in the same transaction. */
function decidingOf({ db, transact, joining, clusters, upToDate }: Deciding) {
  return { together, apart, undo }

  function together(entries: readonly string[], decider: Decider): number {
    upToDate()
    const rows = entries.map(entryRow)
    const all = rows.flatMap((row) => clusters.rowsOf(String(row['event'])))
    return decide('join', { entries: refsOf(all) }, decider)
  }

  function apart(entries: readonly string[], decider: Decider): number {
    upToDate()
    const rows = entries.map(entryRow)
    const named = new Set(rows.map((row) => row['key']))
    const others = rows.flatMap((row) => clusters.rowsOf(String(row['event']))).filter((row) => !named.has(row['key']))
    if (others.length === 0) {
      throw new AppError(
        'event/nothing-to-split',
        'These are all entries of their event: nothing is left to part them from.',
      )
    }
    return decide('split', { apart: refsOf(rows), from: refsOf(others) }, decider)
  }

  function undo(decision: number, decider: Decider): number {
    upToDate()
    const known = keptDecisions(db).find(({ key }) => key === decision)
    if (known === undefined) throw new AppError('decision/unknown', `There is no decision ${decision} in this record.`)
    if (known.undone) throw new AppError('decision/undone', `Decision ${decision} was taken back before.`)
    return transact(() => {
      const key = keepDecision(db, 'undo', { decision }, decider)
      joining().redraw(textsOf(known.payload as object))
      return key
    })
  }

  function decide(kind: 'join' | 'split', payload: Readonly<Record<string, EntryRef[]>>, decider: Decider): number {
    return transact(() => {
      const key = keepDecision(db, kind, payload, decider)
      joining().redraw(textsOf(payload))
      return key
    })
  }

  function entryRow(entry: string): Row {
    const row = clusters.rowOfEntry(entry)
    if (row === undefined) throw new AppError('entry/unknown', `There is no entry ${entry} in this record.`)
    return row
  }
}

/** Ids of all events by day, then id, fetched a page at a time. */
function* idsInOrder(db: Database): Generator<string> {
  const page = db.prepare('select id, day from event where (day, id) > (?, ?) order by day, id limit ?')
  let last: [string, string] = ['', '']
  for (;;) {
    const rows = page.all(...last, PAGE) as Row[]
    for (const row of rows) yield String(row['id'])
    const end = rows.at(-1)
    if (end === undefined || rows.length < PAGE) return
    last = [String(end['day']), String(end['id'])]
  }
}

/** The event with this id, else those whose id begins so. */
function idsLike(db: Database, id: string, limit: number): string[] {
  const exact = db.prepare('select id from event where id = ?').all(id) as Row[]
  if (exact.length > 0 || id === '') return exact.map((row) => String(row['id']))
  const rows = db.prepare('select id from event where id >= ? and id < ? order by id limit ?').all(id, `${id}~`, limit)
  return rows.map((row) => String(row['id']))
}

function refsOf(rows: readonly Row[]): EntryRef[] {
  const refs = rows.map((row): EntryRef => {
    const [, start, end, ...type] = String(row['uid']).split('-')
    return { report: String(row['text_id']), start: Number(start), end: Number(end), type: type.join('-') }
  })
  return [...new Map(refs.map((ref) => [JSON.stringify(ref), ref])).values()]
}

function textsOf(payload: object): string[] {
  return [...new Set(refsIn(payload).map(({ report }) => report))]
}
