// The two layouts of the gazetteer. All numbers are little-endian; the bytes may lie in memory that threads share.
//
// In data/places.bin.zst, made to be small, all of it there for unpack-gazetteer.ts to unfold:
//   a header of FILE_BYTES, then without gaps
//   planes    a byte a place each: four of the GeoNames id and two each of latitude and longitude, as differences to the
//             place before (zigzag: 0, -1, 1, -2 …), one of the region's (0 or 1), people, kind, rank
//   regions   codes of first-order regions and countries, joined by newlines ("", "AD", "AD.02", …)
//   names     UTF-8: of each place its name and, each after a tab, its other names, folded; a newline after each place
// Rank puts places of one name and of one class of people into order, the smaller first.
//
// In memory, made to be read in place: a header of MEMORY_BYTES, then sections that each start at a multiple of four:
//   columns, one value a place: GeoNames id, latitude and longitude, region, people, kind, start of its name
//   regions   as above
//   names     as above
//   slots     a hash table from folded names to their records: the record's start plus one, and in the bits above
//             RECORD_BITS those of the hash; 0 is empty
//   records   the folded name after a length byte, the number of its places (16 bits), each place in three bytes
// In a record the top bit of a place marks a name that is not the place's main one.

export const MAGIC = 0x4c504244
export const FORMAT_VERSION = 2
export const FILE_BYTES = 32
export const MEMORY_BYTES = 52

/** Number of each field of the file's header. */
export const FILE = {
  magic: 0,
  version: 1,
  length: 2,
  places: 3,
  /** Folded names, their uses as names of places, and the bytes of their records in memory. */
  keys: 4,
  uses: 5,
  records: 6,
  /** Bytes of the regions. */
  regions: 7,
} as const

/** Byte planes before the regions in the file. */
export const PLANES = 12

/** Number of each field of the header in memory: of the sections, where they start. */
export const HEADER = {
  places: 0,
  slots: 1,
  ids: 2,
  coordinates: 3,
  regionOf: 4,
  peopleOf: 5,
  kindOf: 6,
  nameOf: 7,
  regions: 8,
  names: 9,
  slotTable: 10,
  records: 11,
  end: 12,
} as const

export const OTHER_NAME = 0x800000

export const RECORD_BITS = 23
/** Bits of a slot that it shares with the hash. */
export const TAG = -1 << RECORD_BITS

export function slotOfRecord(hash: number, record: number): number {
  return ((hash & TAG) | (record + 1)) >>> 0
}

/** Start of the record of a slot that is not empty. */
export function recordOfSlot(slot: number): number {
  return (slot & ~TAG) - 1
}

export const TAB = 9
const NEWLINE = 10

/** Where the name ends that starts at `start` in the names. */
export function endOfName(names: Uint8Array, start: number): number {
  let end = start
  while ((names[end] as number) > NEWLINE) end++
  return end
}

/** Slots of the hash table of so many names: a power of two. */
export function slotsFor(keys: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, keys) / 0.75))
}

const BASIS = 0x811c9dc5
const PRIME = 0x01000193

/** Hash of a folded name (FNV-1a over code units). */
export function hashName(name: string): number {
  let hash = BASIS
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), PRIME)
  hash ^= hash >>> 15
  return hash >>> 0
}

/** The same of a name in bytes, or -1 where not all of them are ASCII. */
export function hashAscii(bytes: Uint8Array, start: number, end: number): number {
  let hash = BASIS
  let all = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number
    all |= byte
    hash = Math.imul(hash ^ byte, PRIME)
  }
  hash ^= hash >>> 15
  return all < 0x80 ? hash >>> 0 : -1
}

/** People as one byte: steps of about nine percent. */
export function peopleClass(people: number): number {
  return Math.min(255, Math.round(Math.log2(people + 1) * 8))
}

export function peopleOfClass(code: number): number {
  return Math.round(2 ** (code / 8) - 1)
}
