// `daybook parse`: CoNLL-U whose words stand in the input, one tree a sentence, and refusals that lose nothing.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { conlluFaults } from '../../src/publish/conllu.fixture.ts'
import { daybook, inFolder } from '../support/daybook.ts'

const TEXT =
  'PORTO VELHO — Union leader Marta Souza said 40 nurses weren’t paid 😀.\r\n\r\nShe blamed the\r\nstate.\r\n'

test.each(['accurate', 'fast'])('a text file, engine %s', async (engine) => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'statement.txt'), TEXT)
    const { out, status } = await daybook(['parse', 'statement.txt', '--engine', engine], { folder })
    expect(status).toBe(0)
    expect(conlluFaults(out)).toEqual([])
    const sentences = out.split('\n\n').filter((block) => /^1\t/m.test(block))
    expect(sentences).toHaveLength(2)
    for (const sentence of sentences) {
      const rows = sentence.split('\n').filter((line) => /^\d/.test(line))
      expect(rows.filter((row) => row.split('\t')[6] === '0')).toHaveLength(1)
      for (const row of rows) {
        const cells = row.split('\t')
        expect(cells).toHaveLength(10)
        const [, start = 0, end = 0] = /Range=(\d+):(\d+)/.exec(cells[9] ?? '')?.map(Number) ?? []
        expect(TEXT.slice(start, end)).toBe(cells[1])
      }
    }
    const row = (form: string) => out.split('\n').find((line) => line.split('\t')[1] === form) ?? ''
    expect(row('Souza')).toMatch(/\tPROPN\tNNP\tNumber=Sing\t\d+\tflat\t_\t.*Name=person-/)
    expect(row('said')).toMatch(/\tsay\tVERB\tVBD\t.*\t0\troot\t/)
    expect(row('nurses')).toMatch(/\tNOUN\tNNS\tNumber=Plur\t\d+\tnsubj/)
  })
})

test('what cannot be read is named, the rest goes on', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0, 0]))
    writeFileSync(join(folder, 'b.txt'), 'Miners in Oruro went home.')
    const { out, err, status } = await daybook(['parse', 'a.txt', 'b.txt'], { folder })
    expect(status).toBe(3)
    expect(err).toContain('a.txt')
    expect(out).toContain('# text = Miners in Oruro went home.')
  })
})

test('an engine that is none is refused', async () => {
  const { err, status } = await daybook(['parse', '--engine', 'slow'], { folder: '.' })
  expect(status).toBe(2)
  expect(err).toContain('Allowed choices are accurate, fast')
})
