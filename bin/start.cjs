// Apart from daybook.cjs because an old Node cannot read a dynamic import.
const { existsSync, mkdirSync } = require('node:fs')
const { homedir } = require('node:os')
const { join } = require('node:path')

// Node keeps what it compiled in a folder of the user's own, never in a shared one: a start takes 40 ms less of the processor.
// Where that folder cannot be made it goes on without; NODE_DISABLE_COMPILE_CACHE=1 forbids it.
const caches = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
const cache = join(caches, 'daybook')
for (const folder of [caches, cache]) {
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch {
    // It is there, or it cannot be made: then nothing is kept.
  }
}
if (existsSync(cache)) require('node:module').enableCompileCache?.(cache)

import('../dist/cli/main.js').catch((error) => {
  process.stderr.write(`daybook: ${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
})
