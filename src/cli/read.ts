// `daybook read`: reads inputs, keeps them in the record, and prints what was found as it is found.
import { existsSync, realpathSync } from 'node:fs'
import type { Command } from 'commander'
import { openCodebook } from '../codebook/load.ts'
import { AppError } from '../errors.ts'
import type { EngineName } from '../language/syntax/engine.ts'
import { mentionsOf, type Outcome } from '../pool/outcome.ts'
import { type ReadIntoRecordOptions, readIntoRecord } from '../pool/read-into-record.ts'
import type { Format, FormatName } from '../publish/format.ts'
import { counted } from '../publish/phrases.ts'
import type { OpenRecord } from '../record/open.ts'
import type { SplitMode } from '../split/split.ts'
import { INTERRUPTED } from './failure.ts'
import { formatNamed } from './formats.ts'
import { printText } from './input-text.ts'
import {
  codebookOption,
  engineOption,
  formatOption,
  openNamedRecord,
  publishedOption,
  recordOption,
  splitOption,
  workersOption,
} from './options.ts'
import { type Output, outputTo, progress, say, warn } from './terminal.ts'
import { holdYoungSpace } from './young-memory.ts'

interface ReadFlags {
  readonly format: FormatName
  readonly record: string
  readonly split: SplitMode
  readonly published?: string
  readonly workers: number
  readonly engine: EngineName
  readonly codebook: string
  readonly output?: string
  readonly text?: boolean
  readonly quiet?: boolean
}

export function addRead(program: Command): void {
  program
    .command('read')
    .summary('read reports and keep what they say')
    .description(
      'Reads press reports: finds each report of a digest, and in it the figures, dates, places, quotes and actors. ' +
        'What was found is kept in the record and printed.',
    )
    .argument('<input...>', 'files, folders, globs, or "-" for standard input')
    .addOption(formatOption())
    .addOption(recordOption(true))
    .addOption(publishedOption())
    .addOption(splitOption())
    .addOption(engineOption(['accurate', 'fast', 'none']))
    .addOption(codebookOption())
    .addOption(workersOption())
    .option('-o, --output <file>', 'write the results there instead of to standard output')
    .option('--text', 'print only the text that offsets are into')
    .option('-q, --quiet', 'no progress and no summary')
    .addHelpText(
      'after',
      `
Examples:
  daybook read digest.txt --published 2026-02-10
  daybook read reports/ --format csv > values.csv
  daybook read digest.txt --record none --format html --output page.html
  curl -s https://example.org/digest.txt | daybook read - --format jsonl | jq .kind

An input that ends in .jsonl holds one report a line: {"text", "id", "title", "published", "source", "url", "language"}.
Exit status: 0 done, 1 failed, 2 wrong usage, 3 done but some inputs were refused (each is named).`,
    )
    .action(async (inputs: string[], flags: ReadFlags) => {
      process.exitCode = flags.text ? await printText(inputs) : await readInputs(inputs, flags)
    })
}

/** What went by, for the summary. */
export interface Tally {
  reports: number
  values: number
  refused: number
  /** Dates that could not be settled in reports of which no day is known. */
  unsettled: number
  /** Reports in other languages than English: how many in each. */
  readonly foreign: Map<string, number>
}

async function readInputs(inputs: readonly string[], flags: ReadFlags): Promise<number> {
  refuseOverwriting(inputs, flags)
  const { format: name, output = null, record, split, engine, workers } = flags
  const format = formatNamed(name, `Daybook: ${inputs.join(', ')}`, output !== null)
  const options = {
    split,
    engine,
    codebook: await openCodebook(flags.codebook),
    workers,
    published: flags.published ?? null,
    stdin: process.stdin,
    lines: name === 'jsonl',
  }
  const { tally, stopped } = await readInto(
    record,
    inputs,
    options,
    [{ format, output: outputTo(output) }],
    flags.quiet,
  )
  if (!flags.quiet) sayDone(tally, flags, stopped)
  if (stopped) return INTERRUPTED
  return tally.refused > 0 ? 3 : 0
}

/** Where results go, and how they are written there. */
export interface Sink {
  readonly format: Format
  readonly output: Output
}

/** Reads inputs into the record at `path` ("none": into none) and writes each report to every sink as it is stored. */
export async function readInto(
  path: string,
  inputs: readonly string[],
  options: Omit<ReadIntoRecordOptions, 'record' | 'signal'>,
  sinks: readonly Sink[],
  quiet = false,
): Promise<{ tally: Tally; stopped: boolean }> {
  const record = path === 'none' ? null : openNamedRecord(path, { create: true })
  const interruption = interruptible()
  const tally: Tally = { reports: 0, values: 0, refused: 0, unsettled: 0, foreign: new Map() }
  const { signal } = interruption
  try {
    if (record !== null) sayUnchecked(record)
    for (const { output, format } of sinks) await output.write(format.head)
    for await (const batch of readIntoRecord(inputs, { ...options, record, signal })) {
      for (const { output, format } of sinks) await output.write(shown(batch, format))
      for (const outcome of batch) note(outcome, tally)
      holdYoungSpace()
      if (!quiet && !process.stdout.isTTY) progress.show(`${tally.reports} reports, ${tally.values} values`)
    }
    for (const { output, format } of sinks) {
      await output.write(format.tail)
      await output.close()
    }
    return { tally, stopped: signal.aborted }
  } finally {
    progress.clear()
    interruption.end()
    record?.close()
  }
}

/** What the reports of a batch are printed as: ready-made bytes where the readers made them. */
function shown(batch: readonly Outcome[], format: Format): string | Uint8Array {
  const read = batch.filter((outcome) => outcome.kind === 'read')
  const made = read.map(({ lines }) => lines).filter((lines) => lines !== null)
  if (made.length > 0) return Buffer.concat(made)
  return read.map((outcome) => format.report(outcome.report, { mentions: mentionsOf(outcome) })).join('')
}

/** Counts an outcome; notices go to standard error at once. */
function note(outcome: Outcome, tally: Tally): void {
  switch (outcome.kind) {
    case 'read':
      tally.reports++
      tally.values += outcome.values
      tally.unsettled += outcome.unsettled
      noteLanguage(outcome.report.language, tally.foreign)
      return
    case 'refusal':
      tally.refused++
      warn(`${outcome.input}${outcome.line > 0 ? `:${outcome.line}` : ''}: ${outcome.reason}`)
      return
    case 'warning':
      warn(`${outcome.input}: ${outcome.message}`)
  }
}

function noteLanguage(language: string | null, foreign: Map<string, number>): void {
  if (language !== null && language !== 'en') foreign.set(language, (foreign.get(language) ?? 0) + 1)
}

/** "2 reports are not in English (es, ar): kept, not read." */
function foreignNote(foreign: ReadonlyMap<string, number>): string {
  const count = [...foreign.values()].reduce((sum, one) => sum + one, 0)
  const most = [...foreign].sort((a, b) => b[1] - a[1]).map(([language]) => language)
  const named = most.slice(0, 6).join(', ') + (most.length > 6 ? ', …' : '')
  return `${counted(count, 'report')} ${count === 1 ? 'is' : 'are'} not in English (${named}): kept, not read.`
}

function sayDone(tally: Tally, flags: ReadFlags, stopped: boolean): void {
  const found = `${counted(tally.reports, 'report')}, ${counted(tally.values, 'value')}`
  const refused = tally.refused === 0 ? '' : `, ${tally.refused} refused`
  const where = flags.record === 'none' ? 'nothing kept' : `kept in ${flags.record}`
  say(`${stopped ? 'Stopped. ' : ''}${found}${refused}; ${where}${flags.output ? `; written to ${flags.output}` : ''}.`)
  if (tally.foreign.size > 0) say(foreignNote(tally.foreign))
  if (tally.unsettled > 0) {
    say(
      `${counted(tally.unsettled, 'date')} could not be settled without the day of the report: --published DATE gives it.`,
    )
  }
}

/** A record that was not closed cleanly is checked on opening, unless it is too large for that. */
function sayUnchecked({ recovered, path }: OpenRecord): void {
  if (recovered !== 'too large to check') return
  say(`${path} was not closed cleanly and is too large to check at once. "daybook check ${path}" checks it.`)
}

/** Results must not fall on an input or on the record. */
function refuseOverwriting(inputs: readonly string[], { output, record }: ReadFlags): void {
  if (output === undefined || !existsSync(output)) return
  const target = realpathSync(output)
  for (const path of [...inputs, record]) {
    if (existsSync(path) && realpathSync(path) === target) {
      throw new AppError('output/overwrites', `--output ${output} would overwrite ${path}. Name another file.`, {
        status: 2,
      })
    }
  }
}

const PATIENCE_MS = 1000

/** Ctrl-C: the first lets the batch in hand be stored, the second leaves at once. */
function interruptible(): { signal: AbortSignal; end: () => void } {
  const controller = new AbortController()
  let waiting: NodeJS.Timeout | null = null
  const stop = () => {
    if (controller.signal.aborted) process.exit(INTERRUPTED)
    controller.abort()
    // An input that sends nothing (a terminal, a pipe) would hold the program for ever. What is stored stays stored.
    waiting = setTimeout(() => {
      say('Stopped.')
      process.exit(INTERRUPTED)
    }, PATIENCE_MS)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  const end = () => {
    if (waiting !== null) clearTimeout(waiting)
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
  return { signal: controller.signal, end }
}
