// Word clusters: k-means over GloVe vectors, fine clusters and a coarse cluster of each.
//   node training/fast/clusters.ts VECTORS.json OUT.json
import { readFileSync, writeFileSync } from 'node:fs'
import { drawFrom } from '../random.ts'

export interface Clusters {
  readonly words: readonly string[]
  /** Number of the fine cluster of each word. */
  readonly fine: readonly number[]
  /** Coarse cluster of each fine one. */
  readonly coarse: readonly number[]
}

const WORDS = 40_000
const SIZE = 100
const FINE = 512
const COARSE = 48

function vectorsOf(path: string): { words: string[]; points: Float32Array } {
  const { vectors } = JSON.parse(readFileSync(path, 'utf8')) as { vectors: Record<string, number[]> }
  const words: string[] = []
  const points = new Float32Array(WORDS * SIZE)
  for (const word in vectors) {
    if (words.length === WORDS) break
    points.set((vectors[word] ?? []).slice(0, SIZE), words.length * SIZE)
    words.push(word)
  }
  return { words, points: normed(points.subarray(0, words.length * SIZE)) }
}

/** All of length one, so that near means alike in direction. */
function normed(points: Float32Array): Float32Array {
  for (let at = 0; at < points.length; at += SIZE) {
    let square = 0
    for (let i = at; i < at + SIZE; i++) square += (points[i] ?? 0) ** 2
    const length = Math.sqrt(square) || 1
    for (let i = at; i < at + SIZE; i++) points[i] = (points[i] ?? 0) / length
  }
  return points
}

function kMeans(points: Float32Array, clusters: number, rounds: number): { centres: Float32Array; near: Int32Array } {
  const count = points.length / SIZE
  const random = drawFrom(clusters)
  const centres = new Float32Array(clusters * SIZE)
  for (let c = 0; c < clusters; c++) {
    const from = Math.floor(random() * count) * SIZE
    centres.set(points.subarray(from, from + SIZE), c * SIZE)
  }
  const near = new Int32Array(count)
  for (let round = 0; round < rounds; round++) {
    for (let p = 0; p < count; p++) near[p] = nearest(points, p * SIZE, centres, clusters)
    moveCentres(points, near, centres)
  }
  return { centres, near }
}

function nearest(points: Float32Array, from: number, centres: Float32Array, clusters: number): number {
  let best = 0
  let bestDot = -1
  for (let c = 0; c < clusters; c++) {
    let dot = 0
    const base = c * SIZE
    for (let i = 0; i < SIZE; i++) dot += (points[from + i] as number) * (centres[base + i] as number)
    if (dot > bestDot) {
      bestDot = dot
      best = c
    }
  }
  return best
}

function moveCentres(points: Float32Array, near: Int32Array, centres: Float32Array): void {
  centres.fill(0)
  near.forEach((c, p) => {
    for (let i = 0; i < SIZE; i++) centres[c * SIZE + i] = (centres[c * SIZE + i] ?? 0) + (points[p * SIZE + i] ?? 0)
  })
  normed(centres)
}

const [vectors = '', out = ''] = process.argv.slice(2)
const { words, points } = vectorsOf(vectors)
const fine = kMeans(points, FINE, 9)
const coarse = kMeans(fine.centres, COARSE, 20)
const clusters: Clusters = { words, fine: [...fine.near], coarse: [...coarse.near] }
writeFileSync(out, JSON.stringify(clusters))
