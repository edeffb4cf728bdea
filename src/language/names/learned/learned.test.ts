// A tiny model, trained here on invented sentences, must find such names again, keep to the text, and never throw.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LabelledText } from '../../../../training/names/corpora.ts'
import { examplesOf } from '../../../../training/names/examples.ts'
import { packed } from '../../../../training/names/pack.ts'
import { train } from '../../../../training/names/perceptron.ts'
import { drawFrom } from '../../../../training/random.ts'
import { NO_METADATA } from '../../../model/report.ts'
import { contextOf, NO_KNOWLEDGE } from '../../../read/context.ts'
import { EMPTY_GAZETTEER } from '../../../read/places/gazetteer.ts'
import { documentOf } from '../../../text/document.ts'
import type { Name } from '../../name.ts'
import { findNames, ruledNames } from '../../names.ts'
import type { Candidate } from '../candidate.ts'
import { agreeLearned } from './agree.ts'
import { decoder } from './decode.ts'
import { INSIDE, KINDS, LABELS, labelOf, spansOf } from './labels.ts'
import { type LearnedNames, openLearnedNames } from './learned.ts'
import { withoutTitle } from './person.ts'
import { segmentsOf } from './segments.ts'

const LABELS_OF_MARKS = { P: 'PER', O: 'ORG', L: 'LOC', M: 'MISC' } as const

/** "[P Mara Oduya] left": a text with its names. */
function marked(line: string): LabelledText {
  let text = ''
  const names: { start: number; end: number; label: (typeof LABELS_OF_MARKS)['P' | 'O' | 'L' | 'M'] }[] = []
  for (const part of line.split(/(\[[POLM] [^\]]+\])/)) {
    const [, mark, words] = /^\[([POLM]) ([^\]]+)\]$/.exec(part) ?? []
    const start = text.length
    text += words ?? part
    if (mark !== undefined) names.push({ start, end: text.length, label: LABELS_OF_MARKS[mark as 'P'] })
  }
  return { source: 'invented', text, names, hasMisc: true }
}

const LINES = [
  'Fans of [O Rovadel] cheered when [P Mara Oduya] scored for [O Rovadel].',
  'Fans of [O Tessinga] cheered when [P Pell Anders] scored for [O Tessinga].',
  'Fans of [O Brunwick] wept when [P Ida Solheim] left for [O Tessinga].',
  'The road to [L Kestrova] was closed, and trains from [L Kestrova] were late.',
  'The road to [L Almedine] was closed, and buses from [L Dorrin] were late.',
  'The road to [L Dorrin] was open, and trains from [L Almedine] were on time.',
  '[M Kestrovan] farmers met [P Mara Oduya] on the road to [L Dorrin].',
  'However, farmers near [L Almedine] cheered [P Pell Anders].',
]

function tiny(): Uint8Array {
  const examples = LINES.flatMap((line) => examplesOf(marked(line), EMPTY_GAZETTEER))
  return packed(train(examples, { passes: 12, least: 1, margin: 1, orders: 1 }, drawFrom(1)), 0.01, 2 ** 13)
}

const bytes = tiny()
const learned = openLearnedNames(bytes)

function found(text: string, model: LearnedNames = learned): Name[] {
  return findNames(contextOf(documentOf(text), NO_METADATA, NO_KNOWLEDGE), model)
}

describe('learned names', () => {
  test.each([
    [
      'Fans of Valdrop cheered when Mara Oduya scored for Valdrop.',
      'organization Valdrop · person Mara Oduya · organization Valdrop',
    ],
    ['The road to Fennimar was closed, and trains from Fennimar were late.', 'place Fennimar · place Fennimar'],
    ['The road was closed, and trains were late.', ''],
  ])('%s', (text, names) => {
    expect(
      found(text)
        .map((name) => `${name.type} ${name.text}`)
        .join(' · '),
    ).toBe(names)
  })

  test('the rules alone do not know these', () => {
    const document = documentOf('Fans of Valdrop cheered when Mara Oduya scored for Valdrop.')
    const names = findNames(contextOf(document, NO_METADATA, NO_KNOWLEDGE))
    expect(names.map(({ type }) => type)).toContain('unknown')
  })

  test('two trainings give the same bytes', () => {
    expect(tiny()).toEqual(bytes)
  })

  test('names lie in the text, in order, apart, whatever the text', () => {
    const word = fc.constantFrom(
      'Rovadel',
      'the',
      'Mara',
      'of',
      '“',
      'Dr.',
      '\n\n',
      'MARA',
      '\ud800',
      '-',
      'X',
      '9',
      ',',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }), (words) => {
        const text = words.join(' ')
        const document = documentOf(text)
        let end = 0
        for (const name of found(text)) {
          expect(name.start).toBeGreaterThanOrEqual(end)
          expect(name.end).toBeGreaterThan(name.start)
          expect(document.text.slice(name.start, name.end).replace(/\s+/g, ' ')).toBe(name.text)
          end = name.end
        }
        expect(end).toBeLessThanOrEqual(document.text.length)
      }),
    )
  })

  test('what was read before changes nothing', () => {
    const words = fc.constantFrom('Rovadel', 'Mara', 'Oduya', 'Dorrin', 'ROVADEL', 'fans', 'of', 'the', 'However', '.')
    const texts = fc.array(words, { maxLength: 30 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(texts, texts, (before, text) => {
        const fresh = openLearnedNames(bytes)
        const first = found(text, fresh)
        found(before, fresh)
        expect(found(text, fresh)).toEqual(first)
        expect(found(text)).toEqual(first)
      }),
      { numRuns: 40 },
    )
  })

  test('a lone name of a sure rule stays as the rule has it', () => {
    const document = documentOf('The fans of Rovadel cheered. Kenyan farmers left. Sunday was quiet.')
    const candidates = ruledNames(document, EMPTY_GAZETTEER)
    const settled = segmentsOf(document, candidates).map(({ first, settled }) => [
      document.tokens[first]?.text,
      settled,
    ])
    expect(settled).toEqual([
      ['Rovadel', -1],
      ['Kenyan', KINDS.indexOf('other')],
    ])
    expect(learned(document, candidates, EMPTY_GAZETTEER)).toContainEqual({
      first: 6,
      last: 7,
      kind: KINDS.indexOf('other'),
    })
  })

  test('a long run of capitals ends in time', () => {
    expect(found('Rovadel '.repeat(20_000)).length).toBeGreaterThan(0)
  })

  test('bytes that are no model are refused', () => {
    expect(() => openLearnedNames(new Uint8Array(64))).toThrow(TypeError)
  })
})

test('a sequence of labels is always whole names', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: LABELS, maxLength: LABELS * 9 }), (numbers) => {
      const length = Math.floor(numbers.length / LABELS)
      const labels = decoder(new Float64Array(LABELS * LABELS))(numbers, length).slice(0, length)
      let covered = 0
      for (const { first, last, kind } of spansOf(labels, 0)) {
        covered += last - first
        for (let at = first + 1; at < last - 1; at++) expect(labels[at]).toBe(labelOf(kind, INSIDE))
      }
      expect(covered).toBe(labels.filter((label) => label > 0).length)
    }),
  )
})

describe('one report, one name', () => {
  test.each([
    ['Madame Ilse Brandt', 0, 3, 'Ilse Brandt'],
    ['Mr. Ilse Brandt', 0, 4, 'Ilse Brandt'],
    ['Daniel Frost KC', 0, 3, 'Daniel Frost'],
    ['Daniel Frost, KC', 0, 4, 'Daniel Frost'],
    ['Sheikh Hasina', 0, 2, 'Sheikh Hasina'],
    ['Sheikh Karim Al Deen', 0, 4, 'Karim Al Deen'],
    ['Madame', 0, 1, 'Madame'],
  ])('%s', (text, first, last, bare) => {
    const { tokens } = documentOf(text)
    const span = withoutTitle(tokens, { first, last, kind: 0 })
    expect(text.slice(tokens[span.first]?.start, tokens[span.last - 1]?.end)).toBe(bare)
  })

  test.each([
    ['person Rovadel, organization Rovadel, organization Rovadel', 'organization organization organization'],
    ['person Rovadel, organization Rovadel', 'person organization'],
    ['organization Norvale Foods, person Norvale', 'organization organization'],
    ['organization Norvale Foods, place Norvale', 'organization place'],
    ['organization Norvale Deep Foods, place Norvale Deep', 'organization organization'],
    ['organization Norvale Foods, person Ada Norvale, person Norvale', 'organization person person'],
    ['person Ada Norvale, place Norvale', 'person person'],
  ])('%s', (line, types) => {
    const names = line.split(', ').map((part) => {
      const [type = '', ...words] = part.split(' ')
      return {
        type,
        words: words.map((word) => word.toLowerCase()),
        key: words.join(' ').toLowerCase(),
        rule: 'names/learned',
        title: null,
      }
    }) as unknown as Candidate[]
    agreeLearned(names)
    expect(names.map(({ type }) => type).join(' ')).toBe(types)
  })
})
