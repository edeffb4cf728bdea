// A place on its way into data/places.bin.
import type { PlaceKind } from '../../src/read/places/gazetteer.ts'

export interface RawPlace {
  readonly geonames: number
  readonly name: string
  readonly kind: PlaceKind
  /** "US.IN", "US" or "". */
  readonly region: string
  readonly lat: number
  readonly lon: number
  readonly people: number
  /** Whether its name itself is a key, or only the other names (a county: "Lake County", never "Lake"). */
  readonly others: readonly string[]
}

/** Lines of a table in tables/: fields split at "|". */
export function rows(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((field) => field.trim()))
}

export function list(field: string | undefined): string[] {
  return (field ?? '').split(';').filter((name) => name !== '')
}

/** Kilometres between two points, near enough for joining tables. */
export function distance(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const x = (b.lon - a.lon) * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180)
  return Math.hypot(x, b.lat - a.lat) * 111.2
}
