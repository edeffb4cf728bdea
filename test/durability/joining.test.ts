// Events of a record whose process was killed while it joined: they are those of one that was not.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { random } from '../../bench/generate.ts'
import { type OpenRecord, openRecord } from '../../src/record/open.ts'

const CHILD = fileURLToPath(new URL('./joining-child.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'daybook-joining-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const REPORTS = 150

/** Runs the child and kills it `after` ms from its first line on; null lets it end. */
function joined(path: string, after: number | null): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CHILD, path, String(REPORTS)])
    let lines = 0
    child.stdout.on('data', (chunk) => {
      if (lines === 0 && after !== null) setTimeout(() => child.kill('SIGKILL'), after)
      lines += String(chunk).split('\n').length - 1
    })
    child.on('close', () => resolve(lines))
  })
}

function partition(record: OpenRecord): string[] {
  return [...record.events.list()].map(({ id, told }) => `${id}: ${told.map((one) => one.id).join(' ')}`)
}

it('are whole after kills at any time, and the same when all is read again', { timeout: 60_000 }, async () => {
  const next = random(4)
  const path = join(folder, 'killed.db')
  let killed = 0
  for (let round = 0; round < 3; round++) {
    const lines = await joined(path, Math.floor(next() * 150))
    if (lines < REPORTS) killed++
    const record = openRecord(path)
    record.check((problem) => expect(problem).toBeNull())
    const events = partition(record)
    record.check((problem) => expect(problem).toBeNull())
    record.events.rebuild()
    expect(partition(record)).toEqual(events)
    record.close()
  }
  expect(killed).toBeGreaterThan(0)
  await joined(path, null)
  const whole = join(folder, 'whole.db')
  await joined(whole, null)
  const [one, other] = [openRecord(path), openRecord(whole)]
  expect(partition(one)).toEqual(partition(other))
  one.close()
  other.close()
})
