// Builds dist/, or the folder after `--into`: JavaScript and types from src/, and the files that lie beside the code (SQL, tables).
import { execFileSync } from 'node:child_process'
import { cpSync, rmSync, statSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleInto } from './bundle.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const into = process.argv.indexOf('--into')
const out = into < 0 ? resolve(root, 'dist') : resolve(process.argv[into + 1] ?? 'dist')
const tsc = resolve(root, 'node_modules/typescript/bin/tsc')

rmSync(out, { recursive: true, force: true })
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', out], { cwd: root, stdio: 'inherit' })
await bundleInto(out)
cpSync(resolve(root, 'src'), out, {
  recursive: true,
  // Folders are walked; of files, those that the compiler does not make.
  filter: (path) => statSync(path).isDirectory() || extname(path) !== '.ts',
})
