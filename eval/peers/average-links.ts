// The peer for stories: TF-IDF vectors of words and pairs of words that stand in at least two reports, fitted on all reports at
// once with logarithmic counts, merged by average linkage: as scikit-learn and scipy would.

type Vector = ReadonlyMap<string, number>

const STOP: ReadonlySet<string> = new Set(
  (
    'the a an and or but of in on at to for from by with as is are was were be been being has have had do does did not no it its he she they we ' +
    'you i his her their our your him them who whom which that this these those there here what when where why how after before during over ' +
    'under about into out up down more most some any all each other another than then so such can could may might will would shall should ' +
    'must also just only very said say says saying told'
  ).split(' '),
)

export function tfIdf(texts: readonly string[]): Vector[] {
  const counts = texts.map((text) => {
    const list = (text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !STOP.has(word))
    const words = new Map<string, number>()
    for (const [at, word] of list.entries()) {
      for (const term of at === 0 ? [word] : [word, `${list[at - 1]} ${word}`])
        words.set(term, (words.get(term) ?? 0) + 1)
    }
    return words
  })
  const documents = new Map<string, number>()
  for (const words of counts) for (const word of words.keys()) documents.set(word, (documents.get(word) ?? 0) + 1)
  const idf = (word: string) => Math.log((1 + texts.length) / (1 + (documents.get(word) ?? 0))) + 1
  return counts.map((words) => {
    const twice = [...words].filter(([word]) => (documents.get(word) ?? 0) > 1)
    const weights = twice.map(([word, count]) => [word, (1 + Math.log(count)) * idf(word)] as const)
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
    return new Map(weights.map(([word, weight]) => [word, weight / length]))
  })
}

function cosine(a: Vector, b: Vector): number {
  let sum = 0
  for (const [word, weight] of a.size < b.size ? a : b) sum += weight * ((a.size < b.size ? b : a).get(word) ?? 0)
  return sum
}

/** Each merge: two items, and the mean likeness of the groups that they stood in. The most alike first. */
export type Merge = readonly [a: number, b: number, likeness: number]

export function averageLinks(vectors: readonly Vector[]): Merge[] {
  const means = vectors.map((a) => Float64Array.from(vectors, (b) => cosine(a, b)))
  const sizes = vectors.map(() => 1)
  const alive = new Set(vectors.keys())
  const merges: Merge[] = []
  while (alive.size > 1) {
    const [a, b, likeness] = closest(means, alive)
    for (const other of alive) {
      if (other === a || other === b) continue
      const [first, second] = [sizes[a] ?? 1, sizes[b] ?? 1]
      const mean = ((means[a]?.[other] ?? 0) * first + (means[b]?.[other] ?? 0) * second) / (first + second)
      for (const [from, to] of [
        [a, other],
        [other, a],
      ] as const)
        (means[from] as Float64Array)[to] = mean
    }
    sizes[a] = (sizes[a] ?? 1) + (sizes[b] ?? 1)
    alive.delete(b)
    merges.push([a, b, likeness])
    if (likeness < 0.04) break
  }
  return merges
}

function closest(means: readonly Float64Array[], alive: ReadonlySet<number>): Merge {
  let best: Merge = [0, 0, -1]
  const all = [...alive]
  for (const [index, a] of all.entries()) {
    const row = means[a] as Float64Array
    for (let next = index + 1; next < all.length; next++) {
      const b = all[next] as number
      if ((row[b] as number) > best[2]) best = [a, b, row[b] as number]
    }
  }
  return best
}

/** The group of each item where merging stops at a likeness. */
export function cut(merges: readonly Merge[], items: number, threshold: number): string[] {
  const home = Array.from({ length: items }, (_, item) => item)
  const find = (item: number): number => {
    let at = item
    while (home[at] !== at) at = home[at] as number
    return at
  }
  for (const [a, b, likeness] of merges) {
    if (likeness < threshold) break
    home[find(b)] = find(a)
  }
  return home.map((_, item) => String(find(item)))
}
