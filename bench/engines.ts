// All of reading with each engine, on two workers and on one, and spaCy with all its pipes beside it in the same run.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ENGINES as ALL, type EngineName } from '../src/language/syntax/engine.ts'
import { generateReports, writeCorpus } from './generate.ts'
import { measureRead, type Run } from './measure.ts'
import { measureSpacy, type SpacyRun } from './peers/spacy.ts'

/** The most that is found first. */
const ENGINES = ALL.toReversed()

/** What reading with entries must reach on two free cores. */
const GOALS = {
  perSecond: { accurate: 50, fast: 100, none: null },
  overSpacy: { accurate: 1.5, fast: 3, none: null },
  oneMegabytes: 350,
  twoMegabytes: 550,
  loadMs: 600,
} as const

/** Enough that compiling, a second or so of each thread, does not decide: some half a minute for each engine. */
const MEGABYTES = { accurate: 6, fast: 10, none: 24 } as const
const SPACY_REPORTS = 400

export interface EngineRun {
  readonly engine: EngineName
  readonly reports: number
  readonly words: number
  readonly two: Run
  readonly one: Run
  readonly load: LoadTime
}

/** Milliseconds by the wall, and of processor: the threads that compile count too. */
interface LoadTime {
  readonly wallMs: number
  readonly cpuMs: number
}

export interface EngineRuns {
  readonly engines: readonly EngineRun[]
  readonly spacy: (SpacyRun & { readonly words: number }) | null
}

/** Measures and says it line by line. */
export async function measureEngines(
  command: string,
  folder: string,
  say: (line: string) => void,
): Promise<EngineRuns> {
  const engines: EngineRun[] = []
  for (const engine of ENGINES) {
    const run = await measureEngine(command, folder, engine)
    engines.push(run)
    say(`--engine ${engine}: ${run.reports} reports of 500 words`)
    sayRun(run, run.two, 2, say)
    sayRun(run, run.one, 1, say)
    say(
      `  loads in ${run.load.wallMs.toFixed(0)} ms, ${run.load.cpuMs.toFixed(0)} of processor (goal < ${GOALS.loadMs})`,
    )
  }
  return { engines, spacy: beside(engines, folder, say) }
}

async function measureEngine(command: string, folder: string, engine: EngineName): Promise<EngineRun> {
  const { jsonl, reports } = writeCorpus(join(folder, engine), MEGABYTES[engine])
  const two = await measureRead(command, folder, jsonl, 2, engine)
  const one = await measureRead(command, folder, jsonl, 1, engine)
  return { engine, reports, words: wordsOf(textsOf(reports)), two, one, load: loadTime(command, engine) }
}

function sayRun({ engine, reports, words }: EngineRun, run: Run, workers: 1 | 2, say: (line: string) => void): void {
  const goal = GOALS.perSecond[engine]
  const limit = workers === 1 ? GOALS.oneMegabytes : GOALS.twoMegabytes
  say(
    `  ${workers} worker${workers === 1 ? ' ' : 's'}: ${(reports / run.seconds).toFixed(0)} reports/s by the wall, ` +
      `${(reports / run.cpuSeconds).toFixed(1)} a processor second` +
      `${workers === 1 ? '' : ` (two free cores: ${((2 * reports) / run.cpuSeconds).toFixed(0)}${goal === null ? '' : `, goal ≥ ${goal}`})`}, ` +
      `${thousands(words / run.seconds)} words/s, ${thousands(words / run.cpuSeconds)} a processor second, ` +
      `${run.megabytes.toFixed(0)} MB (goal < ${limit}), ${(run.cpuSeconds / run.seconds).toFixed(2)} cores got`,
  )
}

/** spaCy over the first of the same reports. */
function beside(engines: readonly EngineRun[], folder: string, say: (line: string) => void): EngineRuns['spacy'] {
  const texts = textsOf(SPACY_REPORTS)
  const words = wordsOf(texts)
  const run = measureSpacy(folder, texts, 2)
  if (typeof run === 'string') {
    say(`spaCy: not measured. ${run}`)
    return null
  }
  say(
    `spaCy ${run.version}, ${run.model} (${run.pipes.join(', ')}), two processes: ${thousands(words / run.seconds)} words/s by the wall, ` +
      `${thousands(words / run.cpuSeconds)} a processor second; loads in ${(1000 * run.loadSeconds).toFixed(0)} ms`,
  )
  for (const { engine, words: read, two } of engines) {
    const wall = read / two.seconds / (words / run.seconds)
    const cpu = read / two.cpuSeconds / (words / run.cpuSeconds)
    const goal = GOALS.overSpacy[engine]
    say(
      `  all of reading with ${engine} over spaCy: ${wall.toFixed(2)} by the wall, ${cpu.toFixed(2)} by processor time` +
        `${goal === null ? '' : ` (goal ≥ ${goal})`}`,
    )
  }
  return { ...run, words }
}

/** Until everything that the engine needs stands ready: the best of five, each in a process of its own. */
function loadTime(command: string, engine: EngineName): LoadTime {
  const load = pathToFileURL(join(command, '../../daybook.js')).href
  const script = `
    const before = performance.now()
    const used = process.cpuUsage()
    const { loadKnowledge } = await import(${JSON.stringify(load)})
    const knowledge = loadKnowledge(${JSON.stringify(engine)})
    knowledge.names
    knowledge.engine?.analyse(['It', 'rains', '.'])
    const { user, system } = process.cpuUsage(used)
    process.stdout.write(JSON.stringify({ wallMs: performance.now() - before, cpuMs: (user + system) / 1000 }))`
  const times: LoadTime[] = []
  for (let run = 0; run < 5; run++) {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    times.push(JSON.parse(stdout) as LoadTime)
  }
  return times.reduce((best, one) => (one.wallMs < best.wallMs ? one : best))
}

const SEED = 20260210

function textsOf(count: number): string[] {
  const generated = generateReports(SEED)
  return Array.from({ length: count }, () => (generated.next().value as { text: string }).text)
}

function wordsOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
}

function thousands(number: number): string {
  return Math.round(number).toLocaleString('en')
}

/** A row for the ledger of engines. */
export function engineRow({ engines, spacy }: EngineRuns, when: string): string {
  const of = (engine: EngineName) => engines.find((run) => run.engine === engine)
  const cells = ENGINES.flatMap((engine) => {
    const run = of(engine)
    if (run === undefined) return []
    const { reports, two, one, load } = run
    return [
      (reports / two.seconds).toFixed(0),
      ((2 * reports) / two.cpuSeconds).toFixed(0),
      `${one.megabytes.toFixed(0)} / ${two.megabytes.toFixed(0)}`,
      `${load.wallMs.toFixed(0)} / ${load.cpuMs.toFixed(0)}`,
    ]
  })
  const over = (engine: EngineName): string => {
    const run = of(engine)
    if (spacy === null || run === undefined) return '–'
    return (run.words / run.two.cpuSeconds / (spacy.words / spacy.cpuSeconds)).toFixed(2)
  }
  const peer =
    spacy === null ? '–' : `${thousands(spacy.words / spacy.seconds)} / ${thousands(spacy.words / spacy.cpuSeconds)}`
  return `| ${[when, ...cells, peer, over('accurate'), over('fast')].join(' | ')} |\n`
}
