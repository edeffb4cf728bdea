import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SplitMode, split } from './split.ts'
import { createSplitter, type StreamedPart } from './splitter.ts'

const HARBOUR = [
  'Harbour workers in the northern port of Selmund have walked out over night shifts, their union said on Monday.',
  'The harbour union wants the port authority to pay double for shifts after midnight. “We load ships in the dark,” said crane driver Ola Brandt.',
  'Brandt said two crane drivers had been hurt since January. The port authority denies that the shifts are to blame.',
]
const DAM = [
  'A dam above the mountain town of Quilcara gave way on Sunday, flooding farms and killing at least nine people.',
  'Rescuers with boats took farmers from the roofs of flooded houses. The dam had been built for a copper mine in 1974.',
  'The mine’s owners said the dam had been inspected in spring. Farmers had warned of cracks in the dam for years.',
]
const COURT = [
  'A court in Tavira has sentenced former finance minister Joana Leal to six years in prison for taking bribes from a bank.',
  'Judges found that Leal had been paid by the bank for leaving its taxes unaudited. Her lawyers will appeal against the sentence.',
  'Prosecutors had asked for ten years in prison. The bank itself was fined two million euros in a separate trial.',
]
const REPORTS = [HARBOUR, DAM, COURT]
const TITLES = [
  'Harbour workers walk out over night shifts',
  'Dam above mountain town gives way',
  'Court sends former minister to prison',
]

function opensOf(text: string, mode: SplitMode = 'auto'): string[] {
  return split(text, mode).map(({ start }) => text.slice(start, start + 12))
}

function streamed(text: string, mode: SplitMode, size: number): StreamedPart[] {
  const splitter = createSplitter(mode)
  const parts: StreamedPart[] = []
  for (let at = 0; at < text.length; at += size) parts.push(...splitter.push(text.slice(at, at + size)))
  return [...parts, ...splitter.end()]
}

describe('split', () => {
  const opens = (reports: readonly string[]): string[] => reports.map((report) => report.slice(0, 12))

  it.each([
    ['only newlines', REPORTS.map((report) => report.join('\n')).join('\n')],
    ['blank lines between all paragraphs', REPORTS.map((report) => report.join('\n\n')).join('\n\n')],
    ['rules between reports', REPORTS.map((report) => report.join('\n')).join('\n*****\n')],
    ['the same rules between excerpts of reports', REPORTS.map((report) => report.join('\n*****\n')).join('\n')],
  ])('finds reports with %s', (_name, text) => {
    expect(opensOf(text)).toEqual(opens(REPORTS.map(([first = '']) => first)))
  })

  it.each([
    ['plain', (title: string) => title],
    ['capitals', (title: string) => title.toUpperCase()],
    ['markdown', (title: string) => `## ${title}`],
    ['underlined', (title: string) => `${title}\n${'='.repeat(title.length)}`],
  ])('starts a report at its heading: %s', (_name, heading) => {
    const heads = TITLES.map(heading)
    const text = REPORTS.map((report, at) => `${heads[at]}\n\n${report.join('\n\n')}`).join('\n\n')
    expect(opensOf(text)).toEqual(opens(heads))
  })

  it('keeps a single report whole', () => {
    for (const report of REPORTS) expect(split(report.join('\n\n'), 'auto')).toHaveLength(1)
  })

  it('takes title, author, source, date and address from the lines around', () => {
    const text = REPORTS.map(
      (report, at) =>
        `${TITLES[at]}\nBy Anna Holt\nThe Selmund Post, ${at + 1} March 2025\n\n${report.join('\n\n')}\nhttps://post.example.org/${at}`,
    ).join('\n\n')
    const parts = split(text, 'auto')
    expect(parts.map(({ metadata }) => metadata)).toEqual(
      TITLES.map((title, at) => ({
        title,
        author: 'Anna Holt',
        source: 'The Selmund Post',
        published: `2025-03-0${at + 1}`,
        url: `https://post.example.org/${at}`,
        language: null,
      })),
    )
    expect(text.slice(parts[0]?.start, parts[0]?.end)).toMatch(/^Harbour[\s\S]*example\.org\/0$/)
  })

  it('reads an export of a news archive and a mail digest', () => {
    const archive = REPORTS.map(
      (report, at) =>
        `${at + 1} of 3 DOCUMENTS\n\nThe Selmund Post\n\nMarch ${at + 4}, 2025 Tuesday\n\n${TITLES[at]}\n\nBYLINE: Anna Holt\n\nLENGTH: 60 words\n\n${report.join('\n\n')}\n\nLOAD-DATE: March 9, 2025`,
    ).join('\n\n\n')
    expect(
      split(archive, 'auto').map(({ metadata: { title, source, published } }) => [title, source, published]),
    ).toEqual(TITLES.map((title, at) => [title, 'The Selmund Post', `2025-03-0${at + 4}`]))
    const mail = REPORTS.map(
      (report, at) =>
        `From: Desk <desk@example.org>\nSubject: ${TITLES[at]}\nDate: Tue, 4 Mar 2025 09:00:00 +0100\n\n${report.join('\n\n')}`,
    ).join('\n\n')
    expect(split(mail, 'auto').map(({ metadata: { title, published } }) => [title, published])).toEqual(
      TITLES.map((title) => [title, '2025-03-04']),
    )
  })

  it('splits at each match of a pattern, and not at all when told so', () => {
    expect(opensOf('before it\n== one\ntext\n== two', /^== /)).toEqual(['before it\n==', '== one\ntext\n', '== two'])
    expect(split(' one\n\n*****\n\ntwo \n', 'none').map(({ start, end }) => [start, end])).toEqual([[1, 16]])
    expect(split(' \n\t', 'auto')).toEqual([])
  })

  it('is total, and its parts stand in order without white space around them', () => {
    const pieces = fc.constantFrom(
      ...HARBOUR,
      ...DAM,
      ...TITLES,
      '*****',
      '\n',
      '\n\n',
      'By Anna Holt',
      '# ',
      '1. ',
      '\ud800',
      ' ',
      '====',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 30 }).map((all) => all.join('\n')),
    )
    fc.assert(
      fc.property(texts, fc.constantFrom<SplitMode>('auto', 'none', /\n/), (text, mode) => {
        let at = 0
        for (const { start, end } of split(text, mode)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(text.slice(start, end)).toMatch(/^\S(?:[\s\S]*\S)?$/)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('createSplitter', () => {
  it.each([7_001, 65_536, 1_500_000])('gives the same reports in chunks of %d', (size) => {
    const one = `${REPORTS.map((report) => report.join('\n')).join('\n')}\n`
    const text = one.repeat(Math.ceil(2_200_000 / one.length))
    const parts = streamed(text, 'auto', size)
    expect(parts.map(({ start, end, rule }) => [start, end, rule])).toEqual(
      split(text, 'auto').map(({ start, end, rule }) => [start, end, rule]),
    )
    expect(parts.every((part) => part.text === text.slice(part.start, part.end))).toBe(true)
  })

  it('cuts what is too long for one report, and loses nothing', () => {
    const text = 'word '.repeat(2_000_000)
    const parts = streamed(text, 'none', 1_000_000)
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.slice(1).every(({ rule }) => rule === 'split/size')).toBe(true)
    expect(parts.map((part) => part.text).join(' ')).toBe(text.trim())
  })

  it.each([
    'a',
    ' ',
    '\n',
    'a\n',
    '*****\n',
    'By A ',
    'The. ',
    '# a\n',
    '"',
    '1. A\n',
    'From: a\n',
    'http://a\n',
    '(',
    'A ',
  ])('does not take long over %j', (unit) => {
    const text = unit.repeat(Math.ceil(300_000 / unit.length))
    const timeOf = (words: string): number => {
      const start = Date.now()
      split(words, 'auto')
      return Math.max(20, Date.now() - start)
    }
    timeOf(text.slice(0, 75_000))
    expect(timeOf(text) / timeOf(text.slice(0, 75_000))).toBeLessThan(16)
  })
})
