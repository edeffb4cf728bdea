// What people decided: kept for ever, taken back only by a later decision.
import type { EntryRef, JoinDecision } from '../join/constraints.ts'
import type { Database } from './sqlite.ts'

/** Who decides, when (ISO 8601), and why. */
export interface Decider {
  readonly by: string
  readonly at: string
  readonly reason: string
}

export interface KeptDecision extends Decider {
  readonly key: number
  readonly kind: string
  readonly payload: unknown
  /** Whether a later decision took it back. */
  readonly undone: boolean
}

export type DecisionSource = JoinDecision

/** Keeps a decision; returns its key. The caller holds the transaction. */
export function keepDecision(db: Database, kind: string, payload: object, { by, at, reason }: Decider): number {
  const key = Number(
    db
      .prepare('insert into decision (kind, payload, by, at, reason) values (?, ?, ?, ?, ?)')
      .run(kind, JSON.stringify(payload), by, at, reason).lastInsertRowid,
  )
  const file = db.prepare('insert or ignore into decided (report, decision) values (?, ?)')
  for (const { report } of refsIn(payload)) file.run(report, key)
  return key
}

/** All decisions, the oldest first. */
export function keptDecisions(db: Database): KeptDecision[] {
  const rows = db.prepare('select * from decision order by key').all() as Readonly<Record<string, unknown>>[]
  const kept = rows.map((row) => ({
    key: Number(row['key']),
    kind: String(row['kind']),
    payload: JSON.parse(String(row['payload'])) as unknown,
    by: String(row['by']),
    at: String(row['at']),
    reason: String(row['reason']),
  }))
  const undone = new Set<number>()
  // The last first: what undoes may itself have been undone.
  for (const { key, kind, payload } of kept.toReversed()) {
    if (kind === 'undo' && !undone.has(key)) undone.add(undoneBy(payload))
  }
  return kept.map((decision) => ({ ...decision, undone: undone.has(decision.key) }))
}

/** The decisions about joining that stand and name an entry of this text. */
export function decisionsAbout(db: Database, report: string): JoinDecision[] {
  const rows = db
    .prepare(
      'select decision.key, kind, payload from decided join decision on decision.key = decided.decision where report = ?',
    )
    .all(report) as Readonly<Record<string, unknown>>[]
  if (rows.length === 0) return []
  const stands = standing(db)
  return rows.flatMap((row) => {
    const [key, kind] = [Number(row['key']), String(row['kind'])]
    if (!stands(key) || (kind !== 'join' && kind !== 'split')) return []
    return [{ key, kind, ...(JSON.parse(String(row['payload'])) as object) } as JoinDecision]
  })
}

/** Whether a decision has not been undone. */
function standing(db: Database): (key: number) => boolean {
  const undoing = db
    .prepare(`select key, payload from decision where kind = 'undo' order by key desc`)
    .all() as Readonly<Record<string, unknown>>[]
  const undone = new Set<number>()
  for (const row of undoing) {
    if (!undone.has(Number(row['key']))) undone.add(undoneBy(JSON.parse(String(row['payload']))))
  }
  return (key) => !undone.has(key)
}

function undoneBy(payload: unknown): number {
  return Number((payload as { decision?: unknown }).decision ?? -1)
}

/** The entries that a decision about joining names. */
export function entryRefs(decision: JoinDecision): readonly EntryRef[] {
  return decision.kind === 'join' ? decision.entries : [...decision.apart, ...decision.from]
}

/** Texts that a decision's payload names. */
export function refsIn(payload: object): EntryRef[] {
  return Object.values(payload).flatMap((list) => (Array.isArray(list) ? (list as EntryRef[]) : []))
}
