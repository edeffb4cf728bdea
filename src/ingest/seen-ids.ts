// Which ids an input has used, in 16 bytes an id: an input may hold millions of reports.
import { hash } from 'node:crypto'

export interface SeenIds {
  /** Notes an id; whether it was there already. */
  add(id: string): boolean
}

/** Two different ids are taken for the same with a chance of about one in 10^15 for each pair. */
export function seenIds(): SeenIds {
  let slots = new Float64Array(1024)
  let used = 0
  return {
    add(id) {
      if (used * 2 > slots.length) grow()
      const place = find(slots, numberOf(id))
      if (slots[place] !== 0) return true
      slots[place] = numberOf(id)
      used++
      return false
    },
  }

  function grow(): void {
    const larger = new Float64Array(slots.length * 2)
    for (const number of slots) if (number !== 0) larger[find(larger, number)] = number
    slots = larger
  }
}

/** The slot that holds `number`, or the empty one where it belongs. */
function find(slots: Float64Array, number: number): number {
  let place = number % slots.length
  while (slots[place] !== 0 && slots[place] !== number) place = (place + 1) % slots.length
  return place
}

/** 52 bits of the id's hash, never 0. */
function numberOf(id: string): number {
  return Number.parseInt(hash('sha1', id, 'hex').slice(0, 13), 16) + 1
}
