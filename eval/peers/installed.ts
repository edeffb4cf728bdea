// Where peers are looked for: npm packages in the folder DAYBOOK_PEERS. They are no dependencies of Daybook.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

export const HOW =
  'mkdir peers && npm install --prefix peers wink-nlp wink-eng-lite-web-model compromise, then set DAYBOOK_PEERS=peers'

/** A package of that folder, as it is required; null where it is not installed. */
export function installed(name: string): unknown {
  const folder = process.env['DAYBOOK_PEERS']
  if (folder === undefined || !existsSync(join(folder, 'node_modules', name))) return null
  return createRequire(join(folder, 'package.json'))(name)
}
