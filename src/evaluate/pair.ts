// Pairs coded items with found ones: each with one at most, the best match first.
import type { Item } from './item.ts'
import type { Fit } from './layers.ts'

export interface Pairs {
  readonly pairs: readonly (readonly [gold: Item, found: Item])[]
  readonly missed: readonly Item[]
  readonly extra: readonly Item[]
}

/** Items of one text. Among equal fits the order of the files decides, the gold's first. */
export function pairUp(gold: readonly Item[], found: readonly Item[], match: Fit): Pairs {
  const fits = fittingOf(gold, found, match)
  const taken = { gold: new Set<number>(), found: new Set<number>() }
  const pairs: [Item, Item][] = []
  for (const { one, other } of fits) {
    if (taken.gold.has(one) || taken.found.has(other)) continue
    taken.gold.add(one)
    taken.found.add(other)
    pairs.push([gold[one] as Item, found[other] as Item])
  }
  const left = (items: readonly Item[], seen: ReadonlySet<number>) => items.filter((_, at) => !seen.has(at))
  return { pairs, missed: left(gold, taken.gold), extra: left(found, taken.found) }
}

interface Candidate {
  readonly score: number
  readonly one: number
  readonly other: number
}

/** Every two that match, the best first. Only items that touch can match: the found ones are gone through by their start. */
function fittingOf(gold: readonly Item[], found: readonly Item[], match: Fit): Candidate[] {
  const order = found.map((_, at) => at).sort((a, b) => startOf(found, a) - startOf(found, b))
  const longest = found.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  const fits: Candidate[] = []
  gold.forEach((item, one) => {
    for (let at = firstFrom(found, order, item.start - longest); at < order.length; at++) {
      const other = order[at] as number
      if (startOf(found, other) > item.end) break
      const score = match(item, found[other] as Item)
      if (score > 0) fits.push({ score, one, other })
    }
  })
  return fits.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other)
}

function startOf(items: readonly Item[], at: number): number {
  return items[at]?.start ?? 0
}

/** Place in `order` of the first item that starts at or after. */
function firstFrom(items: readonly Item[], order: readonly number[], start: number): number {
  let [low, high] = [0, order.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(items, order[middle] ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
