import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../knowledge/load.ts'
import { findNames } from '../../language/names.ts'
import { NO_METADATA } from '../../model/report.ts'
import { documentOf } from '../../text/document.ts'
import { contextOf } from '../context.ts'
import { findPlaces } from './find.ts'

const knowledge = loadKnowledge()

/** Each place as "name, level, country". */
function shown(text: string): string[] {
  const context = contextOf(documentOf(text), NO_METADATA, knowledge)
  return findPlaces(context, { names: findNames(context), dates: [] }).map(
    ({ name, level, country }) => `${name}, ${level}, ${country}`,
  )
}

describe('small namesakes far away', () => {
  it.each([
    ['DHAKA, Nov 3 - Two men were held in Savar.', ['Dhaka, city, BD', 'Savar, city, BD']],
    ['Police in Dhaka held two men in Savar, Sweden.', ['Dhaka, city, BD', 'Sävar, city, SE', 'Sweden, country, SE']],
    [
      'In Antofagasta, Chile, workers at the Cerro Blanco copper smelter walked out.',
      ['Antofagasta, city, CL', 'Chile, country, CL', 'Cerro Blanco, Antofagasta, site, CL'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})

describe('places that no list holds', () => {
  it.each([
    ['They came to Dar Selim at dawn. Then Dar Selim burned.', ['Dar Selim', 'Dar Selim']],
    ['The bus left the Ruvik Expressway in Lagos.', ['Ruvik Expressway, Lagos', 'Lagos']],
  ])('%s', (text, names) => {
    expect(shown(text).map((one) => one.replace(/, (?:city|site|country), .*$/, ''))).toEqual(names)
  })
})
