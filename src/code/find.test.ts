// Entries of invented reports: how many a chronicler's entries are found, and what must hold for any text.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../knowledge/load.ts'
import type { Entry } from '../model/entry.ts'
import { NO_METADATA } from '../model/report.ts'
import { read } from '../reader.ts'
import { STORIES, type Story } from './stories.fixture.ts'

const knowledge = loadKnowledge('accurate')

function entriesOf(text: string): Entry[] {
  const report = { ...NO_METADATA, published: '2025-09-10', language: 'en', text }
  return read(report, knowledge).mentions.filter((mention) => mention.kind === 'entry')
}

/** How many of a report's entries are found, each with its type and a third of the shorter clause. */
function hitsIn({ text, entries }: Story, found: readonly Entry[]): number {
  const left = [...found]
  return entries.filter(([type, clause]) => {
    const start = text.indexOf(clause)
    const at = left.findIndex((entry) => {
      const shared = Math.min(entry.end, start + clause.length) - Math.max(entry.start, start)
      return entry.type === type && shared >= 0.3 * Math.min(clause.length, entry.end - entry.start)
    })
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

describe('entries of invented reports', () => {
  it('quotes only clauses that stand in the report', () => {
    for (const { text, entries } of STORIES) for (const [, clause] of entries) expect(text).toContain(clause)
  })

  it('finds most of what a chronicler enters, and little else', () => {
    let told = 0
    let found = 0
    let hits = 0
    for (const story of STORIES) {
      const entries = entriesOf(story.text)
      told += story.entries.length
      found += entries.length
      hits += hitsIn(story, entries)
    }
    expect((2 * hits) / (told + found)).toBeGreaterThan(0.7)
  })

  it.each([
    ['The strike committee met the election commission in a meeting room.', 'strike'],
    ['March 10 was a cold day.', 'protest'],
    ['If the drivers strike, the buses will stop.', 'strike'],
    ['Nobody was arrested in Kano on Monday.', 'arrest'],
    ['Police arrested nobody in Kano on Monday.', 'arrest'],
    ['No arrests were made in Kano on Monday, police said.', 'arrest'],
    ['None of the miners died in the blast in Kano.', 'accident'],
  ])('%s tells of no %s', (text, type) => {
    expect(entriesOf(text).map((entry) => entry.type)).not.toContain(type)
  })

  it.each([
    ['No fewer than 40 people were arrested in Kano on Monday.', 'arrest'],
    ['Not only were two drivers arrested in Kano, a third was beaten.', 'arrest'],
  ])('%s tells of an %s that happened', (text, type) => {
    const found = entriesOf(text).filter((entry) => entry.type === type)
    expect(found.map(({ status }) => status)).toEqual(['happened'])
  })

  it('puts later mentions of one happening to its entry', () => {
    const text = 'Nurses in Kisumu went on strike on Monday. The strike has closed two wards.'
    const strikes = entriesOf(text).filter(({ type }) => type === 'strike')
    expect(strikes).toHaveLength(1)
    expect(strikes[0]?.evidence['trigger']).toHaveLength(2)
  })

  it('puts what was suffered in an attack to the attack', () => {
    const text =
      'Gunmen attacked a depot near Banda on Friday. Rashid Omari runs it. At least 83 people were wounded in the attack.'
    const attacks = entriesOf(text).filter(({ type }) => type === 'attack')
    expect(attacks).toHaveLength(1)
    expect(attacks[0]?.evidence['figures']).toHaveLength(1)
  })

  it('takes a verb of saying for the news at a report’s head only', () => {
    const said = 'The bishops condemned that the market had been closed.'
    const text = 'A market in Banda burned down on Friday. Nobody was hurt. Nobody slept. Rashid Omari runs it.'
    expect(entriesOf(said).map(({ type }) => type)).toContain('statement')
    expect(entriesOf(`${text} ${said}`).map(({ type }) => type)).not.toContain('statement')
  })

  it('tells an event and its toll as one', () => {
    const text = 'Six villagers died when a bridge collapsed near Banda on Friday.'
    expect(entriesOf(text).map(({ type }) => type)).toEqual(['accident'])
  })
})

describe('entries of any text', () => {
  const pieces = STORIES.flatMap(({ text }) => text.split(/(?<=[ .,])/))
  const mangled = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 60 })

  it('stand in the text with all their words, and come out the same twice', () => {
    fc.assert(
      fc.property(mangled, (parts) => {
        const text = parts.join('')
        const entries = entriesOf(text)
        for (const entry of entries) {
          for (const { start, end } of [entry, ...Object.values(entry.evidence).flat()]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }
        expect(JSON.stringify(entriesOf(text))).toBe(JSON.stringify(entries))
      }),
      { numRuns: 60 },
    )
  })
})
