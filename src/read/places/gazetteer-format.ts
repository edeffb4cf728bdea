// The layout of data/places.bin, shared by its reader (packed-gazetteer.ts) and its writer (tools/gazetteer).
//
// A header of 16 numbers (32 bits, little-endian), then sections that each start at a multiple of four:
//   columns, one value a place: GeoNames id, latitude, longitude, region, people, kind
//   nameOf    start of the name of every eighth place
//   names     UTF-8, in the order of the places, each after a byte that holds its length
//   regions   codes of first-order regions and countries, joined by newlines ("", "AD", "AD.02", …)
//   slots     a hash table from folded names to the start of their record, plus one; 0 is empty
//   records   the folded name after a length byte, the number of its places (16 bits), each place in three bytes
// In a record the top bit of a place marks a name that is not the place's main one. Everything is read in place, so the
// bytes can lie in memory that is shared between threads.

export const MAGIC = 0x4c504244
export const FORMAT_VERSION = 1
export const HEADER_BYTES = 64

/** Number of each header field. */
export const HEADER = {
  magic: 0,
  version: 1,
  length: 2,
  keys: 3,
  places: 4,
  slots: 5,
  ids: 6,
  coordinates: 7,
  regionOf: 8,
  peopleOf: 9,
  kindOf: 10,
  nameOf: 11,
  names: 12,
  regions: 13,
  slotTable: 14,
  records: 15,
} as const

export const OTHER_NAME = 0x800000

/** Places between two starts in nameOf. */
export const NAME_STEP = 8

/** Hash of a folded name (FNV-1a over code units). */
export function hashName(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  }
  hash ^= hash >>> 15
  return hash >>> 0
}

/** People as one byte: steps of about nine percent. */
export function peopleClass(people: number): number {
  return Math.min(255, Math.round(Math.log2(people + 1) * 8))
}

export function peopleOfClass(code: number): number {
  return Math.round(2 ** (code / 8) - 1)
}
