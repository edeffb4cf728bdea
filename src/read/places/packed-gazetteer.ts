// Reads the gazetteer straight from the bytes of data/places.bin: nothing is decoded before it is asked for.
import { foldName } from './fold.ts'
import { type Gazetteer, type GazetteerPlace, LEVEL_OF, PLACE_KINDS } from './gazetteer.ts'
import { HEADER, HEADER_BYTES, hashName, NAME_STEP, OTHER_NAME, peopleOfClass } from './gazetteer-format.ts'

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

/** A gazetteer over bytes whose header has been checked (knowledge/load.ts). They may be shared memory. */
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
  const header = new Uint32Array(buffer, byteOffset, HEADER_BYTES / 4)
  const field = (number: number) => header[number] as number
  const places = field(HEADER.places)
  const section = (number: number) => byteOffset + field(number)
  const regionBytes = bytes.subarray(field(HEADER.regions), field(HEADER.slotTable))
  return {
    ids: new Uint32Array(buffer, section(HEADER.ids), places),
    coordinates: new Int16Array(buffer, section(HEADER.coordinates), places * 2),
    regionOf: new Uint16Array(buffer, section(HEADER.regionOf), places),
    peopleOf: new Uint8Array(buffer, section(HEADER.peopleOf), places),
    kindOf: new Uint8Array(buffer, section(HEADER.kindOf), places),
    nameOf: new Uint32Array(buffer, section(HEADER.nameOf), Math.ceil(places / NAME_STEP)),
    names: bytes.subarray(field(HEADER.names), field(HEADER.regions)),
    regions: textOf(regionBytes, 0, regionBytes.length).split('\n'),
    slots: new Uint32Array(buffer, section(HEADER.slotTable), field(HEADER.slots)),
    records: bytes.subarray(field(HEADER.records), field(HEADER.length)),
  }
}

/** Start of a folded name's record, or -1. */
function recordOf(columns: Columns, name: string): number {
  const { slots, records } = columns
  if (slots.length === 0 || name.length === 0) return -1
  const mask = slots.length - 1
  for (let slot = hashName(name) & mask; ; slot = (slot + 1) & mask) {
    const start = slots[slot] as number
    if (start === 0) return -1
    if (isNamed(records, start - 1, name)) return start - 1
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
    let start = nameOf[Math.floor(this.number / NAME_STEP)] as number
    for (let step = this.number % NAME_STEP; step > 0; step--) start += 1 + (names[start] as number)
    return textOf(names, start + 1, start + 1 + (names[start] as number))
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

/** UTF-8 of the basic plane, by hand: TextDecoder refuses shared memory in some runtimes. */
function textOf(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; ) {
    const first = bytes[at++] as number
    if (first < 0x80) text += String.fromCharCode(first)
    else if (first < 0xe0) text += String.fromCharCode(((first & 0x1f) << 6) | ((bytes[at++] as number) & 0x3f))
    else {
      const second = (bytes[at++] as number) & 0x3f
      text += String.fromCharCode(((first & 0x0f) << 12) | (second << 6) | ((bytes[at++] as number) & 0x3f))
    }
  }
  return text
}
