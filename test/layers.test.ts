// The core is pure: no clock, no chance, no machine, no locale. Biome lints imports and globals; this reads the words themselves.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SOURCE = fileURLToPath(new URL('../src', import.meta.url))
const FOLDERS = ['model', 'text', 'language', 'split', 'read', 'code', 'join', 'evaluate']
const FILES = ['reader.ts', 'trace.ts']

/** What may not stand in a core file, and why. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b/, 'the clock'],
  [/\bnew Date\(\s*\)/, 'the clock'],
  [/(?<!\bnew )(?<![\w.])Date\(/, 'the clock'],
  [/\bperformance\./, 'the clock'],
  [/\bMath\.random\b/, 'chance'],
  [/\bcrypto\./, 'chance'],
  [/['"`]node:/, 'the machine'],
  [/\bprocess\./, 'the machine'],
  [/\brequire\(/, 'the machine'],
  [/\bfetch\(/, 'the network'],
  [/\bimport\(/, 'loading while reading'],
  [/\.toLocale\w*\(/, 'the locale of the machine'],
  [/\.localeCompare\(\s*[^,()]*\)/, 'the locale of the machine'],
  [/\bIntl\.\w+\(\s*\)/, 'the locale of the machine'],
  [/\bIntl\.\w+\(\s*(?:undefined|\[\s*\])/, 'the locale of the machine'],
  [/\bgetTimezoneOffset\b|\.get(?:FullYear|Month|Date|Day|Hours|Minutes)\(/, 'the time zone of the machine'],
]

function coreFiles(): string[] {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(SOURCE, folder, name)),
  )
  const files = [...inFolders, ...FILES.map((name) => join(SOURCE, name))]
  return files.filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts')).sort()
}

/** The code without comments: words about the clock are welcome there. */
function codeOf(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
}

function offences(code: string): string[] {
  return FORBIDDEN.flatMap(([pattern, reason]) => {
    const found = pattern.exec(code)
    return found === null ? [] : [`${found[0]} (${reason})`]
  })
}

test('no core file uses the clock, chance, the machine or its locale', () => {
  const files = coreFiles()
  expect(files.length).toBeGreaterThan(40)
  const found = files.flatMap((path) => offences(codeOf(path)).map((what) => `${relative(SOURCE, path)}: ${what}`))
  expect(found).toEqual([])
})

test.each([
  'const t = Date.now()',
  'const t = new Date()',
  'const t = Date()',
  'Math.random()',
  "import { readFileSync } from 'node:fs'",
  'x.toLocaleUpperCase()',
  'new Intl.Collator()',
  'a.localeCompare(b)',
  'day.getDay()',
])('would see %s', (code) => {
  expect(offences(code)).toHaveLength(1)
})

test.each([
  'new Date(0).getUTCDay()',
  "new Intl.Segmenter('en')",
  "a.localeCompare(b, 'en')",
  'x.toLowerCase()',
])('lets %s pass', (code) => {
  expect(offences(code)).toEqual([])
})
