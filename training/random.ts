// Numbers that look random and are the same for the same seed (mulberry32): 0 ≤ n < 1.

export type Draw = () => number

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Fisher and Yates' shuffle, in place. */
export function shuffle<T>(items: T[], draw: Draw): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(draw() * (at + 1))
    const held = items[at] as T
    items[at] = items[other] as T
    items[other] = held
  }
}

/** The same items in another order. */
export function shuffled<T>(items: readonly T[], draw: Draw): T[] {
  const order = [...items]
  shuffle(order, draw)
  return order
}
