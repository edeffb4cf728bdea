// A process that stores made-up reports and joins them one after another, printing how many are joined. Killed by the tests.
import { reportOf } from '../../src/record/events.fixture.ts'
import { openRecord } from '../../src/record/open.ts'

const [path = '', count = '0'] = process.argv.slice(2)
const record = openRecord(path, { create: true })
for (let number = 0; number < Number(count); number++) {
  const tells = [{ type: number % 3, town: number % 2, day: 1 + (number % 4), said: number % 4 }]
  record.store([reportOf(number, tells)])
  record.events.join(1)
  process.stdout.write(`${number}\n`)
}
record.close()
