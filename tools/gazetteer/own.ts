// Places of our own tables: countries, continents, areas, waters, mountains, islands, sites.
import { createRequire } from 'node:module'
import { foldName } from '../../src/read/places/fold.ts'
import type { PlaceKind } from '../../src/read/places/gazetteer.ts'
import { list, type RawPlace, rows } from './place.ts'
import { AREAS } from './tables/areas.ts'
import { COUNTRIES } from './tables/countries.ts'
import { NATURE } from './tables/nature.ts'
import { SITES } from './tables/sites.ts'
import { nearest, type Town } from './towns.ts'

const require = createRequire(import.meta.url)
const CONTINENTS = new Set(['Africa', 'Europe', 'Asia', 'North America', 'South America', 'Oceania', 'Americas'])
const NATURE_KINDS: Readonly<Record<string, PlaceKind>> = { desert: 'landscape' }

export function readCountries(): RawPlace[] {
  const isoNames = (require('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> })
    .countries
  return rows(COUNTRIES).map(([code = '', name = '', lat, lon, millions, others]) => ({
    geonames: 0,
    name,
    kind: code === '-' ? 'former country' : 'country',
    region: code === '-' ? '' : code,
    lat: Number(lat),
    lon: Number(lon),
    people: Math.round(Number(millions) * 1e6),
    others: [...list(others), ...[isoNames[code] ?? []].flat()],
  }))
}

/** Areas that are also first-order regions are left to those. */
export function readAreas(regions: readonly RawPlace[]): RawPlace[] {
  const known = new Set(regions.map((region) => `${region.region.slice(0, 2)}|${foldName(region.name)}`))
  return rows(AREAS).flatMap<RawPlace>(([kind, name = '', lat, lon, country = '-', others]) => {
    if (known.has(`${country.slice(0, 2)}|${foldName(name)}`)) return []
    const region = country === '-' ? '' : country
    const place = { geonames: 0, name, region, lat: Number(lat), lon: Number(lon), others: list(others) }
    if (kind === 'continent' && CONTINENTS.has(name)) return [{ ...place, kind: 'continent', people: 1e9 }]
    return [{ ...place, kind: 'area', people: kind === 'continent' ? 1e8 : 1e6 }]
  })
}

export function readNature(): RawPlace[] {
  return rows(NATURE).map(([kind = '', name = '', lat, lon, country = '-', others]) => ({
    geonames: 0,
    name,
    kind: NATURE_KINDS[kind] ?? (kind as PlaceKind),
    region: country === '-' ? '' : country,
    lat: Number(lat),
    lon: Number(lon),
    people: kind === 'sea' ? 1e7 : 1e5,
    others: list(others),
  }))
}

export function readSites(towns: readonly Town[]): RawPlace[] {
  return rows(SITES).map(([marked = '', lat, lon, country = '-', , others]) => {
    const point = { lat: Number(lat), lon: Number(lon) }
    const kind = marked.startsWith('*') ? 'seat of power' : 'site'
    const region = country === '-' ? '' : (nearest(towns, country, point)?.region ?? country)
    return { ...point, geonames: 0, name: marked.replace('*', ''), kind, region, people: 1e5, others: list(others) }
  })
}
