// Reports in other languages: kept with their language, said on standard error, and not read as English.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { daybook, inFolder } from '../support/daybook.ts'

const SPANISH =
  'El sindicato anunció el 2026-03-01 que los 45 trabajadores volverán a sus puestos en Lima después de la huelga.'
const ARABIC =
  'أعلنت نقابة عمال الميناء أن العمال سيعودون إلى العمل يوم الاثنين بعد إضراب استمر ثلاثة أسابيع في المدينة.'
const ENGLISH = 'The union said that 45 workers would go back to their posts in Lima after the strike.'

test('a feed of several languages', async () => {
  await inFolder(async (folder) => {
    const lines = [{ text: SPANISH }, { text: ENGLISH, language: 'en-GB' }, { text: ARABIC, language: 'en' }]
    writeFileSync(join(folder, 'feed.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    const read = await daybook(['read', 'feed.jsonl', '--format', 'jsonl'], { folder })
    const found = read.out.split('\n').filter((line) => line !== '')
    const printed = found.map((line) => JSON.parse(line) as Record<string, unknown>)
    const reports = printed.filter(({ kind }) => kind === 'report')
    expect(reports.map(({ language }) => language)).toEqual(['es', 'en', 'ar'])
    const values = (at: number) =>
      printed.filter(({ kind, report }) => kind !== 'report' && report === reports[at]?.['id'])
    expect(values(0)).toMatchObject([{ kind: 'date', value: '2026-03-01', rule: 'dates/iso' }])
    expect(values(1).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['figure', 'place']))
    expect(values(2)).toEqual([])
    expect(read.err).toContain('2 reports are not in English (es, ar): kept, not read.')

    const explained = await daybook(['explain', String(reports[0]?.['id'])], { folder })
    expect(explained.out).toContain('not in English: es (the words show it)')
    const shown = await daybook(['show', String(reports[2]?.['id']), '--text'], { folder })
    expect(shown.out).toBe(`${ARABIC}\n`)
  })
})

test('a text file', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'nota.txt'), SPANISH)
    const read = await daybook(['read', 'nota.txt', '--format', 'jsonl', '--record', 'none'], { folder })
    expect(JSON.parse(read.out.split('\n')[0] ?? '')).toMatchObject({ kind: 'report', language: 'es' })
    expect(read.err).toContain('1 report is not in English (es): kept, not read.')
  })
})
