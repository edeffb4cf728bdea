// The command line as a person meets it: real processes, right and wrong input, exit statuses and messages.
import { spawn } from 'node:child_process'
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { daybook, inFolder } from '../support/daybook.ts'

const REPORT = `Bakers stop work in Oruro

Some 340 bakers stopped work in Oruro, Bolivia, on Monday, the bakers' union said.
The town hall counted 90. "There is no flour at that price," said Delia Choque.
`

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

async function withReport(use: (folder: string) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'report.txt'), REPORT)
    await use(folder)
  })
}

const lines = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('help', () => {
  test('no verb prints the help', () =>
    inFolder(async (folder) => {
      const ran = await daybook([], { folder })
      expect(ran).toMatchObject({ status: 0, err: '' })
      expect(ran.out).toContain('Usage: daybook')
    }))

  test.each([
    'read',
    'show',
    'list',
    'events',
    'event',
    'actors',
    'diff',
    'join',
    'split',
    'undo',
    'check',
    'explain',
    'demo',
    'completions',
  ])('%s --help has an example', (verb) =>
    inFolder(async (folder) => {
      const ran = await daybook([verb, '--help'], { folder })
      expect(ran).toMatchObject({ status: 0, err: '' })
      expect(ran.out).toMatch(/Examples?:/)
    }))

  test('--version prints the version of the package', () =>
    inFolder(async (folder) => {
      const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
        version: string
      }
      expect(await daybook(['--version'], { folder })).toEqual({ status: 0, out: `${version}\n`, err: '' })
    }))
})

describe('wrong usage ends with 2 and says what to do', () => {
  test.each([
    [['rea'], 'Did you mean read?'],
    [['read'], "missing required argument 'input'"],
    [['read', 'report.txt', '--fromat', 'csv'], 'Did you mean --format?'],
    [['read', 'report.txt', '--format', 'xml'], 'Allowed choices are table, jsonl, csv, html'],
    [['read', 'report.txt', '--published', '10/02/2026'], 'YYYY-MM-DD'],
    [['read', 'report.txt', '--published', '2026-02-30'], 'no such day'],
    [['read', 'report.txt', '--split', '['], 'not a regular expression'],
    [['read', 'report.txt', '--workers', '0'], 'whole number'],
    [['read', 'report.txt', '--output', 'report.txt'], 'would overwrite'],
    [['read', 'report.txt', 'report.txt', '--text'], 'one input at a time'],
    [['list', '--record', 'postgres://host/db'], 'PostgreSQL'],
    [['completions', 'tcsh'], 'bash, zsh, fish'],
    [['explain', 'report.txt', '--at', 'x'], 'offset'],
  ])('%j', (args, message) =>
    withReport(async (folder) => {
      const ran = await daybook(args, { folder })
      expect(ran).toMatchObject({ status: 2, out: '' })
      expect(ran.err).toContain('daybook: ')
      expect(ran.err).toContain(message)
      expect(ran.err).not.toMatch(/\n\s+at /)
    }))
})

describe('read', () => {
  test('jsonl: the report first, then its values in order of start, each at its words', () =>
    withReport(async (folder) => {
      const ran = await daybook(['read', 'report.txt', '--format', 'jsonl', '--record', 'none'], { folder })
      expect(ran.status).toBe(0)
      const [report, ...values] = lines(ran.out)
      expect(report).toMatchObject({ kind: 'report', index: 1, start: 0 })
      expect(report).not.toHaveProperty('text')
      expect(values.length).toBeGreaterThan(0)
      const starts = values.map((value) => value['start'] as number)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
      for (const value of values) {
        expect(REPORT.slice(value['start'] as number, value['end'] as number)).toBe(value['text'])
      }
    }))

  test('results go to standard output, the summary to standard error', () =>
    withReport(async (folder) => {
      const ran = await daybook(['read', 'report.txt', '--published', '2026-03-10'], { folder })
      expect(ran.status).toBe(0)
      expect(ran.out).toContain('Bakers stop work in Oruro')
      expect(ran.out).not.toContain('kept in')
      expect(ran.err).toMatch(/^1 report, \d+ values; kept in \.\/daybook\.db\.\n$/)
    }))

  test('--quiet says nothing, and pipes carry no colour', () =>
    withReport(async (folder) => {
      const ran = await daybook(['read', 'report.txt', '-q', '--record', 'none'], { folder })
      expect(ran.err).toBe('')
      expect(ran.out).not.toContain('\u001b')
    }))

  test('FORCE_COLOR colours, NO_COLOR wins', () =>
    withReport(async (folder) => {
      const args = ['read', 'report.txt', '-q', '--record', 'none']
      const forced = await daybook(args, { folder, env: { FORCE_COLOR: '1' } })
      expect(forced.out).toContain('\u001b[')
      const not = await daybook(args, { folder, env: { FORCE_COLOR: '1', NO_COLOR: '1' } })
      expect(not.out).not.toContain('\u001b[')
    }))

  test('standard input', () =>
    inFolder(async (folder) => {
      const ran = await daybook(['read', '-', '--format', 'jsonl', '--record', 'none'], { folder, stdin: REPORT })
      expect(ran.status).toBe(0)
      expect(lines(ran.out)[0]).toMatchObject({ kind: 'report', input: '-' })
    }))

  test('--text prints what offsets are into: no byte order mark, line ends as they are', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'dos.txt'), '\ufeffNine died.\r\n\r\nTen lived.\r\n')
      const ran = await daybook(['read', 'dos.txt', '--text'], { folder })
      expect(ran).toEqual({ status: 0, out: 'Nine died.\r\n\r\nTen lived.\r\n', err: '' })
    }))

  test('an input that is refused is named with its reason, the others are read: 3', () =>
    withReport(async (folder) => {
      writeFileSync(
        join(folder, 'image.txt'),
        new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1, 0, 2]),
      )
      const ran = await daybook(['read', 'image.txt', 'absent.txt', 'report.txt', '--format', 'jsonl'], { folder })
      expect(ran.status).toBe(3)
      expect(ran.err).toMatch(/^daybook: image\.txt: /m)
      expect(ran.err).toMatch(/^daybook: absent\.txt: There is no such file or folder\.$/m)
      expect(lines(ran.out)[0]).toMatchObject({ kind: 'report', input: 'report.txt' })
      const listed = await daybook(['list'], { folder })
      expect(listed.out).toContain('image.txt: ')
    }))

  test.runIf(process.getuid?.() !== 0)('a folder without rights is refused', () =>
    inFolder(async (folder) => {
      mkdirSync(join(folder, 'closed'))
      chmodSync(join(folder, 'closed'), 0)
      const ran = await daybook(['read', 'closed'], { folder })
      chmodSync(join(folder, 'closed'), 0o700)
      expect(ran.status).toBe(3)
      expect(ran.err).toContain('no rights')
    }),
  )

  test('--output writes the results there', () =>
    withReport(async (folder) => {
      const ran = await daybook(['read', 'report.txt', '--format', 'html', '-o', 'page.html'], { folder })
      expect(ran).toMatchObject({ status: 0, out: '' })
      expect(readFileSync(join(folder, 'page.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
    }))

  test('--output into a folder that is not there fails with a message', () =>
    withReport(async (folder) => {
      const ran = await daybook(['read', 'report.txt', '-o', 'no/where.txt'], { folder })
      expect(ran.status).toBe(1)
      expect(ran.err).toMatch(/^daybook: no\/where\.txt cannot be written/m)
    }))

  test('a record that is none is refused and left as it is', () =>
    withReport(async (folder) => {
      writeFileSync(join(folder, 'other.db'), 'This is a text file that somebody called .db, and it is long enough.')
      const before = readFileSync(join(folder, 'other.db'))
      const ran = await daybook(['read', 'report.txt', '--record', 'other.db'], { folder })
      expect(ran.status).toBe(1)
      expect(ran.err).toContain('other.db is not a Daybook record')
      expect(readFileSync(join(folder, 'other.db'))).toEqual(before)
    }))

  test('dates that need the day of the report are said to need it', () =>
    withReport(async (folder) => {
      const ran = await daybook(['read', 'report.txt', '--record', 'none'], { folder })
      expect(ran.err).toContain('1 date could not be settled without the day of the report: --published DATE gives it.')
    }))

  test.runIf(existsSync('/dev/full'))('a full disk is said, for --output and for standard output', () =>
    withReport(async (folder) => {
      const named = await daybook(['read', 'report.txt', '--record', 'none', '-o', '/dev/full'], { folder })
      expect(named.status).toBe(1)
      expect(named.err).toMatch(/^daybook: \/dev\/full cannot be written \(ENOSPC/m)
      const full = openSync('/dev/full', 'w')
      const child = spawn(process.execPath, [MAIN, 'read', 'report.txt', '--record', 'none'], {
        cwd: folder,
        stdio: ['ignore', full, 'pipe'],
      })
      let err = ''
      child.stderr?.on('data', (piece: Buffer) => {
        err += piece.toString()
      })
      const status = await new Promise((resolve) => child.on('close', resolve))
      closeSync(full)
      expect(status).toBe(1)
      expect(err).toMatch(/^daybook: Standard output cannot be written/m)
      expect(err).not.toMatch(/\n\s+at /)
    }),
  )

  test('Ctrl-C keeps what was read until then', () =>
    inFolder(async (folder) => {
      const line = `${JSON.stringify({ text: REPORT })}\n`
      writeFileSync(join(folder, 'long.jsonl'), line.repeat(20_000))
      const child = spawn(process.execPath, [MAIN, 'read', 'long.jsonl', '--workers', '1', '--format', 'jsonl'], {
        cwd: folder,
      })
      let err = ''
      let reports = 0
      child.stderr.on('data', (piece: Buffer) => {
        err += piece.toString()
      })
      child.stdout.on('data', (piece: Buffer) => {
        if (reports === 0) child.kill('SIGINT')
        reports += piece.toString().split('"kind":"report"').length - 1
      })
      const status = await new Promise((resolve) => child.on('close', resolve))
      expect(status).toBe(130)
      expect(err).toMatch(/^Stopped\. /m)
      expect(reports).toBeLessThan(20_000)
      const listed = await daybook(['list', '--format', 'jsonl'], { folder })
      expect(lines(listed.out).filter((one) => one['kind'] === 'report').length).toBeGreaterThanOrEqual(reports)
      expect((await daybook(['check'], { folder })).status).toBe(0)
    }))

  test('a reader that goes away ends it quietly', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'long.txt'), REPORT.repeat(3000))
      const child = spawn(process.execPath, [MAIN, 'read', 'long.txt', '--record', 'none', '-q'], { cwd: folder })
      let err = ''
      child.stderr.on('data', (piece: Buffer) => {
        err += piece.toString()
      })
      child.stdout.once('data', () => child.stdout.destroy())
      const status = await new Promise((resolve) => child.on('close', resolve))
      expect({ status, err }).toEqual({ status: 0, err: '' })
    }))
})

describe('the record read back', () => {
  test('list, show a report, show a value, and check agree', () =>
    withReport(async (folder) => {
      const read = await daybook(['read', 'report.txt', '--format', 'jsonl'], { folder })
      const [report, value] = lines(read.out)
      const id = report?.['id'] as string
      const listed = await daybook(['list', '--format', 'jsonl'], { folder })
      expect(lines(listed.out)).toEqual([expect.objectContaining({ kind: 'report', id, input: 'report.txt' })])
      const shown = await daybook(['show', id.slice(0, 6), '--format', 'jsonl'], { folder })
      expect(shown.out).toBe(read.out)
      const one = await daybook(['show', value?.['id'] as string], { folder })
      expect(one.out).toContain(`[${value?.['text'] as string}]`)
      expect((await daybook(['show', id, '--text'], { folder })).out.trimEnd()).toBe(REPORT.trimEnd())
      const checked = await daybook(['check'], { folder })
      expect(checked).toMatchObject({ status: 0 })
      expect(checked.out).toContain('all stand at their words')
    }))

  test('reading again adds nothing', () =>
    withReport(async (folder) => {
      await daybook(['read', 'report.txt'], { folder })
      await daybook(['read', 'report.txt'], { folder })
      expect(lines((await daybook(['list', '--format', 'jsonl'], { folder })).out)).toHaveLength(1)
    }))

  test('what is not there is said to be not there', () =>
    withReport(async (folder) => {
      const none = await daybook(['list'], { folder })
      expect(none).toMatchObject({ status: 1, out: '' })
      expect(none.err).toContain('There is no record at ./daybook.db. Make one with "daybook read FILE"')
      await daybook(['read', 'report.txt'], { folder })
      const absent = await daybook(['show', 'rffffff'], { folder })
      expect(absent).toMatchObject({ status: 1, out: '' })
      expect(absent.err).toContain('"daybook list" names what is there')
    }))
})

describe('check of an exported file', () => {
  test.each(['jsonl', 'csv'])('%s: all stand; after a change of the text, each that does not is named', (format) =>
    withReport(async (folder) => {
      const exported = `values.${format}`
      await daybook(['read', 'report.txt', '--format', format, '-o', exported, '--record', 'none'], { folder })
      const good = await daybook(['check', exported], { folder })
      expect(good).toMatchObject({ status: 0, err: '' })
      writeFileSync(join(folder, 'report.txt'), REPORT.replace('Bakers', 'The bakers'))
      const bad = await daybook(['check', exported], { folder })
      expect(bad.status).toBe(1)
      expect(bad.out).toMatch(/: says "[^"]+", the text has "[^"]+" there\n/)
      expect(bad.out).toMatch(/\d+ values? checked, \d+ problems?\.\n$/)
    }))

  test('a file that is none is wrong usage', () =>
    withReport(async (folder) => {
      const ran = await daybook(['check', 'report.txt'], { folder })
      expect(ran.status).toBe(2)
      expect(ran.err).toContain('Name a record, or a file that')
    }))

  test('a text that is gone is said so', () =>
    withReport(async (folder) => {
      await daybook(['read', 'report.txt', '--format', 'csv', '-o', 'values.csv', '--record', 'none'], { folder })
      const ran = await daybook(['check', 'values.csv', '--text', 'gone.txt'], { folder })
      expect(ran).toMatchObject({ status: 1, out: '' })
      expect(ran.err).toContain('gone.txt: There is no such file or folder. Name the text')
    }))
})

describe('explain', () => {
  test('names the rule of each value of a file, and of a value of the record', () =>
    withReport(async (folder) => {
      const read = await daybook(['read', 'report.txt', '--format', 'jsonl'], { folder })
      const value = lines(read.out)[1]
      const ofFile = await daybook(['explain', 'report.txt'], { folder })
      expect(ofFile.out).toContain(value?.['rule'])
      const ofValue = await daybook(['explain', value?.['id'] as string], { folder })
      expect(ofValue.out).toContain(`“${value?.['text'] as string}”`)
    }))

  test('a name that is neither file nor id', () =>
    inFolder(async (folder) => {
      const ran = await daybook(['explain', 'nothing.txt'], { folder })
      expect(ran).toMatchObject({ status: 1, out: '' })
      expect(ran.err).toContain('nothing.txt is no file, and there is no record')
    }))
})

describe('demo', () => {
  test('reads the digest, keeps the record, writes the page and says where both are', () =>
    inFolder(async (folder) => {
      const ran = await daybook(['demo'], { folder })
      expect(ran.status).toBe(0)
      expect(ran.out).toContain('We asked for a raise')
      expect(ran.err).toContain(join(folder, 'daybook.db'))
      expect(ran.err).toContain(join(folder, 'daybook.html'))
      expect(ran.err).toContain(join(folder, 'daybook-events.html'))
      expect(ran.out).toMatch(/4–9 killed .*3 reports/)
      expect(ran.out).toMatch(/34–60 arrested .*3 reports/)
      expect(readFileSync(join(folder, 'daybook.html'), 'utf8')).toContain('</html>')
      expect((await daybook(['check'], { folder })).status).toBe(0)
    }))
})

describe('completions', () => {
  test.each(['bash', 'zsh', 'fish'])('%s names every verb and option', (shell) =>
    inFolder(async (folder) => {
      const ran = await daybook(['completions', shell], { folder })
      expect(ran).toMatchObject({ status: 0, err: '' })
      for (const word of ['read', 'show', 'list', 'check', 'explain', 'format', 'published', 'jsonl']) {
        expect(ran.out).toContain(word)
      }
    }))

  test('bash completes verbs, options and choices', () =>
    inFolder(async (folder) => {
      const { out } = await daybook(['completions', 'bash'], { folder })
      const complete = async (...words: string[]) => {
        const script = `${out}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _daybook; echo "\${COMPREPLY[*]}"`
        const child = spawn('bash', ['-c', script], { cwd: folder })
        let answer = ''
        child.stdout.on('data', (piece: Buffer) => {
          answer += piece.toString()
        })
        await new Promise((resolve) => child.on('close', resolve))
        return answer.trim()
      }
      expect(await complete('daybook', 'ch')).toBe('check')
      expect(await complete('daybook', 'read', '--pub')).toBe('--published')
      expect(await complete('daybook', 'read', '--format', 'j')).toBe('jsonl')
    }))
})
