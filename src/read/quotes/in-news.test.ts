// Quotations of sentences as news has them: speaker and reporting words, with each engine.
import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../knowledge/load.ts'
import type { EngineName } from '../../language/syntax/engine.ts'
import type { Quote } from '../../model/mention.ts'
import { NO_METADATA } from '../../model/report.ts'
import { read } from '../../reader.ts'
import { isSaidBy } from '../in-news.fixture.ts'
import { SPOKEN } from './in-news.fixture.ts'

function wrongs(text: string, spoken: readonly string[], engine: EngineName): string[] {
  const quotes = read({ ...NO_METADATA, text }, loadKnowledge(engine)).mentions.filter(
    (one): one is Quote => one.kind === 'quote',
  )
  return spoken.flatMap((row) => {
    const [opening = '', speaker = '', cue = ''] = row.split(' | ')
    const found = quotes.find((quote) => text.startsWith(opening, quote.start))
    if (found === undefined) return [`${opening}: not found`]
    const wrong: string[] = []
    if (!isSaidBy(speaker, found.speaker)) wrong.push(`${opening}: speaker ${found.speaker}`)
    if (!isSaidBy(cue, found.cue)) wrong.push(`${opening}: cue ${found.cue}`)
    return wrong
  })
}

const VALUES = SPOKEN.flatMap(([, ...spoken]) => spoken).length * 2

// A model that is trained again may lose one sentence and win another: so many values may be wrong.
describe.each<[EngineName, number]>([
  ['none', 13],
  ['fast', 13],
  ['accurate', 12],
])('engine %s', (engine, most) => {
  test(`of ${VALUES} values at most ${most} are wrong`, () => {
    const wrong = SPOKEN.flatMap(([text, ...spoken]) => wrongs(text, spoken, engine).map((one) => `${text}\n  ${one}`))
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(most)
  })
})
