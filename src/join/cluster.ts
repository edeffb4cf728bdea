// From scored pairs to happenings: average-link agglomeration inside one connected component, the same for any order of its members.
import type { Constraints } from './constraints.ts'

/** Two nodes, by their number, and their points. Only pairs with points above 0 are links. */
export type Link = readonly [a: number, b: number, points: number]

/** What a pair without a link counts: nothing speaks for it, or something against it. */
export const NO_LINK = -1500

interface Cluster {
  readonly members: number[]
  /** Sum of links to other clusters, by their number. */
  readonly sums: Map<number, number>
}

/**
 * The partition of nodes 0…n−1, each part in order. The numbers must follow from what the nodes are: what is equal is decided by them.
 * Two clusters are merged while the mean of all pairs between them is above 0, the highest mean first.
 */
export function clusterOf(
  nodes: number,
  links: readonly Link[],
  constraints: Constraints,
  noLink = NO_LINK,
): number[][] {
  const clusters = startOf(nodes, links, constraints, noLink)
  for (;;) {
    const best = bestMerge(clusters, constraints, noLink)
    if (best === null) break
    merge(clusters, best[0], best[1])
  }
  return [...clusters.values()]
    .map(({ members }) => members.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}

function startOf(
  nodes: number,
  links: readonly Link[],
  { together }: Constraints,
  noLink: number,
): Map<number, Cluster> {
  const clusters = new Map<number, Cluster>()
  const home = Array.from({ length: nodes }, (_, node) => node)
  for (const node of home) clusters.set(node, { members: [node], sums: new Map() })
  for (const [a, b, points] of links) add(clusters, a, b, points - noLink)
  for (const [a, b] of together) {
    const [low, high] = [Math.min(find(a), find(b)), Math.max(find(a), find(b))]
    if (low === high) continue
    merge(clusters, low, high)
    home[high] = low
  }
  return clusters

  function find(node: number): number {
    let at = node
    while (home[at] !== at) at = home[at] ?? at
    return at
  }
}

function add(clusters: Map<number, Cluster>, a: number, b: number, above: number): void {
  const [first, second] = [clusters.get(a), clusters.get(b)]
  if (first === undefined || second === undefined || a === b) return
  const sum = (first.sums.get(b) ?? 0) + above
  first.sums.set(b, sum)
  second.sums.set(a, sum)
}

/** Sums hold points above those of no link, so that pairs without a link add nothing to them. */
function bestMerge(clusters: Map<number, Cluster>, constraints: Constraints, noLink: number): [number, number] | null {
  let best: [number, number] | null = null
  let [bestSum, bestPairs] = [0, 1]
  for (const [a, first] of clusters) {
    for (const [b, above] of first.sums) {
      const second = clusters.get(b)
      if (b <= a || second === undefined) continue
      const pairs = first.members.length * second.members.length
      const sum = above + noLink * pairs
      if (sum <= 0 || sum * bestPairs < bestSum * pairs) continue
      if (sum * bestPairs === bestSum * pairs && best !== null && !before(a, b, best)) continue
      if (barred(first, second, constraints)) continue
      best = [a, b]
      bestSum = sum
      bestPairs = pairs
    }
  }
  return best
}

function before(a: number, b: number, [c, d]: readonly [number, number]): boolean {
  return a < c || (a === c && b < d)
}

function barred(first: Cluster, second: Cluster, { apart }: Constraints): boolean {
  if (apart.size === 0) return false
  for (const a of first.members) {
    const others = apart.get(a)
    if (others !== undefined && second.members.some((b) => others.has(b))) return true
  }
  return false
}

/** Moves the higher cluster into the lower: a cluster's number is its first member's. */
function merge(clusters: Map<number, Cluster>, low: number, high: number): void {
  const [into, from] = [clusters.get(low), clusters.get(high)]
  if (into === undefined || from === undefined) return
  into.members.push(...from.members)
  into.sums.delete(high)
  for (const [other, sum] of from.sums) {
    const third = clusters.get(other)
    if (other === low || third === undefined) continue
    const total = (into.sums.get(other) ?? 0) + sum
    into.sums.set(other, total)
    third.sums.delete(high)
    third.sums.set(low, total)
  }
  clusters.delete(high)
}
