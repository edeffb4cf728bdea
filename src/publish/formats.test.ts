// Golden files of each format, and what each promises whatever the report says.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SAMPLES } from '../../test/support/sample.ts'
import type { Mention } from '../model/mention.ts'
import { NO_METADATA } from '../model/report.ts'
import { widthOf } from './columns.ts'
import { CSV_COLUMNS, csv, parseCsv, plainCell } from './csv.ts'
import type { Format } from './format.ts'
import { html } from './html.ts'
import { mentionLine } from './lines.ts'
import { textHtml } from './page-text.ts'
import { table } from './table.ts'

const plain = table({ width: 100, paint: (_, text) => text })
const page = html({ css: 'body{}', js: '0', frame: '<main>\n<!-- reports -->\n</main>' }, 'Sample <page>')

function written(format: Format): string {
  return format.head + SAMPLES.map(({ report, reading }) => format.report(report, reading)).join('') + format.tail
}

test('table', () => expect(written(plain)).toMatchFileSnapshot('../../test/golden/publish/sample.table.txt'))
test('csv', () => expect(written(csv)).toMatchFileSnapshot('../../test/golden/publish/sample.csv'))
test('html', () => expect(written(page)).toMatchFileSnapshot('../../test/golden/publish/sample.html'))

describe('table', () => {
  test.each([60, 80, 100, 200])('fits in %d columns', (width) => {
    const lines = written(table({ width, paint: (_, text) => text })).split('\n')
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width)
  })

  test('colour changes nothing else', () => {
    const painted = written(table({ width: 100, paint: (style, text) => `<${style}>${text}</>` }))
    expect(painted.replace(/<[a-z]+>|<\/>/g, '').replace(/ +$/gm, '')).toBe(
      written(plain)
        .replace(/<\/?[a-z]+>/g, '')
        .replace(/ +$/gm, ''),
    )
  })
})

describe('csv', () => {
  test('every row has every column, and reads back as what jsonl has', () => {
    const [header, ...rows] = parseCsv(written(csv))
    expect(header).toEqual(CSV_COLUMNS)
    const lines = SAMPLES.flatMap(({ report, reading }) => reading.mentions.map((one) => mentionLine(report, one)))
    expect(rows).toHaveLength(lines.length)
    for (const [number, line] of lines.entries()) {
      const row = rows[number] ?? []
      expect(row).toHaveLength(CSV_COLUMNS.length)
      for (const name of [
        'kind',
        'id',
        'start',
        'end',
        'text',
        'of',
        'by',
        'speaker',
        'value',
        'name',
        'lat',
        'unit',
      ]) {
        expect(plainCell(row[CSV_COLUMNS.indexOf(name)] ?? '')).toBe(String(line[name] ?? ''))
      }
    }
  })

  test('any text goes through unchanged, and none begins a formula', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'binary' }),
        fc.constantFrom('', '=', '+', '-', '@', "'", "'="),
        (text, first) => {
          const words = first + text
          const mention = { kind: 'date', start: 0, end: words.length, value: null, rule: 'x', evidence: {} } as const
          const report = { ...NO_METADATA, id: 'r', input: 'i', index: 1, start: 0, end: words.length, text: words }
          const [row = []] = parseCsv(csv.report(report, { mentions: [mention] }))
          const cell = row[CSV_COLUMNS.indexOf('text')] ?? ''
          expect(plainCell(cell)).toBe(words)
          expect(cell).not.toMatch(/^[=+\-@\t\r]/)
        },
      ),
    )
  })
})

describe('html', () => {
  test('the page forbids everything that it does not carry', () => {
    const [policy = ''] = /content="default-src[^"]*"/.exec(written(page)) ?? []
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toContain('http')
  })

  test('nothing of a report becomes markup, and only web addresses become links', () => {
    const all = written(page)
    expect(all).not.toContain('<script>alert')
    expect(all).not.toContain('href="javascript:')
    expect(all).toContain('<title>Sample &lt;page&gt;</title>')
  })

  test('the text on the page is the text of the report, whatever overlaps in it', () => {
    const span = fc.tuple(fc.nat(200), fc.nat(60)).map(([start, length]) => ({ start, end: start + length + 1 }))
    const kind = fc.constantFrom('figure', 'date', 'place', 'quote', 'actor', 'entry')
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.array(fc.tuple(span, kind, fc.array(span))), (text, made) => {
        const mentions = made
          .map(
            ([words, name, by]) =>
              ({ ...words, kind: name, rule: 'x', evidence: { by, mentions: [words] } }) as unknown as Mention,
          )
          .sort((a, b) => a.start - b.start)
        const shown = textHtml(text, null, { mentions })
        const read = shown
          .replace(/<[^>]*>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&')
        expect(read.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''))
      }),
    )
  })
})
