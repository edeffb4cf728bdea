// Builds the table of folded names in memory (gazetteer-format.ts: slots and records) from names that come place by
// place: first a record of every use of a name, then a slot for every name, then one record for all uses of a name.
// Step by step, because each then runs through memory in order, or in short rounds that a processor can overlap.
import { hashAscii, hashName, RECORD_BITS, recordOfSlot, slotOfRecord, TAG } from './gazetteer-format.ts'
import { textOf } from './utf8.ts'

const LENGTH_BYTE = 1
const COUNT_BYTES = 2
const PLACE_BYTES = 3
/** More than a table can hold. */
const USES = 2 ** 23

export class KeyTable {
  readonly #records: Uint8Array
  readonly #starts: Uint32Array
  readonly #hashes: Uint32Array
  #uses = 0
  /** Where the next record starts. */
  #next = 0

  /** `records`: empty; `uses`: how many there will be. */
  constructor(records: Uint8Array, uses: number) {
    this.#records = records
    this.#starts = new Uint32Array(uses + 1)
    this.#hashes = new Uint32Array(uses + 1)
  }

  /** Where the next name is to be written in `records`. */
  get nameStart(): number {
    return this.#next + LENGTH_BYTE
  }

  /** Takes the name in records[nameStart … end) as one of a place; `code` as in a record. */
  add(end: number, code: number): void {
    const records = this.#records
    const start = this.#next + LENGTH_BYTE
    if (end === start || this.#uses + 1 >= this.#starts.length) return
    const ascii = hashAscii(records, start, end)
    this.#uses++
    this.#starts[this.#uses] = this.#next
    this.#hashes[this.#uses] = ascii < 0 ? hashName(textOf(records, start, end)) : ascii
    records[this.#next] = end - start
    records[end] = 1
    records[end + 1] = 0
    writePlace(records, end + COUNT_BYTES, code)
    this.#next = end + COUNT_BYTES + PLACE_BYTES
  }

  /** Fills the slots, which are empty. `order`: of two codes of one name. */
  close(slots: Uint32Array, order: (a: number, b: number) => number): void {
    const repeated = this.#repeated(slots, this.#fill(slots))
    for (let at = 0; at < repeated.length; ) {
      const slot = Math.floor((repeated[at] as number) / USES)
      const found = slots[slot] as number
      const first = recordOfSlot(found)
      const codes = [this.#placeOf(first)]
      for (; Math.floor((repeated[at] as number) / USES) === slot; at++) {
        insert(codes, this.#placeOf(this.#starts[(repeated[at] as number) % USES] as number), order)
      }
      slots[slot] = slotOfRecord(found, this.#joined(first, codes))
    }
  }

  /** Of those uses, the ones whose name has a slot: slot and use in one number, in rising order. The others get theirs. */
  #repeated(slots: Uint32Array, uses: Uint32Array): Float64Array {
    const repeated = new Float64Array(uses.length)
    let count = 0
    for (let at = 0; at < uses.length; at++) {
      const use = uses[at] as number
      const record = this.#starts[use] as number
      const slot = this.#slotOf(slots, this.#hashes[use] as number, record)
      if (slots[slot] === 0) slots[slot] = slotOfRecord(this.#hashes[use] as number, record)
      else repeated[count++] = slot * USES + use
    }
    return repeated.subarray(0, count).sort()
  }

  /** Gives slots to all uses but those whose name has one already, or looks by its hash as if it had. Returns these. */
  #fill(slots: Uint32Array): Uint32Array {
    const hashes = this.#hashes
    const starts = this.#starts
    const mask = slots.length - 1
    const again = new Uint32Array(this.#uses)
    let count = 0
    for (let use = 1; use <= this.#uses; use++) {
      const hash = hashes[use] as number
      let slot = hash & mask
      let found = slots[slot] as number
      while (found !== 0 && ((found ^ hash) & TAG) !== 0) {
        slot = (slot + 1) & mask
        found = slots[slot] as number
      }
      if (found === 0) slots[slot] = slotOfRecord(hash, starts[use] as number)
      else again[count++] = use
    }
    return again.subarray(0, count)
  }

  /** Slot of the name of a record, or the empty one where it belongs. */
  #slotOf(slots: Uint32Array, hash: number, record: number): number {
    const mask = slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const found = slots[slot] as number
      if (found === 0 || (((found ^ hash) & TAG) === 0 && this.#sameName(recordOfSlot(found), record))) return slot
    }
  }

  #sameName(one: number, other: number): boolean {
    const records = this.#records
    const length = records[one] as number
    for (let at = 0; at < LENGTH_BYTE + length; at++) if (records[one + at] !== records[other + at]) return false
    return true
  }

  /** Writes one record with all places of a name after the others. */
  #joined(record: number, codes: readonly number[]): number {
    const records = this.#records
    const start = this.#next
    const nameBytes = LENGTH_BYTE + (records[record] as number)
    for (let at = 0; at < nameBytes; at++) records[start + at] = records[record + at] as number
    let to = start + nameBytes
    records[to++] = codes.length & 0xff
    records[to++] = codes.length >>> 8
    for (const code of codes) {
      writePlace(records, to, code)
      to += PLACE_BYTES
    }
    this.#next = to
    return start
  }

  #placeOf(record: number): number {
    const at = record + LENGTH_BYTE + (this.#records[record] as number) + COUNT_BYTES
    return readPlace(this.#records, at)
  }
}

/** Puts a code where it belongs among codes in order: most names have two. */
function insert(codes: number[], code: number, order: (a: number, b: number) => number): void {
  let at = codes.push(code) - 1
  for (; at > 0 && order(codes[at - 1] as number, code) > 0; at--) codes[at] = codes[at - 1] as number
  codes[at] = code
}

function writePlace(records: Uint8Array, at: number, code: number): void {
  records[at] = code & 0xff
  records[at + 1] = (code >>> 8) & 0xff
  records[at + 2] = code >>> 16
}

function readPlace(records: Uint8Array, at: number): number {
  return (records[at] as number) | ((records[at + 1] as number) << 8) | ((records[at + 2] as number) << 16)
}

/** Bytes that a table of these folded names needs for its records: of each its length, and how many places it has. */
export function recordBytes(names: readonly { readonly length: number; readonly places: number }[]): number {
  let bytes = 0
  for (const { length, places } of names) {
    bytes += places * (LENGTH_BYTE + length + COUNT_BYTES + PLACE_BYTES)
    if (places > 1) bytes += LENGTH_BYTE + length + COUNT_BYTES + PLACE_BYTES * places
  }
  if (bytes >= 2 ** RECORD_BITS) throw new Error('there are too many names')
  return bytes
}
