import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clusterOf, type Link, NO_LINK } from './cluster.ts'
import { FREE } from './constraints.ts'

type Bars = ReadonlyMap<number, ReadonlySet<number>>
type Merge = readonly [a: number[], b: number[]]

/** The same in its plainest form: every pair of clusters is looked at before each merge. */
function plainly(nodes: number, links: readonly Link[], apart: Bars): number[][] {
  let clusters = Array.from({ length: nodes }, (_, node) => [node])
  for (let merge = bestOf(clusters, links, apart); merge !== null; merge = bestOf(clusters, links, apart)) {
    const [a, b] = merge
    clusters = clusters
      .filter((cluster) => cluster !== b)
      .map((cluster) => (cluster === a ? [...a, ...b].sort((one, other) => one - other) : cluster))
  }
  return clusters
}

function bestOf(clusters: readonly number[][], links: readonly Link[], apart: Bars): Merge | null {
  let best: { merge: Merge; sum: number; pairs: number } | null = null
  const pairs = clusters.flatMap((a) => clusters.filter((b) => (b[0] ?? 0) > (a[0] ?? 0)).map((b): Merge => [a, b]))
  for (const [a, b] of pairs) {
    const between = a.flatMap((one) => b.map((other) => pointsOf(links, one, other)))
    const sum = between.reduce((total: number, points) => total + (points ?? NO_LINK), 0)
    const barred = a.some((one) => b.some((other) => apart.get(one)?.has(other)))
    if (barred || sum <= 0 || between.every((points) => points === undefined)) continue
    if (best === null || sum * best.pairs > best.sum * between.length)
      best = { merge: [a, b], sum, pairs: between.length }
  }
  return best?.merge ?? null
}

function pointsOf(links: readonly Link[], a: number, b: number): number | undefined {
  return links.find(([one, other]) => one === Math.min(a, b) && other === Math.max(a, b))?.[2]
}

const graph = fc.integer({ min: 1, max: 9 }).chain((nodes) => {
  const pairs = Array.from({ length: nodes }, (_, a) =>
    Array.from({ length: nodes - a - 1 }, (_, step) => [a, a + 1 + step] as const),
  ).flat()
  const points = fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.constantFrom(500, 1000, 1500))
  return fc.record({
    nodes: fc.constant(nodes),
    links: fc
      .subarray(pairs)
      .chain((kept) => fc.tuple(...kept.map(([a, b]) => points.map((one): Link => [a, b, one])))),
    bars: fc.subarray(pairs, { maxLength: Math.min(3, pairs.length) }),
  })
})

test('is average linkage, the best pair of all first', () => {
  fc.assert(
    fc.property(graph, ({ nodes, links, bars }) => {
      const apart = new Map<number, Set<number>>()
      for (const [a, b] of bars.flatMap(([one, other]) => [[one, other] as const, [other, one] as const])) {
        apart.set(a, new Set([...(apart.get(a) ?? []), b]))
      }
      expect(clusterOf(nodes, links, { together: [], apart })).toEqual(plainly(nodes, links, apart))
    }),
    { numRuns: 500 },
  )
})

test('a chain of likely pairs is cut where its ends have nothing in common', () => {
  const chain = Array.from({ length: 9 }, (_, node): Link => [node, node + 1, 1000])
  const parts = clusterOf(10, chain, FREE)
  expect(Math.max(...parts.map((part) => part.length))).toBe(2)
})

test('what belongs together does so against all', () => {
  const apart = new Map([
    [0, new Set([1])],
    [1, new Set([0])],
  ])
  expect(clusterOf(3, [[0, 2, 900]], { together: [[1, 2]], apart })).toEqual([[0], [1, 2]])
})
