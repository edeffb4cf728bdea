// When a coded value and a found one are the same, layer by layer, and which of their fields are compared then.
// These are the rules of the contract's scorer: the same files give the same figures.
import { nearDays, sameDays } from './days.ts'
import type { Item } from './item.ts'
import { distance, sameName, sameNumber, shareHalf, shareName } from './values.ts'

/** How well two items match: 0 is no match. */
export type Fit = (gold: Item, found: Item) => number
export type Compare = (gold: Fields, found: Fields) => boolean
export type Fields = Readonly<Record<string, unknown>>

export interface Layer {
  readonly name: string
  readonly match: Fit
  /** The same by place alone, where a value is part of a match; null where it is not. */
  readonly loose: Fit | null
  readonly fields: Readonly<Record<string, Compare>>
}

/** Share of the shorter that both cover. */
export function ofShorter(a: Item, b: Item): number {
  return common(a, b) / Math.max(1, Math.min(a.end - a.start, b.end - b.start))
}

/** Share of what either covers that both do. */
export function ofUnion(a: Item, b: Item): number {
  return common(a, b) / Math.max(1, Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

function common(a: Item, b: Item): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

const overlapping =
  (least: number): Fit =>
  (a, b) =>
    ofShorter(a, b) >= least ? 1 : 0

const field =
  (name: string, same: (a: unknown, b: unknown) => boolean): Compare =>
  (gold, found) =>
    same(gold[name], found[name])

const equal = (a: unknown, b: unknown) => a === b
const equalOrNone = (a: unknown, b: unknown) => (a ?? null) === (b ?? null)
const equalTruth = (a: unknown, b: unknown) => Boolean(a) === Boolean(b)
const days = (compare: typeof sameDays) => (a: unknown, b: unknown) =>
  compare(a as string | null | undefined, b as string | null | undefined)

/** Levels that have no agreed point: there, the same name in the same country is near. */
const WIDE = new Set<unknown>(['country', 'continent', 'sea', 'region'])

function within161km(gold: Fields, found: Fields): boolean {
  if (gold['lat'] === null || gold['lat'] === undefined) return true
  const placed = found['lat'] !== null && found['lat'] !== undefined
  if (placed && distance(pointOf(gold), pointOf(found)) <= 161) return true
  return (
    WIDE.has(gold['level']) && equalOrNone(gold['country'], found['country']) && sameName(gold['name'], found['name'])
  )
}

function pointOf({ lat, lon }: Fields): { lat: number; lon: number } {
  return { lat: Number(lat), lon: Number(lon) }
}

export const LAYERS: readonly Layer[] = [
  { name: 'report', match: (a, b) => (a.start === b.start ? 1 : 0), loose: null, fields: {} },
  {
    name: 'figure',
    match: (a, b) =>
      ofShorter(a, b) >= 0.5 &&
      sameNumber(a.fields['low'], b.fields['low']) &&
      sameNumber(a.fields['high'], b.fields['high'])
        ? ofUnion(a, b)
        : 0,
    loose: overlapping(0.5),
    fields: {
      unit: field('unit', equal),
      measure: field('measure', equal),
      by: field('by', sameName),
      of: field('of', sameName),
      approx: field('approx', equalTruth),
    },
  },
  {
    name: 'quote',
    match: (a, b) => (ofUnion(a, b) >= 0.8 ? ofUnion(a, b) : 0),
    loose: overlapping(0.5),
    fields: { speaker: field('speaker', sameName) },
  },
  {
    name: 'date',
    match: (a, b) => (ofShorter(a, b) >= 0.5 ? ofUnion(a, b) : 0),
    loose: null,
    fields: { value: field('value', days(sameDays)), near: field('value', days(nearDays)) },
  },
  {
    name: 'place',
    match: (a, b) => (ofShorter(a, b) >= 0.5 ? ofUnion(a, b) : 0),
    loose: null,
    fields: { country: field('country', equalOrNone), within161km },
  },
  {
    name: 'entry',
    match: (a, b) => (ofShorter(a, b) >= 0.3 && a.fields['type'] === b.fields['type'] ? 1 + ofUnion(a, b) : 0),
    loose: overlapping(0.3),
    fields: {
      when: field('when', days(nearDays)),
      country: field('country', equalOrNone),
      status: field('status', equal),
      who: field('who', shareName),
      whom: field('whom', shareName),
      by: field('by', sameName),
      figures: field('figures', shareHalf),
    },
  },
]
