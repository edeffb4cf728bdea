import { expect, test } from 'vitest'
import { NO_METADATA } from '../model/report.ts'
import { documentOf } from '../text/document.ts'
import type { TraceStep } from '../trace.ts'
import { contextOf, NO_KNOWLEDGE } from './context.ts'
import { readForeign } from './foreign.ts'

const SPANISH = 'El sindicato anunció que los trabajadores volverán a sus puestos después de la huelga'

function found(text: string, language: string | null = null): { values: string[] | null; steps: TraceStep[] } {
  const steps: TraceStep[] = []
  const document = documentOf(text)
  const metadata = { ...NO_METADATA, language }
  const days = readForeign(contextOf(document, metadata, NO_KNOWLEDGE, (step) => steps.push(step)))
  for (const day of days ?? []) expect(document.text.slice(day.start, day.end)).toBe(day.value)
  return { values: days === null ? null : days.map(({ value }) => String(value)), steps }
}

test('English is left to the finders', () => {
  expect(found('The talks of 2026-03-01 were the last ones, the union said.')).toEqual({ values: null, steps: [] })
  expect(found('12 – 14').values).toBeNull()
})

test('a stated language that the words belie is said', () => {
  const { values, steps } = found('The talks of the union with the company were the last ones of the year.', 'fr')
  expect(values).toBeNull()
  expect(steps).toMatchObject([
    { rule: 'language/english', note: 'read as English: the words show it, although fr is stated' },
  ])
})

test('a language that was settled before is taken as it is', () => {
  const context = contextOf(documentOf(SPANISH), { ...NO_METADATA, language: 'en' }, NO_KNOWLEDGE)
  expect(readForeign(context, { language: 'en', reason: 'settled before' })).toBeNull()
  expect(readForeign(context)).toEqual([])
})

test('of another language nothing is read that needs it', () => {
  const { values, steps } = found(`${SPANISH}: 45 muertos, 1.234 € y 20 % en Lima, 12/3/2026.`)
  expect(values).toEqual([])
  expect(steps).toMatchObject([{ rule: 'language/other', action: 'dropped', start: 0 }])
  expect(steps[0]?.note).toContain('es (the words show it)')
})

test.each([
  ['el 2026-03-01.', ['2026-03-01']],
  ['(2024-02-29) y 2025-12-31, sí', ['2024-02-29', '2025-12-31']],
  ['el 2026-02-30', []],
  ['el 2026-13-01', []],
  ['A-2026-03-01, 12-2026-03-01 y 2026-03-01-B', []],
  ['2026-03-01T10:00', []],
  ['2026-03-011', []],
  ['https://ejemplo.es/2026-03-01/huelga', []],
  ['acta_2026-03-01.2', []],
])('%s', (text, values) => {
  expect(found(`${SPANISH}, ${text}`).values).toEqual(values)
})
