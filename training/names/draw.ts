// Random numbers that are the same in every run: 0 ≤ n < 1.

export type Draw = () => number

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let hash = Math.imul(state ^ (state >>> 15), state | 1)
    hash ^= hash + Math.imul(hash ^ (hash >>> 7), hash | 61)
    return ((hash ^ (hash >>> 14)) >>> 0) / 4294967296
  }
}

/** The same items in another order. */
export function shuffled<T>(items: readonly T[], draw: Draw): T[] {
  const order = [...items]
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(draw() * (at + 1))
    const kept = order[at] as T
    order[at] = order[other] as T
    order[other] = kept
  }
  return order
}
