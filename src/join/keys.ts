// Which entries are worth comparing: two are, where what one looks for is what the other is filed under.
// The relation is the same seen from either side, so that it does not matter which of the two comes first.
import type { Traits } from './traits.ts'

export interface Keys {
  /** What an entry is filed under. */
  readonly filed: readonly string[]
  /** What it looks for. */
  readonly sought: readonly string[]
}

export function keysOf(traits: Traits): Keys {
  const keys: string[] = []
  if (traits.country !== null && traits.from !== null && traits.to !== null && traits.to - traits.from < 40) {
    for (let week = Math.floor(traits.from / 7); week <= Math.floor(traits.to / 7); week++) {
      keys.push(`${traits.family}|${traits.country}|${week}`)
    }
  }
  return { filed: keys, sought: keys }
}
