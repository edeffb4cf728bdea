// `daybook agree`: how far two or more coders agree, field by field (Krippendorff's α) and on what to mark at all.
import { type Command, Option } from 'commander'
import { AppError } from '../errors.ts'
import { type Agreement, agreementOf, type Marked } from '../evaluate/agreement.ts'
import type { Item } from '../evaluate/item.ts'
import { counted } from '../publish/phrases.ts'
import { liesByReport, readItems } from './gold-file.ts'
import { ROW_FORMATS, type Row, type RowColumn, type RowFormat, rowsAs } from './rows.ts'
import { paintFor, say, standardOutput, tableWidth } from './terminal.ts'

interface AgreeFlags {
  readonly byReport?: boolean
  readonly layer?: string
  readonly format: RowFormat
}

export function addAgree(program: Command): void {
  program
    .command('agree')
    .summary('say how far coders agree')
    .description(
      "Compares what two or more coders marked in the same texts: Krippendorff's α of each field with its 95 % interval and " +
        'the share of pairs that agree, and, for each two coders, the F of what was marked at all. Items are of the same ' +
        'words where they share half of the shorter (entries: 30 %).',
    )
    .argument(
      '<coding...>',
      "a coder's values in JSON Lines: {layer or kind, report, start, end, …}; two files or more",
    )
    .option(
      '--by-report',
      'offsets are into the text of each report (seen by itself where reports lie over one another)',
    )
    .option('--layer <layer>', 'only this layer')
    .addOption(new Option('-f, --format <format>', 'how results are written').choices(ROW_FORMATS).default('table'))
    .addHelpText(
      'after',
      `
Examples:
  daybook agree anna.jsonl ben.jsonl
  daybook agree anna.jsonl ben.jsonl chidi.jsonl --layer entry --format csv > agreement.csv

α is 1 where coders always agree and 0 where they agree as chance would have it; it is left empty where all values are one.
Exit status: 0 done; 1 a file cannot be used (its line is named); 2 wrong usage.`,
    )
    .action(async (files: string[], flags: AgreeFlags) => {
      if (files.length < 2)
        throw new AppError('usage/agree', 'Agreement needs the files of two coders or more.', { status: 2 })
      await agree(files, flags)
    })
}

async function agree(files: readonly string[], flags: AgreeFlags): Promise<void> {
  const coders = files.map(readItems)
  const { fields, marked } = agreementOf(coders, flags.byReport ?? coders.some(liesByReport))
  const wanted = ({ layer }: { layer: string }) => flags.layer === undefined || layer === flags.layer
  const rows = [...marked.filter(wanted).map((one) => markedRow(one, files)), ...fields.filter(wanted).map(fieldRow)]
  if (rows.length === 0) throw nothingShared(files, coders, flags.layer)
  const options = { format: flags.format, columns: COLUMNS, width: tableWidth(), paint: paintFor(process.stdout) }
  await standardOutput.write(rowsAs(rows, options))
  say(`${counted(files.length, 'coder')}; ${coders.map(({ length }) => counted(length, 'line')).join(', ')}.`)
}

function nothingShared(
  files: readonly string[],
  coders: readonly (readonly Item[])[],
  layer: string | undefined,
): AppError {
  const has = coders.map((items, at) => `${files[at]} has ${[...new Set(items.map((item) => item.layer))].join(', ')}`)
  const asked = layer === undefined ? 'No layer is in two files' : `Layer ${layer} is not in two files`
  return new AppError('coded/no-layer', `${asked}: ${has.join('; ')}.`)
}

/** What was marked: `agreement` is the F of two coders' items. */
function markedRow({ layer, coders: [one, other], both, f }: Marked, files: readonly string[]): Row {
  const field = files.length > 2 ? `marked (${files[one]}, ${files[other]})` : 'marked'
  return { layer, field, scale: null, alpha: null, low: null, high: null, agreement: f, units: both }
}

function fieldRow({ layer, field, scale, alpha, low, high, agreement, units }: Agreement): Row {
  return { layer, field, scale, alpha, low, high, agreement, units }
}

const text = (name: string) => (row: Row) => String(row[name] ?? '')
const fixed = (name: string, digits: number) => (row: Row) => {
  const value = row[name]
  return typeof value === 'number' ? value.toFixed(digits).replace(/^-(0\.0*)$/, '$1') : ''
}

const COLUMNS: readonly RowColumn[] = [
  { name: 'layer', shown: text('layer') },
  { name: 'field', shown: text('field') },
  { name: 'scale', shown: text('scale') },
  { name: 'α', shown: fixed('alpha', 3), right: true },
  { name: '95 % interval', shown: intervalOf },
  { name: 'agree %', shown: fixed('agreement', 1), right: true },
  { name: 'of', shown: text('units'), right: true },
]

function intervalOf(row: Row): string {
  return typeof row['low'] === 'number' ? `${fixed('low', 3)(row)} to ${fixed('high', 3)(row)}` : ''
}
