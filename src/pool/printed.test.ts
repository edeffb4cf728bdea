import { describe, expect, it } from 'vitest'
import type { Mention } from '../model/mention.ts'
import type { Report } from '../model/report.ts'
import { linesOf } from '../publish/lines.ts'
import { rowOfMention } from '../record/packed.ts'
import { printedLines } from './printed.ts'

const TEXT = 'Police said "12" people\nwere hurt.'

function report(start: number): Report {
  const metadata = { title: 'A "title"', published: null, source: null, author: null, url: null, language: 'en' }
  return { ...metadata, id: 'a"b', input: 'in\\put.txt', index: 1, start, end: start + TEXT.length, text: TEXT }
}

const MENTIONS: readonly Mention[] = [
  {
    kind: 'figure',
    start: 13,
    end: 15,
    rule: 'figures/digits',
    evidence: { of: [{ start: 17, end: 23 }], by: [{ start: 0, end: 6 }] },
    low: 12,
    high: 12,
    approx: false,
    unit: 'person',
    base: null,
    of: 'people',
    measure: 'injured',
    by: 'Police',
  },
  {
    kind: 'actor',
    start: 0,
    end: 6,
    rule: 'actors/organization',
    evidence: {
      mentions: [
        { start: 0, end: 6 },
        { start: 17, end: 23 },
      ],
      name: [{ start: 0, end: 6 }],
    },
    name: 'Police',
    type: 'organization',
    role: null,
  },
  { kind: 'date', start: 0, end: 6, rule: 'dates/none', evidence: {}, value: null },
  { kind: 'date', start: 12, end: 23, rule: 'dates/none', evidence: {}, value: '2026' },
]

describe('printed lines', () => {
  it.each([0, 117])('are those of publish/lines.ts for a report at %s', (start) => {
    const expected = linesOf(report(start), { mentions: MENTIONS }).map((line) => `${JSON.stringify(line)}\n`)
    expect(printedLines(report(start), MENTIONS.map(rowOfMention))).toBe(expected.join(''))
  })
})
