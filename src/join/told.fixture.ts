// Entries for tests of joining and summing up, written in one line each. All of it is invented.
import type { Entry } from '../model/entry.ts'
import type { Figure, Measure, Place } from '../model/mention.ts'
import type { Told } from './told.ts'

/** "killed 12": the figure of a measure; bounds as "12", "≥12", "≤12", "12–15", "~300". */
export interface SaidFigure {
  readonly measure: Measure
  readonly bounds: string
  readonly of?: string
  readonly by?: string
  readonly unit?: string
}

export interface SaidEntry {
  readonly report: string
  readonly source?: string | null
  readonly published?: string | null
  readonly copyOf?: string
  readonly entry?: Partial<Entry>
  readonly places?: readonly Place[]
  readonly figures?: readonly SaidFigure[]
}

const NO_ENTRY: Entry = {
  kind: 'entry',
  start: 0,
  end: 40,
  rule: 'code/attack',
  evidence: { trigger: [{ start: 0, end: 6 }] },
  type: 'attack',
  when: null,
  where: null,
  country: null,
  who: [],
  whom: [],
  status: 'happened',
  by: null,
  via: [],
  roles: {},
  inferred: [],
  confidence: 0.9,
}

/** An entry as joining gets it. */
export function told({ report, source, published, copyOf, entry, places = [], figures = [] }: SaidEntry): Told {
  return {
    id: `${report}-e0-6`,
    entry: { ...NO_ENTRY, ...entry },
    report: {
      id: report,
      source: source === undefined ? `The ${report} Post` : source,
      title: null,
      published: published === undefined ? '2026-03-10' : published,
      copyOf: copyOf ?? null,
    },
    places,
    figures: figures.map(figure),
  }
}

function figure({ measure, bounds, of, by, unit }: SaidFigure, at: number): Figure {
  const [, sign = '', first = '0', second] = /^([≥≤~]?)(\d+)(?:–(\d+))?$/.exec(bounds) ?? []
  return {
    kind: 'figure',
    start: 10 * at,
    end: 10 * at + 5,
    rule: 'figures/plain',
    evidence: {},
    low: sign === '≤' ? null : Number(first),
    high: sign === '≥' ? null : Number(second ?? first),
    approx: sign === '~',
    unit: unit ?? 'person',
    base: null,
    of: of ?? null,
    measure,
    by: by ?? null,
  }
}

/** A place by name, level and country. */
export function place(name: string, level: Place['level'], country: string, fields: Partial<Place> = {}): Place {
  return {
    kind: 'place',
    start: 0,
    end: name.length,
    rule: 'places/gazetteer',
    evidence: {},
    name,
    level,
    admin1: null,
    country,
    lat: 1.5,
    lon: 2.5,
    geonames: null,
    metonym: false,
    ...fields,
  }
}
