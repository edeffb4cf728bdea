// The gazetteer: which places a name can stand for.
import type { PlaceLevel } from '../../model/mention.ts'

/** What sort of place; finer than its level. The order is the code in data/places.bin: append only. */
export const PLACE_KINDS = [
  'country',
  'former country',
  'continent',
  'area',
  'region',
  'county',
  'capital',
  'seat',
  'town',
  'district',
  'site',
  'seat of power',
  'sea',
  'lake',
  'river',
  'mountain',
  'landscape',
  'island',
] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

export const LEVEL_OF: Readonly<Record<PlaceKind, PlaceLevel>> = {
  country: 'country',
  'former country': 'country',
  continent: 'continent',
  area: 'region',
  region: 'region',
  county: 'region',
  capital: 'city',
  seat: 'city',
  town: 'city',
  district: 'site',
  site: 'site',
  'seat of power': 'site',
  sea: 'sea',
  lake: 'sea',
  river: 'sea',
  mountain: 'region',
  landscape: 'region',
  island: 'region',
}

/** What the gazetteer knows of one place. */
export interface GazetteerPlace {
  /** GeoNames id, or null for places that it does not number (seas, continents). */
  readonly geonames: number | null
  readonly name: string
  readonly level: PlaceLevel
  readonly kind: PlaceKind
  readonly country: string | null
  /** GeoNames code of the first-order region ("US.IN"), or null. */
  readonly admin1: string | null
  readonly lat: number
  readonly lon: number
  /** To the nearest tenth or so; 0 where unknown. */
  readonly population: number
  /** Whether the name that was looked up is the place's main name, and not another name of it. */
  readonly main: boolean
  /** Number of the place in the gazetteer: the same place has the same number. */
  readonly number: number
}

export interface Gazetteer {
  /** Places that bear exactly this name (case, accents and white space folded), most populous first; [] when none. */
  lookup(name: string): readonly GazetteerPlace[]
  /** The same for a name that is folded already (see fold.ts). */
  lookupFolded(name: string): readonly GazetteerPlace[]
  /** Whether any place bears this folded name. */
  hasFolded(name: string): boolean
}

export const EMPTY_GAZETTEER: Gazetteer = { lookup: () => [], lookupFolded: () => [], hasFolded: () => false }
