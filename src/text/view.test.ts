import { performance } from 'node:perf_hooks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf, sourceSpan } from './document.ts'
import { toSource, viewOf } from './view.ts'

const WRAPPED = `The harbour workers of the northern port walked out on Monday after
the owners had refused to talk about the night shift for a third
time. The port’s
owners said they were “surprised.”
In a letter to the city, Prime Minister
Anna Holt called for calm. Nobody at the port, she wrote, would lose
a day’s pay for having gone to the
Labour Court.`

describe('viewOf', () => {
  it('joins wrapped lines, and keeps a paragraph that starts on a new line', () => {
    expect(viewOf(WRAPPED).text.split('\n')).toEqual([
      'The harbour workers of the northern port walked out on Monday after the owners had refused to talk about the night shift for a third time. The port’s owners said they were “surprised.”',
      'In a letter to the city, Prime Minister Anna Holt called for calm. Nobody at the port, she wrote, would lose a day’s pay for having gone to the Labour Court.',
    ])
    expect(viewOf(WRAPPED).offsets).toBeNull()
  })

  it.each([
    ['blank lines', 'One line\n\nanother line', 2],
    ['a paragraph a line', 'The port closed.\nThe owners left.\nNobody came back.', 3],
    ['bullets', 'They want\n- more pay\n- shorter shifts', 3],
    ['numbers', 'They want\n1. more pay\n2. shorter shifts', 3],
    [
      'a heading in capitals',
      'PORT CLOSED AGAIN\nThe owners of the port left it on Monday and\ntook the keys with them.',
      2,
    ],
    ['a heading', 'Owners leave the port\nThe owners of the port left it on Monday and\ntook the keys with them.', 2],
    ['a rule', 'The port is closed\n*****\nand so it stays', 3],
    [
      'indented paragraphs',
      '    The port of the town was closed\nby its owners.\n    Nobody has come back to it since\nthat day.',
      2,
    ],
    ['carriage returns', 'The port of the town was closed\r\nby its owners.\r\n\r\nNobody came.', 2],
  ])('ends paragraphs at %s', (_name, text, count) => {
    expect(documentOf(text).paragraphs).toHaveLength(count)
  })

  it('shows every space as a space and a hyphen as a hyphen', () => {
    expect(viewOf('5\u00a0000\u202fkm\tnon\u2011stop').text).toBe('5 000 km non-stop')
  })

  it.each([
    ['govern-\nment', 'government'],
    ['rank-\nand-file', 'rank-and-file'],
    ['patient-\nstaff', 'patient-staff'],
    ['mother-in-\nlaw', 'mother-in-law'],
    ['South-\nEast', 'South-East'],
    ['2019-\n2020', '2019-2020'],
    ['two-\nand three-year', 'two- and three-year'],
    ['was closed -\nfor good', 'was closed - for good'],
    ['the harbour, the har-\nbour', 'the harbour, the harbour'],
    ['dock\u00adworkers', 'dockworkers'],
    ['dock\u00ad\nworkers', 'dockworkers'],
  ])('reads %j as %j', (source, text) => {
    expect(viewOf(source).text).toBe(text)
  })

  it('leads back to the source where something was left out', () => {
    const source = 'a govern-\n  ment of dock\u00adworkers\u00ad here'
    const document = documentOf(source)
    const words = document.tokens
      .map((token) => sourceSpan(document, token))
      .map(({ start, end }) => source.slice(start, end))
    expect(words).toEqual(['a', 'govern-\n  ment', 'of', 'dock\u00adworkers', 'here'])
  })
})

describe('documentOf', () => {
  const characters = fc.constantFrom(
    ...'aB .\n\r-\u00ad"”1*\u2011\ud800\u0000\u2028',
    'the ',
    'word-\n',
    '. The ',
    '\n\n',
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(characters, { maxLength: 60 }).map((all) => all.join('')),
  )

  it('is total, and its parts stand in order inside the text', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const document = documentOf(source)
        for (const spans of [document.tokens, document.sentences, document.paragraphs]) {
          let at = 0
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeGreaterThan(start)
            at = end
          }
          expect(at).toBeLessThanOrEqual(document.text.length)
        }
        expect(document.sentences.reduce((total, { first, last }) => total + last - first, 0)).toBe(
          document.tokens.length,
        )
        expect(document.paragraphs.at(-1)?.last ?? 0).toBe(document.sentences.length)
      }),
      { numRuns: 500 },
    )
  })

  it('has a view whose offsets rise and whose letters are the source’s', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { view } = documentOf(source)
        let before = -1
        for (let at = 0; at < view.text.length; at++) {
          const there = toSource(view, at)
          expect(there).toBeGreaterThan(before)
          before = there
          if (/[a-z\d]/i.test(view.text.charAt(at))) expect(source.charAt(there)).toBe(view.text.charAt(at))
        }
        expect(toSource(view, view.text.length)).toBe(source.length)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    'a',
    ' ',
    '1',
    '"',
    ',',
    '\n',
    '.',
    '-',
    "'",
    'a.',
    '@',
    'a@',
    'a-\n',
    '\u00ad',
    '. "',
    'w.',
    'http://',
    'No. ',
    'ab-\ncd ',
  ])('takes time in proportion to the text: %j', (unit) => {
    const timeOf = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length))
      const start = performance.now()
      documentOf(text)
      return performance.now() - start
    }
    timeOf(50_000)
    const small = Math.max(2, Math.min(timeOf(50_000), timeOf(50_000)))
    const large = Math.min(timeOf(400_000), timeOf(400_000))
    expect(large / small).toBeLessThan(32)
  })
})
