// `daybook codebook` and `--codebook`: faults are named, examples run, words tried, and readings of two codebooks kept apart.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openRecord } from '../../src/record/open.ts'
import { daybook, inFolder } from '../support/daybook.ts'

const REPORT =
  'ARDMORE — Kelvin Foundry locked out 212 miners on Monday after talks broke down. The lockout is the third in a year.\n\n' +
  'Dozens of nurses walked out of the county hospital in Tarnow on Tuesday.\n'

/** The codebook that docs/codebook.md begins with. */
function documented(): string {
  const page = readFileSync(fileURLToPath(new URL('../../docs/codebook.md', import.meta.url)), 'utf8')
  return /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
}

test('the codebook of the documentation: fifteen lines, no fault, and lockouts found with it', async () => {
  await inFolder(async (folder) => {
    const yaml = documented()
    expect(yaml.trim().split('\n')).toHaveLength(15)
    writeFileSync(join(folder, 'lockouts.yaml'), yaml)
    writeFileSync(join(folder, 'report.txt'), REPORT)
    const checked = await daybook(['codebook', 'check', 'lockouts.yaml'], { folder })
    expect(checked).toEqual({
      status: 0,
      out: '',
      err: 'lockouts.yaml: 1 type, 2 triggers; 2 of 2 examples come out as they claim.\n',
    })
    const args = ['read', 'report.txt', '--published', '2026-03-10', '--format', 'jsonl', '--quiet']
    const { out, status } = await daybook([...args, '--codebook', 'lockouts.yaml'], { folder })
    expect(status).toBe(0)
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    const entries = lines.filter(({ kind }) => kind === 'entry')
    expect(entries.map(({ type, who, whom, when, roles }) => ({ type, who, whom, when, roles }))).toEqual([
      {
        type: 'lockout',
        who: ['Kelvin Foundry'],
        whom: ['miners'],
        when: '2026-03-09',
        roles: { employer: ['Kelvin Foundry'] },
      },
    ])
    // The same report read with another codebook is another reading.
    await daybook(args, { folder })
    const record = openRecord(join(folder, 'daybook.db'))
    const [kept] = [...record.reports()]
    const types =
      kept === undefined ? [] : record.mentions(kept).flatMap((one) => (one.kind === 'entry' ? [one.type] : []))
    expect(types).not.toContain('lockout')
    expect(types).toContain('strike')
    expect(record.codebook()?.id).toBe('public-life')
    record.close()
  })
})

test('faults: each with its line, exit status 2; an example that fails: 1', async () => {
  await inFolder(async (folder) => {
    writeFileSync(
      join(folder, 'a.yaml'),
      documented().replace('definition:', 'defintion:').replace('lockout/noun', 'lockout'),
    )
    const faulty = await daybook(['codebook', 'check', 'a.yaml'], { folder })
    expect(faulty.status).toBe(2)
    expect(faulty.out).toContain(
      'a.yaml: line 8: types.lockout.defintion: there is no key "defintion" here: did you mean "definition"?',
    )
    expect(faulty.out).toContain('a.yaml: line 12: types.lockout.triggers.0: "lockout" has no part of speech')
    expect(faulty.err).toBe('a.yaml has 3 faults.\n')
    const read = await daybook(['read', 'a.yaml', '--codebook', 'a.yaml', '--record', 'none'], { folder })
    expect(read.status).toBe(2)
    expect(read.err).toContain('a.yaml is no codebook yet:')
    writeFileSync(
      join(folder, 'b.yaml'),
      documented().replace('excludes: [She', 'excludes: [Kelvin Foundry locked out two miners., She'),
    )
    const wrong = await daybook(['codebook', 'check', 'b.yaml'], { folder })
    expect(wrong.status).toBe(1)
    expect(wrong.out).toBe('types.lockout.excludes: “Kelvin Foundry locked out two miners.” gave lockout.\n')
    const missing = await daybook(['codebook', 'check', 'c.yaml'], { folder })
    expect(missing.status).toBe(2)
    expect(missing.err).toContain('There is no codebook c.yaml')
  })
})

test('new writes a codebook that works, also from another, and no file twice', async () => {
  await inFolder(async (folder) => {
    for (const args of [['ours'], ['theirs', '--from', 'strikes']]) {
      expect((await daybook(['codebook', 'new', ...args], { folder })).status).toBe(0)
      const checked = await daybook(['codebook', 'check', `${args[0]}.yaml`, '--engine', 'fast'], { folder })
      expect(checked.out).toBe('')
      expect(checked.status).toBe(0)
    }
    const again = await daybook(['codebook', 'new', 'ours'], { folder })
    expect(again.status).toBe(2)
    expect(again.err).toContain('ours.yaml is there already')
    expect((await daybook(['codebook', 'new', '../Out'], { folder })).status).toBe(2)
  })
})

test('try shows what words find, in inputs and in the record', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'report.txt'), REPORT)
    const tried = await daybook(['codebook', 'try', 'walk out/verb', 'report.txt'], { folder })
    expect(tried.out).toContain('Dozens of nurses [walked out] of the county hospital')
    expect(tried.err).toBe('1 time in 1 of 1 report.\n')
    await daybook(['read', 'report.txt', '--quiet'], { folder })
    const recorded = await daybook(['codebook', 'try', '{ verb: lock out, when: { object: [$workers] } }'], { folder })
    expect(recorded.out).toContain('Kelvin Foundry [locked out] 212 miners')
    const one = await daybook(['codebook', 'try', 'lockout/noun', '--limit', '1', 'report.txt', 'report.txt'], {
      folder,
    })
    expect(one.err).toMatch(
      /^\d times in \d of \d reports?, 1 shown \(--limit shows more\)\.\n$|^1 time in 1 of 1 report\.\n$/,
    )
    const none = await daybook(['codebook', 'try', 'walk out'], { folder })
    expect(none.status).toBe(2)
    expect(none.err).toBe(
      'daybook: This is no trigger: "walk out" has no part of speech: write "walk out/verb", "walk out/noun" or "walk out/adjective".\n',
    )
  })
})

test('show names the codebooks, and prints one as text, YAML or JSON', async () => {
  await inFolder(async (folder) => {
    const list = await daybook(['codebook', 'show'], { folder })
    expect(list.out.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'casualties',
      'protests',
      'public-life',
      'strikes',
      '',
    ])
    const text = await daybook(['codebook', 'show', 'strikes'], { folder })
    expect(text.out).toMatch(/\nlockout {2}A total or partial temporary closure/)
    const yaml = await daybook(['codebook', 'show', 'strikes', '--format', 'yaml'], { folder })
    expect(yaml.out).toContain('codebook: strikes')
    const json = await daybook(['codebook', 'show', 'strikes', '--format', 'json'], { folder })
    expect(JSON.parse(json.out)).toMatchObject({ id: 'strikes' })
  })
})

test('number words follow the codebook', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'report.txt'), REPORT)
    writeFileSync(join(folder, 'acled.yaml'), documented().replace('rules:', 'numberWords: acled\nrules:'))
    const low = async (codebook: string) => {
      const args = ['read', 'report.txt', '--record', 'none', '--format', 'jsonl', '--quiet', '--codebook', codebook]
      const { out } = await daybook(args, { folder })
      const lines = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { text?: string; low?: number; high?: number })
      const dozens = lines.find(({ text }) => text === 'Dozens')
      return [dozens?.low, dozens?.high]
    }
    expect(await low('public-life')).toEqual([24, 99])
    expect(await low('acled.yaml')).toEqual([12, 12])
  })
})
