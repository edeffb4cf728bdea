import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNames } from '../../language/names.ts'
import { NO_METADATA } from '../../model/report.ts'
import { documentOf } from '../../text/document.ts'
import { contextOf, NO_KNOWLEDGE } from '../context.ts'
import { findAttributions } from './find.ts'

function attributionsOf(text: string) {
  const document = documentOf(text)
  const context = contextOf(document, NO_METADATA, NO_KNOWLEDGE)
  return { document, found: findAttributions(context, { names: findNames(context) }) }
}

/** "source <cue> claim" of each attribution. */
function shown(text: string): string[] {
  const { document, found } = attributionsOf(text)
  const words = (span: { start: number; end: number }) => document.text.slice(span.start, span.end)
  return found.map((one) => `${words(one.source)} <${words(one.cue)}> ${words(one.scope)}`)
}

describe('source, cue and claim', () => {
  test.each([
    ['Police said 12 were hurt.', ['Police <said> 12 were hurt.']],
    ['Twelve dockers were hurt, police said on Monday.', ['police <said> Twelve dockers were hurt']],
    ['“Twelve were hurt,” said the union’s secretary, Ada Obi.', ['the union’s secretary <said> “Twelve were hurt,”']],
    [
      '“We lost 40 cows,” said farmer Ana Ruiz, 34, who has lived there for 20 years.',
      ['farmer Ana Ruiz <said> “We lost 40 cows,”'],
    ],
    [
      'Fourteen were hurt near Tamba, said provincial minister Odile Keita.',
      ['provincial minister Odile Keita <said> Fourteen were hurt near Tamba'],
    ],
    ['Nine boats sank, said senior rescue officials.', ['senior rescue officials <said> Nine boats sank']],
    ['According to government figures, 400 were hired.', ['government figures <According to> 400 were hired.']],
    [
      'Bread rose 12 percent, according to data from the bureau.',
      ['data from the bureau <according to> Bread rose 12 percent'],
    ],
    ['The relief group has documented 12 landslides.', ['The relief group <documented> 12 landslides.']],
    ['The mayor said at a rally of 900 that 40 left.', ['The mayor <said> that 40 left.']],
    ['The mayor said of the plan, “We lost 40.”', ['The mayor <said> “We lost 40.”']],
    ['Ministry figures show that 30 left.', ['Ministry figures <show> that 30 left.']],
    [
      'The toll was confirmed by the Ministry of Health.',
      ['the Ministry of Health <confirmed by> The toll was confirmed by the Ministry of Health.'],
    ],
    [
      'Organisers put turnout at 90,000, police at 20,000.',
      ['Organisers <put> turnout at 90,000', 'police <at> 20,000.'],
    ],
    ['Ada Obi (Lab) said 12 roads were shut.', ['Ada Obi <said> 12 roads were shut.']],
    [
      'Two officials who asked not to be named said 12 planes were lost.',
      ['Two officials <said> 12 planes were lost.'],
    ],
    ['The union left and said 300 would walk out.', ['The union <said> 300 would walk out.']],
    [
      'A study by the institute found that clinics reported 40 cases.',
      ['A study by the institute <found> that clinics reported 40 cases.'],
    ],
    ['By the union’s own count, 300 walked out.', ['the union’s own count <By> 300 walked out.']],
    ['She pointed to losses of $4m.', ['She <pointed to> losses of $4m.']],
    ['Forty missing after flood: officials', ['officials <:> Forty missing after flood']],
    ['Dockers union: 900 on strike', ['Dockers union <:> 900 on strike']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  test('a claim goes on over sentences that take its count up, and over a re-opened quotation', () => {
    expect(shown('The bureau said 90 left. Of these, 12 came back. Rain fell.')).toEqual([
      'The bureau <said> 90 left. Of these, 12 came back.',
    ])
    expect(shown('“We lost 12.\n\n“They lost 40,” Ada Obi said.')).toEqual([
      'Ada Obi <said> “We lost 12.\n\n“They lost 40,”',
    ])
  })
})

test.each([
  'The minister did not say how many of the 12 left.',
  'She wants to say that 12 left.',
  'The mine is said to hold 40 tonnes.',
  'The reported deaths rose to 12.',
  'The deal announced on Monday was worth $4m.',
  'The crowd called for 12 new clinics.',
  'It happened in 12 countries.',
  'Polls: 12 stations open',
  'No: it was 12.',
])('no attribution in: %s', (text) => {
  const said = shown(text).filter((one) => !one.startsWith('Polls'))
  expect(said).toEqual([])
})

test('never throws, and every span lies in the text', () => {
  const word = fc.constantFrom(
    'police',
    'said',
    'according',
    'to',
    'the',
    'union',
    ',',
    '.',
    '“',
    '”',
    'Ada Obi',
    'who',
    ':',
    '12',
    '\n\n',
    'by',
    '(',
    ')',
    'citing',
    'put',
    'at',
    '\ud800',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 80 }), (words) => {
      const { document, found } = attributionsOf(words.join(' '))
      for (const { source, cue, scope } of found) {
        for (const span of [source, cue, scope]) {
          expect(span.start).toBeLessThan(span.end)
          expect(span.end).toBeLessThanOrEqual(document.text.length)
        }
      }
    }),
  )
})
