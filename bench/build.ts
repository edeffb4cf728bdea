// Builds the package into a folder of its own: what is measured is what people run, and dist/ is left alone.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Returns the path of the built command. */
export function buildInto(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
  // A type error does not stop the measuring: the compiler writes its output all the same, and `npm run types` tells.
  spawnSync(process.execPath, [tsc, '-p', join(ROOT, 'tsconfig.build.json'), '--outDir', join(folder, 'dist')], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  cpSync(join(ROOT, 'src'), join(folder, 'dist'), { recursive: true, filter: (path) => !path.endsWith('.ts') })
  for (const beside of ['package.json', 'data', 'assets', 'node_modules'])
    symlinkSync(join(ROOT, beside), join(folder, beside))
  return join(folder, 'dist/cli/main.js')
}
