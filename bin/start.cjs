// Apart from daybook.cjs because an old Node cannot read a dynamic import.
import('../dist/cli/main.js').catch((error) => {
  process.stderr.write(`daybook: ${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
})
