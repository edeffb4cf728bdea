// What joining compares of an entry: a small, plain summary of it, made once and kept beside it in the record.
import type { EventType } from '../model/codebook.ts'
import type { Figure, Place } from '../model/mention.ts'
import type { Day } from '../read/dates/calendar.ts'
import { dayOfPublication } from '../read/dates/setting.ts'
import { daysOf } from './days.ts'
import { type Parties, partiesOf } from './parties.ts'
import type { Told } from './told.ts'
import { termsOf, type Weighted } from './words.ts'

/** A place as finely as the entry knows it. */
export interface PlaceTrait {
  readonly country: string | null
  readonly admin1: string | null
  readonly geonames: number | null
  /** Whole hundredths of a degree: numbers that are equal on every machine. Only of cities and sites. */
  readonly lat: number | null
  readonly lon: number | null
  readonly name: string
}

export interface FigureTrait {
  readonly measure: string
  readonly low: number | null
  readonly high: number | null
  readonly approx: boolean
}

/** Plain data, the same for the same entry everywhere: it is stored as JSON. */
export interface Traits {
  /** Names the entry in its text, whatever it is printed as: two entries are two where these are. */
  readonly uid: string
  /** The reading of a report that it belongs to: entries of one are told apart by its own coding. */
  readonly unit: string
  readonly type: string
  readonly family: string
  /** First and last day; null where unknown or open. */
  readonly from: Day | null
  readonly to: Day | null
  readonly inferred: boolean
  /** The day on which it was told. */
  readonly said: Day | null
  readonly places: readonly PlaceTrait[]
  readonly country: string | null
  readonly who: Parties
  readonly whom: Parties
  readonly figures: readonly FigureTrait[]
  readonly status: string
  /** Telling words of its clause. */
  readonly terms: Weighted
}

/** Traits of an entry, given what `uid` and `unit` name and the words of its clause. */
export function traitsOf(told: Told, uid: string, unit: string, family: string, clause: string): Traits {
  const { entry, report } = told
  const days = daysOf(entry.when)
  return {
    uid,
    unit,
    type: entry.type,
    family,
    from: days?.from ?? null,
    to: days?.to ?? null,
    inferred: entry.inferred.includes('when'),
    said: dayOfPublication(report.published),
    places: told.places.map(placeTrait),
    country: entry.country ?? told.places[0]?.country ?? null,
    who: partiesOf(entry.who),
    whom: partiesOf(entry.whom),
    figures: told.figures.map(figureTrait),
    status: entry.status,
    terms: termsOf(clause),
  }
}

function placeTrait({ name, level, country, admin1, geonames, lat, lon }: Place): PlaceTrait {
  const point = level === 'city' || level === 'site'
  const hundredths = (value: number | null) => (value === null || !point ? null : Math.round(value * 100))
  return {
    country,
    admin1: point || level === 'region' ? admin1 : null,
    geonames,
    lat: hundredths(lat),
    lon: hundredths(lon),
    name: name.toLowerCase(),
  }
}

function figureTrait({ measure, low, high, approx }: Figure): FigureTrait {
  return { measure, low, high, approx }
}

/** The family of each type of a codebook. */
export function familiesOf(types: readonly EventType[]): ReadonlyMap<string, string> {
  return new Map(types.map(({ id, family }) => [id, family]))
}
