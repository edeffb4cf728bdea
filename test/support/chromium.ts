// The browser that page tests run in: Chromium of this machine, or the one that CHROMIUM names.
import { existsSync } from 'node:fs'

export const CHROMIUM = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path))

// In CI a missing browser is a failure; on a person's machine the rest of the tests still means something.
export const WITHOUT_CHROMIUM = CHROMIUM === undefined && !process.env['CI']
if (WITHOUT_CHROMIUM) {
  console.warn('test/e2e: no Chromium found (apt-get install chromium, or set CHROMIUM): the pages are not tested.')
}
