// The gazetteer: which places a name can stand for.

/** What the gazetteer knows of one place. */
export interface GazetteerPlace {
  /** GeoNames id, or null for places that it does not number (seas, continents). */
  readonly geonames: number | null
  readonly name: string
  readonly level: 'country' | 'region' | 'city' | 'site' | 'sea' | 'continent'
  readonly country: string | null
  readonly admin1: string | null
  readonly lat: number
  readonly lon: number
  readonly population: number
}

export interface Gazetteer {
  /** Places that bear exactly this name (case, accents and white space folded), most populous first; [] when none. */
  lookup(name: string): readonly GazetteerPlace[]
}

export const EMPTY_GAZETTEER: Gazetteer = { lookup: () => [] }
