// Which Daybook this is, and which version of its reader. Readings in a record name both.
import { readFileSync } from 'node:fs'

const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

/** The package's version, such as "0.1.0". */
export const VERSION: string =
  typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '0.0.0'

/** Raised by one whenever the reader gives other output for some text. A record keeps one reading a report and number. */
export const READER = 2
