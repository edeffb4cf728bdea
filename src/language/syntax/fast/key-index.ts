// Where a hashed key stands in a model's sorted list of keys. The file holds differences; they are unfolded here into an open-addressing table.
import type { Model } from '../../model-file.ts'

const MULTIPLY = 0x9e3779b1 | 0
/** Bits of the filter: one megabyte at most, so that it stays in the processor's cache. Most keys asked for are not there. */
const FILTER_BITS = 23

export interface KeyIndex {
  /** Number of the key in the sorted list, or -1. Keys have as many bits as the model says. */
  find(key: number): number
}

/** Opens the keys NAME of a model: the low and the high bytes of each key's difference from the one before it. */
export function openKeys(model: Model, name: string): KeyIndex {
  const low = model.table(`${name}-low`, 'u8')
  const high = model.table(`${name}-high`, 'u8')
  const keys = new Int32Array(low.length)
  let key = 0
  for (let at = 0; at < low.length; at++) {
    key += (low[at] as number) | ((high[at] as number) << 8)
    keys[at] = key
  }
  return indexOf(keys)
}

function indexOf(keys: Int32Array): KeyIndex {
  const bits = Math.max(4, Math.ceil(Math.log2(keys.length * 2 + 1)))
  const shift = 32 - bits
  const mask = (1 << bits) - 1
  const held = new Int32Array(1 << bits).fill(-1)
  const filterMask = (1 << Math.min(FILTER_BITS, bits + 3)) - 1
  const filter = new Int32Array((filterMask + 1) >>> 5)
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number
    let slot = Math.imul(key, MULTIPLY) >>> shift
    while (held[slot] !== -1) slot = (slot + 1) & mask
    held[slot] = at
    const bit = key & filterMask
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31))
  }
  return {
    find(key) {
      const bit = key & filterMask
      if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return -1
      for (let slot = Math.imul(key, MULTIPLY) >>> shift; ; slot = (slot + 1) & mask) {
        const at = held[slot] as number
        if (at === -1 || keys[at] === key) return at
      }
    },
  }
}
