// The package as others get it: packed, installed offline into an empty folder, and run on each Node that is promised.
// DAYBOOK_TEST_NODES names further node programs, separated by ":"; one that is too old must say so in one line.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const NODES = [
  process.execPath,
  ...(process.env['DAYBOOK_TEST_NODES'] ?? '').split(delimiter).filter((path) => path !== ''),
]

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string
  dependencies: Record<string, string>
}

const REPORT = 'At least 23 people were killed in Mwanza on 7 March 2026, police said.\n'

describe('the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-packed-'))
  const home = join(folder, 'home')
  let files: string[] = []

  beforeAll(() => {
    mkdirSync(home)
    const built = join(folder, 'built')
    // Built apart from the checkout, so that the tests change nothing in it and need nothing built before.
    for (const name of ['assets', 'bin', 'codebooks', 'data', 'examples', 'package.json', 'README.md', 'LICENSE']) {
      cpSync(join(ROOT, name), join(built, name), { recursive: true })
    }
    execFileSync(process.execPath, [join(ROOT, 'tools/build.ts'), '--into', join(built, 'dist')], { stdio: 'inherit' })
    const tarballs = [built, ...Object.keys(manifest.dependencies).map((name) => join(ROOT, 'node_modules', name))].map(
      pack,
    )
    writeFileSync(join(home, 'package.json'), '{ "private": true }')
    npm(['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--omit=dev', ...tarballs], home)
    writeFileSync(join(home, 'report.txt'), REPORT)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function pack(path: string): string {
    const packed = npm(['pack', path, '--json', '--ignore-scripts', '--pack-destination', folder], folder)
    const [tarball] = Object.values(
      JSON.parse(packed) as Record<string, { filename: string; files: { path: string }[] }>,
    )
    if (tarball === undefined) throw new Error(`npm packed nothing: ${packed}`)
    if (files.length === 0) files = tarball.files.map((one) => one.path)
    return join(folder, tarball.filename)
  }

  function npm(args: readonly string[], cwd: string): string {
    return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  }

  test('carries what it needs and nothing else', () => {
    for (const path of [
      'bin/daybook.cjs',
      'dist/daybook.js',
      'dist/daybook.d.ts',
      'assets/page.js',
      'examples/digest.txt',
    ]) {
      expect(files).toContain(path)
    }
    expect(files.some((path) => /^dist\/record\/migrations\/.*\.sql$/.test(path))).toBe(true)
    // The code is put together: a file each would take long to load.
    expect(files.filter((path) => path.endsWith('.js')).length).toBeLessThan(60)
    expect(files.filter((path) => /\.test\.|^(?:src|test|eval|bench|tools)\//.test(path))).toEqual([])
  })

  describe.each(NODES)('on %s', (node) => {
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
    const [major = 0, minor = 0] = version.slice(1).split('.').map(Number)
    const promised = major > 22 || (major === 22 && minor >= 18)

    function daybook(...args: string[]) {
      const path = `${dirname(node)}${delimiter}${process.env['PATH']}`
      const bin = join(home, 'node_modules/daybook/bin/daybook.cjs')
      const { status, stdout, stderr } = spawnSync(node, [bin, ...args], {
        cwd: home,
        encoding: 'utf8',
        env: { ...process.env, PATH: path },
        maxBuffer: 64e6,
      })
      return { status, out: stdout, err: stderr }
    }

    test.skipIf(promised)(`${version} is told that it is too old`, () => {
      const ran = daybook('--version')
      expect(ran).toMatchObject({ status: 2, out: '' })
      expect(ran.err).toBe(
        `daybook: Node ${version.slice(1)} is too old: Daybook needs Node 22.18 or newer (https://nodejs.org).\n`,
      )
    })

    test.skipIf(!promised)(`${version} says its version`, () => {
      expect(daybook('--version')).toEqual({ status: 0, out: `${manifest.version}\n`, err: '' })
    })

    test.skipIf(!promised)(`${version} reads into a record, checks it, writes a page`, () => {
      const record = `${version}.db`
      const read = daybook('read', 'report.txt', '--format', 'jsonl', '--record', record, '--quiet')
      expect(read).toMatchObject({ status: 0, err: '' })
      const figures = read.out.split('\n').filter((line) => line.includes('"kind":"figure"'))
      expect(figures.map((line) => JSON.parse(line) as unknown)).toEqual([
        expect.objectContaining({ text: 'At least 23', low: 23, high: null, measure: 'killed' }),
      ])
      expect(daybook('check', record)).toMatchObject({ status: 0, err: '' })
      expect(daybook('demo', '--record', record, '--output', `${version}.html`).status).toBe(0)
      expect(readFileSync(join(home, `${version}.html`), 'utf8')).toContain('</html>')
    })

    test.skipIf(!promised)(`${version} reads the same with workers`, () => {
      writeFileSync(join(home, 'long.jsonl'), `${JSON.stringify({ text: REPORT.repeat(40) })}\n`.repeat(120))
      const one = daybook('read', 'long.jsonl', '--format', 'jsonl', '--record', 'none', '--quiet', '--workers', '1')
      const two = daybook('read', 'long.jsonl', '--format', 'jsonl', '--record', 'none', '--quiet', '--workers', '2')
      expect(one).toMatchObject({ status: 0, err: '' })
      expect(two).toEqual(one)
    })

    test.skipIf(!promised)(`${version} can import the library`, () => {
      const script = `
        import { decode, linesOf, loadKnowledge, read, split } from 'daybook'
        const { text } = decode(new TextEncoder().encode(${JSON.stringify(REPORT)}))
        const [part] = split(text, 'auto')
        const { mentions } = read({ ...part.metadata, text }, loadKnowledge())
        for (const { kind, start, end } of mentions) console.log(kind, text.slice(start, end))
        if (typeof linesOf !== 'function') throw new Error('linesOf')
      `
      const out = execFileSync(node, ['--input-type=module', '--eval', script], { cwd: home, encoding: 'utf8' })
      expect(out).toContain('figure At least 23\n')
    })
  })
})
