// Invented entries for tests of joining: reports of strikes, shootings and collapses in invented and real towns, as the reader
// would have found them.
import type { Entry, Status } from '../model/entry.ts'
import type { Figure, Measure, Place } from '../model/mention.ts'
import type { Told } from './told.ts'
import { type Traits, traitsOf } from './traits.ts'

export interface Telling {
  readonly report: string
  readonly said: string | null
  readonly type: string
  readonly when?: string | null | undefined
  readonly where?: keyof typeof PLACES | null | undefined
  readonly who?: readonly string[]
  readonly whom?: readonly string[]
  readonly figures?: Readonly<Partial<Record<Measure, number>>>
  readonly clause?: string
  readonly status?: Status
}

const FAMILIES: Readonly<Record<string, string>> = {
  killing: 'harm',
  attack: 'harm',
  accident: 'harm',
  strike: 'labour',
}

const PLACES = {
  Kaduna: place('Kaduna', 'city', 'NG.23', 'NG', 10.52, 7.44, 1),
  Zaria: place('Zaria', 'city', 'NG.23', 'NG', 11.11, 7.72, 2),
  Nigeria: place('Nigeria', 'country', null, 'NG', 10, 8, 3),
  'Kaduna State': place('Kaduna State', 'region', 'NG.23', 'NG', 10.33, 7.75, 4),
  Antofagasta: place('Antofagasta', 'city', 'CL.03', 'CL', -23.65, -70.4, 5),
  Chile: place('Chile', 'country', null, 'CL', -30, -71, 6),
} as const

function place(
  name: string,
  level: Place['level'],
  admin1: string | null,
  country: string,
  lat: number,
  lon: number,
  geonames: number,
): Place {
  const at = { start: 0, end: name.length, rule: 'places/x', evidence: {} }
  return { kind: 'place', ...at, name, level, admin1, country, lat, lon, geonames, metonym: false }
}

let made = 0

/** The traits of one invented entry. Each call makes another. */
export function told(telling: Telling): Traits {
  made++
  const { report, type } = telling
  const start = 10 * made
  const found = telling.where === undefined || telling.where === null ? null : PLACES[telling.where]
  const entry: Entry = {
    kind: 'entry',
    start,
    end: start + 9,
    rule: 'code/x',
    type,
    when: telling.when ?? null,
    where: found?.name ?? null,
    country: found?.country ?? null,
    who: telling.who ?? [],
    whom: telling.whom ?? [],
    status: telling.status ?? 'happened',
    by: null,
    via: [],
    roles: {},
    inferred: [],
    confidence: 0.9,
    evidence: { trigger: [{ start, end: start + 4 }] },
  }
  const one: Told = {
    id: `${report}-e${start}-${start + 4}`,
    entry,
    report: { id: report, source: report, title: null, published: telling.said, copyOf: null },
    places: found === null ? [] : [found],
    figures: Object.entries(telling.figures ?? {}).map(([measure, value]) => figure(measure as Measure, value)),
  }
  return traitsOf(one, `${report}-${start}-${start + 4}-${type}`, report, FAMILIES[type] ?? type, telling.clause ?? '')
}

function figure(measure: Measure, value: number): Figure {
  const at = { start: 0, end: 2, rule: 'figures/x', evidence: {} }
  const amount = { low: value, high: value, approx: false, unit: 'person', base: null, of: null }
  return { kind: 'figure', ...at, ...amount, measure, by: null }
}
