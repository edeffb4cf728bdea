import { describe, expect, it } from 'vitest'
import { linesOf } from '../text/lines.ts'
import { lineKind } from './line-kinds.ts'

function kindOf(text: string): string | null {
  const [line] = linesOf(text)
  return line === undefined ? null : lineKind(text, line)
}

describe('lineKind', () => {
  it.each([
    ['By Anna Holt', 'byline'],
    ['By Anna Holt, Tom Adeyinka and Li Brandt', 'byline'],
    ['BY ANNA HOLT', 'byline'],
    ['From our correspondent', 'byline'],
    ['Anna Holt reports from Lisbon', 'byline'],
    ['12 March 2025', 'date'],
    ['Posted on Feb 3, 2026 at 9:15', 'date'],
    ['Tuesday, March 4', 'date'],
    ['2025-03-12', 'date'],
    ['Source: The Harbour Post', 'source'],
    ['Reuters, 12 March 2025', 'source'],
    ['The Harbour Post | 3 Feb 2026', 'source'],
    ['(Reuters)', 'source'],
    ['https://news.example.org/1', 'address'],
    ['Read more', 'furniture'],
    ['Unsubscribe', 'furniture'],
    ['LENGTH: 412 words', 'field'],
    ['Subject: Port closed', 'field'],
    ['*****', 'rule'],
    ['- - -', 'rule'],
    ['====', 'rule'],
    ['[...]', 'mark'],
    ['…', 'mark'],
  ])('%s is %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })

  it.each([
    'By then the owners had closed the port',
    'By contrast, wages in Malmö rose',
    'the accord was signed in Lisbon on 12 March 2025',
    'Port workers walk out',
    'In 2019 it closed',
    'Source material was scarce in',
    'She reports to the minister',
    'Sharing power is hard',
    'Commentators were surprised',
    'See you on Friday',
    'He left.',
  ])('%s is no such line', (text) => {
    expect(kindOf(text)).toBeNull()
  })

  it.each([
    `By A${','.repeat(100)}`,
    `By ${'A '.repeat(53)}`,
    `${'A '.repeat(50)}12`,
    `Posted ${'1 '.repeat(50)}`,
    `-${' -'.repeat(54)}`,
  ])('does not blow up on %s', (text) => {
    // An expression that blows up would not come back from one of these, let alone from a thousand.
    for (let turn = 0; turn < 1000; turn++) kindOf(text)
    expect([null, 'rule', 'byline']).toContain(kindOf(text))
  })
})
