// Which tree do the arc scores give? The best one with a single root: each word's best head where that is a tree already, else the
// maximum spanning tree (Chu and Liu 1965, Edmonds 1967).

/** `scores[word * stride + head]`, head 0 the root and head n the word n - 1. Returns each word's head, -1 for the root. */
export function decodeTree(scores: Float32Array, stride: number, words: number): Int32Array {
  const best = bestHeads((head, word) => scores[(word - 1) * stride + head] ?? 0, words + 1)
  const heads = isSingleTree(best) ? best : spanning(singleRooted(scores, stride, words), words + 1)
  return heads.slice(1).map((head) => head - 1)
}

/** Whether all words hang, through their heads, on node 0, and just one of them directly. */
function isSingleTree(heads: Int32Array): boolean {
  return heads.filter((head, node) => node > 0 && head === 0).length === 1 && cycleIn(heads).length === 0
}

function bestHeads(score: (head: number, node: number) => number, size: number): Int32Array {
  const heads = new Int32Array(size)
  for (let node = 1; node < size; node++) {
    let best = 0
    for (let head = 1; head < size; head++) {
      if (head !== node && score(head, node) > score(best, node)) best = head
    }
    heads[node] = best
  }
  return heads
}

const LIMIT = 1e9

// A root costs more than all other arcs together can win, so that the best tree has as few roots as can be: one.
function singleRooted(scores: Float32Array, stride: number, words: number): Float64Array {
  const size = words + 1
  const out = new Float64Array(size * size)
  let most = 0
  for (let node = 1; node < size; node++) {
    for (let head = 0; head < size; head++) {
      const score = scores[(node - 1) * stride + head] ?? 0
      const bounded = score > -LIMIT ? Math.min(score, LIMIT) : -LIMIT
      most = Math.max(most, Math.abs(bounded))
      out[node * size + head] = bounded
    }
  }
  for (let node = 1; node < size; node++) out[node * size] = (out[node * size] ?? 0) - 2 * size * (most + 1)
  return out
}

/** The maximum spanning tree over `scores[node * size + head]`: while the best heads hold a cycle, it is made one node. */
function spanning(scores: Float64Array, size: number): Int32Array {
  const heads = bestHeads((head, node) => scores[node * size + head] ?? 0, size)
  const cycle = cycleIn(heads)
  if (cycle.length === 0) return heads
  const inside = new Set(cycle)
  const outside = Array.from({ length: size }, (_, node) => node).filter((node) => !inside.has(node))
  const { shrunk, entry, exit } = contracted(scores, size, heads, cycle, outside)
  const found = spanning(shrunk, outside.length + 1)
  const whole = outside.length
  outside.forEach((node, at) => {
    if (at === 0) return
    const head = found[at] ?? 0
    heads[node] = (head === whole ? exit[at] : outside[head]) ?? 0
  })
  const from = found[whole] ?? 0
  const broken = entry[from] ?? 0
  heads[broken] = outside[from] ?? 0
  return heads
}

/** The graph with the cycle as its last node; `entry` says which of its nodes an arc from outside breaks in at, `exit` which one an arc leaves. */
function contracted(scores: Float64Array, size: number, heads: Int32Array, cycle: number[], outside: number[]) {
  const whole = outside.length
  const shrunk = new Float64Array((whole + 1) ** 2)
  const [entry, exit] = [new Int32Array(whole), new Int32Array(whole)]
  const score = (head: number, node: number) => scores[node * size + head] ?? 0
  outside.forEach((node, at) => {
    outside.forEach((head, place) => {
      shrunk[at * (whole + 1) + place] = score(head, node)
    })
    const gain = (member: number) => score(node, member) - score(heads[member] ?? 0, member)
    const enters = cycle.reduce((best, member) => (gain(member) > gain(best) ? member : best))
    const leaves = cycle.reduce((best, member) => (score(member, node) > score(best, node) ? member : best))
    entry[at] = enters
    exit[at] = leaves
    shrunk[whole * (whole + 1) + at] = gain(enters)
    shrunk[at * (whole + 1) + whole] = score(leaves, node)
  })
  return { shrunk, entry, exit }
}

/** The nodes of one cycle; none where every node comes, through its heads, to node 0. */
function cycleIn(heads: Int32Array): number[] {
  const seen = new Int32Array(heads.length)
  for (let start = 1; start < heads.length; start++) {
    let node = start
    while (node !== 0 && seen[node] === 0) {
      seen[node] = start
      node = heads[node] ?? 0
    }
    if (node !== 0 && seen[node] === start) return around(heads, node)
  }
  return []
}

function around(heads: Int32Array, start: number): number[] {
  const cycle = [start]
  for (let node = heads[start] ?? 0; node !== start; node = heads[node] ?? 0) cycle.push(node)
  return cycle
}
