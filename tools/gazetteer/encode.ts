// Packs places into the bytes of data/places.bin (layout: src/read/places/gazetteer-format.ts). The same places give
// the same bytes.

import { foldName } from '../../src/read/places/fold.ts'
import { foldBytes } from '../../src/read/places/fold-bytes.ts'
import { PLACE_KINDS } from '../../src/read/places/gazetteer.ts'
import {
  FILE,
  FILE_BYTES,
  FORMAT_VERSION,
  MAGIC,
  OTHER_NAME,
  peopleClass,
} from '../../src/read/places/gazetteer-format.ts'
import { recordBytes } from '../../src/read/places/key-table.ts'
import { textOf } from '../../src/read/places/utf8.ts'
import type { RawPlace } from './place.ts'

const COUNTRY_LIKE = new Set(['country', 'former country', 'capital', 'region', 'continent', 'area'])
const LONGEST_NAME = 255

export function encode(unsorted: readonly RawPlace[]): Uint8Array {
  const places = [...unsorted].sort(byRegion)
  const regions = [...new Set(['', ...places.map((place) => place.region)])].sort(compare)
  const regionNumber = new Map(regions.map((region, number) => [region, number]))
  const keys = keysOf(places)
  const encoder = new TextEncoder()
  const names = encoder.encode(namesOf(places, keys))
  const codes = encoder.encode(regions.join('\n'))
  return assemble(
    {
      places: places.length,
      keys: keys.size,
      uses: [...keys.values()].reduce((total, uses) => total + uses.length, 0),
      records: recordBytes(
        [...keys].map(([key, uses]) => ({ length: encoder.encode(key).length, places: uses.length })),
      ),
      regions: codes.length,
    },
    [
      ...differences(
        places.map((place) => place.geonames),
        4,
      ),
      ...differences(
        places.map((place) => code(place.lat, 90)),
        2,
      ),
      ...differences(
        places.map((place) => code(place.lon, 180)),
        2,
      ),
      ...steps(places.map((place) => regionNumber.get(place.region) ?? 0)),
      Uint8Array.from(places, (place) => peopleClass(place.people)),
      Uint8Array.from(places, (place) => PLACE_KINDS.indexOf(place.kind)),
      ranks(places, keys),
      codes,
      names,
    ],
  )
}

function byRegion(a: RawPlace, b: RawPlace): number {
  return compare(a.region, b.region) || compare(a.kind, b.kind) || a.geonames - b.geonames || compare(a.name, b.name)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function code(degrees: number, most: number): number {
  return Math.round((degrees / most) * 32767)
}

/** Each number less the one before it, in so many bytes: 0, -1, 1, -2 … as 0, 1, 2, 3 …; the lowest bytes of all, then the next … */
function differences(values: readonly number[], bytes: 2 | 4): Uint8Array[] {
  const unused = 32 - 8 * bytes
  const steps = values.map((value, at) => {
    const step = ((value - (values[at - 1] ?? 0)) << unused) >> unused
    return (step << 1) ^ (step >> 31)
  })
  return Array.from({ length: bytes }, (_, plane) => Uint8Array.from(steps, (step) => (step >>> (8 * plane)) & 0xff))
}

/** What each of rising values adds to the one before. */
function steps(values: readonly number[]): Uint8Array[] {
  const rises = values.map((value, at) => value - (values[at - 1] ?? 0))
  if (rises.some((rise) => rise < 0 || rise > 0xff)) throw new Error('the regions do not rise by small steps')
  return [Uint8Array.from(rises)]
}

/** Of each place its name, then its other names, folded. Checks that the reader will fold the name alike. */
function namesOf(places: readonly RawPlace[], keys: ReadonlyMap<string, readonly number[]>): string {
  const others: string[][] = places.map(() => [])
  for (const key of [...keys.keys()].sort(compare)) {
    for (const use of keys.get(key) ?? []) {
      if (use >= OTHER_NAME) others[use - OTHER_NAME]?.push(key)
    }
  }
  const room = new Uint8Array(4096)
  return places
    .map(({ name }, number) => {
      const bytes = new TextEncoder().encode(name)
      const folded = textOf(room, 0, foldBytes(bytes, 0, bytes.length, room, 0))
      if (folded !== foldName(name) || /[\0-\n]/.test(name) || bytes.length > LONGEST_NAME) {
        throw new Error(
          `the name ${JSON.stringify(name)} cannot be packed: folded in bytes it is ${JSON.stringify(folded)}`,
        )
      }
      return `${[name, ...(others[number] ?? [])].join('\t')}\n`
    })
    .join('')
}

/** The smallest ranks that put the uses of every name into their order where their classes of people are the same. */
function ranks(places: readonly RawPlace[], keys: ReadonlyMap<string, readonly number[]>): Uint8Array {
  const rank = new Uint8Array(places.length)
  const people = places.map((place) => peopleClass(place.people))
  const place = (use: number) => use & (OTHER_NAME - 1)
  const lowest = (before: number, use: number): number =>
    people[place(before)] === people[place(use)] ? (rank[place(before)] ?? 0) + (before < use ? 0 : 1) : 0
  const pairs = [...keys.values()].flatMap((uses) => uses.slice(1).map((use, at) => [uses[at] ?? 0, use] as const))
  for (let raised = true; raised; ) {
    raised = false
    for (const [before, use] of pairs) {
      const least = lowest(before, use)
      if ((rank[place(use)] ?? 0) >= least) continue
      if (least > 0xff) throw new Error('the places of a name cannot be ranked')
      rank[place(use)] = least
      raised = true
    }
  }
  return rank
}

/** Folded names with their places, most populous first; main names before other names at the same size. */
function keysOf(places: readonly RawPlace[]): Map<string, number[]> {
  const keys = new Map<string, number[]>()
  const largest = new Map<string, number>()
  for (const place of places) {
    const key = foldName(place.name)
    largest.set(key, Math.max(largest.get(key) ?? 0, place.people))
  }
  for (const [number, place] of places.entries()) {
    add(foldName(place.name), number)
    for (const other of place.others) {
      const key = foldName(other)
      // Another name that is the main name of a larger place would only mislead.
      if (key === foldName(place.name)) continue
      if (COUNTRY_LIKE.has(place.kind) || place.people >= (largest.get(key) ?? 0) / 4) add(key, number | OTHER_NAME)
    }
  }
  for (const codes of keys.values()) codes.sort((a, b) => weight(b) - weight(a) || a - b)
  for (const key of keys.keys()) if (new TextEncoder().encode(key).length > LONGEST_NAME) keys.delete(key)
  return keys

  function add(key: string, code: number): void {
    const codes = keys.get(key)
    if (key === '') return
    if (codes === undefined) keys.set(key, [code])
    else if (!codes.some((known) => (known & (OTHER_NAME - 1)) === (code & (OTHER_NAME - 1)))) codes.push(code)
  }

  function weight(code: number): number {
    return (places[code & (OTHER_NAME - 1)] as RawPlace).people
  }
}

function assemble(
  counts: Readonly<Record<'places' | 'keys' | 'uses' | 'records' | 'regions', number>>,
  sections: readonly Uint8Array[],
): Uint8Array {
  const header = new Uint32Array(FILE_BYTES / 4)
  const file = new Uint8Array(FILE_BYTES + sections.reduce((total, section) => total + section.length, 0))
  header[FILE.magic] = MAGIC
  header[FILE.version] = FORMAT_VERSION
  header[FILE.length] = file.length
  for (const name of Object.keys(counts) as (keyof typeof counts)[]) header[FILE[name]] = counts[name]
  file.set(new Uint8Array(header.buffer))
  let at = FILE_BYTES
  for (const section of sections) {
    file.set(section, at)
    at += section.length
  }
  return file
}
