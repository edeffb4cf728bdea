// Unfolds the file of the gazetteer into the layout that is read in memory (both: gazetteer-format.ts).
import { foldBytes } from './fold-bytes.ts'
import {
  endOfName,
  FILE,
  FILE_BYTES,
  HEADER,
  MEMORY_BYTES,
  OTHER_NAME,
  PLANES,
  slotsFor,
  TAB,
} from './gazetteer-format.ts'
import { KeyTable } from './key-table.ts'

/** The header of a file, however short: zeros where it ends early. */
export function headerOf(file: Uint8Array): Uint32Array {
  const header = new Uint32Array(FILE_BYTES / 4)
  new Uint8Array(header.buffer).set(file.subarray(0, FILE_BYTES))
  return header
}

/** The gazetteer in memory. `file`: bytes whose header has been checked; `memory`: gives so many bytes, all zero. */
export function unpackGazetteer(file: Uint8Array, memory: (bytes: number) => Uint8Array): Uint8Array {
  const header = headerOf(file)
  const places = header[FILE.places] as number
  const regionsAt = FILE_BYTES + PLANES * places
  const namesAt = regionsAt + (header[FILE.regions] as number)
  const slots = slotsFor(header[FILE.keys] as number)
  const sizes = {
    ids: places * 4,
    coordinates: places * 4,
    regionOf: places * 2,
    peopleOf: places,
    kindOf: places,
    nameOf: places * 4,
    regions: namesAt - regionsAt,
    names: file.length - namesAt,
    slotTable: slots * 4,
    records: header[FILE.records] as number,
  }
  const starts = startsOf(sizes)
  const bytes = memory(starts.end)
  const { buffer, byteOffset } = bytes
  const head = new Uint32Array(buffer, byteOffset, MEMORY_BYTES / 4)
  head[HEADER.places] = places
  head[HEADER.slots] = slots
  for (const [name, start] of Object.entries(starts)) head[HEADER[name as keyof typeof starts]] = start
  const plane = (number: number) => file.subarray(FILE_BYTES + number * places, FILE_BYTES + (number + 1) * places)
  unfoldColumns(plane, {
    ids: new Uint32Array(buffer, byteOffset + starts.ids, places),
    coordinates: new Int16Array(buffer, byteOffset + starts.coordinates, places * 2),
    regionOf: new Uint16Array(buffer, byteOffset + starts.regionOf, places),
  })
  bytes.set(plane(9), starts.peopleOf)
  bytes.set(plane(10), starts.kindOf)
  bytes.set(file.subarray(regionsAt, namesAt), starts.regions)
  bytes.set(file.subarray(namesAt), starts.names)
  const records = bytes.subarray(starts.records, starts.end)
  const table = new KeyTable(records, header[FILE.uses] as number)
  readNames(file.subarray(namesAt), table, records, new Uint32Array(buffer, byteOffset + starts.nameOf, places))
  table.close(new Uint32Array(buffer, byteOffset + starts.slotTable, slots), orderOf(plane(9), plane(11)))
  return bytes
}

type Starts<T> = { readonly [Name in keyof T]: number } & { readonly end: number }

/** Where sections of such sizes start, each at a multiple of four, and where the last ends. */
function startsOf<T extends Readonly<Record<string, number>>>(sizes: T): Starts<T> {
  const starts: Record<string, number> = {}
  let at = MEMORY_BYTES
  for (const [name, size] of Object.entries(sizes)) {
    starts[name] = at
    at = (at + size + 3) & ~3
  }
  starts['end'] = at
  return starts as Starts<T>
}

interface Columns {
  readonly ids: Uint32Array
  readonly coordinates: Int16Array
  readonly regionOf: Uint16Array
}

function unfoldColumns(plane: (number: number) => Uint8Array, { ids, coordinates, regionOf }: Columns): void {
  const id = [plane(0), plane(1), plane(2), plane(3)] as const
  const lat = [plane(4), plane(5)] as const
  const lon = [plane(6), plane(7)] as const
  const region = plane(8)
  for (let at = 0, last = 0; at < ids.length; at++) {
    last += signed(pair(id[0], id[1], at) | (pair(id[2], id[3], at) << 16))
    ids[at] = last
  }
  for (let at = 0, lastLat = 0, lastLon = 0; at < ids.length; at++) {
    lastLat += signed(pair(lat[0], lat[1], at))
    lastLon += signed(pair(lon[0], lon[1], at))
    coordinates[at * 2] = lastLat
    coordinates[at * 2 + 1] = lastLon
  }
  for (let at = 0, last = 0; at < ids.length; at++) {
    last += region[at] as number
    regionOf[at] = last
  }
}

function pair(low: Uint8Array, high: Uint8Array, at: number): number {
  return (low[at] as number) | ((high[at] as number) << 8)
}

/** 0, -1, 1, -2 … of 0, 1, 2, 3 … */
function signed(code: number): number {
  return (code >>> 1) ^ -(code & 1)
}

function readNames(from: Uint8Array, table: KeyTable, records: Uint8Array, nameOf: Uint32Array): void {
  for (let place = 0, start = 0; start < from.length; place++) {
    nameOf[place] = start
    let end = endOfName(from, start)
    table.add(foldBytes(from, start, end, records, table.nameStart), place)
    while (from[end] === TAB) {
      start = end + 1
      end = endOfName(from, start)
      const to = table.nameStart
      for (let at = start; at < end; at++) records[to + at - start] = from[at] as number
      table.add(to + end - start, place | OTHER_NAME)
    }
    start = end + 1
  }
}

/** Order of the places in a record: most people first, then by rank, then main names before others, then as in the file. */
function orderOf(peopleOf: Uint8Array, rankOf: Uint8Array): (a: number, b: number) => number {
  const place = OTHER_NAME - 1
  return (a, b) =>
    (peopleOf[b & place] as number) - (peopleOf[a & place] as number) ||
    (rankOf[a & place] as number) - (rankOf[b & place] as number) ||
    a - b
}
