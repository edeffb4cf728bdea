// One value for a field that entries tell differently: the most precise one that most of them agree on. Every value is
// kept beside it.
import type { EventPlace, FieldValue } from '../model/event.ts'
import type { Place } from '../model/mention.ts'
import { covers, type Days, daysOf, lengthOf } from './days.ts'
import type { Told } from './told.ts'

/** Every value of a field with the entries that give it, the most told first. */
export function valuesOf(told: readonly Told[], field: (one: Told) => string | null): FieldValue[] {
  const values = new Map<string | null, string[]>()
  for (const one of told) {
    const value = field(one)
    const entries = values.get(value)
    if (entries === undefined) values.set(value, [one.id])
    else entries.push(one.id)
  }
  return [...values]
    .map(([value, entries]) => ({ value, entries }))
    .sort((a, b) => b.entries.length - a.entries.length || ((a.value ?? '~') < (b.value ?? '~') ? -1 : 1))
}

/**
 * When: of the values that are told, the one that lies within most others ("March" agrees with "9 March"); of those the
 * shortest, then the earliest. A value taken from context speaks half as loud.
 */
export function whenOf(told: readonly Told[]): string | null {
  const dated = told.flatMap(({ entry, report }) => {
    const days = daysOf(entry.when)
    if (days === null || entry.when === null) return []
    const weight = (entry.inferred.includes('when') ? 0.5 : 1) * (report.copyOf === null ? 1 : 0.1)
    return [{ value: entry.when, days, weight }]
  })
  const support = (days: Days) => dated.reduce((sum, one) => sum + (covers(one.days, days) ? one.weight : 0), 0)
  const best = dated
    .map(({ value, days }) => ({ value, days, support: support(days) }))
    .sort(
      (a, b) =>
        b.support - a.support ||
        lengthOf(a.days) - lengthOf(b.days) ||
        (a.days.from ?? 0) - (b.days.from ?? 0) ||
        (a.value < b.value ? -1 : 1),
    )[0]
  return best?.value ?? valuesOf(told, ({ entry }) => entry.when).find(({ value }) => value !== null)?.value ?? null
}

const PRECISION = { site: 6, city: 5, region: 3, sea: 2, country: 1, continent: 0 } as const

/** Where: the place that is, or lies in, what most reports name; of those the most precise. */
export function whereOf(told: readonly Told[]): EventPlace | null {
  const placed = told.flatMap(({ entry, places, report }) => {
    const [place] = places
    if (entry.where === null) return []
    const weight = (entry.inferred.includes('where') ? 0.5 : 1) * (report.copyOf === null ? 1 : 0.1)
    return [{ name: entry.where, country: entry.country, place, weight }]
  })
  const support = (one: (typeof placed)[number]) =>
    placed.reduce((sum, other) => sum + (holdsPlace(other, one) ? other.weight : 0), 0)
  const precision = (one: (typeof placed)[number]) => (one.place === undefined ? 0 : PRECISION[one.place.level])
  const best = placed
    .map((one) => ({ ...one, support: support(one), precision: precision(one) }))
    .sort(
      (a, b) =>
        b.support - a.support ||
        b.precision - a.precision ||
        b.name.length - a.name.length ||
        (a.name < b.name ? -1 : 1),
    )[0]
  if (best === undefined) return null
  const { name, country, place } = best
  return { name, country, lat: place?.lat ?? null, lon: place?.lon ?? null }
}

interface Placed {
  readonly name: string
  readonly country: string | null
  readonly place: Place | undefined
}

/** Whether `outer` is the same place as `inner`, or holds it. */
function holdsPlace(outer: Placed, inner: Placed): boolean {
  if (outer.name === inner.name) return true
  const [a, b] = [outer.place, inner.place]
  if (a === undefined || b === undefined) return false
  if (a.geonames !== null && a.geonames === b.geonames) return true
  if (a.country === null || a.country !== b.country) return false
  if (a.level === 'country') return true
  if (a.level === 'region') return a.admin1 !== null && a.admin1 === b.admin1 && b.level !== 'country'
  return a.name === b.name && a.level === b.level && a.admin1 === b.admin1
}

const AHEAD: ReadonlySet<string> = new Set(['planned', 'threatened'])

/** Status: what most tell, the newest of equals. What was ahead is over once a later report tells that it came. */
export function statusOf(told: readonly Told[]): string {
  const came = told.filter(({ entry }) => !AHEAD.has(entry.status)).map(({ report }) => report.published ?? '')
  const standing = told.filter(
    ({ entry, report }) => !AHEAD.has(entry.status) || came.every((day) => day < (report.published ?? '')),
  )
  const votes = new Map<string, { count: number; last: string }>()
  for (const { entry, report } of standing) {
    const vote = votes.get(entry.status) ?? { count: 0, last: '' }
    const published = report.published ?? ''
    votes.set(entry.status, {
      count: vote.count + (report.copyOf === null ? 1 : 0.1),
      last: published > vote.last ? published : vote.last,
    })
  }
  const best = [...votes].sort(
    ([a, x], [b, y]) => y.count - x.count || (x.last < y.last ? 1 : x.last > y.last ? -1 : 0) || (a < b ? -1 : 1),
  )[0]
  return best?.[0] ?? 'happened'
}

/** Names of a field's parties, each once, those of most reports first. `named` gives the name that a party goes by. */
export function partiesOf(
  told: readonly Told[],
  field: 'who' | 'whom',
  named: (name: string, report: string) => string,
): string[] {
  const reports = new Map<string, { name: string; in: Set<string> }>()
  for (const { entry, report } of told) {
    for (const own of entry[field]) {
      const name = named(own, report.id)
      const key = name.toLowerCase().replace(/^(?:the|a|an) /, '')
      const found = reports.get(key) ?? { name, in: new Set() }
      found.in.add(report.copyOf ?? report.id)
      reports.set(key, found)
    }
  }
  return [...reports.values()].sort((a, b) => b.in.size - a.in.size).map(({ name }) => name)
}
