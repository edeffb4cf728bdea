import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../knowledge/load.ts'
import { NO_METADATA } from '../../model/report.ts'
import { contextOf } from '../../read/context.ts'
import { documentOf } from '../../text/document.ts'
import { findNames } from '../names.ts'

const knowledge = loadKnowledge()

function shown(text: string): string[] {
  return findNames(contextOf(documentOf(text), NO_METADATA, knowledge)).map(
    ({ type, text: name }) => `${type}: ${name}`,
  )
}

describe('what stands beside a name', () => {
  test.each([
    // Bodies.
    ['The strike at the company Palo Ruvik went on.', ['organization: Palo Ruvik']],
    ['Palo Ruvik, the firm that runs the quay, said no.', ['organization: Palo Ruvik']],
    ['Palo Ruvik, the dairy workers’ union, said no.', ['organization: Palo Ruvik']],
    ['On Monday Palo Ruvik employees walked out.', ['organization: Palo Ruvik']],
    ['She said that RUVITRA would appeal.', ['organization: RUVITRA']],
    // Places.
    ['They fled to Palo Ruvik before dawn.', ['place: Palo Ruvik']],
    ['Residents of Palo Ruvik blocked the road.', ['place: Palo Ruvik']],
    ['Palo Ruvik, a fishing village of 300, has no clinic.', ['place: Palo Ruvik']],
    // Vessels and storms.
    ['The tug Mirella sank.', ['other: Mirella']],
    ['The MV Mirella Sol sank. Mirella Sol had no licence.', ['other: MV Mirella Sol', 'other: Mirella Sol']],
    // Persons stay.
    ['Furnace operator Luis Roca said no.', ['person: Luis Roca']],
    ['Luis Roca, a baker, said no.', ['person: Luis Roca']],
    ['Luis Roca, a company lawyer, said no.', ['person: Luis Roca']],
    ['Doña Elvira Roca fled to Lima.', ['person: Elvira Roca', 'place: Lima']],
  ])('%s', (text, names) => {
    expect(shown(text)).toEqual(names)
  })

  test('decides for the same words in the whole report', () => {
    const text = 'Palo Ruvik said no. Its lawyer came. The broadcaster Palo Ruvik said yes.'
    expect(shown(text)).toEqual(['organization: Palo Ruvik', 'organization: Palo Ruvik'])
  })
})

describe('what a name is made of', () => {
  test.each([
    ['On Monday Ostvale Steel said no.', ['organization: Ostvale Steel']],
    ['On Monday Minera Alcoba said no.', ['organization: Minera Alcoba']],
    ['On Monday Rádio Alba said no.', ['organization: Rádio Alba']],
    ['On Monday Danielle Steel said no.', ['person: Danielle Steel']],
    ['Researchers at the University of Texas, El Paso, met.', ['organization: University of Texas, El Paso']],
  ])('%s', (text, names) => {
    expect(shown(text)).toEqual(names)
  })
})

describe('titles', () => {
  test.each([
    ['On Monday Hajiya Rukaya Danlami said no.', ['person: Rukaya Danlami']],
    ['On Monday Datuk Seri Azmi Ruslan said no.', ['person: Azmi Ruslan']],
    ['On Monday Kyai Hasan Basuki said no.', ['person: Hasan Basuki']],
    ['On Monday Don Ramón Alcoba said no.', ['person: Ramón Alcoba']],
    ['On Monday Don Alcoba said no.', ['person: Don Alcoba']],
    ['On Monday U Tin Lwin said no.', ['person: Tin Lwin']],
  ])('%s', (text, names) => {
    expect(shown(text)).toEqual(names)
  })
})
