// Where the shared data lies, and how an archive of it is unpacked for a run. Nothing of it enters the repository.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder `../shared` beside the checkout, or DAYBOOK_SHARED. It may not be there. */
export const SHARED = process.env['DAYBOOK_SHARED'] ?? fileURLToPath(new URL('../../shared', import.meta.url))

/** Unpacks `data/NAME.tar.gz` once into a temporary folder and returns that folder (…/NAME), or null without the data. */
export function archive(name: string): string | null {
  const packed = join(SHARED, 'data', `${name}.tar.gz`)
  if (!existsSync(packed)) return null
  const folder = join(tmpdir(), 'daybook-eval')
  const unpacked = join(folder, name)
  if (existsSync(unpacked)) return unpacked
  const fresh = join(folder, `${name}.${process.pid}`)
  mkdirSync(fresh, { recursive: true })
  execFileSync('tar', ['xzf', packed, '-C', fresh])
  if (!existsSync(unpacked)) renameSync(join(fresh, name), unpacked)
  return unpacked
}
