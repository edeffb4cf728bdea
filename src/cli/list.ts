// `daybook list`: the reports of the record, and the inputs that were refused with their reasons.
import type { Command } from 'commander'
import { elide, pad, printable } from '../publish/columns.ts'
import { titleOf } from '../publish/table.ts'
import type { KeptInput, KeptReport } from '../record/kept.ts'
import type { OpenRecord } from '../record/open.ts'
import { formatOption, openNamedRecord, recordOption } from './options.ts'
import { paintFor, say, standardOutput, tableWidth } from './terminal.ts'

interface ListFlags {
  readonly format: 'table' | 'jsonl'
  readonly record: string
}

export function addList(program: Command): void {
  program
    .command('list')
    .summary('list the reports of the record')
    .description(
      'Lists the reports of the record in order of input, and every input or line that was refused, with its reason.',
    )
    .addOption(formatOption(['table', 'jsonl']))
    .addOption(recordOption(false))
    .addHelpText(
      'after',
      `
Examples:
  daybook list
  daybook list --format jsonl | jq -r 'select(.kind == "refused") | .input'`,
    )
    .action(async (flags: ListFlags) => {
      const record = openNamedRecord(flags.record, {})
      try {
        await (flags.format === 'jsonl' ? listLines(record) : listTable(record))
      } finally {
        record.close()
      }
    })
}

async function listLines(record: OpenRecord): Promise<void> {
  for (const { report, mentions } of record.reports()) {
    const { id, index, input, start, end, title, source, author, published, url, language } = report
    const line = {
      kind: 'report',
      id,
      input,
      index,
      start,
      end,
      title,
      published,
      source,
      author,
      url,
      language,
      values: mentions,
    }
    await standardOutput.write(`${JSON.stringify(line)}\n`)
  }
  for (const refusal of record.inputs().flatMap((input) => input.refusals)) {
    await standardOutput.write(`${JSON.stringify({ kind: 'refused', ...refusal })}\n`)
  }
}

async function listTable(record: OpenRecord): Promise<void> {
  const paint = paintFor(process.stdout)
  const width = Math.max(60, tableWidth())
  let reports = 0
  let input = ''
  for (const kept of record.reports()) {
    if (kept.report.input !== input) {
      input = kept.report.input
      await standardOutput.write(`${reports > 0 ? '\n' : ''}${paint('title', printable(input))}\n`)
    }
    reports++
    await standardOutput.write(`${reportRow(kept, width)}\n`)
  }
  const inputs = record.inputs()
  await standardOutput.write(refusedLines(inputs).join(''))
  if (reports === 0 && inputs.length === 0) say(`${record.path} is empty. "daybook read FILE" fills it.`)

  function reportRow({ report, mentions }: KeptReport, columns: number): string {
    const fixed = [
      pad(String(report.index), 4, 'right'),
      pad(report.published?.slice(0, 10) ?? '', 10),
      pad(elide(printable(report.source ?? ''), 20), 20),
    ].join('  ')
    const id = elide(printable(report.id), 24)
    const space = columns - 4 - 10 - 20 - 24 - 4 - 5 * 2
    return `${paint('faint', fixed)}  ${pad(elide(titleOf(report), space), space)}  ${pad(String(mentions), 4, 'right')}  ${paint('faint', id)}`
  }

  function refusedLines(all: readonly KeptInput[]): string[] {
    const lines: string[] = []
    for (const { refusals, finished, name } of all) {
      for (const one of refusals)
        lines.push(`  ${printable(one.input)}${one.line > 0 ? `:${one.line}` : ''}: ${printable(one.reason)}\n`)
      if (!finished && refusals.length === 0) lines.push(`  ${printable(name)}: not read to its end. Read it again.\n`)
    }
    return lines.length === 0 ? [] : [`${reports > 0 ? '\n' : ''}${paint('title', 'Refused')}\n`, ...lines]
  }
}
