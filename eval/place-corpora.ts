// The place corpora of ../shared (LGL, GeoVirus, GeoWebNews) in one form.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { archive } from './shared.ts'

export interface GoldPlace {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Full name in the corpus, or "". */
  readonly name: string
  /** "country", "region" (first order) or "point". */
  readonly sort: 'country' | 'region' | 'point'
  /** Country's English name where the corpus gives it. */
  readonly country: string
  readonly lat: number | null
  readonly lon: number | null
  /** GeoWebNews only: Literal, Demonym, … */
  readonly type: string
}
export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly places: readonly GoldPlace[]
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plain(xml: string): string {
  return xml
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
}

function element(xml: string, name: string): string {
  const found = new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`).exec(xml)?.[1] ?? ''
  return found.startsWith('<![CDATA[') ? found.slice(9, -3) : plain(found)
}

function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>[\\s\\S]*?</${name}>`, 'g'))].map((match) => match[0])
}

function number(xml: string, name: string): number | null {
  const value = element(xml, name)
  return value === '' ? null : Number(value)
}

function corpus(file: string): string | null {
  const folder = archive('places')
  const path = folder === null ? '' : join(folder, 'gritta-corpora', file)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

export function lgl(): GoldDocument[] {
  const xml = corpus('lgl.xml')
  if (xml === null) return []
  return elements(xml, 'article').map((article) => ({
    id: /docid="(\d+)"/.exec(article)?.[1] ?? '',
    text: element(article, 'text'),
    places: elements(article, 'toponym').map((toponym) => {
      const code = element(toponym, 'fcode')
      return {
        start: Number(element(toponym, 'start')),
        end: Number(element(toponym, 'end')),
        text: element(toponym, 'phrase'),
        name: element(toponym, 'name'),
        sort: code.startsWith('PCL') ? 'country' : code === 'ADM1' ? 'region' : 'point',
        country: element(toponym, 'country'),
        lat: number(toponym, 'lat'),
        lon: number(toponym, 'lon'),
        type: 'Literal',
      }
    }),
  }))
}

export function geoVirus(): GoldDocument[] {
  const xml = corpus('GeoVirus.xml')
  if (xml === null) return []
  return elements(xml, 'article').map((article, at) => ({
    id: String(at),
    text: element(article, 'text'),
    places: elements(article, 'location').map((location) => ({
      // Offsets of this corpus count from one.
      start: Number(element(location, 'start')) - 1,
      end: Number(element(location, 'end')) - 1,
      text: element(location, 'name'),
      name: decodeURIComponent(element(location, 'page').split('/').at(-1) ?? '').replaceAll('_', ' '),
      sort: 'point',
      country: '',
      lat: number(location, 'lat'),
      lon: number(location, 'lon'),
      type: 'Literal',
    })),
  }))
}

/** GeoWebNews: the 94 articles, places from the brat files (all types), coordinates from the XML. */
export function geoWebNews(): GoldDocument[] {
  const xml = corpus('GWN.xml')
  const folder = archive('places')
  if (xml === null || folder === null) return []
  const points = new Map<string, { lat: number; lon: number; name: string }>()
  for (const toponym of elements(xml, 'toponym')) {
    const lat = number(toponym, 'latitude')
    const lon = number(toponym, 'longitude')
    const id = element(toponym, 'geonamesID')
    if (lat !== null && lon !== null) points.set(id, { lat, lon, name: element(toponym, 'normalisedName') })
  }
  const texts = join(folder, 'gritta-corpora', 'GeoWebNews')
  return readdirSync(texts)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      // The title and the link at the top are not annotated: blanks keep the offsets.
      const text = readFileSync(join(texts, file), 'utf8').replace(/^TITLE:[\s\S]*?LINK: \S*/, (top) =>
        ' '.repeat(top.length),
      )
      const notes = readFileSync(join(texts, file.replace('.txt', '.ann')), 'utf8').split('\n')
      return { id: file, text, places: bratPlaces(notes, points) }
    })
}

function bratPlaces(
  lines: readonly string[],
  points: ReadonlyMap<string, { lat: number; lon: number; name: string }>,
): GoldPlace[] {
  const ids = new Map<string, string>()
  for (const line of lines) {
    const [mark, what, note] = line.split('\t')
    if (mark?.startsWith('#')) ids.set(what?.split(' ')[1] ?? '', note?.trim() ?? '')
  }
  return lines.flatMap((line) => {
    const [mark = '', what = '', text = ''] = line.split('\t')
    const [type = '', start, end] = what.split(' ')
    if (!mark.startsWith('T') || /Expression|Non_Toponym/.test(type)) return []
    const point = points.get(ids.get(mark) ?? '')
    const { lat, lon, name } = point ?? { lat: null, lon: null, name: '' }
    return [{ start: Number(start), end: Number(end), text, name, sort: 'point', country: '', lat, lon, type }]
  })
}
