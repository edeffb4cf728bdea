// Where: the same town speaks for one happening, the country alone for little, two towns far apart or two countries against it.
import type { Because } from './because.ts'
import type { PlaceTrait, Traits } from './traits.ts'

const KILOMETRES_A_DEGREE = 111.2

export function comparedPlaces(a: Traits, b: Traits): Because {
  if (a.country !== null && b.country !== null && a.country !== b.country && !share(a, b)) {
    return [['two countries', -4000]]
  }
  let best: readonly [string, number] | null = null
  for (const one of a.places) {
    for (const other of b.places) {
      const found = compared(one, other)
      if (found !== null && (best === null || found[1] > best[1] || (found[1] === best[1] && found[0] < best[0])))
        best = found
    }
  }
  if (best !== null) return [best]
  return a.country !== null && a.country === b.country ? [[`country: ${a.country}`, 300]] : []
}

function share(a: Traits, b: Traits): boolean {
  return a.places.some(({ geonames }) => geonames !== null && b.places.some((other) => other.geonames === geonames))
}

function compared(a: PlaceTrait, b: PlaceTrait): readonly [string, number] | null {
  const [first, second] = [isPoint(a), isPoint(b)]
  if (a.geonames !== null && a.geonames === b.geonames) return same(a, first)
  if (a.name === b.name && a.country === b.country) return same(a, first || second)
  if (first && second) return byDistance(distance(a, b))
  if (a.country === null || b.country === null) return null
  if (a.country !== b.country) return ['two countries', -4000]
  if (a.admin1 !== null && b.admin1 !== null) {
    return a.admin1 === b.admin1 ? [`region: ${a.admin1}`, 800] : ['two regions', -1800]
  }
  return [`country: ${a.country}`, 300]
}

function same(place: PlaceTrait, fine: boolean): readonly [string, number] {
  if (fine) return [`place: ${place.name}`, 1500]
  return place.admin1 !== null ? [`region: ${place.name}`, 900] : [`country: ${place.country ?? place.name}`, 300]
}

function byDistance(kilometres: number): readonly [string, number] {
  if (kilometres <= 20) return [`${kilometres} km apart`, 1000]
  if (kilometres <= 50) return [`${kilometres} km apart`, 100]
  return [`${kilometres} km apart`, kilometres <= 120 ? -1500 : -3500]
}

function isPoint({ lat, lon }: PlaceTrait): boolean {
  return lat !== null && lon !== null
}

/** Whole kilometres on a plane that is flat between the two: near enough for near places. */
function distance(a: PlaceTrait, b: PlaceTrait): number {
  const [lat, otherLat] = [(a.lat ?? 0) / 100, (b.lat ?? 0) / 100]
  const turn = Math.abs((a.lon ?? 0) - (b.lon ?? 0)) / 100
  // 1 − x²/2 + x⁴/24 is the cosine as well as it need be, and the same on every machine.
  const middle = ((lat + otherLat) / 2) * (Math.PI / 180)
  const narrow = 1 - middle ** 2 / 2 + middle ** 4 / 24
  const east = Math.min(turn, 360 - turn) * narrow
  return Math.round(Math.sqrt((lat - otherLat) ** 2 + east ** 2) * KILOMETRES_A_DEGREE)
}
