// How alike two ways of putting mentions together are: MUC (links), B³ (each mention's company), CEAF of entities (a best
// matching of entities), and the mean of their F1, which the field calls CoNLL F1. Definitions after Pradhan et al. 2014.

/** Mentions by number; each entity is the set of its mentions, and no mention is in two. */
export type Entities = readonly ReadonlySet<string>[]

/** Sums over texts: what was right, and out of how much, for recall and for precision. */
export interface Sums {
  recall: [number, number]
  precision: [number, number]
}

export interface CorefScores {
  readonly muc: Sums
  readonly b3: Sums
  readonly ceafe: Sums
}

export function emptyScores(): CorefScores {
  const sums = (): Sums => ({ recall: [0, 0], precision: [0, 0] })
  return { muc: sums(), b3: sums(), ceafe: sums() }
}

/** Adds one text. */
export function addText(scores: CorefScores, gold: Entities, found: Entities): void {
  add(scores.muc.recall, muc(gold, found))
  add(scores.muc.precision, muc(found, gold))
  add(scores.b3.recall, b3(gold, found))
  add(scores.b3.precision, b3(found, gold))
  const like = bestMatching(gold, found)
  add(scores.ceafe.recall, [like, gold.length])
  add(scores.ceafe.precision, [like, found.length])
}

export function f1Of({ recall, precision }: Sums): number {
  const [r, p] = [share(recall), share(precision)]
  return r + p === 0 ? 0 : (2 * r * p) / (r + p)
}

/** The mean of the three F1, in percent. */
export function conllOf(scores: CorefScores): number {
  return (100 * (f1Of(scores.muc) + f1Of(scores.b3) + f1Of(scores.ceafe))) / 3
}

function share([right, all]: readonly [number, number]): number {
  return all === 0 ? 0 : right / all
}

function add(sum: [number, number], [right, all]: readonly [number, number]): void {
  sum[0] += right
  sum[1] += all
}

function entityOfMention(entities: Entities): Map<string, number> {
  const of = new Map<string, number>()
  entities.forEach((entity, number) => {
    for (const mention of entity) of.set(mention, number)
  })
  return of
}

/** Of the links that hold each entity of `key` together, those that `other` has as well. */
function muc(key: Entities, other: Entities): [number, number] {
  const of = entityOfMention(other)
  let right = 0
  let all = 0
  for (const entity of key) {
    const parts = new Set<number | string>()
    for (const mention of entity) parts.add(of.get(mention) ?? mention)
    right += entity.size - parts.size
    all += entity.size - 1
  }
  return [right, all]
}

/** For each mention of `key`, the share of its entity that `other` puts with it too. */
function b3(key: Entities, other: Entities): [number, number] {
  const of = entityOfMention(other)
  let right = 0
  let all = 0
  for (const entity of key) {
    const shared = new Map<number, number>()
    for (const mention of entity) {
      const number = of.get(mention)
      if (number !== undefined) shared.set(number, (shared.get(number) ?? 0) + 1)
    }
    for (const count of shared.values()) right += (count * count) / entity.size
    all += entity.size
  }
  return [right, all]
}

/** The greatest sum of φ4 (twice the shared mentions over both sizes) that a one-to-one matching of entities gives. */
function bestMatching(a: Entities, b: Entities): number {
  const [rows, columns] = a.length <= b.length ? [a, b] : [b, a]
  const likeness = rows.map((row) => columns.map((column) => phi4(row, column)))
  return hungarian(likeness)
}

function phi4(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const mention of a) if (b.has(mention)) shared++
  return (2 * shared) / (a.size + b.size)
}

/** The greatest sum with one column for each row (no more rows than columns): Kuhn and Munkres, with potentials. */
function hungarian(gain: readonly (readonly number[])[]): number {
  const columns = gain[0]?.length ?? 0
  const u = new Float64Array(gain.length + 1)
  const v = new Float64Array(columns + 1)
  /** The row of each column, from 1; 0 for none. */
  const rowOf = new Int32Array(columns + 1)
  for (let row = 1; row <= gain.length; row++) place(gain, row, u, v, rowOf)
  let sum = 0
  rowOf.forEach((row, column) => {
    if (column > 0 && row > 0) sum += gain[row - 1]?.[column - 1] ?? 0
  })
  return sum
}

/** Finds a column for one more row, moving others where that costs least. */
function place(
  gain: readonly (readonly number[])[],
  row: number,
  u: Float64Array,
  v: Float64Array,
  rowOf: Int32Array,
): void {
  const size = rowOf.length
  const way = new Int32Array(size)
  const least = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const used = new Uint8Array(size)
  rowOf[0] = row
  let column = 0
  while (rowOf[column] !== 0) {
    used[column] = 1
    const next = nearest(column, gain[(rowOf[column] ?? 0) - 1] ?? [], way, { u, v, rowOf, used, least })
    shift(least[next] ?? 0, { u, v, rowOf, used, least })
    column = next
  }
  while (column !== 0) {
    const before = way[column] ?? 0
    rowOf[column] = rowOf[before] ?? 0
    column = before
  }
}

/** Lowers what each free column costs by way of one row, and gives the cheapest. */
function nearest(column: number, gains: readonly number[], way: Int32Array, search: Search): number {
  const { u, v, rowOf, used, least } = search
  const at = rowOf[column] ?? 0
  let next = 0
  for (let j = 1; j < least.length; j++) {
    if (used[j] === 1) continue
    const cost = -(gains[j - 1] ?? 0) - (u[at] ?? 0) - (v[j] ?? 0)
    if (cost < (least[j] ?? 0)) {
      least[j] = cost
      way[j] = column
    }
    if (next === 0 || (least[j] ?? 0) < (least[next] ?? 0)) next = j
  }
  return next
}

interface Search {
  readonly u: Float64Array
  readonly v: Float64Array
  readonly rowOf: Int32Array
  readonly used: Uint8Array
  readonly least: Float64Array
}

function shift(delta: number, { u, v, rowOf, used, least }: Search): void {
  used.forEach((one, j) => {
    if (one === 1) {
      const row = rowOf[j] ?? 0
      u[row] = (u[row] ?? 0) + delta
      v[j] = (v[j] ?? 0) - delta
    } else least[j] = (least[j] ?? 0) - delta
  })
}
