// `npm run bench -- --join`: what it takes to join a report into a record of 1,000 to 1,000,000 events. The record is filled with
// synthetic events by a fixed seed, straight into its tables; then reports of 500 words with three entries each, a third of them
// telling of events that are there, are stored and joined one by one. Prints the median and the 95th percentile of joining.

import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { keysOf, storyKeysOf } from '../src/join/keys.ts'
import { hashOfWords } from '../src/join/shingles.ts'
import { storyOf } from '../src/join/story.ts'
import type { Traits } from '../src/join/traits.ts'
import { stemOf } from '../src/join/words.ts'
import type { Entry } from '../src/model/entry.ts'
import type { Figure, Place } from '../src/model/mention.ts'
import { NO_METADATA } from '../src/model/report.ts'
import { type OpenRecord, openRecord } from '../src/record/open.ts'
import { pack } from '../src/record/packed.ts'
import { packStory } from '../src/record/packed-story.ts'
import { reportId } from '../src/record/report-id.ts'
import type { ReadReport } from '../src/record/store.ts'
import { random } from './generate.ts'
import { type SyntheticEvent, syntheticEvent, wordOf } from './synthetic-events.ts'

const SIZES = [1_000, 10_000, 100_000, 1_000_000]
const MEASURED = 200
const GOAL_MS = 5

export interface JoinCost {
  readonly events: number
  readonly medianMs: number
  readonly slowMs: number
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
        `${cost.slowMs.toFixed(2)} ms at 95 % (goal < ${GOAL_MS} at 100,000); ${cost.megabytes.toFixed(0)} MB of memory, ` +
        `record of ${cost.fileMegabytes.toFixed(0)} MB (filled in ${seconds.toFixed(0)} s)`,
    )
  }
  remove(path)
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

function measure(path: string, size: number): JoinCost {
  const record = openRecord(path)
  const next = random(size)
  const times: number[] = []
  for (let number = 0; number < MEASURED; number++) {
    record.store([reportOf(size, number, next)])
    times.push(joinOne(record))
  }
  record.close()
  times.sort((a, b) => a - b)
  return {
    events: size,
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
    slowMs: times[Math.floor(times.length * 0.95)] ?? 0,
    megabytes: process.memoryUsage().rss / 1e6,
    fileMegabytes: statSync(path).size / 1e6,
  }
}

function joinOne(record: OpenRecord): number {
  const started = performance.now()
  record.events.join()
  return performance.now() - started
}

/** A report of some 500 words with three entries: of an event that is there, or of new ones. */
function reportOf(size: number, number: number, next: () => number): ReadReport {
  const told = Array.from({ length: 3 }, (_, entry) =>
    syntheticEvent(
      number % 3 === 0 && entry === 0 ? Math.floor(next() * size) : 10_000_000 + size + 3 * number + entry,
    ),
  )
  const [main = syntheticEvent(0)] = told
  let text = `${main.words.join(' ')}.`
  const mentions: (Entry | Figure | Place)[] = []
  for (const event of told) text = tell(event, text, mentions)
  while (text.length < 3000) text += ` ${filler(main, next)}`
  const published = new Date((main.day + 1) * 864e5).toISOString().slice(0, 10)
  const metadata = { ...NO_METADATA, title: `${main.words[0]} ${main.words[1]} in ${main.town.name}`, published }
  const place = { id: reportId(text), input: 'join', index: number + 1, start: 0, end: text.length, text }
  return { kind: 'read', report: { ...metadata, ...place }, engine: 'accurate', mentions: pack(mentions) }
}

function tell(event: SyntheticEvent, before: string, mentions: (Entry | Figure | Place)[]): string {
  const start = before.length + 1
  const act = { start, end: start + event.type.length }
  const placeName = { start: act.end + 4, end: act.end + 4 + event.town.name.length }
  const figure = { start: placeName.end + 1, end: placeName.end + 1 + String(event.killed).length }
  const who = { start: figure.end + 1, end: figure.end + 1 + event.who.length }
  const text = `${before} ${event.type} in ${event.town.name} ${event.killed} ${event.who}.`
  const { name, country, admin1, geonames, lat, lon } = event.town
  const found = { rule: 'bench', evidence: {} }
  const placed = event.placed !== 'none'
  const level = event.placed === 'town' ? 'city' : 'country'
  const where = { name, country, admin1, geonames, lat: lat / 100, lon: lon / 100, level, metonym: false } as const
  if (placed) mentions.push({ kind: 'place', ...placeName, ...found, ...where })
  const count = { low: event.killed, high: event.killed, approx: false, unit: 'person', base: null, of: null } as const
  mentions.push({ kind: 'figure', ...figure, ...found, ...count, measure: 'killed', by: null })
  mentions.push({
    kind: 'entry',
    start,
    end: text.length,
    rule: 'bench',
    type: event.type,
    when: new Date(event.day * 864e5).toISOString().slice(0, 10),
    where: placed ? name : null,
    country: placed ? country : null,
    who: [event.who],
    whom: [],
    status: 'happened',
    by: null,
    via: [],
    roles: {},
    inferred: [],
    confidence: 0.9,
    evidence: { trigger: [act], figures: [figure], who: [who], ...(placed ? { where: [placeName] } : {}) },
  })
  return text
}

const COMMON =
  'people after local said government officials three house week early number road water family near report later found called group'.split(
    ' ',
  )

function filler(event: SyntheticEvent, next: () => number): string {
  if (next() < 0.15) return event.words[Math.floor(next() * event.words.length)] ?? ''
  return next() < 0.1
    ? wordOf(Math.floor(next() * 200_000)).toLowerCase()
    : (COMMON[Math.floor(next() * COMMON.length)] ?? '')
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
  while (text.length < 3000) text += ` ${filler(event, next)}`
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
