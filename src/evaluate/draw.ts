// Intervals by drawing reports anew (bootstrap): how far a figure would move on other reports like these.
// The generator is seeded: the same files give the same interval on every machine.

export const DRAWS = 1000
const SEED = 20260210

/** mulberry32: numbers from 0 to 1, the same series for the same seed. */
export function drawnFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The middle 95 % of a figure over `DRAWS` draws of as many units with replacement; null of fewer than two units. */
export function interval<Unit>(
  units: readonly Unit[],
  figure: (drawn: readonly Unit[]) => number | null,
): readonly [low: number, high: number] | null {
  if (units.length < 2) return null
  const random = drawnFrom(SEED)
  const values: number[] = []
  for (let draw = 0; draw < DRAWS; draw++) {
    const drawn = units.map(() => units[Math.floor(random() * units.length)] as Unit)
    const value = figure(drawn)
    if (value !== null && Number.isFinite(value)) values.push(value)
  }
  if (values.length === 0) return null
  values.sort((a, b) => a - b)
  return [quantile(values, 0.025), quantile(values, 0.975)]
}

function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1)
  const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0]
  return below + (above - below) * (at - Math.floor(at))
}
