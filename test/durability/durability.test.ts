// What was reported as stored is kept: real kills, two writers, a full disk, an interrupt.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { generateReports, random } from '../../bench/generate.ts'
import { type OpenRecord, openRecord } from '../../src/record/open.ts'

const CHILD = fileURLToPath(new URL('./storing-child.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'daybook-durability-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const REPORTS = 900

/** Reports with the ids PREFIX-1, PREFIX-2, … */
function reportsFile(prefix: string, count = REPORTS): string {
  const path = join(folder, `${prefix}.jsonl`)
  const reports = generateReports(count + prefix.length)
  const lines = Array.from({ length: count }, (_, at) =>
    JSON.stringify({ id: `${prefix}-${at + 1}`, ...reports.next().value }),
  )
  writeFileSync(path, lines.join('\n'))
  return path
}

interface Ended {
  readonly ids: string[]
  readonly said: string
  readonly status: number | null
}

/** Runs the child; `meddle` is called once with it, `after` ms from its first id on. */
function run(
  args: readonly string[],
  after: number,
  meddle: (pid: number) => void,
  prefix: readonly string[] = [],
): Promise<Ended> {
  const [command = '', ...rest] = [...prefix, process.execPath, CHILD, ...args]
  return new Promise((resolve) => {
    const child = spawn(command, rest)
    let out = ''
    let said = ''
    let met = false
    child.stdout.on('data', (chunk) => {
      out += chunk
      if (!met) setTimeout(() => meddle(Number(child.pid)), after)
      met = true
    })
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    child.on('close', (status) => {
      // A line without its end may be cut: it was not reported.
      resolve({ ids: out.split('\n').slice(0, -1), said, status })
    })
  })
}

function expectWhole(record: OpenRecord, ids: Iterable<string>): number {
  const kept = new Set([...record.reports()].map(({ report }) => report.id))
  for (const id of ids) expect(kept.has(id), `${id} was reported as stored`).toBe(true)
  record.check((problem) => expect(problem).toBeNull())
  return kept.size
}

function expectRecovered(path: string, killed: boolean, ids: Iterable<string>): void {
  const record = openRecord(path)
  expect(record.recovered).toBe(killed ? 'checked' : 'clean')
  expectWhole(record, ids)
  record.close()
}

function removeRecord(path: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
}

describe('kill -9', () => {
  it('loses nothing that was reported as stored', { timeout: 300_000 }, async () => {
    const input = reportsFile('kill')
    const next = random(7)
    const path = join(folder, 'killed.db')
    const reported = new Set<string>()
    let killed = 0
    for (let round = 0; round < 24; round++) {
      // A fresh record every eighth round, so that kills fall on new tables, new reports and known ones.
      if (round % 8 === 0) {
        removeRecord(path)
        reported.clear()
      }
      const { ids, status } = await run([path, round % 3 === 0 ? '2' : '1', input], next() * 150, (pid) =>
        tryKill(pid, 'SIGKILL'),
      )
      if (status === null) killed++
      for (const id of ids) reported.add(id)
      expectRecovered(path, status === null, reported)
    }
    expect(killed).toBeGreaterThanOrEqual(20)
    await run([path, '1', input], 0, () => {})
    const record = openRecord(path)
    expect(expectWhole(record, reported)).toBe(REPORTS)
    record.close()
  })
})

describe('two processes on one record', () => {
  it('both store all they report', { timeout: 120_000 }, async () => {
    const path = join(folder, 'shared.db')
    const inputs = [reportsFile('left', 500), reportsFile('right', 501)]
    const ended = await Promise.all(inputs.map((input) => run([path, '1', input], 0, () => {})))
    expect(ended.map(({ status, said }) => [status, said])).toEqual([
      [0, ''],
      [0, ''],
    ])
    const record = openRecord(path)
    expect(
      expectWhole(
        record,
        ended.flatMap(({ ids }) => ids),
      ),
    ).toBe(1001)
    record.close()
  })

  it('read the same input at once without storing it twice', { timeout: 120_000 }, async () => {
    const path = join(folder, 'same.db')
    const input = reportsFile('both', 300)
    const ended = await Promise.all([0, 1].map(() => run([path, '1', input], 0, () => {})))
    expect(ended.map(({ status, said }) => [status, said])).toEqual([
      [0, ''],
      [0, ''],
    ])
    const record = openRecord(path)
    expect(
      expectWhole(
        record,
        ended.flatMap(({ ids }) => ids),
      ),
    ).toBe(300)
    expect([...record.reports()]).toHaveLength(300)
    record.close()
  })
})

describe('Ctrl-C', () => {
  it('stores what was read, and stops', { timeout: 60_000 }, async () => {
    const path = join(folder, 'interrupted.db')
    const { ids, status } = await run([path, '2', reportsFile('interrupt', 6000)], 100, (pid) => tryKill(pid, 'SIGINT'))
    expect(status).toBe(130)
    const record = openRecord(path)
    expect(record.recovered).toBe('clean')
    const kept = expectWhole(record, ids)
    expect(kept).toBe(ids.length)
    expect(kept).toBeLessThan(6000)
    expect(record.inputs()).toMatchObject([{ finished: false }])
    record.close()
  })
})

describe('a full disk', () => {
  it('says so, and keeps what was reported as stored', { timeout: 60_000 }, async () => {
    const path = join(folder, 'full.db')
    // A file may not grow over some 2 MB (ulimit counts blocks of 512 or 1024 bytes).
    const limited = ['sh', '-c', 'ulimit -f 2048; trap "" XFSZ; exec "$@"', 'sh']
    const { ids, said, status } = await run([path, '1', reportsFile('full')], 0, () => {}, limited)
    expect(said).toMatch(/^record\/(disk-full|input-output): .*full/)
    expect(status).toBe(1)
    const record = openRecord(path)
    expect(expectWhole(record, ids)).toBeLessThan(REPORTS)
    expect(ids.length).toBeGreaterThan(10)
    record.close()
    const again = await run([path, '1', join(folder, 'full.jsonl')], 0, () => {})
    expect(again.status).toBe(0)
    expect(again.ids).toHaveLength(REPORTS)
  })

  it('says so on a file system without room', { timeout: 60_000 }, async (context) => {
    const mount = mkdtempSync(join(folder, 'tmpfs-'))
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', mount], { stdio: 'ignore' })
    } catch {
      return context.skip('only root may mount a file system')
    }
    try {
      const path = join(mount, 'full.db')
      const { ids, said, status } = await run([path, '1', reportsFile('mounted')], 0, () => {})
      expect([said, status]).toEqual([expect.stringMatching(/^record\/disk-full: The disk is full/), 1])
      const record = openRecord(path)
      expectWhole(record, ids)
      expect(ids.length).toBeGreaterThan(10)
      record.close()
    } finally {
      execFileSync('umount', [mount])
    }
  })
})

function tryKill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended by itself before.
  }
}
