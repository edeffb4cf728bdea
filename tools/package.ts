// Checks the package as others will get it: its entry points, its types and what it carries.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The package with its data must stay small enough for a slow line: megabytes, packed. */
const MOST_MEGABYTES = 12

const folder = mkdtempSync(join(tmpdir(), 'daybook-package-'))
try {
  const packed = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder])) as unknown
  const { filename, size, files } = tarball(packed)
  const strangers = files.filter(({ path }) => /\.test\.|^(src|test|eval|bench)\//.test(path))
  if (strangers.length > 0) throw new Error(`The package carries files it should not: ${strangers[0]?.path}`)
  if (size > MOST_MEGABYTES * 1e6) throw new Error(`The package is ${size} bytes: more than ${MOST_MEGABYTES} MB.`)
  console.log(run('npx', ['publint', '--strict']))
  console.log(run('npx', ['attw', join(folder, filename), '--profile', 'esm-only']))
  console.log(`${filename}: ${files.length} files, ${(size / 1e6).toFixed(1)} MB packed`)
} finally {
  rmSync(folder, { recursive: true })
}

interface Tarball {
  readonly filename: string
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}

/** What `npm pack --json` says of the one tarball: a list in npm 10 and 11, an object by package name in others. */
function tarball(packed: unknown): Tarball {
  return Object.values(packed as Record<string, Tarball>)[0] as Tarball
}

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}
