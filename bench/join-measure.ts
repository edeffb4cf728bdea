// A process that joins reports one by one into the record named and prints what it took, as JSON.
import { type OpenRecord, openRecord } from '../src/record/open.ts'
import { random } from './generate.ts'
import type { JoinCost } from './join.ts'
import { syntheticReport } from './synthetic-reports.ts'

const MEASURED = 300
/** The first are joined while the code is still being compiled. */
const WARM = 100

const [path = '', events = '0'] = process.argv.slice(2)
process.stdout.write(JSON.stringify(measure(path, Number(events))))

function measure(path: string, size: number): Omit<JoinCost, 'fileMegabytes'> {
  const record = openRecord(path)
  const next = random(size)
  const times: number[] = []
  let processor = 0
  for (let number = 0; number < MEASURED; number++) {
    record.store([syntheticReport(size, number, next)])
    const before = process.cpuUsage()
    const took = joinOne(record)
    const { user, system } = process.cpuUsage(before)
    if (number < WARM) continue
    times.push(took)
    processor += (user + system) / 1000
  }
  record.close()
  times.sort((a, b) => a - b)
  return {
    events: size,
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
    slowMs: times[Math.floor(times.length * 0.95)] ?? 0,
    processorMs: processor / times.length,
    megabytes: process.memoryUsage().rss / 1e6,
  }
}

function joinOne(record: OpenRecord): number {
  const started = performance.now()
  record.events.join()
  return performance.now() - started
}
