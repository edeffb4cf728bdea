// Whatever the text: what is printed is CoNLL-U, and every word stands where its line says.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadKnowledge } from '../knowledge/load.ts'
import { readModel } from '../knowledge/models.ts'
import { findNames } from '../language/names.ts'
import { openAccurate } from '../language/syntax/accurate/open.ts'
import { openFast } from '../language/syntax/fast/open.ts'
import { parseSentence } from '../language/syntax/parse.ts'
import { contextOf } from '../read/context.ts'
import { documentOf } from '../text/document.ts'
import { conlluFaults } from './conllu.fixture.ts'
import { conlluOf } from './conllu.ts'

const FAST = openFast(readModel('syntax-fast'))
const ENGINES = { fast: FAST, accurate: openAccurate(readModel('syntax-accurate')) }

function printed(text: string, engine = FAST, id = 'r1', offset = 0): string {
  const document = documentOf(text)
  const sentences = document.sentences.map((_, number) => parseSentence(document, number, engine))
  const metadata = { title: null, source: null, author: null, published: null, url: null, language: null }
  const names = findNames(contextOf(document, metadata, loadKnowledge()))
  return conlluOf({ id, document, sentences, names }, offset)
}

const TEXTS = [
  'Nurses in Lusaka didn’t return to work on Monday, union leader Ruth Banda said. “We’re tired,” she’d told reporters.',
  "DOCKERS' LEADERS WON'T MEET MINISTER\n\nPort-au-Prince, 3 May: about 2,000 workers' families (20%) \"can't cope\".",
  'Cannot, gonna, y’all, wouldn’t’ve, I’d’ve, ’tis, cos, lemme! @user #tag https://example.org/a?b=c|d&e=f a|b=c _ _',
  '😀😀 👨‍👩‍👧 ok\ttab\there.  \u00a0 a\u200bb e\u00adf g\u0000h i\u0001j \u2028 k\u2029l m\u0085n. \ud800 x \udc00\r\n\r\nq',
  'Москва и Киев. 中文字符没有空格。 مرحبا بالعالم. Cafe\u0301.',
  '',
  ' \n\n \t ',
  `-- … ... ''  !?!? ((((`,
]

test.each(Object.entries(ENGINES))('texts of many kinds, engine %s', (_, engine) => {
  for (const text of TEXTS) expect(conlluFaults(printed(text, engine))).toEqual([])
})

test('any text', () => {
  const pieces = fc.constantFrom(
    ..."aB.@'’s-1, \n\ud83d\u0301://w|=_\t\u0000\u00a0“”(%",
    'don’t ',
    'workers’ ',
    '\n\n',
    '. The ',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      expect(conlluFaults(printed(parts.join('')))).toEqual([])
    }),
  )
})

test('each line says where its word stands in the input', () => {
  const before = 'Wire copy.\n\n'
  const text = 'Miners’ wives\r\nin Oruro haven’t been\r\npaid.'
  const rows = printed(text, FAST, 'r1', before.length)
    .split('\n')
    .filter((line) => /^\d/.test(line))
  expect(rows).toHaveLength(12)
  for (const row of rows) {
    const [, start = 0, end = 0] = /Range=(\d+):(\d+)/.exec(row)?.map(Number) ?? []
    expect((before + text).slice(start, end)).toBe(row.split('\t')[1])
  }
})

test('lemmas, tokens of several words, paragraphs, names', () => {
  const lines = printed('Teachers in Accra haven’t struck.\n\nAma Mensah met them. She’s tired.').split('\n')
  const line = (form: string) => lines.find((one) => one.split('\t')[1] === form)?.split('\t') ?? []
  expect(line('struck')[2]).toBe('strike')
  expect(line('haven’t').slice(0, 9)).toEqual(['4-5', 'haven’t', '_', '_', '_', '_', '_', '_', '_'])
  expect(line('n’t').slice(0, 3)).toEqual(['5', 'n’t', 'not'])
  expect(line('have')[9]).not.toContain('SpaceAfter')
  expect(line('Mensah')[9]).toMatch(/Name=person-\d+$/)
  expect(lines.filter((one) => one === '# newpar')).toHaveLength(2)
})

test('a report’s name with spaces in it, and further entries of the last column', () => {
  const document = documentOf('Ama left.')
  const sentences = [parseSentence(document, 0, FAST)]
  const report = { id: 'wire 3/a', document, sentences, names: [], notes: () => ['Coref=1'] }
  expect(conlluFaults(conlluOf(report, 0))).toEqual([])
  expect(conlluOf(report, 0)).toMatch(/^# newdoc id = wire%203%2Fa\n[\s\S]*\|Coref=1\n/)
})
