// Scores a reading against a gold: what was found of each layer, and which fields of it are right, with intervals.
import { interval } from './draw.ts'
import type { Item } from './item.ts'
import { type Fields, LAYERS, type Layer } from './layers.ts'
import { type Pairs, pairUp } from './pair.ts'

export interface ScoreOptions {
  /** Offsets are into each report's own text: only items of one report can meet. */
  readonly byReport: boolean
  /** The text that offsets are into, where it is known and one: a report may start with white space. */
  readonly text: string | null
}

/** One figure in percent: "P", "R", "F", "span F", or a field: its share right of the matched. */
export interface Score {
  readonly layer: string
  readonly figure: string
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  /** What it is a share of: gold, found, or matched items. */
  readonly of: number
}

/** A thing to look at: a gold item not found, a found one that is not in the gold, or a field that differs. */
export interface Miss {
  readonly what: 'missed' | 'extra' | 'wrong'
  readonly layer: string
  readonly field: string | null
  readonly gold: Item | null
  readonly found: Item | null
}

export interface Scored {
  readonly scores: readonly Score[]
  readonly misses: readonly Miss[]
  /** Gold reports: what intervals are drawn from. */
  readonly reports: number
}

/** Counts of one report and layer; sums of them are all that a score needs. */
interface Tally {
  gold: number
  found: number
  matched: number
  near: number
  readonly right: Record<string, number>
}

export function scored(gold: readonly Item[], found: readonly Item[], options: ScoreOptions): Scored {
  const unitAt = unitOf(gold, options)
  const reports = new Set(gold.map(unitAt)).size
  const run: Run = { gold, found, options, words: new Words(gold, found), unitAt, reports }
  const layers = LAYERS.filter(({ name }) => gold.some(({ layer }) => layer === name)).map((one) =>
    scoredLayer(one, run),
  )
  return {
    scores: layers.flatMap(({ scores }) => scores),
    misses: layers.flatMap(({ misses }) => misses),
    reports,
  }
}

interface Run {
  readonly gold: readonly Item[]
  readonly found: readonly Item[]
  readonly options: ScoreOptions
  readonly words: Words
  readonly unitAt: (item: Item) => string
  readonly reports: number
}

function scoredLayer(layer: Layer, run: Run): Pick<Scored, 'scores' | 'misses'> {
  const coded = atStarts(layer, run.gold, run.options)
  const read = atStarts(layer, run.found, run.options)
  const tallies = new Map<string, Tally>()
  const tallyAt = (item: Item) => tallyIn(tallies, run.unitAt(item))
  // Every report of the gold is a unit, those without anything of this layer too.
  for (const item of run.gold) tallyAt(item)
  for (const item of coded) tallyAt(item).gold++
  for (const item of read) tallyAt(item).found++
  const strict = paired(coded, read, layer.match, run.options)
  const loose = layer.loose === null ? strict : paired(coded, read, layer.loose, run.options)
  for (const [item] of strict.pairs) tallyAt(item).matched++
  for (const [item] of loose.pairs) tallyAt(item).near++
  const misses = missesOf(layer, strict)
  for (const [one, other] of strict.pairs) {
    const wrong = differing(layer, run.words.named(one, false), run.words.named(other, true))
    const { right } = tallyAt(one)
    for (const field of Object.keys(layer.fields)) if (!wrong.includes(field)) right[field] = (right[field] ?? 0) + 1
    misses.push(...wrong.map((field): Miss => ({ what: 'wrong', layer: layer.name, field, gold: one, found: other })))
  }
  return { scores: figuresOf(layer, [...tallies.values()], run.reports > 1), misses }
}

/** Fields in which two matched items differ. */
export function differing({ fields }: Layer, gold: Fields, found: Fields): string[] {
  return Object.entries(fields)
    .filter(([, same]) => !same(gold, found))
    .map(([name]) => name)
}

/** Figures of an entry by their words, where the file names them by id. */
class Words {
  readonly #ofGold = new Map<unknown, unknown>()
  readonly #ofFound = new Map<unknown, unknown>()

  constructor(gold: readonly Item[], found: readonly Item[]) {
    for (const { fields } of gold) if (fields['id'] !== undefined) this.#ofGold.set(fields['id'], fields['text'])
    for (const { fields } of found) if (fields['id'] !== undefined) this.#ofFound.set(fields['id'], fields['text'])
  }

  named({ fields }: Item, found: boolean): Fields {
    const { figures } = fields
    if (!Array.isArray(figures)) return fields
    const words = found ? this.#ofFound : this.#ofGold
    return { ...fields, figures: figures.map((one: unknown) => words.get(one) ?? one) }
  }
}

/** Items of a layer; a report's start is its first word. */
function atStarts({ name }: Layer, items: readonly Item[], { text }: ScoreOptions): readonly Item[] {
  const own = items.filter(({ layer }) => layer === name)
  if (name !== 'report' || text === null) return own
  return own.map((item) => ({ ...item, start: item.start + (/^\s*/.exec(text.slice(item.start))?.[0].length ?? 0) }))
}

/** Pairs of a whole text, or of each report by itself. */
function paired(
  gold: readonly Item[],
  found: readonly Item[],
  match: Layer['match'],
  { byReport }: ScoreOptions,
): Pairs {
  if (!byReport) return pairUp(gold, found, match)
  const theirs = Map.groupBy(found, ({ report }) => report)
  const own = Map.groupBy(gold, ({ report }) => report)
  const parts = [...own].map(([report, items]) => pairUp(items, theirs.get(report) ?? [], match))
  const elsewhere = found.filter(({ report }) => !own.has(report))
  return {
    pairs: parts.flatMap(({ pairs }) => pairs),
    missed: parts.flatMap(({ missed }) => missed),
    extra: [...parts.flatMap(({ extra }) => extra), ...elsewhere],
  }
}

/** Which report counts an item: its own where offsets are by report, else that of the nearest gold item before it. */
function unitOf(gold: readonly Item[], { byReport }: ScoreOptions): (item: Item) => string {
  if (byReport) return ({ report }) => report
  const ordered = [...gold].sort((a, b) => a.start - b.start)
  return ({ start }) => {
    let [low, high] = [0, ordered.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ordered[middle]?.start ?? 0) <= start) low = middle + 1
      else high = middle
    }
    return ordered[Math.max(0, low - 1)]?.report ?? ''
  }
}

function tallyIn(tallies: Map<string, Tally>, report: string): Tally {
  const known = tallies.get(report)
  if (known !== undefined) return known
  const fresh = { gold: 0, found: 0, matched: 0, near: 0, right: {} }
  tallies.set(report, fresh)
  return fresh
}

function missesOf({ name }: Layer, { missed, extra }: Pairs): Miss[] {
  return [
    ...missed.map((gold): Miss => ({ what: 'missed', layer: name, field: null, gold, found: null })),
    ...extra.map((found): Miss => ({ what: 'extra', layer: name, field: null, gold: null, found })),
  ]
}

type Sum = (take: (tally: Tally) => number) => number

/** `drawn`: whether there are reports enough to draw from. */
function figuresOf(layer: Layer, tallies: readonly Tally[], drawn: boolean): Score[] {
  const all = sumOf(tallies)
  const [gold, found, matched] = [all((one) => one.gold), all((one) => one.found), all((one) => one.matched)]
  const scores = [
    score(
      'P',
      found,
      (sum) =>
        sum((one) => one.matched) /
        Math.max(
          1,
          sum((one) => one.found),
        ),
    ),
    score(
      'R',
      gold,
      (sum) =>
        sum((one) => one.matched) /
        Math.max(
          1,
          sum((one) => one.gold),
        ),
    ),
    score('F', gold + found, f),
  ]
  if (layer.loose !== null) scores.push(score('span F', gold + found, spanF))
  for (const field of Object.keys(layer.fields)) {
    scores.push(
      score(field, matched, (sum) => {
        const pairs = sum((one) => one.matched)
        return pairs === 0 ? null : sum((one) => one.right[field] ?? 0) / pairs
      }),
    )
  }
  return scores

  function score(figure: string, of: number, share: (sum: Sum) => number | null): Score {
    const value = percent(share(all) ?? 0)
    const between = drawn && of > 0 ? interval(tallies, (units) => share(sumOf(units))) : null
    const [low = null, high = null] = between?.map(percent) ?? []
    return { layer: layer.name, figure, value, low, high, of }
  }
}

function f(sum: Sum): number {
  const matched = sum((one) => one.matched)
  const precision =
    matched /
    Math.max(
      1,
      sum((one) => one.found),
    )
  const recall =
    matched /
    Math.max(
      1,
      sum((one) => one.gold),
    )
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

function spanF(sum: Sum): number {
  return (
    (2 * sum((one) => one.near)) /
    Math.max(
      1,
      sum((one) => one.gold + one.found),
    )
  )
}

function sumOf(tallies: readonly Tally[]): Sum {
  return (take) => tallies.reduce((total, tally) => total + take(tally), 0)
}

/** Percent to one decimal. */
export function percent(share: number): number {
  return Math.round(share * 1000) / 10
}
