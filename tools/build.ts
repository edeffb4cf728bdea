// Builds dist/: JavaScript and types from src/, and the files that lie beside the code (SQL, tables).
import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

rmSync(`${root}/dist`, { recursive: true, force: true })
execFileSync(process.execPath, [`${root}/node_modules/typescript/bin/tsc`, '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
})
cpSync(`${root}/src`, `${root}/dist`, { recursive: true, filter: (path) => isBesideCode(path) })

/** Folders are walked; of files, only those that the compiler does not make. */
function isBesideCode(path: string): boolean {
  return extname(basename(path)) !== '.ts'
}
