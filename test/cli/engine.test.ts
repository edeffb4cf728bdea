// `daybook read --engine`: each engine reads, the record keeps a reading of each and shows the best one's, "none" opens no model.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadKnowledge } from '../../src/knowledge/load.ts'
import { openRecord } from '../../src/record/open.ts'
import { daybook, inFolder } from '../support/daybook.ts'

/** Who says so, and the pronoun's actor, want a tree. */
const TEXT =
  'LIMA, May 4 — Nobody was charged, with the Harbour Workers Union claiming that 1,200 dockers had walked out.\n\n' +
  'Grace Okafor left the talks on Friday. She gave no reason.\n'

interface Line {
  readonly kind: string
  readonly low?: number
  readonly by?: string | null
  readonly name?: string
  readonly mentions?: readonly unknown[]
}

async function read(folder: string, engine: string, record = 'none'): Promise<Line[]> {
  const { out, status } = await daybook(
    ['read', 'a.txt', '--split', 'none', '-q', '--format', 'jsonl', '--record', record, '--engine', engine],
    { folder },
  )
  expect(status).toBe(0)
  const lines = out.trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line) as Line)
}

test.each(['accurate', 'fast', 'none'])('reads, engine %s', async (engine) => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.txt'), TEXT)
    const lines = await read(folder, engine)
    const by = lines.find(({ low }) => low === 1200)?.by ?? null
    expect(by).toBe(engine === 'none' ? null : 'Harbour Workers Union')
    expect(lines.find(({ name }) => name === 'Grace Okafor')?.mentions).toHaveLength(2)
  })
})

test('a record keeps a reading of each engine and shows the best', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.txt'), TEXT)
    const accurate = await read(folder, 'accurate', 'r.db')
    const none = await read(folder, 'none', 'r.db')
    expect(none).not.toEqual(accurate)
    const record = openRecord(join(folder, 'r.db'), { readOnly: true })
    expect([...record.reports()].map(({ mentions }) => mentions)).toEqual([accurate.length - 1])
    record.close()
  })
})

test('an engine that is none of them is refused', async () => {
  const { err, status } = await daybook(['read', 'a.txt', '--engine', 'slow'], { folder: '.' })
  expect(status).toBe(2)
  expect(err).toContain('Allowed choices are accurate, fast, none')
})

test('"none" opens no model', () => {
  const { names, engine } = loadKnowledge('none')
  expect([names, engine]).toEqual([null, null])
})
