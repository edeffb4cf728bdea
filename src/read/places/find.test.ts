// Places found in invented sentences: the exact words, and where they are put.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../knowledge/load.ts'
import { findNames } from '../../language/names.ts'
import type { Place } from '../../model/mention.ts'
import { NO_METADATA } from '../../model/report.ts'
import { documentOf } from '../../text/document.ts'
import { contextOf, NO_KNOWLEDGE } from '../context.ts'
import { findPlaces } from './find.ts'

const knowledge = loadKnowledge()

function placesIn(text: string): (Place & { text: string })[] {
  const context = contextOf(documentOf(text), NO_METADATA, knowledge)
  const places = findPlaces(context, { names: findNames(context), dates: [] })
  return places.map((place) => ({ ...place, text: context.document.text.slice(place.start, place.end) }))
}

describe('which words are places', () => {
  it.each<[string, string[]]>([
    ['Dockers in Mombasa walked out on Monday.', ['Mombasa']],
    ['The U.S. government and Kenyan officials met in Geneva.', ['U.S.', 'Geneva']],
    ['US-born teachers joined the New York nurses.', ['US', 'New York']],
    [
      'Guinea-Bissau, Trinidad and Tobago and Côte d’Ivoire signed.',
      ['Guinea-Bissau', 'Trinidad and Tobago', 'Côte d’Ivoire'],
    ],
    ['A ferry sank near Cox’s Bazar, police said.', ['Cox’s Bazar']],
    ['NAIROBI, Feb 9 (Desk) - Teachers went back to work.', ['NAIROBI']],
    ['Refinery workers in Fort Worth and St. Louis voted.', ['Fort Worth', 'St. Louis']],
    ['Officials in the Luhansk region reported shelling.', ['Luhansk region']],
    ['Patients were moved to Lakeside Hospital in Kisumu.', ['Lakeside Hospital', 'Kisumu']],
    ['The fire began on Orchard Street in Leeds.', ['Orchard Street', 'Leeds']],
    ['Families fled the village of Obungara in Kenya.', ['Obungara', 'Kenya']],
    ['Sen. Ida Moss, R-Elbow Lake, said so.', ['Elbow Lake']],
    ['The storm crossed the Gulf of Mexico and the Black Sea.', ['Gulf of Mexico', 'Black Sea']],
  ])('%s', (text, expected) => {
    expect(placesIn(text).map((place) => place.text)).toEqual(expected)
  })

  it.each([
    'Chinese and German firms cut jobs.',
    'Ms. Corbin paid US$5 and then $US 7 more.',
    'President Jordan Lincoln and Mr Paris spoke.',
    'The Bank of America raised its rates.',
    'In March, most of them were reading.',
    'The Marburg virus killed two.',
    'He told us that I’ll go.',
    'They spoke in Amharic and believed in Buddhism.',
    'The University of Nairobi closed.',
  ])('none in: %s', (text) => {
    expect(placesIn(text).map((place) => place.text)).toEqual([])
  })
})

describe('which place is meant', () => {
  it.each<[string, string, Partial<Place>]>([
    ['A strike began in Paris.', 'Paris', { country: 'FR', geonames: 2988507, level: 'city' }],
    ['Teachers in Victoria will vote.', 'Victoria', { country: 'AU', level: 'region' }],
    ['A strike began in Paris, Texas.', 'Paris', { country: 'US', admin1: 'US.TX' }],
    ['Workers in Whiting, Ind., voted. Whiting is small.', 'Whiting', { admin1: 'US.IN', name: 'Whiting, Indiana' }],
    ['The court in Chicago sat.', 'Chicago', { name: 'Chicago' }],
    ['Kyiv’s Shevchenko district was hit.', 'Shevchenko', { country: 'UA', rule: 'places/unlisted' }],
    ['Voters in Oregon, Idaho and Washington chose.', 'Washington', { level: 'region', admin1: 'US.WA' }],
    ['Talks were held in Washington.', 'Washington', { level: 'city', admin1: 'US.DC' }],
    ['Floods hit Alabama, Georgia and Florida.', 'Georgia', { admin1: 'US.GA' }],
    ['Armenia, Georgia and Azerbaijan signed.', 'Georgia', { country: 'GE', level: 'country' }],
    ['Police in Birmingham, Alabama said so.', 'Birmingham', { admin1: 'US.AL' }],
    ['The Soviet Union fell.', 'Soviet Union', { country: null, level: 'country' }],
    ['It rained in South Kivu.', 'South Kivu', { country: 'CD', level: 'region' }],
    ['Troops left for the Sahel.', 'Sahel', { country: null }],
    ['Shelling went on in Kyiv region.', 'Kyiv region', { level: 'region', country: 'UA' }],
  ])('%s', (text, words, fields) => {
    expect(placesIn(text).find((place) => place.text === words)).toMatchObject(fields)
  })

  it('gives a site the point of its town', () => {
    const [site] = placesIn('Patients were moved to Lakeside Hospital in Kisumu, Kenya.')
    expect(site).toMatchObject({ level: 'site', name: 'Lakeside Hospital, Kisumu', country: 'KE', lat: -0.102 })
  })
})

describe('metonyms', () => {
  it.each<[string, string[]]>([
    ['Washington said it would pay.', ['Washington']],
    ['The Kremlin denied it.', ['Kremlin']],
    ['Talks between Moscow and Kyiv failed.', ['Moscow', 'Kyiv']],
    ['Beijing’s decision came late.', ['Beijing']],
    ['China said no.', []],
    ['Police in Moscow said so.', []],
    ['They marched in Washington.', []],
  ])('%s', (text, expected) => {
    expect(
      placesIn(text)
        .filter((place) => place.metonym)
        .map((place) => place.text),
    ).toEqual(expected)
  })
})

describe('any text', () => {
  it('gives ordered places that do not overlap, the same every time', () => {
    const words = fc.constantFrom(
      'Paris',
      'in',
      ',',
      'Texas',
      'the',
      'of',
      'St',
      '.',
      '-',
      "'s",
      'Kenya',
      '\ud800',
      '\n\n',
      'US$',
      'Lake',
      'counties',
      'Al',
      'and',
      '(',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const text = list.join(' ')
        const places = placesIn(text)
        for (const [at, place] of places.entries()) {
          expect(place.start).toBeGreaterThanOrEqual(places[at - 1]?.end ?? 0)
          expect(place.end).toBeGreaterThan(place.start)
        }
        expect(placesIn(text)).toEqual(places)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    'Paris, ',
    'Paris and London, ',
    'A-',
    'Paris',
    'X. ',
    'St. ',
    '(US) ',
    'Al ',
    'Bay ',
    'in Zog ',
  ])('works in proportion to its length: %j again and again', (unit) => {
    const once = units(unit, 500)
    const twice = units(unit, 5000)
    expect(twice).toBeLessThan(once * 14 + 2000)
  })
})

/** Gazetteer look-ups that a text of so many units costs. */
function units(unit: string, times: number): number {
  let count = 0
  const counting =
    <T>(look: (name: string) => T) =>
    (name: string): T => {
      count++
      return look(name)
    }
  const { lookup, lookupFolded, hasFolded } = knowledge.gazetteer
  const counted = {
    lookup: counting(lookup),
    lookupFolded: counting(lookupFolded),
    hasFolded: counting(hasFolded),
  }
  const document = documentOf(unit.repeat(times))
  findPlaces(contextOf(document, NO_METADATA, { ...NO_KNOWLEDGE, gazetteer: counted }), { names: [], dates: [] })
  return count
}
