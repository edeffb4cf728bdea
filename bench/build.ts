// Builds the package into a folder of its own: what is measured is what people run, and dist/ is left alone.
import { cpSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleInto } from '../tools/bundle.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Returns the path of the built command. */
export async function buildInto(folder: string): Promise<string> {
  // Types are not looked at: `npm run types` does.
  await bundleInto(join(folder, 'dist'))
  cpSync(join(ROOT, 'src'), join(folder, 'dist'), { recursive: true, filter: (path) => !path.endsWith('.ts') })
  for (const beside of ['package.json', 'bin', 'codebooks', 'data', 'assets', 'node_modules'])
    symlinkSync(join(ROOT, beside), join(folder, beside))
  return join(folder, 'dist/cli/main.js')
}
