import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf } from '../text/document.ts'
import { wordsOf } from './words.ts'

function formsOf(text: string): string[] {
  const document = documentOf(text)
  return document.sentences.flatMap((_, at) => wordsOf(document, at).map((word) => word.form))
}

// "|" marks a cut where no white space stands.
describe('wordsOf', () => {
  it.each([
    'The mayor did|n’t say|.',
    "They do|n't know|, we|'ll see|.",
    'You can|not go|.',
    'They do|nt go and its lid was ill|.',
    'The port|’s six|-|member board met|.',
    'Its co-founder sent an e-mail to anti-war groups|.',
    'In the 1930s and mid-1990s the M23 road was built|.',
    'It cost $|5|, or €|3.5|m|, up 20|%|.',
    'Doors open at 5|pm|, 7:30 p.m. at the latest|.',
    'Mr. J. K. Adeyemi of Brandt Inc. left the U.S. today|.',
    'Some paid 1,20,000|, some 12,500.50|.',
    'He said |"|no|"|... and left|.',
    'See https://example.org/x?a=1 or www.example.com|.',
    'The workers|’ union struck :-)',
    'The north and|/|or the south voted|.',
    'O’Neill rose at five o’clock|.',
    'Call 207-555-0199 or 555-0199 |!!!',
    'The answer was no|. AT&T paid in US$ last year|.',
    'A 4G mast and 10|km of cable|, 3rd in line|.',
    'In 2019|’s budget and the 1990’s it was 20|º warm|, c. 300 dead|.',
    'It stood in soc.culture.kenya|, and cost $$$ on Sat. night|.',
  ])('%s', (marked) => {
    expect(formsOf(marked.replaceAll('|', ''))).toEqual(marked.split(/[ |]+/))
  })

  it('gives exact places in order, inside the sentence, and leaves nothing out but white space', () => {
    const piece = fc.constantFrom(
      'Mr.',
      "n't",
      '’s',
      '-',
      'co',
      '5',
      '$',
      '.',
      ' ',
      '\n',
      ':)',
      '@x.org',
      'U.S',
      '\ud800',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, (source) => {
        const document = documentOf(source)
        document.sentences.forEach((sentence, number) => {
          const words = wordsOf(document, number)
          const exact = words.every(({ start, end, form }) => end > start && document.text.slice(start, end) === form)
          const gaps = words.map(({ start }, at) => document.text.slice(words[at - 1]?.end ?? sentence.start, start))
          expect(exact).toBe(true)
          expect(gaps.join('')).toMatch(/^[\s\p{Cc}]*$/u)
          expect(words.every(({ start }, at) => start >= (words[at - 1]?.end ?? sentence.start))).toBe(true)
          expect(words.at(-1)?.end).toBe(sentence.end)
        })
      }),
    )
  })

  it('has none where there is no such sentence', () => {
    expect(wordsOf(documentOf(''), 0)).toEqual([])
    expect(wordsOf(documentOf('Ports close.'), -1)).toEqual([])
  })

  it.each([
    'a',
    '1',
    '11,',
    'a.',
    '-',
    "'",
    'a-',
    'co-',
    '1/',
    '@',
    'a@',
    '.a',
    ':',
    '#',
    '(:',
  ])('is linear on a run of "%s"', (unit) => {
    const words = formsOf(unit.repeat(60_000))
    expect(words.join('')).toBe(unit.repeat(60_000))
  }, 5000)
})
