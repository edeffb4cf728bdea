// Where a hashed key's row stands. The file holds the sorted keys' differences; they are unfolded here into an open-addressing
// table that holds key and row side by side, so that asking for one touches one place in memory.
import type { Model } from '../../model-file.ts'

const MULTIPLY = 0x9e3779b1 | 0
/** Bits of the filter: one megabyte at most, so that it stays in the processor's cache. Most keys asked for are not there. */
const FILTER_BITS = 23

export interface KeyIndex {
  /** The number that stands for the key, or -1. Keys have as many bits as the model says. */
  find(key: number): number
}

/** Opens the keys NAME of a model: the low and the high bytes of each key's difference from the one before it. `standsFor`: what stands for the key at a place of the sorted list. */
export function openKeys(model: Model, name: string, standsFor: (at: number) => number = (at) => at): KeyIndex {
  const low = model.table(`${name}-low`, 'u8')
  const high = model.table(`${name}-high`, 'u8')
  const bits = Math.max(4, Math.ceil(Math.log2(low.length * 2 + 1)))
  const shift = 32 - bits
  const mask = (1 << bits) - 1
  /** Key and value of each slot; a value of -1 marks an empty one. */
  const slots = new Int32Array(2 << bits).fill(-1)
  const filterMask = (1 << Math.min(FILTER_BITS, bits + 3)) - 1
  const filter = new Int32Array((filterMask + 1) >>> 5)
  let key = 0
  for (let at = 0; at < low.length; at++) {
    key += (low[at] as number) | ((high[at] as number) << 8)
    let slot = Math.imul(key, MULTIPLY) >>> shift
    while (slots[slot * 2 + 1] !== -1) slot = (slot + 1) & mask
    slots[slot * 2] = key
    slots[slot * 2 + 1] = standsFor(at)
    const bit = key & filterMask
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31))
  }
  return {
    find(key) {
      const bit = key & filterMask
      if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return -1
      for (let slot = Math.imul(key, MULTIPLY) >>> shift; ; slot = (slot + 1) & mask) {
        const value = slots[slot * 2 + 1] as number
        if (value === -1 || slots[slot * 2] === key) return value
      }
    },
  }
}
