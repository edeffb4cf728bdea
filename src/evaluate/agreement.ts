// How far coders agree, field by field: first which of their items speak of the same words, then α over those.
//
// The rule: two items of one layer are of the same words where they share half of the shorter (entries: 30 %, reports: their
// start), whatever their values; each item of a coder goes to one thing only, the best overlap first. Coders are gone through
// in order: an item that fits no thing that is there makes a thing of its own. Fields are compared over things that at least
// two coders marked; whether they marked the same things at all is `found`, the F of each two coders' items.
import { type Alpha, alphaOf, type Difference, intervalScale, type Judged, nominal, ratioScale } from './alpha.ts'
import { daysOf, OPEN, sameDays } from './days.ts'
import type { Item } from './item.ts'
import { ofShorter, ofUnion } from './layers.ts'
import { pairUp } from './pair.ts'
import { sameName, shareName } from './values.ts'

export interface Agreement extends Alpha {
  readonly layer: string
  readonly field: string
  readonly scale: Scale
}

/** Pairwise F of what was marked at all, in percent. */
export interface Marked {
  readonly layer: string
  readonly coders: readonly [number, number]
  readonly both: number
  readonly f: number
}

/** "names": the same where the words of one all stand in the other; "lists": where they share such a name. */
export type Scale = 'nominal' | 'names' | 'lists' | 'days' | 'interval' | 'ratio'

const FIELDS: Readonly<Record<string, Readonly<Record<string, Scale>>>> = {
  figure: {
    low: 'ratio',
    high: 'ratio',
    approx: 'nominal',
    unit: 'nominal',
    measure: 'nominal',
    of: 'names',
    by: 'names',
  },
  quote: { speaker: 'names', cue: 'names' },
  date: { value: 'days', 'value (first day)': 'interval' },
  place: { name: 'names', level: 'nominal', country: 'nominal', metonym: 'nominal' },
  actor: { name: 'names', type: 'nominal', role: 'names' },
  entry: {
    type: 'nominal',
    when: 'days',
    'when (first day)': 'interval',
    where: 'names',
    country: 'nominal',
    status: 'nominal',
    who: 'lists',
    whom: 'lists',
    by: 'names',
  },
}

/** A value and nothing: "no country" is a judgement as well, but of a number or a day it is none. */
type Value = string | number | readonly string[] | null

export interface Agreed {
  readonly fields: readonly Agreement[]
  readonly marked: readonly Marked[]
}

/** `byReport`: offsets are into each report's own text. */
export function agreementOf(coders: readonly (readonly Item[])[], byReport: boolean): Agreed {
  const layers = ['report', ...Object.keys(FIELDS)].filter(
    (layer) => coders.filter((items) => items.some((item) => item.layer === layer)).length > 1,
  )
  const things = new Map(layers.map((layer) => [layer, thingsOf(layer, coders, byReport)]))
  return {
    fields: layers.flatMap((layer) =>
      Object.entries(FIELDS[layer] ?? {}).map(([field, scale]) =>
        fieldOf(layer, field, scale, things.get(layer) ?? []),
      ),
    ),
    marked: layers.flatMap((layer) => markedIn(layer, coders, byReport)),
  }
}

/** What several coders marked, by coder; undefined where one did not. */
type Thing = readonly (Item | undefined)[]

function thingsOf(layer: string, coders: readonly (readonly Item[])[], byReport: boolean): Thing[] {
  const things: (Item | undefined)[][] = []
  coders.forEach((items, coder) => {
    const seen = things.map((thing) => thing.find((item) => item !== undefined) as Item)
    const { pairs, extra } = pairedBy(layer, seen, ofLayer(items, layer), byReport)
    for (const [first, item] of pairs) {
      const thing = things[seen.indexOf(first)]
      if (thing !== undefined) thing[coder] = item
    }
    for (const item of extra) {
      const thing: (Item | undefined)[] = []
      thing[coder] = item
      things.push(thing)
    }
  })
  return things
}

function markedIn(layer: string, coders: readonly (readonly Item[])[], byReport: boolean): Marked[] {
  const all = coders.map((items) => ofLayer(items, layer))
  return all.flatMap((one, first) =>
    all.slice(first + 1).map((other, after) => {
      const both = pairedBy(layer, one, other, byReport).pairs.length
      const f = (200 * both) / Math.max(1, one.length + other.length)
      return { layer, coders: [first, first + 1 + after] as const, both, f }
    }),
  )
}

function ofLayer(items: readonly Item[], layer: string): Item[] {
  return items.filter((item) => item.layer === layer)
}

function pairedBy(layer: string, one: readonly Item[], other: readonly Item[], byReport: boolean) {
  const least = layer === 'entry' ? 0.3 : 0.5
  const overlap = (a: Item, b: Item) => {
    if (byReport && a.report !== b.report) return 0
    if (layer === 'report') return a.start === b.start ? 1 : 0
    return ofShorter(a, b) >= least ? ofUnion(a, b) : 0
  }
  return pairUp(one, other, overlap)
}

function fieldOf(layer: string, field: string, scale: Scale, things: readonly Thing[]): Agreement {
  const judged = things.map((thing): Judged<Value> => {
    const items = thing.filter((item) => item !== undefined)
    const values = items.map((item) => judgementOf(item, field, scale)).filter((value) => value !== undefined)
    return { report: items[0]?.report ?? '', values }
  })
  return { layer, field, scale, ...alphaOf(judged, DIFFERENCES[scale] as Difference<Value>) }
}

const apart =
  (same: (a: unknown, b: unknown) => boolean): Difference<unknown> =>
  (a, b) =>
    same(a, b) ? 0 : 1

const DIFFERENCES: Readonly<Record<Scale, Difference<never>>> = {
  nominal,
  names: apart(sameName),
  lists: apart((a, b) => shareName(namesIn(a), namesIn(b))),
  days: apart((a, b) => sameDays(a as string | null, b as string | null)),
  interval: intervalScale,
  ratio: ratioScale,
}

/** What an item says of a field; undefined is nothing: an open bound, an open or unknown day. */
function judgementOf({ fields }: Item, field: string, scale: Scale): Value | undefined {
  if (scale === 'interval') return firstDay(fields[field.replace(' (first day)', '')])
  const value = fields[field] ?? null
  if (scale === 'ratio') return typeof value === 'number' ? value : undefined
  // Lists are compared as their text, so that equal ones count as one value.
  if (scale === 'lists') return Array.isArray(value) ? JSON.stringify(value) : '[]'
  return value === null ? null : String(value)
}

function namesIn(list: unknown): unknown {
  return JSON.parse(String(list))
}

function firstDay(value: unknown): number | undefined {
  const days = typeof value === 'string' ? daysOf(value) : null
  return days === null || days.first === -OPEN ? undefined : days.first
}
