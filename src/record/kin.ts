// Which reports of the record tell the same story, and which are copies of others.
import { storyKeysOf } from '../join/keys.ts'
import { IS_COPY, likeness, type StoryTraits, weightiestOf } from '../join/story.ts'
import type { Database } from './sqlite.ts'

/** Less alike than this, nothing is kept of a pair. */
const KIN = 150

type Row = Readonly<Record<string, unknown>>

export interface Relative {
  readonly unit: number
  readonly points: number
  readonly copy: boolean
}

export interface Kin {
  /** Compares a new report with those filed under its words, and files it. */
  add(unit: number, story: StoryTraits): void
  of(unit: number): Relative[]
}

export function kinOf(db: Database): Kin {
  const filedUnder = db.prepare('select unit from story_filed where key = ?')
  const file = db.prepare('insert or ignore into story_filed (key, unit) values (?, ?)')
  const storyOf = db.prepare('select story from unit where key = ?')
  const addKin = db.prepare('insert or replace into kin (unit, other, points, copy) values (?, ?, ?, ?)')
  const relatives = db.prepare('select other, points, copy from kin where unit = ?')
  return { add, of }

  function add(unit: number, story: StoryTraits): void {
    const { filed, sought } = storyKeysOf(weightiestOf(story), story.day)
    for (const other of candidates(sought)) {
      const { points, copy } = likeness(story, JSON.parse(String(storyOf.get(other)?.['story'])) as StoryTraits)
      if (points < KIN && copy < IS_COPY) continue
      addKin.run(unit, other, points, copy >= IS_COPY ? 1 : 0)
      addKin.run(other, unit, points, copy >= IS_COPY ? 1 : 0)
    }
    for (const key of filed) file.run(key, unit)
  }

  /** Reports that share at least two of the words sought. */
  function candidates(sought: readonly string[]): number[] {
    const shared = new Map<number, number>()
    for (const key of sought) {
      for (const row of filedUnder.all(key) as Row[]) {
        const unit = Number(row['unit'])
        shared.set(unit, (shared.get(unit) ?? 0) + 1)
      }
    }
    return [...shared].flatMap(([unit, times]) => (times >= 2 ? [unit] : []))
  }

  function of(unit: number): Relative[] {
    return (relatives.all(unit) as Row[]).map(({ other, points, copy }) => ({
      unit: Number(other),
      points: Number(points),
      copy: copy === 1,
    }))
  }
}

/** The unit that a report's text copies: the first told of those worded alike, or null where it is that one itself. */
export function originalOf(db: Database, unit: number): number | null {
  const copies = db.prepare('select other from kin where unit = ? and copy = 1')
  const told = db.prepare('select uid, story from unit where key = ?')
  const all = new Set([unit])
  for (const one of all) for (const row of copies.all(one) as Row[]) all.add(Number(row['other']))
  if (all.size === 1) return null
  const order = [...all].map((key) => {
    const row = told.get(key)
    const { day } = JSON.parse(String(row?.['story'])) as StoryTraits
    return { key, day: day ?? Number.MAX_SAFE_INTEGER, uid: String(row?.['uid']) }
  })
  const first = order.sort((a, b) => a.day - b.day || (a.uid < b.uid ? -1 : 1))[0]?.key ?? unit
  return first === unit ? null : first
}
