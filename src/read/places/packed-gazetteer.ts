// Reads the gazetteer from its bytes in memory (unpack-gazetteer.ts): nothing is decoded before it is asked for.
import { foldName } from './fold.ts'
import { type Gazetteer, type GazetteerPlace, LEVEL_OF, PLACE_KINDS } from './gazetteer.ts'
import {
  endOfName,
  HEADER,
  hashName,
  MEMORY_BYTES,
  OTHER_NAME,
  peopleOfClass,
  recordOfSlot,
  TAG,
} from './gazetteer-format.ts'
import { textOf } from './utf8.ts'

interface Columns {
  readonly ids: Uint32Array
  readonly coordinates: Int16Array
  readonly regionOf: Uint16Array
  readonly peopleOf: Uint8Array
  readonly kindOf: Uint8Array
  readonly nameOf: Uint32Array
  readonly names: Uint8Array
  readonly regions: readonly string[]
  readonly slots: Uint32Array
  readonly records: Uint8Array
}

const MOST_PLACES = 400

/** A gazetteer over the bytes that unpackGazetteer gave. They may be shared memory. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const columns = columnsOf(bytes)
  const lookupFolded = (name: string): readonly GazetteerPlace[] => {
    const record = recordOf(columns, name)
    return record < 0 ? [] : placesOf(columns, record)
  }
  return {
    lookup: (name) => lookupFolded(foldName(name)),
    lookupFolded,
    hasFolded: (name) => recordOf(columns, name) >= 0,
  }
}

function columnsOf(bytes: Uint8Array): Columns {
  const { buffer, byteOffset } = bytes
  const header = new Uint32Array(buffer, byteOffset, MEMORY_BYTES / 4)
  const field = (number: number) => header[number] as number
  const places = field(HEADER.places)
  const section = (number: number) => byteOffset + field(number)
  return {
    ids: new Uint32Array(buffer, section(HEADER.ids), places),
    coordinates: new Int16Array(buffer, section(HEADER.coordinates), places * 2),
    regionOf: new Uint16Array(buffer, section(HEADER.regionOf), places),
    peopleOf: new Uint8Array(buffer, section(HEADER.peopleOf), places),
    kindOf: new Uint8Array(buffer, section(HEADER.kindOf), places),
    nameOf: new Uint32Array(buffer, section(HEADER.nameOf), places),
    names: bytes.subarray(field(HEADER.names), field(HEADER.slotTable)),
    regions: regionsOf(bytes, field(HEADER.regions), field(HEADER.names)),
    slots: new Uint32Array(buffer, section(HEADER.slotTable), field(HEADER.slots)),
    records: bytes.subarray(field(HEADER.records), field(HEADER.end)),
  }
}

/** Their codes; the section is filled up with zeros. */
function regionsOf(bytes: Uint8Array, start: number, next: number): string[] {
  let end = next
  while (end > start && bytes[end - 1] === 0) end--
  return textOf(bytes, start, end).split('\n')
}

/** Start of a folded name's record, or -1. */
function recordOf(columns: Columns, name: string): number {
  const { slots, records } = columns
  if (slots.length === 0 || name.length === 0) return -1
  const mask = slots.length - 1
  const hash = hashName(name)
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = slots[slot] as number
    if (found === 0) return -1
    if (((found ^ hash) & TAG) === 0 && isNamed(records, recordOfSlot(found), name)) return recordOfSlot(found)
  }
}

function isNamed(records: Uint8Array, start: number, name: string): boolean {
  const length = records[start] as number
  if (length < name.length) return false
  const end = start + 1 + length
  let at = start + 1
  for (let unit = 0; unit < name.length; unit++) {
    const code = name.charCodeAt(unit)
    if (code < 0x80) {
      if (at >= end || records[at] !== code) return false
      at++
    } else if (textOf(records, start + 1, end) !== name) return false
    else return true
  }
  return at === end
}

function placesOf(columns: Columns, record: number): GazetteerPlace[] {
  const { records } = columns
  let at = record + 1 + (records[record] as number)
  const count = Math.min(MOST_PLACES, (records[at] as number) | ((records[at + 1] as number) << 8))
  at += 2
  const places: GazetteerPlace[] = []
  for (let number = 0; number < count; number++, at += 3) {
    const code = (records[at] as number) | ((records[at + 1] as number) << 8) | ((records[at + 2] as number) << 16)
    places.push(new PackedPlace(columns, code & (OTHER_NAME - 1), (code & OTHER_NAME) === 0))
  }
  return places
}

/** A place that reads its fields when asked: a name such as "San José" has hundreds of candidates. */
class PackedPlace implements GazetteerPlace {
  readonly number: number
  readonly main: boolean
  readonly #columns: Columns

  constructor(columns: Columns, number: number, main: boolean) {
    this.#columns = columns
    this.number = number
    this.main = main
  }

  get geonames() {
    return this.#columns.ids[this.number] || null
  }

  get name() {
    const { names, nameOf } = this.#columns
    const start = nameOf[this.number] as number
    return textOf(names, start, endOfName(names, start))
  }

  get kind() {
    return PLACE_KINDS[this.#columns.kindOf[this.number] as number] ?? 'town'
  }

  get level() {
    return LEVEL_OF[this.kind]
  }

  get country() {
    const region = this.#region()
    return region === '' ? null : region.slice(0, 2)
  }

  get admin1() {
    const region = this.#region()
    return region.length > 3 ? region : null
  }

  get lat() {
    return degrees(this.#columns.coordinates[this.number * 2] as number, 90)
  }

  get lon() {
    return degrees(this.#columns.coordinates[this.number * 2 + 1] as number, 180)
  }

  get population() {
    return peopleOfClass(this.#columns.peopleOf[this.number] as number)
  }

  #region(): string {
    return this.#columns.regions[this.#columns.regionOf[this.number] as number] ?? ''
  }
}

function degrees(code: number, most: number): number {
  return Math.round((code / 32767) * most * 1000) / 1000
}
