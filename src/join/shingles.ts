// How much of one text's wording stands in another: the smallest hashes of its runs of four words (a bottom-k sketch).

/** Number of different runs, and the smallest hashes of them in order. */
export interface Sketch {
  readonly runs: number
  readonly least: Uint32Array
}

const RUN = 4
const KEPT = 48

export function sketchOf(words: readonly string[]): Sketch {
  const hashes = new Set<number>()
  for (let at = 0; at + RUN <= words.length; at++) hashes.add(hashOfWords(words, at, RUN))
  return { runs: hashes.size, least: Uint32Array.from(hashes).sort().slice(0, KEPT) }
}

/** FNV-1a over some words, well mixed at the end. */
export function hashOfWords(words: readonly string[], at: number, count: number): number {
  let hash = 0x811c9dc5
  for (let word = at; word < at + count; word++) {
    const text = words[word] ?? ''
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
    hash = Math.imul(hash ^ 32, 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** An estimate, in hundredths, of how many runs of the shorter text stand in the longer. */
export function copyShare(a: Sketch, b: Sketch): number {
  const smaller = Math.min(a.runs, b.runs)
  if (smaller === 0) return 0
  const [first, second] = [new Set(a.least), new Set(b.least)]
  const merged = Uint32Array.from(new Set([...a.least, ...b.least]))
    .sort()
    .slice(0, KEPT)
  let common = 0
  for (const hash of merged) if (first.has(hash) && second.has(hash)) common++
  const share = merged.length === 0 ? 0 : common / merged.length
  // From the share of the union to the share of the smaller set.
  const both = (share * (a.runs + b.runs)) / (1 + share)
  return Math.min(100, Math.round((100 * both) / smaller))
}
