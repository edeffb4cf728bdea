// Preloaded into a measured process: at its end, writes what it used to the file that BENCH_USAGE names.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  const { maxRSS } = process.resourceUsage()
  const usage = { cpuSeconds: (user + system) / 1e6, megabytes: maxRSS / 1024 }
  if (process.env['BENCH_USAGE'] !== undefined) writeFileSync(process.env['BENCH_USAGE'], JSON.stringify(usage))
})
