// `daybook evaluate` and `daybook agree` as a person calls them: what is printed, and what is refused with which status.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { daybook, inFolder } from '../support/daybook.ts'

const TEXT = 'KANO — On 3 March 2025 police arrested 40 miners in Kano, union leader Ada Okoro said.\n'
const line = (layer: string, words: string, fields: object) => {
  const start = TEXT.indexOf(words)
  return `${JSON.stringify({ report: 'r1', layer, text: words, start, end: start + words.length, ...fields })}\n`
}
const FIGURE = { low: 40, high: 40, approx: false, unit: 'person', measure: 'arrested', of: 'miners', by: 'Ada Okoro' }
const GOLD = line('date', '3 March 2025', { value: '2025-03-03' }) + line('figure', '40', FIGURE)

async function evaluated(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  let result = { out: '', err: '', status: 0 }
  await inFolder(async (folder) => {
    for (const [name, content] of Object.entries({ 'gold.jsonl': GOLD, 'text.txt': TEXT, ...files })) {
      writeFileSync(join(folder, name), content)
    }
    const { out, err, status } = await daybook([...args], { folder })
    result = { out, err, status: status ?? -1 }
  })
  return result
}

test('an input is read and scored', async () => {
  const { out, err, status } = await evaluated(['evaluate', 'gold.jsonl', 'text.txt'])
  expect(status).toBe(0)
  expect(out).toMatch(/^layer +figure +percent/)
  expect(out).toMatch(/date +F +100\.0/)
  expect(out).toMatch(/figure +measure +100\.0/)
  expect(err).toContain('2 gold lines in 1 report; no intervals')
})

test("another program's values, as JSON Lines and as misses", async () => {
  const mine = line('date', 'March 2025', { value: '2025-03' }) + line('figure', '40', { ...FIGURE, unit: 'miner' })
  const args = ['evaluate', 'gold.jsonl', '--pred', 'mine.jsonl', '--text', 'text.txt']
  const scores = await evaluated([...args, '--format', 'jsonl', '--layer', 'figure'], { 'mine.jsonl': mine })
  const rows = scores.out
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as { figure: string; value: number })
  expect(rows.find(({ figure }) => figure === 'unit')?.value).toBe(0)
  expect(rows.find(({ figure }) => figure === 'F')?.value).toBe(100)
  const misses = await evaluated([...args, '--misses', 'date', '--format', 'csv'], { 'mine.jsonl': mine })
  expect(misses.out).toContain('wrong,date,value,r1,10,22,3 March 2025,2025-03-03,2025-03\r\n')
})

test('offsets that are not in code units are said', async () => {
  const moved = GOLD.replace(/"start":10,"end":22/, '"start":12,"end":24')
  const { err, status } = await evaluated(['evaluate', 'gold.jsonl', 'text.txt'], { 'gold.jsonl': moved })
  expect(status).toBe(0)
  expect(err).toContain('gold.jsonl:1: its words are not at 12–24')
})

test('a gold that names words without offsets', async () => {
  const gold = '{"report": "r1", "layer": "date", "text": "3 March 2025", "value": "2025-03-03"}\n'
  const { out, status } = await evaluated(['evaluate', 'gold.jsonl', 'text.txt', '--layer', 'date'], {
    'gold.jsonl': gold,
  })
  expect(status).toBe(0)
  expect(out).toMatch(/date +F +100\.0/)
  const often = await evaluated(['evaluate', 'gold.jsonl', 'text.txt'], {
    'gold.jsonl': gold.replace('3 March 2025', 'a'),
  })
  expect(often.err).toContain('gold.jsonl:1: Its words are in the text more than once')
  expect(often.status).toBe(1)
})

test.each([
  ['a line that is no JSON', `${GOLD}{"layer"\n`, 'gold.jsonl:3: This is no JSON.'],
  ['a line without offsets', `${GOLD}{"layer": "date"}\n`, 'gold.jsonl:3: "start" and "end" must be whole numbers'],
  ['nothing', '\n', 'gold.jsonl: It holds no coded values.'],
  ['no layer that is scored', '{"layer": "mood", "start": 0, "end": 4}\n', 'it has mood.'],
])('a gold of %s is refused', async (_, gold, reason) => {
  const { out, err, status } = await evaluated(['evaluate', 'gold.jsonl', '--pred', 'text.jsonl'], {
    'gold.jsonl': gold,
    'text.jsonl': GOLD,
  })
  expect(out).toBe('')
  expect(err).toContain(reason)
  expect(status).toBe(1)
})

test('a codebook of the user, and what was not read', async () => {
  const own = `codebook: own
title: Own
types:
  round-up: { name: Round-up, definition: People are taken in., triggers: [arrest/verb], measures: [arrested] }
`
  const gold = line('entry', 'arrested', { type: 'round-up', country: 'NG', figures: ['40'] })
  const files = { 'gold.jsonl': gold, 'own.yaml': own }
  const scored = await evaluated(['evaluate', 'gold.jsonl', 'text.txt', '--codebook', 'own.yaml'], files)
  expect(scored.out).toMatch(/entry +F +100\.0/)
  const jsonl = { 'gold.jsonl': gold, 'text.jsonl': `${JSON.stringify({ id: 'other', text: TEXT })}\n` }
  const absent = await evaluated(['evaluate', 'gold.jsonl', 'text.jsonl'], jsonl)
  expect(absent.err).toContain('1 report of the gold not in what was read (r1): all coded there is missed.')
  const nothing = await evaluated(['evaluate', 'gold.jsonl', 'none.txt'])
  expect(nothing).toMatchObject({ status: 1, out: '' })
  expect(nothing.err).toContain('Nothing could be read of none.txt')
})

test('wrong usage is 2', async () => {
  expect((await evaluated(['evaluate', 'gold.jsonl'])).status).toBe(2)
  expect((await evaluated(['evaluate', 'gold.jsonl', 'text.txt', '--pred', 'gold.jsonl'])).status).toBe(2)
  expect((await evaluated(['agree', 'gold.jsonl'])).status).toBe(2)
  expect((await evaluated(['evaluate', 'none.jsonl', 'text.txt'])).status).toBe(1)
})

test('two coders', async () => {
  const ben =
    line('date', '3 March 2025', { value: '2025-03-04' }) + line('figure', '40', { ...FIGURE, measure: 'detained' })
  const { out, status } = await evaluated(['agree', 'gold.jsonl', 'ben.jsonl', '--format', 'csv'], { 'ben.jsonl': ben })
  expect(status).toBe(0)
  expect(out).toContain('date,marked,,,,,100,1\r\n')
  expect(out).toMatch(/figure,measure,nominal,0,,,0,1\r\n/)
})
