// The committed gazetteer matches its layout, holds what the tables say, and damage is told.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readGazetteer } from '../../src/knowledge/bytes.ts'
import { loadGazetteer } from '../../src/knowledge/load.ts'
import { HEADER, MEMORY_BYTES } from '../../src/read/places/gazetteer-format.ts'
import { rows } from './place.ts'
import { AREAS } from './tables/areas.ts'
import { COUNTRIES } from './tables/countries.ts'
import { NATURE } from './tables/nature.ts'
import { SITES } from './tables/sites.ts'

const gazetteer = loadGazetteer()
const PATH = fileURLToPath(new URL('../../data/places.bin.zst', import.meta.url))

describe('data/places.bin.zst', () => {
  it('has a header that fits the bytes', () => {
    const bytes = readGazetteer()
    const header = new Uint32Array(bytes.buffer, 0, MEMORY_BYTES / 4)
    expect(bytes.buffer).toBeInstanceOf(SharedArrayBuffer)
    expect(header[HEADER.end]).toBe(bytes.length)
    expect(header[HEADER.places]).toBeGreaterThan(140_000)
    for (let field = HEADER.ids + 1; field < MEMORY_BYTES / 4; field++) {
      expect(header[field]).toBeGreaterThan(header[field - 1] ?? 0)
    }
  })

  it('holds every name of our own tables', () => {
    const names = [
      ...rows(COUNTRIES).map((row) => row[1]),
      ...[AREAS, NATURE].flatMap((table) => rows(table).map((row) => row[1])),
      ...rows(SITES).map((row) => row[0]?.replace('*', '')),
    ]
    expect(names.filter((name) => gazetteer.lookup(name ?? '').length === 0)).toEqual([])
  })

  it.each([
    ['Nairobi', { name: 'Nairobi', kind: 'capital', level: 'city', country: 'KE', geonames: 184745 }],
    ['U.S.', { name: 'United States', level: 'country', country: 'US', admin1: null }],
    ['Wis.', { name: 'Wisconsin', level: 'region', admin1: 'US.WI' }],
    ['Côte d’Ivoire', { name: 'Ivory Coast', country: 'CI' }],
    ['SOVIET UNION', { level: 'country', kind: 'former country', country: null }],
    ['Bombay', { name: 'Mumbai', country: 'IN', main: false }],
    ['são paulo', { country: 'BR', name: 'São Paulo' }],
    ['Whiting', { admin1: 'US.IN', lat: 41.681, lon: -87.492 }],
    ['Middle East', { country: null, kind: 'area' }],
    ['Red Sea', { level: 'sea', country: null }],
    ['St. Louis', { admin1: 'US.MO' }],
    ['Saint Louis', { admin1: 'US.MO' }],
  ])('knows %s', (name, fields) => {
    expect(gazetteer.lookup(name)).toContainEqual(expect.objectContaining(pick(name, fields)))
  })

  it.each(['', ' ', 'zzyzxq', '\ud800', '\0', '東京', 'a'.repeat(100_000)])('knows nothing of %j', (name) => {
    expect(gazetteer.lookup(name)).toEqual([])
  })

  it('reads the same from a copy of the bytes', () => {
    const copy = loadGazetteer()
    expect(copy.lookup('Paris').map((place) => place.geonames)).toEqual(
      gazetteer.lookup('Paris').map((place) => place.geonames),
    )
  })

  it('says what to do when the file is damaged, not ours or not there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'daybook-gazetteer-'))
    const damaged = Buffer.from(readFileSync(PATH))
    damaged[damaged.length >> 1] = (damaged[damaged.length >> 1] ?? 0) ^ 0x55
    writeFileSync(join(folder, 'damaged'), damaged)
    writeFileSync(join(folder, 'other'), 'no gazetteer')
    for (const name of ['damaged', 'other', 'missing']) {
      expect(() => readGazetteer(join(folder, name))).toThrow(/Install Daybook again/)
    }
  })
})

/** Getters of a class are not own properties: compare the fields that are asked for. */
function pick(name: string, fields: Record<string, unknown>): Record<string, unknown> {
  const found = gazetteer
    .lookup(name)
    .find((place) =>
      Object.entries(fields).every(([field, value]) => (place as unknown as Record<string, unknown>)[field] === value),
    )
  expect(found, name).toBeDefined()
  return { number: found?.number }
}
