// Which Daybook this is, and which version of its reader. Readings in a record name both.
import { readFileSync } from 'node:fs'
import { packageFile } from './files.ts'
import { ENGINES, type EngineName } from './language/syntax/engine.ts'

const manifest: unknown = JSON.parse(readFileSync(packageFile('package.json'), 'utf8'))

/** The package's version, such as "0.1.0". */
export const VERSION: string =
  typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '0.0.0'

/** Raised by one whenever the reader gives other output for some text. */
const READER = 4

/**
 * The number of the reader with an engine: 43 is version 4 with the accurate one. A record keeps one reading a report and
 * number, and shows the one of the highest.
 */
export function readerOf(engine: EngineName): number {
  return READER * 10 + 1 + ENGINES.indexOf(engine)
}
