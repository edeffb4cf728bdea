// `npm run bench [-- FILE…]`: speed and memory of the built command over generated text (and each FILE given), without
// syntax first, then with each engine and beside spaCy (--engines: only that). --join instead: joining reports into records of up
// to a million events.
// Prints what it measured and appends a row to bench/RESULTS.md and one to bench/ENGINES.md (not with --dry).
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecord } from '../src/record/open.ts'
import { buildInto } from './build.ts'
import { engineRow, measureEngines } from './engines.ts'
import { writeCorpus } from './generate.ts'
import { measureJoining } from './join.ts'
import { measureFirstResult, measureRead, type Run } from './measure.ts'
import { benchReports, type StageCosts, stageCosts } from './stages.ts'

const RESULTS = new URL('./RESULTS.md', import.meta.url)
const ENGINES = new URL('./ENGINES.md', import.meta.url)

/** The goals of the speed and memory part. */
const GOALS = { perSecond: 800, speedUp: 1.7, megabytes: 500, firstMs: 400 }

/** Each thread spends about a second on compiling what it runs often: a longer text shows what reading itself takes. */
const MEGABYTES = 63

const words = process.argv.slice(2)
const dry = words.includes('--dry')
const files = words.filter((word) => !word.startsWith('--'))
const folder = mkdtempSync(join(tmpdir(), 'daybook-bench-'))
try {
  await main()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function main(): Promise<void> {
  say(
    `Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), load ${loadavg()[0]?.toFixed(1)}`,
  )
  if (words.includes('--join')) {
    measureJoining(folder, say)
    return
  }
  const command = await buildInto(join(folder, 'package'))
  if (!words.includes('--engines')) await reading(command)
  const engines = await measureEngines(command, folder, say)
  if (!dry) appendFileSync(ENGINES, engineRow(engines, now()))
}

/** Reading by rules alone: `--engine none`. */
async function reading(command: string): Promise<void> {
  const corpus = writeCorpus(join(folder, 'corpus'), MEGABYTES)
  const first = await firstResult(command, corpus.digest)

  const digest = await pair(command, corpus.digest, corpus.reports)
  await pair(command, corpus.jsonl, corpus.reports)
  for (const file of files) await pair(command, file, null)

  const long = join(folder, 'long.txt')
  for (let copy = 0; copy < 2; copy++) appendFileSync(long, readFileSync(corpus.digest))
  const longRun = await measureRead(command, folder, long, 2, 'none')
  say(
    `${megabytes(long).toFixed(0)} MB with 2 workers: peak memory ${longRun.megabytes.toFixed(0)} MB (goal < ${GOALS.megabytes})`,
  )

  const costs = stages()
  if (!dry) keep({ first, digest, longRun, costs })
}

async function firstResult(command: string, digest: string): Promise<number> {
  const sample = join(folder, 'sample.txt')
  writeFileSync(sample, readFileSync(digest).subarray(0, 90_000))
  const times: number[] = []
  for (let run = 0; run < 7; run++) times.push(await measureFirstResult(command, folder, sample))
  times.sort((a, b) => a - b)
  const [best = 0, , , median = 0] = times
  say(`start to first result: ${median.toFixed(0)} ms median of 7, best ${best.toFixed(0)} (goal < ${GOALS.firstMs})`)
  return median
}

interface Pair {
  readonly reports: number
  readonly megabytes: number
  readonly two: Run
  readonly one: Run
}

/** Reads a file with two workers and with one. */
async function pair(command: string, file: string, known: number | null): Promise<Pair> {
  const two = await measureRead(command, folder, file, 2, 'none')
  const reports = known ?? reportsStored()
  const one = await measureRead(command, folder, file, 1, 'none')
  const size = megabytes(file)
  say(`${file.split('/').at(-1)}: ${reports} reports, ${size.toFixed(1)} MB`)
  for (const [workers, run] of [
    [2, two],
    [1, one],
  ] as const) {
    say(
      `  ${workers} worker${workers === 1 ? ' ' : 's'}: ${(reports / run.seconds).toFixed(0)} reports/s, ${(size / run.seconds).toFixed(2)} MB/s, ` +
        `${run.megabytes.toFixed(0)} MB, ${run.seconds.toFixed(1)} s wall, ${run.cpuSeconds.toFixed(1)} s processor ` +
        `(${((1000 * run.cpuSeconds) / reports).toFixed(2)} ms a report; ${(run.cpuSeconds / run.seconds).toFixed(2)} cores got)`,
    )
  }
  say(
    `  speed-up ${speedUp({ one, two }).toFixed(2)} (goal ≥ ${GOALS.speedUp}); on two free cores by processor time ${((2 * one.cpuSeconds) / two.cpuSeconds).toFixed(2)}`,
  )
  return { reports, megabytes: size, two, one }
}

function reportsStored(): number {
  const record = openRecord(join(folder, 'bench.db'))
  const reports = record.inputs().reduce((sum, input) => sum + input.reports, 0)
  record.close()
  return reports
}

function stages(): StageCosts {
  const reports = benchReports(600)
  const digest = Buffer.from(reports.map(({ title, text }) => `${title}\n\n${text}`).join('\n\n\n'))
  const costs = stageCosts(reports, digest, 6)
  say('each stage, ms of one core a report:')
  for (const [stage, ms] of Object.entries(costs)) say(`  ${ms.toFixed(3)}  ${stage}`)
  return costs
}

function keep({
  first,
  digest,
  longRun,
  costs,
}: {
  first: number
  digest: Pair
  longRun: Run
  costs: StageCosts
}): void {
  const { reports, megabytes: size, two, one } = digest
  const floor = costs['floor (decode and tokenise)'] ?? 0
  const row = [
    now(),
    process.version,
    (reports / two.seconds).toFixed(0),
    (reports / one.seconds).toFixed(0),
    speedUp(digest).toFixed(2),
    (size / two.seconds).toFixed(2),
    ((1000 * two.cpuSeconds) / reports).toFixed(2),
    longRun.megabytes.toFixed(0),
    first.toFixed(0),
    ((1000 * one.cpuSeconds) / reports / floor).toFixed(1),
    (two.cpuSeconds / two.seconds).toFixed(2),
  ]
  appendFileSync(RESULTS, `| ${row.join(' | ')} |\n`)
}

function now(): string {
  return new Date().toISOString().slice(0, 16).replace('T', ' ')
}

function speedUp({ one, two }: { readonly one: Run; readonly two: Run }): number {
  return one.seconds / two.seconds
}

function megabytes(file: string): number {
  return statSync(file).size / 1e6
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
