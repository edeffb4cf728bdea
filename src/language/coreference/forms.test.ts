import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_METADATA } from '../../model/report.ts'
import { contextOf, NO_KNOWLEDGE } from '../../read/context.ts'
import { documentOf } from '../../text/document.ts'
import { findNames } from '../names.ts'

/** The fullest form of the last name in a text that is written so. */
function fullestOf(text: string, words: string): string {
  const names = findNames(contextOf(documentOf(text), NO_METADATA, NO_KNOWLEDGE))
  const name = names.findLast((one) => one.text === words)
  return names[name?.fullest ?? -1]?.text ?? 'no such name'
}

describe('persons', () => {
  test.each([
    ['Gabriel Ortega Marín spoke. Marín left. Mr. Ortega stayed.', 'Ortega', 'Gabriel Ortega Marín'],
    ['Samuel Okoro Jr. spoke. Mr. Okoro left.', 'Okoro', 'Samuel Okoro Jr.'],
    ['Samuel Okoro Jr. met Okoro Lima. Mr. Okoro left.', 'Okoro', 'Samuel Okoro Jr.'],
    ['Rosa Chen Albright met Susan Chen. Chen spoke first.', 'Chen', 'Susan Chen'],
    ['Susan Chen met Rosa Chen Albright. Chen spoke first.', 'Chen', 'Susan Chen'],
    ['Paul Renner spoke. Renner left. Peter Renner followed. Renner came back.', 'Renner', 'Paul Renner'],
    ['Paul Renner met Peter Renner. Renner came back.', 'Renner', 'Peter Renner'],
    ['Paul Renner spoke. Renner left. Ruth Renner followed. Mrs. Renner came back.', 'Renner', 'Ruth Renner'],
    ['James Jordan met Jordan Reyes. Mr. Jordan left.', 'Jordan', 'James Jordan'],
  ])('%s', (text, words, fullest) => {
    expect(fullestOf(text, words)).toBe(fullest)
  })
})

describe('bodies', () => {
  test.each([
    ['Harbour Union members met. The HU said no.', 'HU', 'Harbour Union'],
    ['The HU said no. The Harbour Union met.', 'HU', 'Harbour Union'],
    ['The Ministry of Works met. The Works Ministry said no.', 'Works Ministry', 'Ministry of Works'],
    ['The U.S. Coast Guard came. The US Coast Guard left.', 'US Coast Guard', 'U.S. Coast Guard'],
    ['The US Coast Guard came. The USCG left.', 'USCG', 'US Coast Guard'],
    ['The Borell Bank Corp. closed. BB said no.', 'BB', 'Borell Bank Corp.'],
  ])('%s', (text, words, fullest) => {
    expect(fullestOf(text, words)).toBe(fullest)
  })

  test.each([
    ['The Union of Harbour Council met. The Harbour Council said no.', 'Harbour Council', 'Harbour Council'],
    ['Toyota closed a plant. Toyota Canada said no. Toyota left.', 'Toyota', 'Toyota'],
    ['The Harbour Union met the Hospital Union. The HU said no.', 'HU', 'HU'],
  ])('apart: %s', (text, words, fullest) => {
    expect(fullestOf(text, words)).toBe(fullest)
  })
})

test('any names: a fullest form stands for itself', () => {
  const word = fc.constantFrom(
    ...'Ana_Ruiz Ruiz Rosa_Ruiz_Lim Lim Mr._Lim Harbour_Union HU the_Union_of_Harbour Harbour Toyota_Canada Toyota Jr. and said . ,'
      .split(' ')
      .map((one) => one.replaceAll('_', ' ')),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const names = findNames(contextOf(documentOf(words.join(' ')), NO_METADATA, NO_KNOWLEDGE))
      for (const { fullest } of names) expect(names[fullest]?.fullest).toBe(fullest)
    }),
    { numRuns: 100 },
  )
})
