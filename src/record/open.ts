// Opens a record, making it where it may, and says plainly why it cannot.
import { existsSync, statSync } from 'node:fs'
import { AppError } from '../errors.ts'
import type { Codebook } from '../model/codebook.ts'
import type { Mention } from '../model/mention.ts'
import { type Checked, checkRecord, type Problem } from './check.ts'
import { codebooksOf } from './codebooks.ts'
import { type Decider, type KeptDecision, keepDecision, keptDecisions } from './decisions.ts'
import { eventsOf, type RecordedEvents } from './events.ts'
import { findReports, type KeptInput, type KeptReport, keptInputs, keptMentions, keptReports } from './kept.ts'
import { migrate, migrations } from './migrate.ts'
import { type KeptReading, readingsOf } from './readings.ts'
import { recordError, withRecordErrors } from './record-error.ts'
import { type Database, sqlite } from './sqlite.ts'
import { type Storable, type Stored, storing } from './store.ts'
import { defineWords } from './words.ts'

/** "Dayb" in the file's header: what makes an SQLite file a Daybook record. */
export const APPLICATION_ID = 0x44617962

/** How long a transaction waits for another process's. Transactions here take well under a second. */
const BUSY_MS = 10_000

/** Above this size the check of a record that was not closed cleanly is left to `daybook check`. */
const CHECK_LIMIT = 512 * 1024 * 1024

export interface OpenOptions {
  /** Makes the record where there is none. */
  readonly create?: boolean
  readonly readOnly?: boolean
  /** How long to wait for another process's transaction. */
  readonly busyMs?: number
}

/** An open record. Every method may throw an AppError ("record/disk-full", "record/locked", …). */
export interface OpenRecord {
  readonly path: string
  /** Whether it was closed cleanly before; if not, it was checked on opening. */
  readonly recovered: 'clean' | 'checked' | 'too large to check'
  /** Stores a batch in one transaction: when it returns, all of it is kept; when it throws, none of it. */
  store(batch: readonly Storable[]): Stored
  inputs(): KeptInput[]
  reports(input?: string): Iterable<KeptReport>
  /** Reports with this id, else those whose id begins so. */
  find(id: string, limit?: number): KeptReport[]
  mentions(kept: KeptReport): Mention[]
  /** What readings stored from now on were made with; null: no codebook. */
  useCodebook(codebook: Codebook | null): void
  /** The codebook that was used last, or null. */
  codebook(): Codebook | null
  /** Which entries tell of one event, and the coders' decisions about it. */
  readonly events: RecordedEvents
  /** All decisions, the oldest first. */
  decisions(): KeptDecision[]
  /** Keeps a decision about something other than events ("actor-merge"); returns its key. `events.undo` takes it back. */
  decide(kind: string, payload: object, decider: Decider): number
  /** Every reading of a report, the newest first. `mentions({ ...kept, reading: key })` has what one of them found. */
  readings(kept: KeptReport): KeptReading[]
  check(found: (problem: Problem) => void): Checked
  close(): void
}

/** Opens the record at `path`. ":memory:" is one that is gone when closed. */
export function openRecord(path: string, options: OpenOptions = {}): OpenRecord {
  if (path !== ':memory:' && !existsSync(path) && options.create !== true) {
    throw new AppError('record/not-found', `There is no record at ${path}.`)
  }
  const unclean = hasLog(path)
  const db = withRecordErrors(path, () => connect(path, options))
  try {
    const recovered = withRecordErrors(path, () => prepare(db, path, unclean))
    return opened(db, path, recovered)
  } catch (error) {
    db.close()
    throw recordError(path, error)
  }
}

function connect(path: string, { readOnly = false, busyMs = BUSY_MS }: OpenOptions): Database {
  return new (sqlite().DatabaseSync)(path, { readOnly, timeout: busyMs, enableForeignKeyConstraints: true })
}

/** A write-ahead log that is still there was left by a process that died, or belongs to one at work. */
function hasLog(path: string): boolean {
  try {
    return statSync(`${path}-wal`).size > 0
  } catch {
    return false
  }
}

function prepare(db: Database, path: string, unclean: boolean): OpenRecord['recovered'] {
  const known = migrations().at(-1)?.number ?? 0
  const version = number(db, 'user_version')
  refuseStrangers(db, path, version, known)
  if (version < known) update(db, path, known)
  db.exec(
    'pragma journal_mode = wal; pragma synchronous = normal; pragma wal_autocheckpoint = 4000; pragma recursive_triggers = on',
  )
  if (!unclean) return 'clean'
  return quickCheck(db, path)
}

/** An SQLite file of another program, or of a newer Daybook, is left as it is. */
function refuseStrangers(db: Database, path: string, version: number, known: number): void {
  const application = number(db, 'application_id')
  const empty = application === 0 && version === 0 && number(db, 'schema_version') === 0
  if (application !== APPLICATION_ID && !empty) {
    throw new AppError('record/not-a-record', `${path} is an SQLite file, but not a Daybook record.`)
  }
  if (version > known) {
    throw new AppError(
      'record/newer',
      `${path} was written by a newer Daybook (tables ${version}, this version knows ${known}). Use that version to open it.`,
    )
  }
}

function update(db: Database, path: string, known: number): void {
  db.exec('begin immediate')
  try {
    const version = number(db, 'user_version')
    refuseStrangers(db, path, version, known)
    db.exec(`pragma application_id = ${APPLICATION_ID}`)
    migrate(db, version)
    db.exec('commit')
  } catch (error) {
    if (db.isTransaction) db.exec('rollback')
    throw error
  }
}

function quickCheck(db: Database, path: string): OpenRecord['recovered'] {
  if (path !== ':memory:' && statSync(path).size > CHECK_LIMIT) return 'too large to check'
  const answer = String(db.prepare('pragma quick_check(1)').get()?.['quick_check'])
  if (answer === 'ok') return 'checked'
  throw new AppError(
    'record/damaged',
    `${path} is damaged (${answer}). Keep a copy of it, and read the inputs again into a new record.`,
  )
}

function number(db: Database, pragma: string): number {
  return Number(db.prepare(`pragma ${pragma}`).get()?.[pragma])
}

function opened(db: Database, path: string, recovered: OpenRecord['recovered']): OpenRecord {
  const codebooks = codebooksOf(db)
  const store = storing(db, defineWords(db), codebooks)
  const guarded = <T>(work: () => T): T => withRecordErrors(path, work)
  return {
    path,
    recovered,
    store: (batch) => guarded(() => inTransaction(db, () => store(batch))),
    inputs: () => guarded(() => keptInputs(db)),
    reports: (input) => keptReports(db, input ?? null),
    find: (id, limit = 20) => guarded(() => findReports(db, id, limit)),
    mentions: (kept) => (kept.reading === null ? [] : guarded(() => keptMentions(db, Number(kept.reading)))),
    useCodebook: (codebook) => guarded(() => inTransaction(db, () => codebooks.use(codebook))),
    codebook: () => guarded(() => codebooks.last()),
    events: eventsOf(db, <T>(work: () => T): T => guarded(() => inTransaction(db, work))),
    decisions: () => guarded(() => keptDecisions(db)),
    decide: (kind, payload, decider) =>
      guarded(() => inTransaction(db, () => keepDecision(db, kind, payload, decider))),
    readings: (kept) => guarded(() => readingsOf(db, kept)),
    check: (found) => guarded(() => checkRecord(db, found)),
    close: () => guarded(() => db.close()),
  }
}

function inTransaction<T>(db: Database, work: () => T): T {
  db.exec('begin immediate')
  try {
    const result = work()
    db.exec('commit')
    return result
  } catch (error) {
    if (db.isTransaction) db.exec('rollback')
    throw error
  }
}
