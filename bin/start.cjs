// Apart from daybook.cjs because an old Node cannot read a dynamic import.
const { mkdirSync } = require('node:fs')
const { homedir } = require('node:os')
const { join } = require('node:path')

// Node keeps what it compiled in a folder of the user's own, never in a shared one: a start takes 40 ms less of the processor.
// Where that folder cannot be made it goes on without; NODE_DISABLE_COMPILE_CACHE=1 forbids it.
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'daybook')
try {
  mkdirSync(cache, { recursive: true, mode: 0o700 })
  require('node:module').enableCompileCache?.(cache)
} catch {
  // No home that can be written: nothing is kept.
}

import('../dist/cli/main.js').catch((error) => {
  process.stderr.write(`daybook: ${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
})
