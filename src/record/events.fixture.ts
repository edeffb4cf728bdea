// Made-up reports of events, and what the reader would have found in them: for tests of the record's events.
import type { Entry } from '../model/entry.ts'
import type { Place } from '../model/mention.ts'
import { NO_METADATA, type Report } from '../model/report.ts'
import { pack } from './packed.ts'
import { reportId } from './report-id.ts'
import type { ReadReport } from './store.ts'

const TYPES = ['strike', 'protest', 'killing'] as const
const TOWNS: readonly (readonly [name: string, country: string, geonames: number])[] = [
  ['Tarmia', 'IQ', 91],
  ['Balad', 'IQ', 92],
  ['Sorong', 'ID', 93],
]

/** What a made-up report tells: a type, a town and a day of March. */
export interface Telling {
  readonly type: number
  readonly town: number
  readonly day: number
  readonly said: number
}

/** A made-up report, and what the reader would have found in it. */
export function reportOf(number: number, tells: readonly Telling[]): ReadReport {
  let text = `Report ${number}.`
  const mentions: (Entry | Place)[] = []
  for (const { type, town, day } of tells) {
    const [name = '', country = '', geonames = 0] = TOWNS[town] ?? []
    const act = TYPES[type] ?? 'strike'
    const start = text.length + 1
    text += ` ${act} in ${name}.`
    const place = { start: start + act.length + 4, end: start + act.length + 4 + name.length }
    const base = { level: 'city', admin1: null, lat: 10 + geonames, lon: 20, geonames, metonym: false } as const
    mentions.push({ kind: 'place', ...place, rule: 'places/x', evidence: {}, name, country, ...base })
    mentions.push({
      kind: 'entry',
      start,
      end: text.length,
      rule: 'code/x',
      type: act,
      when: `2026-03-0${day}`,
      where: name,
      country,
      who: [],
      whom: [],
      status: 'happened',
      by: null,
      via: [],
      roles: {},
      inferred: [],
      confidence: 0.9,
      evidence: { trigger: [{ start, end: start + act.length }], where: [place] },
    })
  }
  const said = tells[0]?.said ?? 0
  const metadata = { ...NO_METADATA, published: `2026-03-1${said}` }
  const report: Report = {
    ...metadata,
    id: reportId(text),
    input: 'a',
    index: number,
    start: 0,
    end: text.length,
    text,
  }
  return { kind: 'read', report, engine: 'accurate', mentions: pack(mentions) }
}
