// Reports of synthetic events, with what the reader would have found in them.
import type { Entry } from '../src/model/entry.ts'
import type { Figure, Place } from '../src/model/mention.ts'
import { NO_METADATA } from '../src/model/report.ts'
import { pack } from '../src/record/packed.ts'
import { reportId } from '../src/record/report-id.ts'
import type { ReadReport } from '../src/record/store.ts'
import { type SyntheticEvent, syntheticEvent, wordOf } from './synthetic-events.ts'

/** A report of some 500 words with three entries: of an event that is there, or of new ones. */
export function syntheticReport(size: number, number: number, next: () => number): ReadReport {
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

/** A word of a report: one of its story, one of another, or a common one. */
export function filler(event: SyntheticEvent, next: () => number): string {
  if (next() < 0.15) return event.words[Math.floor(next() * event.words.length)] ?? ''
  return next() < 0.1
    ? wordOf(Math.floor(next() * 200_000)).toLowerCase()
    : (COMMON[Math.floor(next() * COMMON.length)] ?? '')
}
