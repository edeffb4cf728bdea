// How well one grouping agrees with another: B³ and pairs.

export interface Agreement {
  /** In percent. */
  readonly bCubed: number
  readonly pairs: number
}

/** `gold` and `found` name the group of each item, in the same order. */
export function agreement(gold: readonly string[], found: readonly string[]): Agreement {
  const [golds, founds, both] = [sizes(gold), sizes(found), sizes(gold.map((one, item) => `${one}\n${found[item]}`))]
  let [precision, recall, hits, claimed, wanted] = [0, 0, 0, 0, 0]
  gold.forEach((one, item) => {
    const [shared, here, there] = [
      both.get(`${one}\n${found[item]}`) ?? 0,
      founds.get(found[item] ?? '') ?? 1,
      golds.get(one) ?? 1,
    ]
    precision += shared / here
    recall += shared / there
    hits += shared - 1
    claimed += here - 1
    wanted += there - 1
  })
  return {
    bCubed: harmonic(precision / gold.length, recall / gold.length),
    pairs: harmonic(hits / Math.max(1, claimed), hits / Math.max(1, wanted)),
  }
}

function sizes(groups: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1)
  return counts
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (200 * a * b) / (a + b)
}
