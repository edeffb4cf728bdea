// Runs the command as people do, in a process of its own, and says what it took.
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const USAGE = fileURLToPath(new URL('./usage.ts', import.meta.url))

export interface Run {
  readonly seconds: number
  readonly cpuSeconds: number
  /** Peak resident memory. */
  readonly megabytes: number
}

/** Reads `input` into a fresh record, printing to nowhere. */
export async function measureRead(
  command: string,
  folder: string,
  input: string,
  workers: number,
  engine: 'accurate' | 'fast' | 'none',
): Promise<Run> {
  const record = freshRecord(folder)
  const usage = join(folder, 'usage.json')
  const started = performance.now()
  const child = spawn(
    process.execPath,
    [
      '--import',
      USAGE,
      command,
      'read',
      input,
      '--quiet',
      '--format',
      'jsonl',
      '--workers',
      String(workers),
      '--engine',
      engine,
      '--record',
      record,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, BENCH_USAGE: usage } },
  )
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const seconds = (performance.now() - started) / 1000
  if (status !== 0 && status !== 3) throw new Error(`daybook read ${input} ended with ${status}`)
  return { seconds, ...(JSON.parse(readFileSync(usage, 'utf8')) as { cpuSeconds: number; megabytes: number }) }
}

/** Milliseconds from starting the process until its first result stands on standard output, a record being made. */
export async function measureFirstResult(command: string, folder: string, input: string): Promise<number> {
  const record = freshRecord(folder)
  const started = performance.now()
  const child = spawn(
    process.execPath,
    [command, 'read', input, '--format', 'jsonl', '--workers', '2', '--record', record],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  const first = new Promise<number>((resolve) => child.stdout.once('data', () => resolve(performance.now() - started)))
  child.stdout.resume()
  await new Promise((resolve) => child.on('close', resolve))
  return first
}

function freshRecord(folder: string): string {
  const record = join(folder, 'bench.db')
  for (const end of ['', '-wal', '-shm']) rmSync(record + end, { force: true })
  return record
}
