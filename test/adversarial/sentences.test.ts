// Sentence ends on text that is none: nothing lost, nothing thrown, time in proportion.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Document, documentOf } from '../../src/text/document.ts'

const pieces = fc.constantFrom(
  '.',
  '!',
  '?',
  '…',
  '...',
  '"',
  '”',
  '“',
  '(',
  ')',
  '[3]',
  ':',
  ';',
  '-',
  ' ',
  '  ',
  '\n',
  '\n\n',
  'I',
  'a',
  'The',
  'the',
  'U.S.',
  'Inc',
  'No',
  '4',
  '2015',
  'PORT',
  'ł',
  '中',
  '。',
  'م',
  '😀',
  '\ud800',
  '\u0000',
  '\u00ad',
  'x@example.org',
  'http://example.org/a',
)

test('whatever the text, sentences hold every token once, in order, and none crosses a paragraph', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), fc.constantFrom('', ' '), (all, between) => {
      expectWhole(documentOf(all.join(between)))
    }),
  )
})

function expectWhole({ tokens, sentences, paragraphs }: Document): void {
  let next = 0
  for (const sentence of sentences) {
    expect(sentence.first).toBe(next)
    expect(sentence.last).toBeGreaterThan(sentence.first)
    expect(sentence.start).toBe(tokens[sentence.first]?.start)
    expect(sentence.end).toBe(tokens[sentence.last - 1]?.end)
    expect(sentence.end).toBeLessThanOrEqual(paragraphs[sentence.paragraph]?.end ?? -1)
    next = sentence.last
  }
  expect(next).toBe(tokens.length)
}

test.each([
  ['50,000 words and no mark', 'the minister said that '],
  ['50,000 capitals', 'THE UNION SAID '],
  ['initials', 'A. B. '],
  ['list numbers', '1. '],
  ['cells of a table', '| 12 | Lagos '],
  ['code', 'if (a[i] != b) { c++; } // no. '],
  ['quotation marks', '" “ '],
  ['lines of one word', 'Regards\n'],
  ['half pairs', '\ud800 '],
])('%s: time in proportion to the text', (_, unit) => {
  const costOf = (length: number): number => {
    const text = unit.repeat(length / unit.length)
    const before = process.cpuUsage()
    const { tokens, sentences } = documentOf(text)
    expect(sentences.at(-1)?.last).toBe(tokens.length)
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  costOf(20_000)
  const small = Math.max(2000, Math.min(costOf(20_000), costOf(20_000)))
  expect(Math.min(costOf(160_000), costOf(160_000)) / small).toBeLessThan(32)
})
