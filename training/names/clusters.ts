// Clusters of word vectors by k-means, and their tables as the core opens them.
import { hashOf } from '../../src/language/names/learned/hash.ts'
import { type Draw, shuffled } from '../random.ts'

export interface ClusterTables {
  readonly gaps: Uint32Array
  readonly coarse: Uint8Array
  readonly middle: Uint16Array
  readonly fine: Uint16Array
}

export const NO_CLUSTER_TABLES: ClusterTables = {
  gaps: new Uint32Array(),
  coarse: new Uint8Array(),
  middle: new Uint16Array(),
  fine: new Uint16Array(),
}

/** `vectors`: one row of `width` numbers a word. Numbers of clusters begin with 1. */
export function clustersOf(words: readonly string[], vectors: Float32Array, width: number, draw: Draw): ClusterTables {
  normalise(vectors, width)
  const fine = kMeans(vectors, width, 1000, draw)
  const middle = kMeans(vectors, width, 255, draw)
  const coarse = kMeans(vectors, width, 48, draw)
  const order = words.map((word, number) => ({ hash: hashOf(word) >>> 0, number })).sort((a, b) => a.hash - b.hash)
  const single = order.filter(({ hash }, at) => at === 0 || order[at - 1]?.hash !== hash)
  const pick = (labels: Uint16Array): number[] => single.map(({ number }) => (labels[number] ?? 0) + 1)
  return {
    gaps: Uint32Array.from(single, ({ hash }, at) => hash - (single[at - 1]?.hash ?? 0)),
    coarse: Uint8Array.from(pick(coarse)),
    middle: Uint16Array.from(pick(middle)),
    fine: Uint16Array.from(pick(fine)),
  }
}

function normalise(vectors: Float32Array, width: number): void {
  for (let at = 0; at < vectors.length; at += width) {
    const row = vectors.subarray(at, at + width)
    const length = Math.sqrt(row.reduce((sum, one) => sum + one * one, 0)) || 1
    for (let column = 0; column < width; column++) row[column] = (row[column] ?? 0) / length
  }
}

const PASSES = 6

/** Spherical k-means: the nearest centre is the one with the largest product. */
function kMeans(vectors: Float32Array, width: number, count: number, draw: Draw): Uint16Array {
  const size = vectors.length / width
  const labels = new Uint16Array(size)
  let centres = new Float32Array(count * width)
  shuffled([...labels.keys()], draw)
    .slice(0, count)
    .forEach((row, to) => {
      centres.set(vectors.subarray(row * width, (row + 1) * width), to * width)
    })
  for (let pass = 0; pass < PASSES; pass++) {
    const sums = new Float32Array(count * width)
    for (let row = 0; row < size; row++) {
      const label = nearest(vectors, row * width, centres, width, count)
      labels[row] = label
      for (let column = 0; column < width; column++) {
        sums[label * width + column] = (sums[label * width + column] ?? 0) + (vectors[row * width + column] ?? 0)
      }
    }
    normalise(sums, width)
    centres = sums
  }
  return labels
}

function nearest(vectors: Float32Array, from: number, centres: Float32Array, width: number, count: number): number {
  let best = 0
  let top = Number.NEGATIVE_INFINITY
  for (let centre = 0; centre < count; centre++) {
    let product = 0
    const to = centre * width
    for (let column = 0; column < width; column++)
      product += (vectors[from + column] as number) * (centres[to + column] as number)
    if (product > top) {
      top = product
      best = centre
    }
  }
  return best
}
