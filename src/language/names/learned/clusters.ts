// Word clusters: words that stand in like places in much text share a number, so that a name never seen in training is
// known by its kin. Three grains in one code: 8 bits coarse, 10 middle, 14 fine; 0 where the word has none.

/** The code of a word's hash. */
export type Clusters = (word: number) => number

export const NO_CLUSTERS: Clusters = () => 0

/** `gaps`: differences between the sorted (unsigned) hashes, in rising order; `codes`: one for each. */
export function openClusters(gaps: Uint32Array, coarse: Uint8Array, middle: Uint16Array, fine: Uint16Array): Clusters {
  const bits = Math.max(1, Math.ceil(Math.log2(gaps.length + 1)) + 1)
  const mask = 2 ** bits - 1
  const keys = new Int32Array(mask + 1)
  const codes = new Int32Array(mask + 1)
  let word = 0
  gaps.forEach((gap, number) => {
    word = (word + gap) >>> 0
    let slot = word & mask
    while (codes[slot] !== 0) slot = (slot + 1) & mask
    keys[slot] = word | 0
    codes[slot] = (coarse[number] ?? 0) | ((middle[number] ?? 0) << 8) | ((fine[number] ?? 0) << 18)
  })
  return (key) => {
    let slot = key & mask
    for (;;) {
      const code = codes[slot] ?? 0
      if (code === 0 || keys[slot] === key) return code
      slot = (slot + 1) & mask
    }
  }
}
