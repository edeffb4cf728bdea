// Bad input, taken in for real: each is refused with its reason, and what stands beside it is taken in.
import { execFileSync, spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { type TakeInOptions, takeIn } from '../../src/ingest/take-in.ts'
import type { Taken } from '../../src/ingest/taken.ts'

const folder = mkdtempSync(join(tmpdir(), 'daybook-ingest-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
function file(name: string, bytes: string | Uint8Array): string {
  files++
  const path = join(folder, `${files}-${name}`)
  writeFileSync(path, bytes)
  return path
}

function emptyFolder(): string {
  files++
  const path = join(folder, `${files}-folder`)
  mkdirSync(path)
  return path
}

async function take(inputs: string | readonly string[], options: TakeInOptions = {}): Promise<Taken[]> {
  const all: Taken[] = []
  for await (const taken of takeIn([inputs].flat(), options)) all.push(...taken)
  return all
}

/** In short: "report TEXT", "refusal LINE CODE", "warning CODE", "begun", "done COUNT". */
function short(taken: readonly Taken[]): string[] {
  return taken.map((item) => {
    if (item.kind === 'report') return `report ${item.report.text.slice(0, 20)}`
    if (item.kind === 'refusal') return `refusal ${item.line} ${item.code}`
    if (item.kind === 'warning') return `warning ${item.code}`
    return item.kind === 'done' ? `done ${item.reports}` : item.kind
  })
}

const GOOD = 'The ferry to the islands did not sail on Friday.'
const bytesOf = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))))

describe('a whole input', () => {
  it.each<[name: string, bytes: string | Uint8Array, code: string, reason: RegExp]>([
    ['empty.txt', '', 'input/empty', /^It is empty\.$/],
    ['blank.txt', ' \n\r\n\t\n', 'input/empty', /no words/],
    ['blank.jsonl', '\n\n', 'input/empty', /no words/],
    ['picture.txt', bytesOf(0x89, 'PNG\r\n', 26, '\n', 0, 0, 0, 13, 'IHDR'), 'input/binary', /a PNG image/],
    ['paper.pdf', '%PDF-1.7 and so on', 'input/binary', /a PDF file/],
    ['program', Buffer.alloc(70_000, '\0\x01\x02abc'), 'input/binary', /binary bytes/],
    ['page.html', '<!DOCTYPE html><p>Words</p>', 'input/format', /an HTML page/],
    ['cut.txt.gz', gzipSync('x'.repeat(9999) + Math.random()).subarray(0, 30), 'input/cut-off', /ends too early/],
    ['damaged.txt.gz', bytesOf(0x1f, 0x8b, 8, 0, 'no gzip at all, only its first bytes'), 'input/damaged', /damaged/],
  ])('refuses %s', async (name, bytes, code, reason) => {
    const path = file(name, bytes)
    const taken = await take([path, file('good.txt', GOOD)])
    expect(short(taken)).toEqual(['begun', `refusal 0 ${code}`, 'begun', `report ${GOOD.slice(0, 20)}`, 'done 1'])
    expect(taken[1]).toMatchObject({ input: path, reason: expect.stringMatching(reason) })
  })

  it('refuses what is not there, or is no file, and goes on', async () => {
    const missing = join(folder, 'missing.txt')
    const dangling = join(folder, 'dangling.txt')
    symlinkSync(missing, dangling)
    const loop = join(folder, 'loop.txt')
    symlinkSync(loop, loop)
    expect(short(await take([missing, dangling, loop, '/dev/zero', '/dev/null', file('good.txt', GOOD)]))).toEqual([
      'begun',
      'refusal 0 input/not-found',
      'begun',
      'refusal 0 input/not-found',
      'begun',
      'refusal 0 input/link-loop',
      'begun',
      'refusal 0 input/not-a-file',
      'begun',
      'refusal 0 input/not-a-file',
      'begun',
      `report ${GOOD.slice(0, 20)}`,
      'done 1',
    ])
  })

  it('refuses a file that vanishes between listing and reading', async () => {
    const within = emptyFolder()
    for (const name of ['a.txt', 'b.txt', 'c.txt']) writeFileSync(join(within, name), GOOD)
    const seen: Taken[] = []
    for await (const taken of takeIn([within], {})) {
      if (seen.length === 0) unlinkSync(join(within, 'b.txt'))
      seen.push(...taken)
    }
    expect(short(seen)).toEqual([
      'begun',
      `report ${GOOD.slice(0, 20)}`,
      'done 1',
      'begun',
      'refusal 0 input/not-found',
      'begun',
      `report ${GOOD.slice(0, 20)}`,
      'done 1',
    ])
  })

  it('refuses files and folders without rights', async () => {
    const within = emptyFolder()
    mkdirSync(join(within, 'closed'))
    writeFileSync(join(within, 'open.txt'), GOOD)
    writeFileSync(join(within, 'secret.txt'), GOOD)
    const script = join(folder, 'rights.ts')
    const source = new URL('../../src/ingest/take-in.ts', import.meta.url)
    writeFileSync(
      script,
      `import { takeIn } from ${JSON.stringify(source.href)}
      for await (const all of takeIn([process.argv[2]], {})) for (const item of all) console.log(item.kind, item.code ?? '', item.input ?? '')`,
    )
    execFileSync('chmod', ['-R', 'a+rX', folder])
    execFileSync('chmod', ['000', join(within, 'closed'), join(within, 'secret.txt')])
    const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
    const said = execFileSync(process.execPath, [script, within], { encoding: 'utf8', ...asNobody })
    execFileSync('chmod', ['700', join(within, 'closed'), join(within, 'secret.txt')])
    expect(said).toMatch(/refusal input\/no-rights .*closed/)
    expect(said).toMatch(/refusal input\/no-rights .*secret\.txt/)
    expect(said).toMatch(/done {2}.*open\.txt/)
  })

  it('reads a named pipe that is named, not one that stands in a folder', async () => {
    const within = emptyFolder()
    const pipe = join(within, 'news.txt')
    execFileSync('mkfifo', [pipe])
    expect(short(await take(within))).toEqual(['begun', 'refusal 0 input/not-a-file'])
    const writer = spawn('sh', ['-c', `printf '%s' "${GOOD}" > "${pipe}"`])
    expect(short(await take(pipe))).toEqual(['begun', `report ${GOOD.slice(0, 20)}`, 'done 1'])
    writer.kill()
  })
})

describe('folders and globs', () => {
  it('goes down into folders, in order of names, past links that lead back up', async () => {
    const within = emptyFolder()
    mkdirSync(join(within, 'b', 'deep'), { recursive: true })
    symlinkSync(within, join(within, 'b', 'back'))
    for (const name of ['c.md', 'a.txt', 'b/deep/x.txt', 'b/photo.jpg', '.hidden.txt'])
      writeFileSync(join(within, name), name)
    expect(short(await take(within)).filter((line) => line.startsWith('report'))).toEqual([
      'report a.txt',
      'report b/deep/x.txt',
      'report c.md',
    ])
    const globbed = short(await take(join(within, '**', '*.{txt,md}'))).filter((line) => line.startsWith('report'))
    expect(globbed).toEqual(['report a.txt', 'report b/deep/x.txt', 'report c.md'])
    expect(short(await take(join(within, '[!a]*.md')))).toContain('report c.md')
  })

  it('refuses an empty folder and a glob that matches nothing', async () => {
    const within = emptyFolder()
    expect(short(await take([within, join(within, '*.txt')]))).toEqual([
      'begun',
      'refusal 0 input/none-found',
      'begun',
      'refusal 0 input/none-found',
    ])
  })
})

describe('encodings', () => {
  it('reads windows-1252, and says so', async () => {
    const taken = await take(file('old.txt', bytesOf('The caf', 0xe9, ' was closed.')))
    expect(short(taken)).toEqual(['begun', 'report The café was closed.', 'warning input/encoding', 'done 1'])
    expect(taken.at(-1)).toMatchObject({ encoding: 'windows-1252' })
  })

  it('reads UTF-16, a byte order mark, and what gzip packed', async () => {
    const wide = Buffer.from(`\ufeff${GOOD}`, 'utf16le')
    for (const bytes of [wide, bytesOf(0xef, 0xbb, 0xbf, GOOD), gzipSync(GOOD)]) {
      const [, taken] = await take(file('x.txt', bytes))
      expect(taken).toMatchObject({ kind: 'report', report: { text: GOOD, start: 0, end: GOOD.length } })
    }
  })
})

describe('JSON Lines', () => {
  it('refuses bad lines by number and takes the others', async () => {
    const lines = [
      '{"text": "One.", "id": "a", "title": " A title ", "published": "2026-02-10 09:30", "language": null}',
      'not json',
      '{"title": "no text"}',
      '',
      '{"text": "   "}',
      '{"text": "Two.", "id": "a"}',
      '[1, 2]',
      '{"text": "Three.", "published": "yesterday"}',
      '{"text": "Four.", "published": "2026-02-30"}',
      '{"text": "Five.", "id": 5, "published": "", "extra": {"kept": false}}',
      '{"text": "Six \\ud800."}',
    ]
    const taken = await take(file('reports.jsonl', `${lines.join('\r\n')}\r\n`))
    expect(short(taken)).toEqual([
      'begun',
      'report One.',
      'refusal 2 input/bad-line',
      'refusal 3 input/bad-line',
      'refusal 5 input/bad-line',
      'refusal 6 input/same-id',
      'refusal 7 input/bad-line',
      'refusal 8 input/bad-line',
      'refusal 9 input/bad-line',
      'report Five.',
      'report Six \ufffd.',
      'done 3',
    ])
    expect(taken[1]).toMatchObject({
      report: { id: 'a', title: 'A title', published: '2026-02-10T09:30', index: 1, start: 0, end: 4, language: null },
    })
    expect(taken[9]).toMatchObject({ report: { id: '5', published: null, index: 2 } })
    expect(taken.filter((item) => item.kind === 'refusal').map((item) => item.reason)).toEqual([
      expect.stringContaining('It is not JSON'),
      expect.stringContaining('"text"'),
      '"text": has no words.',
      expect.stringContaining('"a" was given to an earlier line'),
      expect.stringContaining('The line'),
      expect.stringContaining('"yesterday" is not a date'),
      expect.stringContaining('"2026-02-30" is not a date'),
    ])
  })

  it('is told by its first line where the name does not say', async () => {
    async function* stdin(text: string) {
      yield Buffer.from(text)
    }
    expect(short(await take('-', { stdin: stdin('{"text": "One."}\n{"text": "Two."}') }))).toEqual([
      'begun',
      'report One.',
      'report Two.',
      'done 2',
    ])
    expect(short(await take('-', { stdin: stdin('{One} and two.') }))).toEqual([
      'begun',
      'report {One} and two.',
      'done 1',
    ])
  })

  it('gives the same text twice two ids', async () => {
    const taken = await take(file('same.jsonl', '{"text": "Same."}\n{"text": "Same."}\n{"text": "Same."}\n'))
    const ids = taken.flatMap((item) => (item.kind === 'report' ? [item.report.id] : []))
    expect(ids[0]).toMatch(/^r[0-9a-f]{20}$/)
    expect(ids).toEqual([ids[0], `${ids[0]}-2`, `${ids[0]}-3`])
  })
})

describe('an input of any size', () => {
  it('refuses a 500 MB line in bounded memory, and goes on after it', { timeout: 240_000 }, async () => {
    const path = join(folder, 'huge.jsonl')
    const writer = createWriteStream(path)
    writer.write('{"text": "Before."}\n{"text": "')
    const chunk = 'x'.repeat(1 << 20)
    for (let megabyte = 0; megabyte < 500; megabyte++) {
      if (!writer.write(chunk)) await new Promise((resolve) => writer.once('drain', () => resolve(null)))
    }
    await new Promise((resolve) => writer.end('"}\n{"text": "After."}\n', () => resolve(null)))
    const script = join(folder, 'huge.ts')
    const source = new URL('../../src/ingest/take-in.ts', import.meta.url)
    writeFileSync(
      script,
      `import { takeIn } from ${JSON.stringify(source.href)}
      for (const name of process.argv.slice(2)) for await (const all of takeIn([name], {})) for (const item of all) console.log(item.kind, item.code ?? item.report?.text ?? '')
      console.log(Math.round(process.resourceUsage().maxRSS / 1024))`,
    )
    const text = join(folder, 'huge.txt')
    symlinkSync(path, text)
    const said = execFileSync(process.execPath, [script, path, text], { encoding: 'utf8' }).trim().split('\n')
    expect(said.slice(0, 5)).toEqual(['begun ', 'report Before.', 'refusal input/too-long', 'report After.', 'done '])
    expect(said.slice(5, -1).filter((line) => line.startsWith('refusal'))).toEqual(['refusal input/too-long'])
    expect(Number(said.at(-1))).toBeLessThan(300)
    rmSync(path)
  })

  it('gives the same, however the bytes are cut', async () => {
    const lines = ['{"text": "One €."}', 'bad', '{"text": "Two “quoted”."}'].join('\n')
    const bytes = Buffer.from(lines)
    const whole = short(await take(file('cut.jsonl', bytes)))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: bytes.length }), { maxLength: 5 }), async (cuts) => {
        async function* stdin() {
          const places = [0, ...cuts.sort((a, b) => a - b), bytes.length]
          for (let at = 1; at < places.length; at++) yield bytes.subarray(places[at - 1], places[at])
        }
        expect(short(await take('-', { stdin: stdin() }))).toEqual(whole)
      }),
      { numRuns: 50 },
    )
  })

  it('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, json) => {
        async function* stdin() {
          if (json) yield Buffer.from('{"text": "One."}\n')
          yield bytes
        }
        for (const item of await take('-', { stdin: stdin() })) {
          if (item.kind === 'report') expect(item.report.text.isWellFormed()).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})
