// `daybook explain`: why the reader said what it said. Reads again with the trace on, and prints each decision at its words.
import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { openCodebook } from '../codebook/load.ts'
import { AppError } from '../errors.ts'
import type { EngineName } from '../language/syntax/engine.ts'
import type { Mention } from '../model/mention.ts'
import type { Report } from '../model/report.ts'
import { overlaps, type Span } from '../model/span.ts'
import { elide, pad, printable } from '../publish/columns.ts'
import { entryPhrase } from '../publish/entry-phrase.ts'
import { boundsPhrase } from '../publish/phrases.ts'
import { type Paint, titleOf } from '../publish/table.ts'
import type { Knowledge } from '../read/context.ts'
import { read } from '../reader.ts'
import type { SplitMode } from '../split/split.ts'
import type { TraceStep } from '../trace.ts'
import { codebookOption, engineOption, openNamedRecord, publishedOption, recordOption, splitOption } from './options.ts'
import { reportsOf } from './reports-of.ts'
import { findOne } from './show.ts'
import { paintFor, standardOutput, tableWidth, warn } from './terminal.ts'

interface ExplainFlags {
  readonly record: string
  readonly at?: number
  readonly split: SplitMode
  readonly engine: EngineName
  readonly codebook: string
  readonly published?: string
}

/** What reads again. One run names one. */
type ReaderFlags = Pick<ExplainFlags, 'engine' | 'codebook'>

let knowledge: Knowledge | null = null

export function addExplain(program: Command): void {
  program
    .command('explain')
    .summary('say which rule said so, and what was left out')
    .description(
      'Reads a file, or a report or value of the record, again and prints every decision of the reader: what a rule ' +
        'found, what another changed, what was dropped and why.',
    )
    .argument('<file|id>', 'an input, or the id of a report or value in the record')
    .option('--at <offset>', 'only what bears on this place of the text (UTF-16 code units)', offset)
    .addOption(recordOption(false))
    .addOption(publishedOption())
    .addOption(splitOption())
    .addOption(engineOption(['accurate', 'fast', 'none']))
    .addOption(codebookOption())
    .addHelpText(
      'after',
      `
Examples:
  daybook explain digest.txt
  daybook explain digest.txt --at 1042
  daybook explain r3f2a91c0d5b64e7a8f10-f38-52`,
    )
    .action(async (name: string, flags: ExplainFlags) => {
      if (name === '-' || existsSync(name)) await explainInput(name, flags)
      else await explainKept(name, flags)
    })
}

function offset(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0) {
    throw new AppError('usage/at', `--at takes an offset into the text (0, 1, 2, …), not "${value}".`, { status: 2 })
  }
  return number
}

async function explainInput(input: string, { at, published, split, ...reader }: ExplainFlags): Promise<void> {
  const only = at === undefined ? null : { start: at, end: at + 1 }
  let found = false
  let end = 0
  for await (const report of reportsOf([input], { split, published: published ?? null, stdin: process.stdin })) {
    end = report.end
    if (only !== null && !overlaps(report, only)) continue
    found = true
    await standardOutput.write(await explained(report, only, reader))
  }
  if (!found && at !== undefined) warn(`${input}: no report stands at ${at} (the last one ends at ${end}).`)
}

async function explainKept(id: string, { record: path, at, ...reader }: ExplainFlags): Promise<void> {
  if (!existsSync(path)) {
    throw new AppError('explain/not-found', `${id} is no file, and there is no record at ${path} to look it up in.`)
  }
  const record = openNamedRecord(path, {})
  try {
    const { kept, mention } = findOne(record, id)
    const { report } = kept
    const place = at === undefined ? null : { start: at, end: at + 1 }
    const moved = mention && { start: mention.start + report.start, end: mention.end + report.start }
    await standardOutput.write(await explained(report, place ?? moved, reader))
  } finally {
    record.close()
  }
}

/** What stands at one place: the values there and the decisions about them. */
interface Place extends Span {
  readonly values: Mention[]
  readonly steps: TraceStep[]
}

/** The explanation of a report, or of what overlaps `only` (in the input's offsets). */
async function explained(report: Report, only: Span | null, { engine, codebook }: ReaderFlags): Promise<string> {
  // Loaded only here: most runs read, and do without what unpacks on this thread.
  const { knowledgeWith } = await import('../knowledge/load.ts')
  knowledge ??= knowledgeWith(engine, await openCodebook(codebook))
  const steps: TraceStep[] = []
  const reading = read(report, knowledge, (step) => steps.push(step))
  const places = placesOf(reading.mentions, steps).filter(
    (place) => only === null || overlaps(place, { start: only.start - report.start, end: only.end - report.start }),
  )
  const paint = paintFor(process.stdout)
  const lines = places.flatMap((place) => placeLines(report, place, paint))
  if (lines.length === 0) lines.push('  Nothing was found or dropped here.')
  return `${paint('title', titleOf(report))}  ${paint('faint', `${report.id} ${report.start}–${report.end}`)}\n${lines.join('\n')}\n\n`
}

function placesOf(mentions: readonly Mention[], steps: readonly TraceStep[]): Place[] {
  const places = new Map<string, Place>()
  const at = ({ start, end }: Span): Place => {
    const key = `${start}-${end}`
    const place = places.get(key) ?? { start, end, values: [], steps: [] }
    places.set(key, place)
    return place
  }
  for (const mention of mentions) at(mention).values.push(mention)
  for (const step of steps) at(step).steps.push(step)
  return [...places.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

function placeLines(report: Report, place: Place, paint: Paint): string[] {
  const width = Math.max(60, tableWidth())
  const words = elide(printable(report.text.slice(place.start, place.end)), width - 24)
  const lines = [`  ${paint('faint', pad(`${place.start + report.start}–${place.end + report.start}`, 12))} “${words}”`]
  for (const { rule, action, note } of place.steps) {
    lines.push(`    ${pad(action, 8)} ${pad(rule, 26)} ${paint('faint', printable(note))}`)
  }
  for (const mention of place.values) {
    lines.push(`    ${paint(mention.kind, pad(mention.kind, 8))} ${pad(mention.rule, 26)} ${valueText(mention)}`)
  }
  return lines
}

function valueText(mention: Mention): string {
  switch (mention.kind) {
    case 'figure': {
      const parts = [boundsPhrase(mention), mention.unit, mention.measure, mention.of && `of ${mention.of}`]
      return printable([...parts, mention.by && `by ${mention.by}`].filter((part) => part).join(', '))
    }
    case 'date':
      return mention.value ?? 'not settled'
    case 'entry':
      return printable(entryPhrase(mention))
    case 'place':
      return printable([mention.name, mention.level, mention.country].filter((part) => part !== null).join(', '))
    case 'quote':
      return printable(`${mention.speaker ?? 'speaker not known'}${mention.cue === null ? '' : ` (${mention.cue})`}`)
    case 'actor':
      return printable([mention.name, mention.type, mention.role].filter((part) => part !== null).join(', '))
  }
}
