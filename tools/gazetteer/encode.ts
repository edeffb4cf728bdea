// Packs places into the bytes of data/places.bin (layout: src/read/places/gazetteer-format.ts). The same places give
// the same bytes.
import { foldName } from '../../src/read/places/fold.ts'
import { PLACE_KINDS } from '../../src/read/places/gazetteer.ts'
import {
  FORMAT_VERSION,
  HEADER,
  HEADER_BYTES,
  hashName,
  MAGIC,
  NAME_STEP,
  OTHER_NAME,
  peopleClass,
} from '../../src/read/places/gazetteer-format.ts'
import type { RawPlace } from './place.ts'

const COUNTRY_LIKE = new Set(['country', 'former country', 'capital', 'region', 'continent', 'area'])

export function encode(unsorted: readonly RawPlace[]): Uint8Array {
  const places = [...unsorted].sort(byRegion)
  const names = encodeNames(places)
  const regions = [...new Set(['', ...places.map((place) => place.region)])].sort(compare)
  const regionNumber = new Map(regions.map((region, number) => [region, number]))
  const { slots, records, keys } = encodeKeys(places)
  return assemble(
    { places: places.length, slots: slots.length, keys },
    {
      ids: column(Uint32Array.from(places, (place) => place.geonames)),
      coordinates: column(Int16Array.from(places.flatMap((place) => [code(place.lat, 90), code(place.lon, 180)]))),
      regionOf: column(Uint16Array.from(places, (place) => regionNumber.get(place.region) ?? 0)),
      peopleOf: column(Uint8Array.from(places, (place) => peopleClass(place.people))),
      kindOf: column(Uint8Array.from(places, (place) => PLACE_KINDS.indexOf(place.kind))),
      nameOf: column(names.starts),
      names: names.bytes,
      regions: new TextEncoder().encode(regions.join('\n')),
      slotTable: column(slots),
      records,
    },
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

function column(values: Uint32Array | Uint16Array | Int16Array | Uint8Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
}

function encodeNames(places: readonly RawPlace[]): { starts: Uint32Array; bytes: Uint8Array } {
  const encoder = new TextEncoder()
  const starts: number[] = []
  const bytes: number[] = []
  for (const [number, { name }] of places.entries()) {
    if (number % NAME_STEP === 0) starts.push(bytes.length)
    const encoded = encoder.encode(name)
    bytes.push(encoded.length, ...encoded)
  }
  return { starts: Uint32Array.from(starts), bytes: Uint8Array.from(bytes) }
}

function encodeKeys(places: readonly RawPlace[]): { slots: Uint32Array; records: Uint8Array; keys: number } {
  const keys = keysOf(places)
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(keys.size / 0.75)))
  const encoder = new TextEncoder()
  const records: number[] = []
  for (const [key, codes] of [...keys].sort(([a], [b]) => compare(a, b))) {
    const encoded = encoder.encode(key)
    if (encoded.length > 255) continue
    let slot = hashName(key) & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = records.length + 1
    records.push(encoded.length, ...encoded, codes.length & 0xff, codes.length >>> 8)
    for (const one of codes) records.push(one & 0xff, (one >>> 8) & 0xff, one >>> 16)
  }
  return { slots, records: Uint8Array.from(records), keys: keys.size }
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
  counts: { readonly places: number; readonly slots: number; readonly keys: number },
  sections: Readonly<Record<string, Uint8Array>>,
): Uint8Array {
  const header = new Uint32Array(HEADER_BYTES / 4)
  header[HEADER.magic] = MAGIC
  header[HEADER.version] = FORMAT_VERSION
  header[HEADER.places] = counts.places
  header[HEADER.slots] = counts.slots
  header[HEADER.keys] = counts.keys
  let at = HEADER_BYTES
  for (const [name, bytes] of Object.entries(sections)) {
    at = (at + 3) & ~3
    header[HEADER[name as keyof typeof HEADER]] = at
    at += bytes.length
  }
  header[HEADER.length] = at = (at + 3) & ~3
  const file = new Uint8Array(at)
  for (const [name, bytes] of Object.entries(sections)) file.set(bytes, header[HEADER[name as keyof typeof HEADER]])
  file.set(column(header))
  return file
}
