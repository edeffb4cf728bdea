// Which reports of the record tell the same story, and which are copies of others.
import { type FindingWord, storyKeysOf } from '../join/keys.ts'
import { IS_COPY, likeness, type StoryTraits } from '../join/story.ts'
import { unpackStory } from './packed-story.ts'
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
  /** Compares a new report with those filed under its weightiest words, and files it. */
  add(unit: number, story: StoryTraits, weightiest: readonly FindingWord[]): void
  of(unit: number): Relative[]
}

export function kinOf(db: Database): Kin {
  const filedUnder = db.prepare('select unit from story_filed where word = ? and week = ?')
  const file = db.prepare('insert or ignore into story_filed (word, week, unit) values (?, ?, ?)')
  const storyOf = db.prepare('select story from unit where key = ?')
  const addKin = db.prepare('insert or replace into kin (unit, other, points, copy) values (?, ?, ?, ?)')
  const relatives = db.prepare('select other, points, copy from kin where unit = ? order by other')
  return { add, of }

  function add(unit: number, story: StoryTraits, weightiest: readonly FindingWord[]): void {
    const { filed, sought } = storyKeysOf(weightiest, story.day)
    const candidates = new Set<number>()
    for (const { word, week } of sought) {
      for (const row of filedUnder.all(word, week) as Row[]) candidates.add(Number(row['unit']))
    }
    for (const other of candidates) {
      const { points, copy } = likeness(story, unpackStory(storyOf.get(other)?.['story'] as Uint8Array))
      if (points < KIN && copy < IS_COPY) continue
      addKin.run(unit, other, points, copy >= IS_COPY ? 1 : 0)
      addKin.run(other, unit, points, copy >= IS_COPY ? 1 : 0)
    }
    for (const { word, week } of filed) file.run(word, week, unit)
  }

  function of(unit: number): Relative[] {
    return (relatives.all(unit) as Row[]).map(({ other, points, copy }) => ({
      unit: Number(other),
      points: Number(points),
      copy: copy === 1,
    }))
  }
}

/** Makes what finds the unit that a report's text copies: the first told of those worded alike, or null where it is that one itself. */
export function originals(db: Database): (unit: number) => number | null {
  const copies = db.prepare('select other from kin where unit = ? and copy = 1')
  const told = db.prepare('select uid, story from unit where key = ?')
  return (unit) => {
    const all = new Set([unit])
    for (const one of all) for (const row of copies.all(one) as Row[]) all.add(Number(row['other']))
    if (all.size === 1) return null
    const order = [...all].map((key) => {
      const row = told.get(key)
      const { day } = unpackStory(row?.['story'] as Uint8Array)
      return { key, day: day ?? Number.MAX_SAFE_INTEGER, uid: String(row?.['uid']) }
    })
    const first = order.sort((a, b) => a.day - b.day || (a.uid < b.uid ? -1 : 1))[0]?.key ?? unit
    return first === unit ? null : first
  }
}
