import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from './tokens.ts'

describe('tokenize', () => {
  it.each([
    ['don’t O’Neill o’clock', 'don’t|O’Neill|o’clock'],
    ["union's unions' the union’s", "union|'s|unions|'|the|union|’s"],
    ['20,000-strong 1,200.5 3.5m 1930s M23', '20,000|-|strong|1,200.5|3.5|m|1930|s|M|23'],
    ['$5 €1.2bn 15% 7.', '$|5|€|1.2|bn|15|%|7|.'],
    ['U.S. U.K.-based p.m. J.K. Ph.D. e.g. U.S.', 'U.S.|U.K.|-|based|p.m.|J.K.|Ph.D.|e.g.|U.S.'],
    ['Mr. Tan... so… -- ***** end.', 'Mr|.|Tan|...|so|…|--|*****|end|.'],
    ['write to anna.b@example.org, now', 'write|to|anna.b@example.org|,|now'],
    [
      'see https://example.org/a?b=c. Or www.example.com/x) or example.co.uk.',
      'see|https://example.org/a?b=c|.|Or|www.example.com/x|)|or|example.co.uk|.',
    ],
    ['@handle a @ b', '@|handle|a|@|b'],
    ['end.The next', 'end|.|The|next'],
    ['عمال المصنع؟ 東京で地震。', 'عمال|المصنع|؟|東京で地震|。'],
    ['naïve Māori e\u0301t\u00e9 𝒜b 🙂', 'naïve|Māori|e\u0301t\u00e9|𝒜b|🙂'],
    ['“No,” he said', '“|No|,|”|he|said'],
  ])('%s', (text, tokens) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(tokens.split('|'))
  })

  it('says what each token is', () => {
    expect(tokenize('The 1990’s Don’t ÉTAT')).toEqual([
      { start: 0, end: 3, text: 'The', lower: 'the', kind: 'word', upper: true },
      { start: 4, end: 8, text: '1990', lower: '1990', kind: 'number', upper: false },
      { start: 8, end: 10, text: '’s', lower: "'s", kind: 'word', upper: false },
      { start: 11, end: 16, text: 'Don’t', lower: "don't", kind: 'word', upper: true },
      { start: 17, end: 21, text: 'ÉTAT', lower: 'état', kind: 'word', upper: true },
    ])
  })

  it('covers all but white space, in order, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(..."aB.@'’s-1, \n\ud83d\u0301://w") }),
    )
    fc.assert(
      fc.property(text, (text) => {
        let at = 0
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(at)
          expect(text.slice(at, token.start)).toMatch(/^[\s\p{Cc}]*$/u)
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(token.end).toBeGreaterThan(token.start)
          at = token.end
        }
        expect(text.slice(at)).toMatch(/^[\s\p{Cc}]*$/u)
      }),
      { numRuns: 500 },
    )
  })
})
