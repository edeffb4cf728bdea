import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../code/lexicon.ts'
import { NUMBER_TABLES } from '../../codebook/number-tables.ts'
import type { NumberWords } from '../../model/codebook.ts'
import { NO_METADATA } from '../../model/report.ts'
import { read } from '../../reader.ts'
import { NO_KNOWLEDGE } from '../context.ts'

const EMPTY = { id: 'x', title: 'x', description: '', types: [], lists: {}, rules: {}, trusted: [] }

function bounds(text: string, numberWords: NumberWords): (readonly [number | null, number | null])[] {
  const knowledge = { ...NO_KNOWLEDGE, lexicon: lexiconOf({ ...EMPTY, numberWords }) }
  const { mentions } = read({ ...NO_METADATA, text, language: 'en' }, knowledge)
  return mentions.flatMap((mention) => (mention.kind === 'figure' ? [[mention.low, mention.high] as const] : []))
}

describe('number words', () => {
  it.each([
    ['Dozens of miners were hurt.', [24, 99], [12, 12], [24, 24]],
    ['Several dozen miners were hurt.', [24, 99], [12, 12], [24, 24]],
    ['Hundreds of miners were hurt.', [100, 999], [100, 100], [200, 200]],
    ['A few hundred miners were hurt.', [100, 999], [100, 100], [200, 200]],
    ['Tens of thousands of miners marched.', [10000, 99999], [10000, 10000], [20000, 20000]],
    ['Hundreds of thousands marched.', [100000, 999999], [100000, 100000], [200000, 200000]],
    ['At least dozens of miners were hurt.', [24, null], [12, null], [24, null]],
    ['Some 340 miners were hurt.', [340, 340], [340, 340], [340, 340]],
  ] as const)('%s', (text, own, acled, ccc) => {
    expect(bounds(text, NUMBER_TABLES.daybook)).toEqual([own])
    expect(bounds(text, NUMBER_TABLES.acled)).toEqual([acled])
    expect(bounds(text, NUMBER_TABLES.ccc)).toEqual([ccc])
  })

  it('a table of one’s own changes its words only', () => {
    const table = { dozens: [20, 60] } as const
    expect(bounds('Dozens of miners and hundreds of nurses were hurt.', table)).toEqual([
      [20, 60],
      [100, 999],
    ])
  })
})
