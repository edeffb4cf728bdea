// Runs the command line as a person does: a real process in a folder of its own.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

export interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

export interface RunOptions {
  readonly folder: string
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Runs `daybook ARGS…` and waits for its end. */
export function daybook(args: readonly string[], { folder, stdin = '', env = {} }: RunOptions): Promise<Ran> {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder, env: { ...plainEnvironment(), ...env } })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (piece: Buffer) => out.push(piece))
  child.stderr.on('data', (piece: Buffer) => err.push(piece))
  child.stdin.on('error', () => {}) // It may have ended without reading its input.
  child.stdin.end(stdin)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) =>
      resolve({ status, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    )
  })
}

/** The environment without what would change the output. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR, NO_COLOR, COLUMNS, DAYBOOK_RECORD, DAYBOOK_DEBUG, NODE_OPTIONS, ...rest } = process.env
  return { ...rest, COLUMNS: '100' }
}

/** A folder that is gone after `use`. */
export async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-test-'))
  try {
    await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
