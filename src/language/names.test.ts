import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_METADATA } from '../model/report.ts'
import { contextOf, NO_KNOWLEDGE } from '../read/context.ts'
import { EMPTY_GAZETTEER, type Gazetteer } from '../read/places/gazetteer.ts'
import { documentOf } from '../text/document.ts'
import type { Name } from './name.ts'
import { findNames } from './names.ts'

const PLACE = {
  geonames: 1,
  kind: 'town',
  country: 'XX',
  admin1: null,
  lat: 0,
  lon: 0,
  main: true,
  number: 0,
} as const

const TOWNS: Gazetteer = {
  ...EMPTY_GAZETTEER,
  lookup: (name) =>
    ['Lagos', 'Kenya', 'Florence', 'Lima'].includes(name)
      ? [{ ...PLACE, name, level: name === 'Kenya' ? 'country' : 'city', population: 350_000 } as const]
      : [],
}

function namesOf(text: string, gazetteer: Gazetteer = EMPTY_GAZETTEER): readonly Name[] {
  return findNames(contextOf(documentOf(text), NO_METADATA, { ...NO_KNOWLEDGE, gazetteer }))
}

function shown(text: string, gazetteer: Gazetteer = EMPTY_GAZETTEER): string[] {
  return namesOf(text, gazetteer).map((name) => `${name.type}: ${name.text}`)
}

describe('spans and types', () => {
  test.each([
    ['However, Labour Minister Piet Veldman resigned.', ['person: Piet Veldman']],
    ['OSTRAVKA, Nov 3 — two miners walked out.', ['place: OSTRAVKA']],
    ['MELVA – Two men died. Police in Melva said so.', ['place: MELVA', 'place: Melva']],
    ['DOCKERS WALK OUT – TALKS FAIL', []],
    ['They met Dr. Oyelaran and Mrs Kaya there.', ['person: Oyelaran', 'person: Kaya']],
    [
      'A clerk at the Ministry of Trade, Industry and Mines wrote it.',
      ['organization: Ministry of Trade, Industry and Mines'],
    ],
    ['The Harbour Teachers’ Union called a strike.', ['organization: Harbour Teachers’ Union']],
    ['He met Omar al-Haddad and Nadia de la Cruz.', ['person: Omar al-Haddad', 'person: Nadia de la Cruz']],
    ['It was told to Wong Siu-lan and Park Min-ji.', ['person: Wong Siu-lan', 'person: Park Min-ji']],
    ['In Port-au-Prince and on Mount Keru it rained.', ['place: Port-au-Prince', 'place: Mount Keru']],
    ['A Kenyan boat left for Lagos.', ['other: Kenyan', 'place: Lagos']],
    ['The Food and Harvest Agency paid US$5 to each.', ['organization: Food and Harvest Agency']],
    ['We asked Delta Motors Jane Obi about it.', ['organization: Delta Motors', 'person: Jane Obi']],
  ])('%s', (text, expected) => {
    expect(shown(text, TOWNS)).toEqual(expected)
  })

  test.each([
    'Meanwhile the workers waited.',
    'Protesters gathered on Monday in May.',
    'The prime minister spoke to the Prime Minister.',
    'It cost US$40.',
    'I said so.',
  ])('no name in: %s', (text) => {
    expect(shown(text)).toEqual([])
  })

  test('a given name that is a town is decided by what stands beside it', () => {
    expect(shown('Rain fell in Florence.', TOWNS)).toEqual(['place: Florence'])
    expect(shown('We met Florence Adeyemi.', TOWNS)).toEqual(['person: Florence Adeyemi'])
  })

  test('a hyphenated adjective gives the name only', () => {
    expect(shown('A Lagos-based firm won.', TOWNS)).toEqual(['place: Lagos'])
  })
})

describe('fullest form', () => {
  function fullestOf(text: string, words: string): string | undefined {
    const names = namesOf(text)
    const name = names.findLast((one) => one.text === words)
    return name && names[name.fullest]?.text
  }

  test.each([
    ['Grace Okafor came. Okafor spoke.', 'Okafor', 'Grace Okafor'],
    ['Okafor wins! Later Grace Okafor spoke.', 'Okafor', 'Grace Okafor'],
    ['The Harbour Workers Union (HWU) met. Later the HWU voted.', 'HWU', 'Harbour Workers Union'],
    ['Corvus Airways grew. Corvus hired 40 people.', 'Corvus', 'Corvus Airways'],
    ['Lena Novak left. Her brother Ivan Novak stayed. Ms Novak wrote.', 'Novak', 'Lena Novak'],
    ['Lena Novak left. Her brother Ivan Novak stayed. Mr Novak wrote.', 'Novak', 'Ivan Novak'],
  ])('%s', (text, words, expected) => {
    expect(fullestOf(text, words)).toBe(expected)
  })
})

test('roles and gender of a person', () => {
  const [name] = namesOf('Labour Minister Grace Okafor spoke.')
  expect(name).toMatchObject({ gender: 'female', roles: ['labour minister'] })
  const [other] = namesOf('Tom Reis, a nurse, spoke.')
  expect(other).toMatchObject({ gender: 'male', roles: ['nurse'] })
})

describe('properties', () => {
  test('names are in order, do not overlap and hold their words', () => {
    const word = fc.constantFrom(
      'Grace',
      'Okafor',
      'the',
      'Ministry',
      'of',
      'and',
      ',',
      '.',
      '“',
      'al-Haddad',
      'U.S.',
      '\n\n',
      'said',
      '-',
      '\ud800',
      'Mr.',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ')
        const document = documentOf(text)
        let end = 0
        const names = namesOf(text)
        for (const name of names) {
          expect(name.start).toBeGreaterThanOrEqual(end)
          expect(document.text.slice(name.start, name.end).replace(/\s+/g, ' ')).toBe(name.text)
          expect(names[name.fullest]).toBeDefined()
          end = name.end
        }
      }),
    )
  })

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void namesOf(text)))
  })
})
