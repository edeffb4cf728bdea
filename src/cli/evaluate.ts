// `daybook evaluate`: scores a reading against a gold, layer by layer and field by field, and lists what differs.
import { type Command, Option } from 'commander'
import { openCodebook } from '../codebook/load.ts'
import { AppError } from '../errors.ts'
import { DRAWS } from '../evaluate/draw.ts'
import { type Item, itemsOf, locateIn } from '../evaluate/item.ts'
import { LAYERS } from '../evaluate/layers.ts'
import { type Miss, type Score, scored } from '../evaluate/scores.ts'
import { knowledgeWith } from '../knowledge/load.ts'
import type { EngineName } from '../language/syntax/engine.ts'
import { linesOf } from '../publish/lines.ts'
import { counted } from '../publish/phrases.ts'
import { read } from '../reader.ts'
import type { SplitMode } from '../split/split.ts'
import { contentOf, itemsIn, liesByReport, readItems, warnOfStrays } from './gold-file.ts'
import { textOf } from './input-text.ts'
import { codebookOption, engineOption, publishedOption, splitOption } from './options.ts'
import { reportsOf } from './reports-of.ts'
import { ROW_FORMATS, type Row, type RowColumn, type RowFormat, rowsAs } from './rows.ts'
import { paintFor, say, standardOutput, tableWidth, warn } from './terminal.ts'

interface EvaluateFlags {
  readonly pred?: string
  readonly text?: string
  readonly byReport?: boolean
  readonly layer?: string
  readonly misses?: string
  readonly format: RowFormat
  readonly published?: string
  readonly split: SplitMode
  readonly engine: EngineName
  readonly codebook: string
}

/** What was read, and the texts that offsets are into. */
interface Read {
  readonly items: readonly Item[]
  readonly byReport: boolean
  /** The one text, or null where there are many or it is not known. */
  readonly text: string | null
  readonly textOf: (report: string) => string | null
  /** The ids of the reports, where they are known. */
  readonly reports: ReadonlySet<string> | null
}

export function addEvaluate(program: Command): void {
  const layers = LAYERS.map(({ name }) => name)
  program
    .command('evaluate')
    .summary('score a reading against values coded by hand')
    .description(
      'Scores what Daybook reads in INPUT, or what any program wrote to a file (--pred), against values coded by hand: ' +
        'precision, recall and F of each layer, and the share of each field that is right where both have the value, ' +
        `with 95 % intervals (${DRAWS} draws of the gold's reports). Both are JSON Lines: {"layer" or "kind", "report", "start", "end", …}.`,
    )
    .argument('<gold>', 'the values coded by hand')
    .argument('[input]', 'the text to read: a file, or "-" for standard input')
    .option('--pred <file>', 'score this file instead of reading an input')
    .option('--text <file>', 'with --pred: the text that offsets are into')
    .option('--by-report', 'offsets are into the text of each report (always so where INPUT is .jsonl)')
    .addOption(new Option('--layer <layer>', 'only this layer').choices(layers))
    .addOption(new Option('--misses <layer>', 'list what was missed, is extra or wrong, instead').choices(layers))
    .addOption(new Option('-f, --format <format>', 'how results are written').choices(ROW_FORMATS).default('table'))
    .addOption(publishedOption())
    .addOption(splitOption())
    .addOption(engineOption(['accurate', 'fast', 'none']))
    .addOption(codebookOption())
    .addHelpText(
      'after',
      `
Examples:
  daybook evaluate coded.jsonl digest.txt --published 2026-02-10
  daybook evaluate coded.jsonl reports.jsonl --layer entry --codebook lockouts.yaml
  daybook evaluate coded.jsonl --pred mine.jsonl --text digest.txt --misses figure

A value is found where the words of both overlap (a figure's bounds and an entry's type must agree too): docs/evaluation.md.
Exit status: 0 done, whatever the score; 1 a file cannot be used (its line is named); 2 wrong usage.`,
    )
    .action(async (gold: string, input: string | undefined, flags: EvaluateFlags) => {
      await evaluate(gold, input, flags)
    })
}

async function evaluate(file: string, input: string | undefined, flags: EvaluateFlags): Promise<void> {
  const content = contentOf(file)
  // Faults of the gold are said before anything is read; where its words stand can only be said after.
  itemsIn(file, content, () => ({ start: 0, end: 0 }))
  const found = await readOf(input, flags)
  const gold = itemsIn(file, content, (words, report) => locateIn(words, found.textOf(report)))
  warnOfStrays(file, gold, found.textOf)
  warnOfReports(gold, found)
  const { scores, misses, reports } = scored(gold, found.items, found)
  if (flags.misses !== undefined) {
    const rows = misses.filter(({ layer }) => layer === flags.misses).map(missRow)
    await print(rows, MISS_COLUMNS, flags.format)
    say(`${counted(rows.length, 'difference')} in layer ${flags.misses}.`)
    return
  }
  const shown = scores.filter(({ layer }) => flags.layer === undefined || layer === flags.layer)
  if (shown.length === 0) throw nothingToScore(file, gold, flags.layer)
  await print(shown.map(scoreRow), SCORE_COLUMNS, flags.format)
  const drawn =
    reports < 2 ? 'no intervals, as the gold has one report' : `intervals from ${DRAWS} draws of its reports`
  say(`${counted(gold.length, 'gold line')} in ${counted(reports, 'report')}; ${drawn}.`)
}

async function readOf(input: string | undefined, flags: EvaluateFlags): Promise<Read> {
  const { pred, text, byReport = false } = flags
  if ((input === undefined) === (pred === undefined)) {
    const message = 'Name what is to be scored: an input to read, or --pred FILE, not both.'
    throw new AppError('usage/evaluate', message, { status: 2 })
  }
  if (input !== undefined) return readInput(input, flags)
  const whole = text === undefined ? null : await wholeText(text)
  return {
    items: readItems(pred ?? '-'),
    byReport,
    text: byReport ? null : whole,
    textOf: () => (byReport ? null : whole),
    reports: null,
  }
}

async function readInput(input: string, flags: EvaluateFlags): Promise<Read> {
  const { split, engine, published, byReport: asked } = flags
  const knowledge = knowledgeWith(engine, await openCodebook(flags.codebook))
  const lines: string[] = []
  const texts = new Map<string, string>()
  for await (const report of reportsOf([input], { split, published: published ?? null, stdin: process.stdin })) {
    texts.set(report.id, report.text)
    for (const line of linesOf(report, read(report, knowledge))) lines.push(JSON.stringify(line))
  }
  const { items } = itemsOf(lines.join('\n'))
  const byReport = asked === true || /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(input)
  if (texts.size === 0)
    throw new AppError('evaluate/nothing', `Nothing could be read of ${input}: there is nothing to score.`)
  const text = byReport || input === '-' ? null : await wholeText(input)
  const textOf = byReport ? (report: string) => texts.get(report) ?? null : () => text
  return { items, byReport, text, textOf, reports: new Set(texts.keys()) }
}

async function wholeText(file: string): Promise<string> {
  const pieces: string[] = []
  for await (const piece of textOf(file)) pieces.push(piece)
  return pieces.join('')
}

/** Says what would spoil the scores without being seen in them. */
function warnOfReports(gold: readonly Item[], { items, byReport, reports }: Read): void {
  if (!byReport && liesByReport(gold)) {
    warn('The reports of the gold lie over one another: if its offsets are into each report, say --by-report.')
  }
  if (!byReport) return
  const coded = new Set(gold.map(({ report }) => report))
  const absent = reports === null ? [] : [...coded].filter((report) => !reports.has(report))
  if (absent.length > 0) {
    const which = `${absent.slice(0, 3).join(', ')}${absent.length > 3 ? ' …' : ''}`
    warn(`${counted(absent.length, 'report')} of the gold not in what was read (${which}): all coded there is missed.`)
  }
  const others = new Set(items.map(({ report }) => report).filter((report) => !coded.has(report)))
  if (others.size > 0) warn(`${counted(others.size, 'report')} that the gold does not have: all found there is extra.`)
}

function nothingToScore(file: string, gold: readonly Item[], layer: string | undefined): AppError {
  const has = [...new Set(gold.map((item) => item.layer))].join(', ')
  const asked = layer === undefined ? `Layers are ${LAYERS.map(({ name }) => name).join(', ')}` : `It has no ${layer}`
  return new AppError('coded/no-layer', `${file}: Nothing in it can be scored. ${asked}; it has ${has}.`)
}

async function print(rows: readonly Row[], columns: readonly RowColumn[], format: RowFormat): Promise<void> {
  const options = { format, columns, width: tableWidth(), paint: paintFor(process.stdout) }
  await standardOutput.write(rowsAs(rows, options))
}

function scoreRow({ layer, figure, value, low, high, of }: Score): Row {
  return { layer, figure, value, low, high, of }
}

const text = (name: string) => (row: Row) => String(row[name] ?? '')

const SCORE_COLUMNS: readonly RowColumn[] = [
  { name: 'layer', shown: text('layer') },
  { name: 'figure', shown: text('figure') },
  { name: 'percent', shown: (row) => Number(row['value']).toFixed(1), right: true },
  { name: '95 % interval', shown: intervalOf },
  { name: 'of', shown: text('of'), right: true },
]

function intervalOf({ low, high }: Row): string {
  return typeof low === 'number' && typeof high === 'number' ? `${low.toFixed(1)}–${high.toFixed(1)}` : ''
}

/** `gold` and `found` are the values of the field that differs. */
function missRow({ what, layer, field, gold, found }: Miss): Row {
  const item = gold ?? found
  const name = field === 'near' ? 'value' : field === 'within161km' ? 'name' : field
  const values = name === null ? {} : { gold: gold?.fields[name] ?? null, found: found?.fields[name] ?? null }
  const words = item?.fields['text'] ?? null
  return { what, layer, field, report: item?.report, start: item?.start, end: item?.end, text: words, ...values }
}

const MISS_COLUMNS: readonly RowColumn[] = [
  { name: 'what', shown: text('what') },
  { name: 'field', shown: text('field') },
  { name: 'report', shown: text('report') },
  { name: 'at', shown: text('start'), right: true },
  { name: 'gold and found', shown: differenceOf },
  { name: 'words', shown: text('text') },
]

function differenceOf(row: Row): string {
  return row['what'] === 'wrong' ? `${shownValue(row['gold'])} · ${shownValue(row['found'])}` : ''
}

function shownValue(value: unknown): string {
  if (value === null || value === undefined) return '–'
  return Array.isArray(value) ? value.join(', ') || '–' : String(value)
}
