// Places on LGL, GeoVirus and GeoWebNews: are the names found, and do they land within 161 km?
//
// Finding: exact span. Placing: share of all gold place names (found or not) that lie within 161 km; countries are
// right by their code and first-order regions, continents and seas by their name, because they have no agreed point.
// The published systems were scored by distance alone: only that row may be compared with them.

import { loadKnowledge } from '../src/knowledge/load.ts'
import { findNames } from '../src/language/names.ts'
import type { Place } from '../src/model/mention.ts'
import { NO_METADATA } from '../src/model/report.ts'
import type { Knowledge } from '../src/read/context.ts'
import { contextOf } from '../src/read/context.ts'
import { findPlaces } from '../src/read/places/find.ts'
import { foldName } from '../src/read/places/fold.ts'
import { documentOf, sourceSpan } from '../src/text/document.ts'
import { type GoldDocument, type GoldPlace, geoVirus, geoWebNews, lgl } from './place-corpora.ts'
import { type Evaluation, f1, percent, type Score } from './scores.ts'

const NEAR = 161
/** GeoWebNews types that Daybook does not call places: adjectives, people, languages, parts of other names. */
const NOT_OURS = /Demonym|Language|Homonym|Embedded/
const BEST = {
  lgl: { value: 66.8, who: 'voting of 7 systems; CLAVIN 52.2' },
  geovirus: { value: 81.8, who: 'voting of 7 systems; CLAVIN 79.3' },
  geowebnews: { value: 66.9, who: 'voting of 7 systems; CLAVIN 66.6' },
}

export const places: Evaluation = { name: 'places', run }

export interface Judged {
  readonly gold: GoldPlace
  readonly found: Place | null
  readonly exact: boolean
  readonly near: boolean
  /** Near by distance, whatever the level. */
  readonly close: boolean
}

export interface Reading {
  readonly document: GoldDocument
  readonly found: readonly Place[]
  readonly judged: readonly Judged[]
}

/** Reads documents and judges each gold place. */
export function judge(documents: readonly GoldDocument[]): Reading[] {
  const knowledge = loadKnowledge()
  return documents.map((document) => {
    const found = placesOf(document.text, knowledge)
    const judged = document.places.map((gold) => {
      const exact = found.find((place) => place.start === gold.start && place.end === gold.end)
      const overlapping = exact ?? found.find((place) => place.start < gold.end && gold.start < place.end) ?? null
      const close = overlapping !== null && isClose(gold, overlapping)
      const near = close || (overlapping !== null && isSame(gold, overlapping, knowledge))
      return { gold, found: overlapping, exact: exact !== undefined, near, close }
    })
    return { document, found, judged }
  })
}

/** Places alone, without the finders that do not bear on them. */
function placesOf(text: string, knowledge: Knowledge): Place[] {
  const context = contextOf(documentOf(text), NO_METADATA, knowledge)
  const places = findPlaces(context, { names: findNames(context), dates: [] })
  return places.map((place) => ({ ...place, ...sourceSpan(context.document, place) }))
}

function isClose(gold: GoldPlace, place: Place): boolean {
  if (gold.lat === null || gold.lon === null || place.lat === null || place.lon === null) return false
  return kilometres(gold.lat, gold.lon, place.lat, place.lon) <= NEAR
}

/** Whether a country, region, continent or sea is the same by code or name. */
function isSame(gold: GoldPlace, place: Place, { gazetteer }: Knowledge): boolean {
  const names = [gold.name, gold.name.replace(/ \(.*/, '')].flatMap((name) => gazetteer.lookup(name))
  if (place.level === 'country' && gold.sort !== 'region') {
    return names.some((named) => named.kind === 'country' && named.country === place.country)
  }
  if (place.level === 'continent' || place.level === 'sea') return names.some((named) => named.name === place.name)
  if (place.level !== 'region' || gold.sort === 'country') return false
  return (
    foldName(gold.name) === foldName(place.name) ||
    names.some(
      (named) =>
        named.level === 'region' &&
        named.admin1 === place.admin1 &&
        (named.admin1 !== null || named.name === place.name),
    )
  )
}

function kilometres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const rad = Math.PI / 180
  const a =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2
  return 12742 * Math.asin(Math.sqrt(a))
}

function run(): Score[] {
  return [
    ...scores('lgl', judge(lgl()), { goal: 52.2, best: BEST.lgl }),
    ...scores('geovirus', judge(geoVirus()), { goal: 79.3, best: BEST.geovirus }),
    ...scores('geowebnews', judge(geoWebNews()), { goal: null, best: BEST.geowebnews }),
  ]
}

interface Marks {
  readonly goal: number | null
  readonly best: { readonly value: number; readonly who: string }
}

export function scores(set: string, readings: readonly Reading[], marks: Marks): Score[] {
  const all = readings.flatMap((reading) => reading.judged)
  if (all.length === 0) return []
  const placeable = all.filter(({ gold }) => gold.lat !== null)
  const hits = all.filter(({ exact }) => exact).length
  const found = readings.reduce((sum, reading) => sum + reading.found.length, 0)
  const ours = all.filter(({ gold }) => !NOT_OURS.test(gold.type))
  const ourHits = ours.filter(({ exact }) => exact).length
  const finding = (figure: string, right: number, of: number, best: Score['best']): Score => ({
    set,
    figure,
    value: Math.round(1000 * f1(right / Math.max(1, found), right / Math.max(1, of))) / 10,
    items: of,
    goal: null,
    best,
  })
  const google = set === 'geowebnews' ? { value: 83.2, who: 'Google; spaCy 74.9' } : null
  const near = all.filter((one) => one.near).length
  return [
    { set, figure: 'finding P', value: percent(hits, found), items: found, goal: null, best: null },
    { set, figure: 'finding R', value: percent(hits, all.length), items: all.length, goal: null, best: null },
    finding('finding F1', hits, all.length, google),
    ...(ours.length < all.length ? [finding('finding F1, our types', ourHits, ours.length, null)] : []),
    {
      set,
      figure: 'within 161 km, of all',
      value: percent(near, all.length),
      items: all.length,
      goal: marks.goal,
      best: null,
    },
    {
      set,
      figure: 'within 161 km, distance only',
      value: percent(all.filter((one) => one.close).length, all.length),
      items: all.length,
      goal: null,
      best: marks.best,
    },
    {
      set,
      figure: 'within 161 km, of placed',
      value: percent(near, placeable.length),
      items: placeable.length,
      goal: null,
      best: null,
    },
  ]
}
