// Figures of sentences as news has them, read with each engine.
import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../knowledge/load.ts'
import type { EngineName } from '../../language/syntax/engine.ts'
import type { Figure } from '../../model/mention.ts'
import { NO_METADATA } from '../../model/report.ts'
import { read } from '../../reader.ts'
import { isSaidBy } from '../in-news.fixture.ts'
import { COUNTED } from './counted-in-news.fixture.ts'
import { SAID } from './said-in-news.fixture.ts'

const ROWS = [...COUNTED, ...SAID]
const VALUES = ROWS.flatMap(([, ...told]) => told).length * 3

/** What a reading of a sentence gets wrong, as "words: field found". */
function wrongs(text: string, told: readonly string[], engine: EngineName): string[] {
  const report = { ...NO_METADATA, published: '2024-05-15', text }
  const figures = read(report, loadKnowledge(engine)).mentions.filter((one): one is Figure => one.kind === 'figure')
  let from = 0
  return told.flatMap((row) => {
    const [words = '', of = '', measure = '', by = ''] = row.split(' | ')
    const found = figures.find((figure) => figure.start >= from && standsIn(text, figure, words))
    if (found === undefined) return [`${words}: not found`]
    from = found.end
    const wrong: string[] = []
    if (!isSaidBy(of, found.of)) wrong.push(`${words}: of ${found.of}`)
    if (!isSaidBy(measure, found.measure)) wrong.push(`${words}: measure ${found.measure}`)
    if (!isSaidBy(by, found.by)) wrong.push(`${words}: by ${found.by}`)
    return wrong
  })
}

function standsIn(text: string, figure: Figure, words: string): boolean {
  const found = text.slice(figure.start, figure.end)
  return words.split(' / ').some((one) => found.includes(one) || one.includes(found))
}

// A model that is trained again may lose one sentence and win another: so many values may be wrong.
describe.each<[EngineName, number]>([
  ['none', 54],
  ['fast', 38],
  ['accurate', 26],
])('engine %s', (engine, most) => {
  test(`of ${VALUES} values at most ${most} are wrong`, () => {
    const wrong = ROWS.flatMap(([text, ...told]) => wrongs(text, told, engine).map((one) => `${text}\n  ${one}`))
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(most)
  })
})
