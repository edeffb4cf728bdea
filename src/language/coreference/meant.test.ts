import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../knowledge/load.ts'
import { NO_METADATA } from '../../model/report.ts'
import { contextOf } from '../../read/context.ts'
import { documentOf } from '../../text/document.ts'
import type { TraceStep } from '../../trace.ts'
import { findNames } from '../names.ts'
import { type Meant, meantFor } from './meant.ts'

const knowledge = loadKnowledge()

function meantOf(text: string, steps: TraceStep[] | null = null): Meant {
  const context = contextOf(documentOf(text), NO_METADATA, knowledge, steps && ((step) => steps.push(step)))
  return meantFor(context, findNames(context)) as Meant
}

/** All that is meant by the last occurrence of some words, in order. */
function withLast(text: string, words: string): string[] {
  const at = text.lastIndexOf(words)
  const head = at + words.lastIndexOf(' ') + 1
  return (meantOf(text).entityAt(head)?.mentions ?? []).map(({ start, end }) => text.slice(start, end))
}

describe('put together', () => {
  test.each([
    ['Grace Okafor resigned on Monday. She gave no reason.', 'She', 'Grace Okafor'],
    ['Paul Renner told Ana Ruiz that he would leave.', 'he', 'Paul Renner'],
    ['Ana Ruiz lost her job in May.', 'her', 'Ana Ruiz'],
    ['Paul Renner hurt himself.', 'himself', 'Paul Renner'],
    ['The Harbour Workers Union met on Monday. It will strike.', 'It', 'Harbour Workers Union'],
    ['Two nurses were hurt. They were taken to hospital.', 'They', 'Two nurses'],
    ['The Harbour Workers Union met on Monday. Later the union called a strike.', 'the union', 'Harbour Workers Union'],
    ['A farmer was shot on Sunday. The farmer died on Monday.', 'The farmer', 'A farmer'],
    ['The secretary, Grace Okafor, resigned.', 'The secretary', 'Grace Okafor'],
    ['Grace Okafor, a nurse, resigned.', 'a nurse', 'Grace Okafor'],
  ])('%s', (text, words, other) => {
    expect(withLast(text, words)).toContain(other)
  })
})

describe('kept apart', () => {
  test.each([
    ['The Harbour Union met. It rained.', 'It', 'Harbour Union'],
    ['Ana Ruiz left. He said no.', 'He', 'Ana Ruiz'],
    ['Ana Ruiz met her.', 'her', 'Ana Ruiz'],
    ['The Harbour Union met. It is clear that prices will rise.', 'It', 'Harbour Union'],
    ['The victims, Joan Pettifer, were asleep.', 'The victims', 'Joan Pettifer'],
    ['Ana Ruiz spoke to her brother.', 'her brother', 'Ana Ruiz'],
    ['Grace Okafor and a nurse left.', 'a nurse', 'Grace Okafor'],
  ])('%s', (text, words, other) => {
    expect(withLast(text, words)).not.toContain(other)
  })
})

test('the trace says whom words mean, and of whom it is unsure', () => {
  const steps: TraceStep[] = []
  meantOf('Grace Okafor resigned on Monday. She gave no reason. It rained, and they sang.', steps)
  const told = steps.filter(({ rule }) => rule.startsWith('coreference/'))
  expect(told[0]).toMatchObject({ rule: 'coreference/pronoun', action: 'found' })
  expect(told[0]?.note).toMatch(/^means Grace Okafor \(0\.\d\d\)$/)
  expect(told.some(({ action, note }) => action === 'dropped' && note.startsWith('unsure:'))).toBe(true)
})

test('without an engine nothing is put together', () => {
  const context = contextOf(documentOf('Ana Ruiz left. She said no.'), NO_METADATA, { ...knowledge, engine: null })
  expect(meantFor(context, findNames(context))).toBeNull()
})

test('any text: every mention is words of it, and stands in one entity', () => {
  const word = fc.constantFrom(
    ...'Ana_Ruiz she he his it they the union a nurse , . “ ” and said Harbour_Union of that who \n\n \u00ad \ud800 \u0000'
      .split(' ')
      .map((one) => one.replace('_', ' ')),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = documentOf(words.join(' ')).text
      const seen = new Set<string>()
      for (const { mentions } of meantOf(words.join(' ')).entities)
        for (const { start, end, form, head } of mentions) {
          expect(text.slice(start, end).trim()).not.toBe('')
          const key = `${form} ${head.start}`
          expect(seen.has(key)).toBe(false)
          seen.add(key)
        }
    }),
    { numRuns: 60 },
  )
})
