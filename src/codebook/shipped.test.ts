// The codebooks that ship: compiled as their YAML says, without a doubtful word, and every example of theirs as it claims.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { knowledgeWith } from '../knowledge/load.ts'
import { readExamples } from './examples.ts'
import { loadCodebook, openCodebook, shippedCodebooks, shippedYaml } from './load.ts'
import { checkCodebook } from './parse.ts'

describe.each(shippedCodebooks())('%s', (name) => {
  const checked = checkCodebook(shippedYaml(name) ?? '', shippedYaml)

  it('has no fault and no doubtful trigger', () => {
    expect(checked.faults).toEqual([])
    expect(checked.warnings).toEqual([])
  })

  it('is loaded as its YAML says', () => {
    expect(loadCodebook(name)).toEqual(checked.codebook)
  })

  it('reads every example as it claims', () => {
    const codebook = loadCodebook(name)
    const results = readExamples(codebook, knowledgeWith('accurate', codebook))
    expect(results.filter(({ holds }) => !holds)).toEqual([])
    for (const { id, counts, excludes } of codebook.types) {
      expect([id, counts.length > 0 && excludes.length > 0]).toEqual([id, true])
    }
  })
})

it('compiled files and schema agree with their sources', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  expect(execFileSync(process.execPath, ['tools/codebooks.ts', '--check'], { cwd: root, encoding: 'utf8' })).toContain(
    'agree',
  )
})

it('a name that is neither shipped nor a file', async () => {
  await expect(openCodebook('nowhere.yaml')).rejects.toThrow(/There is no codebook nowhere\.yaml: .*public-life/)
  expect(() => loadCodebook('../package')).toThrow(/There is no codebook/)
})
