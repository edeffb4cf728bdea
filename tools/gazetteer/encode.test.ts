// What is packed is what is read: places of every sort, names that several bear, their order.
import { describe, expect, it } from 'vitest'
import { openGazetteer } from '../../src/read/places/packed-gazetteer.ts'
import { unpackGazetteer } from '../../src/read/places/unpack-gazetteer.ts'
import { encode } from './encode.ts'
import type { RawPlace } from './place.ts'

const PLACE: RawPlace = {
  geonames: 7,
  name: 'Aldeia Nova',
  kind: 'town',
  region: 'XA.01',
  lat: -12.5,
  lon: 179.99,
  people: 900,
  others: [],
}

function opened(places: readonly RawPlace[]) {
  return openGazetteer(unpackGazetteer(encode(places), (bytes) => new Uint8Array(bytes)))
}

describe('a gazetteer packed and read', () => {
  const gazetteer = opened([
    PLACE,
    {
      ...PLACE,
      geonames: 12_000_000,
      name: 'Łęg',
      lat: 89.9,
      lon: -179.99,
      region: 'XB',
      others: ['Leg on the Water'],
    },
    { ...PLACE, geonames: 3, name: 'Saint Mira', region: 'XB.07', people: 1000, others: ['Mira'] },
    { ...PLACE, geonames: 4, name: 'Mira', region: 'XA.01', people: 1001 },
    { ...PLACE, geonames: 5, name: 'Mira', region: 'XA.02', people: 1002, kind: 'seat' },
    { ...PLACE, geonames: 0, name: 'Grey Sea', region: '', kind: 'sea', people: 1e7 },
  ])

  it('keeps every field', () => {
    const [place] = gazetteer.lookup('ALDEIA-NOVA')
    const { geonames, name, kind, level, country, admin1, lat, lon, main } = place ?? {}
    expect([geonames, name, kind, level, country, admin1, main]).toEqual([
      7,
      'Aldeia Nova',
      'town',
      'city',
      'XA',
      'XA.01',
      true,
    ])
    expect([lat, lon]).toEqual([expect.closeTo(-12.5, 2), expect.closeTo(179.99, 2)])
    expect(gazetteer.lookup('leg on the water')[0]).toMatchObject({ geonames: 12_000_000, name: 'Łęg', main: false })
    expect(gazetteer.lookup('Leg')[0]?.lon).toBeCloseTo(-179.99, 2)
    expect(gazetteer.lookup('grey sea')[0]).toMatchObject({ geonames: null, country: null })
  })

  it('puts places of one name in order of people, also where their classes are one', () => {
    expect(gazetteer.lookup('Mira').map(({ geonames }) => geonames)).toEqual([5, 4, 3])
    expect(gazetteer.lookup('St. Mira').map(({ geonames }) => geonames)).toEqual([3])
  })

  it('knows no other name', () => {
    expect(gazetteer.lookup('Aldeia')).toEqual([])
    expect(gazetteer.hasFolded('aldeia nova ')).toBe(false)
  })

  it('may be empty', () => {
    expect(opened([]).lookup('Mira')).toEqual([])
  })
})
