// From scored pairs to happenings: average-link agglomeration inside one connected component, the same for any order of its members.
import type { Constraints } from './constraints.ts'

/** Two nodes, by their number, and their points. */
export type Link = readonly [a: number, b: number, points: number]

/** What a pair without a link counts: nothing speaks for it, or something against it. */
export const NO_LINK = -1500

interface Cluster {
  readonly members: number[]
  /** Sums of links to other clusters, by their number, above what as many pairs without a link would count. */
  readonly sums: Map<number, number>
  /** The cluster that it is best merged with, or null where none is. */
  best: Candidate | null
}

interface Candidate {
  readonly other: number
  readonly sum: number
  readonly pairs: number
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
  for (const number of clusters.keys()) choose(clusters, number, constraints, noLink)
  for (;;) {
    const number = bestOf(clusters)
    const best = clusters.get(number)?.best
    if (best === undefined || best === null) break
    const [low, high] = [Math.min(number, best.other), Math.max(number, best.other)]
    const touched = merge(clusters, low, high)
    for (const other of touched) reconsider(clusters, other, [low, high], constraints, noLink)
    choose(clusters, low, constraints, noLink)
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
  for (const node of home) clusters.set(node, { members: [node], sums: new Map(), best: null })
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

/** Finds what a cluster is best merged with. Pairs that may not be merged are forgotten: they never may. */
function choose(
  clusters: ReadonlyMap<number, Cluster>,
  number: number,
  constraints: Constraints,
  noLink: number,
): void {
  const cluster = clusters.get(number)
  if (cluster === undefined) return
  let best: Candidate | null = null
  for (const [other, above] of cluster.sums) {
    const second = clusters.get(other)
    if (second === undefined) continue
    const pairs = cluster.members.length * second.members.length
    const candidate = { other, sum: above + noLink * pairs, pairs }
    if (candidate.sum <= 0 || !isBetter(candidate, best)) continue
    if (!isBarred(cluster, second, constraints)) best = candidate
    else forget(cluster, number, second, other)
  }
  cluster.best = best
}

/** What a cluster is best merged with, after two others have been merged into the first of them. */
function reconsider(
  clusters: ReadonlyMap<number, Cluster>,
  number: number,
  [merged, gone]: readonly [number, number],
  constraints: Constraints,
  noLink: number,
): void {
  const [cluster, other] = [clusters.get(number), clusters.get(merged)]
  if (cluster === undefined || other === undefined) return
  const { best } = cluster
  if (best !== null && (best.other === merged || best.other === gone)) {
    choose(clusters, number, constraints, noLink)
    return
  }
  const pairs = cluster.members.length * other.members.length
  const candidate = { other: merged, sum: (cluster.sums.get(merged) ?? 0) + noLink * pairs, pairs }
  if (candidate.sum <= 0 || !isBetter(candidate, best)) return
  if (isBarred(cluster, other, constraints)) forget(cluster, number, other, merged)
  else cluster.best = candidate
}

/** By the mean, then by the lower number. */
function isBetter(one: Candidate, other: Candidate | null): boolean {
  if (other === null) return true
  const difference = one.sum * other.pairs - other.sum * one.pairs
  return difference > 0 || (difference === 0 && one.other < other.other)
}

/** The cluster whose best merge is the best of all; of equal ones the one of the lowest number. */
function bestOf(clusters: ReadonlyMap<number, Cluster>): number {
  let [number, best]: [number, Candidate | null] = [-1, null]
  for (const [one, cluster] of clusters) {
    if (cluster.best === null) continue
    const difference = best === null ? 1 : cluster.best.sum * best.pairs - best.sum * cluster.best.pairs
    if (difference > 0 || (difference === 0 && one < number)) [number, best] = [one, cluster.best]
  }
  return number
}

function forget(first: Cluster, number: number, second: Cluster, other: number): void {
  first.sums.delete(other)
  second.sums.delete(number)
}

function isBarred(first: Cluster, second: Cluster, { apart }: Constraints): boolean {
  if (apart.size === 0) return false
  for (const a of first.members) {
    const others = apart.get(a)
    if (others !== undefined && second.members.some((b) => others.has(b))) return true
  }
  return false
}

/** Moves the higher cluster into the lower: a cluster's number is its first member's. Returns those beside the two. */
function merge(clusters: Map<number, Cluster>, low: number, high: number): number[] {
  const [into, from] = [clusters.get(low), clusters.get(high)]
  if (into === undefined || from === undefined) return []
  into.members.push(...from.members)
  into.sums.delete(high)
  from.sums.delete(low)
  clusters.delete(high)
  for (const [other, sum] of from.sums) {
    const third = clusters.get(other)
    third?.sums.delete(high)
    if (third === undefined) continue
    const total = (into.sums.get(other) ?? 0) + sum
    into.sums.set(other, total)
    third.sums.set(low, total)
  }
  return [...into.sums.keys()]
}
