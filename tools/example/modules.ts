// The modules that a script of the browser's page needs: TypeScript of src/ with its types taken out, and nothing else done to it.
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'

/** An import or re-export at the start of a line, in single quotes as Biome writes them; it may run over lines. */
const IMPORT = /^(?:import|export)\s+(?:[\w*{}\s,]+?\sfrom\s+)?'([^'\n]+)'/gm

/** Each module's path under `source` ("text/view.ts"), with its JavaScript: those named, and all that they import. Throws where one needs Node. */
export function modulesOf(source: string, entries: readonly string[]): Map<string, string> {
  const modules = new Map<string, string>()
  const open = entries.map((entry) => join(source, entry))
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const name = relative(source, path).split(sep).join('/')
    if (modules.has(name)) continue
    const code = stripTypeScriptTypes(readFileSync(path, 'utf8'))
    for (const [, target = ''] of code.matchAll(IMPORT)) {
      if (!target.startsWith('.')) throw new Error(`src/${name} imports ${target}: that is not in a browser.`)
      open.push(join(dirname(path), target))
    }
    modules.set(
      name,
      code.replace(IMPORT, (statement) => statement.replace(/\.ts'$/, ".js'")),
    )
  }
  return modules
}
