// Keeps the memory of a long run small. V8 lets the space of young objects grow to 128 MB; batches of reports need
// half of that. Not before: the setting is the whole process's, and the reader threads must have grown to their own limit.
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

const ENOUGH_BYTES = 60_000_000

let held = false

/** Call now and then: once the young space is large enough, it does not grow any further. */
export function holdYoungSpace(): void {
  if (held) return
  const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space')
  if ((young?.physical_space_size ?? 0) < ENOUGH_BYTES) return
  setFlagsFromString('--semi-space-growth-factor=1')
  held = true
}
