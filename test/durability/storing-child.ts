// A process that reads reports into a record and prints each report's id once it is reported as stored.
// Arguments: the record, then the inputs. Killed, interrupted or starved of disk by the tests.
import { readIntoRecord } from '../../src/pool/read-into-record.ts'
import { openRecord } from '../../src/record/open.ts'

const [path = '', workers = '1', ...inputs] = process.argv.slice(2)
const stop = new AbortController()
process.once('SIGINT', () => stop.abort())

try {
  const record = openRecord(path, { create: true })
  for await (const batch of readIntoRecord(inputs, { record, workers: Number(workers), signal: stop.signal })) {
    for (const outcome of batch) if (outcome.kind === 'read') process.stdout.write(`${outcome.report.id}\n`)
  }
  record.close()
  process.exitCode = stop.signal.aborted ? 130 : 0
} catch (error) {
  process.stderr.write(`${(error as { code?: string }).code}: ${(error as Error).message}\n`)
  process.exitCode = 1
}
