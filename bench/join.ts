// `npm run bench -- --join`: what it takes to join a report into a record of 1,000 to 1,000,000 events. The record is filled with
// synthetic events by a fixed seed, straight into its tables; then reports of 500 words with three entries each, a third of them
// telling of events that are there, are stored and joined one by one. Prints the median and the 95th percentile of joining.

import { execFileSync } from 'node:child_process'
import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { keysOf, storyKeysOf } from '../src/join/keys.ts'
import { hashOfWords } from '../src/join/shingles.ts'
import { storyOf } from '../src/join/story.ts'
import type { Traits } from '../src/join/traits.ts'
import { stemOf } from '../src/join/words.ts'
import { openRecord } from '../src/record/open.ts'
import { packStory } from '../src/record/packed-story.ts'
import { random } from './generate.ts'
import { type SyntheticEvent, syntheticEvent } from './synthetic-events.ts'
import { filler } from './synthetic-reports.ts'

const SIZES = [1_000, 10_000, 100_000, 1_000_000]
const GOAL_MS = 5
const MEASURE = fileURLToPath(new URL('./join-measure.ts', import.meta.url))

export interface JoinCost {
  readonly events: number
  readonly medianMs: number
  readonly slowMs: number
  /** Processor time a report, on average: what it takes where others use the machine too. */
  readonly processorMs: number
  readonly megabytes: number
  readonly fileMegabytes: number
}

/** The curve, smallest record first. `folder` is for the record, which is removed at the end. */
export function measureJoining(
  folder: string,
  say: (line: string) => void,
  sizes: readonly number[] = SIZES,
): JoinCost[] {
  const path = join(folder, 'join.db')
  remove(path)
  const started = openRecord(path, { create: true })
  started.events.join()
  started.close()
  const costs: JoinCost[] = []
  let filled = 0
  for (const size of sizes) {
    const before = performance.now()
    fill(path, filled, size)
    filled = size
    const seconds = (performance.now() - before) / 1000
    const cost = measure(path, size)
    costs.push(cost)
    say(
      `joining a report into ${size.toLocaleString('en')} events: ${cost.medianMs.toFixed(2)} ms median, ` +
        `${cost.slowMs.toFixed(2)} ms at 95 %, ${cost.processorMs.toFixed(2)} ms of processor on average (goal < ${GOAL_MS} at 100,000); ${cost.megabytes.toFixed(0)} MB of memory, ` +
        `record of ${cost.fileMegabytes.toFixed(0)} MB (filled in ${seconds.toFixed(0)} s)`,
    )
  }
  if (process.env['BENCH_KEEP'] === undefined) remove(path)
  sayGrowth(costs, say)
  return costs
}

function sayGrowth(costs: readonly JoinCost[], say: (line: string) => void): void {
  const [first, last] = [costs[0], costs.at(-1)]
  if (first === undefined || last === undefined || first === last) return
  const times = last.medianMs / first.medianMs
  const allowed = Math.log2(last.events) / Math.log2(first.events)
  say(`growth of the median: ${times.toFixed(2)} times; log n grows ${allowed.toFixed(2)} times`)
}

function remove(path: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
}

/** In a process of its own: its memory is that of joining, not of filling the record. */
function measure(path: string, size: number): JoinCost {
  const said = execFileSync(process.execPath, [MEASURE, path, String(size)], { encoding: 'utf8' })
  return { ...(JSON.parse(said) as JoinCost), fileMegabytes: statSync(path).size / 1e6 }
}

/** Puts events from … to to − 1 into the tables as joining would have, each told by one report. Rows go in in order of their keys. */
function fill(path: string, from: number, to: number): void {
  const db = new DatabaseSync(path)
  db.exec(`pragma synchronous = off; pragma journal_mode = off; pragma cache_size = -400000; begin;
    create temp table f (key text, told integer); create temp table s (word integer, week integer, unit integer)`)
  const stories = Array.from({ length: 200 }, (_, number) => poolStory(number))
  const base = Number(db.prepare('select coalesce(max(key), 0) as key from reading').get()?.['key'])
  const sql = {
    report: db.prepare('insert into report (key, id, text) values (?, ?, ?)'),
    reading: db.prepare(
      `insert into reading (key, report, reader, version, metadata) values (?, ?, 33, 'bench', '{}')`,
    ),
    unit: db.prepare(`insert into unit (key, report, metadata, reading, uid, story) values (?, ?, '{}', ?, ?, ?)`),
    told: db.prepare('insert into told (key, uid, unit, number, traits, event) values (?, ?, ?, 0, ?, ?)'),
    event: db.prepare(`insert into event (id, day, type, entries) values (?, ?, ?, 1)`),
    filed: db.prepare('insert into f values (?, ?)'),
    story: db.prepare('insert into s values (?, ?, ?)'),
  }
  for (let number = from; number < to; number++) {
    const key = base + 1 + number - from + 100_000_000
    const event = syntheticEvent(number)
    const uid = `r${String(number).padStart(9, '0')}.0`
    const traits = traitsOfEvent(event, uid)
    sql.report.run(key, `r${String(number).padStart(9, '0')}`, `${number}`)
    sql.reading.run(key, key)
    sql.unit.run(key, key, key, uid, stories[number % stories.length] ?? null)
    sql.told.run(key, traits.uid, key, JSON.stringify(traits), `vs${String(number).padStart(9, '0')}`)
    sql.event.run(`vs${String(number).padStart(9, '0')}`, String(10_000_000 + event.day), event.type)
    for (const one of keysOf(traits).filed) sql.filed.run(one, key)
    const weightiest = event.words.map((word) => ({
      hash: hashOfWords([stemOf(word.toLowerCase())], 0, 1),
      rare: true,
    }))
    for (const { word, week } of storyKeysOf(weightiest, event.day + 1).filed) sql.story.run(word, week, key)
  }
  db.exec(`insert or ignore into filed select key, told from f order by key, told;
    insert or ignore into story_filed select word, week, unit from s order by word, week, unit;
    drop table f; drop table s;
    update joined set value = (select max(key) from reading) where name = 'reading'; commit`)
  db.close()
}

function poolStory(number: number): Uint8Array {
  const next = random(number)
  const event = syntheticEvent(20_000_000 + number)
  let text = event.words.join(' ')
  while (text.length < 700) text += ` ${filler(event, next)}`
  return packStory(storyOf({ title: null, published: null }, text).traits)
}

function traitsOfEvent(event: SyntheticEvent, unit: string): Traits {
  const { town, placed } = event
  const fine = placed === 'town'
  const place = {
    country: town.country,
    admin1: fine ? town.admin1 : null,
    geonames: town.geonames,
    lat: fine ? town.lat : null,
    lon: fine ? town.lon : null,
    name: town.name.toLowerCase(),
  }
  return {
    uid: `${unit}-0-6-${event.type}`,
    unit,
    type: event.type,
    family: event.family,
    from: event.day,
    to: event.day,
    inferred: false,
    said: event.day + 1,
    places: placed === 'none' ? [] : [place],
    country: placed === 'none' ? null : town.country,
    who: { names: [event.who.toLowerCase()], kinds: [] },
    whom: { names: [], kinds: [] },
    figures: [{ measure: 'killed', low: event.killed, high: event.killed, approx: false }],
    status: 'happened',
    terms: [],
  }
}
