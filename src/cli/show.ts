// `daybook show ID`: one report of the record with its values, or one value with the words around it.
import type { Command } from 'commander'
import { AppError } from '../errors.ts'
import type { Mention } from '../model/mention.ts'
import type { Report } from '../model/report.ts'
import { printable } from '../publish/columns.ts'
import type { FormatName } from '../publish/format.ts'
import { mentionId, mentionLine } from '../publish/lines.ts'
import { detailsOf } from '../publish/page-rows.ts'
import { titleOf } from '../publish/table.ts'
import type { KeptReport } from '../record/kept.ts'
import type { OpenRecord } from '../record/open.ts'
import { formatNamed } from './formats.ts'
import { formatOption, openNamedRecord, recordOption } from './options.ts'
import { paintFor, standardOutput } from './terminal.ts'

interface ShowFlags {
  readonly format: FormatName
  readonly record: string
  readonly text?: boolean
}

export function addShow(program: Command): void {
  program
    .command('show')
    .summary('show a report or a value of the record')
    .description('Shows one report of the record with all its values, or one value with the words around it.')
    .argument('<id>', "id of a report or of a value, or the beginning of a report's id")
    .addOption(formatOption())
    .addOption(recordOption(false))
    .option('--text', "print the report's text")
    .addHelpText(
      'after',
      `
Examples:
  daybook show r3f2a
  daybook show r3f2a --format html > report.html
  daybook show r3f2a91c0d5b64e7a8f10-f38-52`,
    )
    .action(async (id: string, flags: ShowFlags) => {
      const record = openNamedRecord(flags.record, {})
      try {
        await show(record, id, flags)
      } finally {
        record.close()
      }
    })
}

async function show(record: OpenRecord, id: string, flags: ShowFlags): Promise<void> {
  const found = findOne(record, id)
  const { report } = found.kept
  if (flags.text) return standardOutput.write(report.text.endsWith('\n') ? report.text : `${report.text}\n`)
  if (found.mention !== null && flags.format === 'table')
    return standardOutput.write(mentionText(report, found.mention))
  if (found.mention !== null && flags.format === 'jsonl') {
    return standardOutput.write(`${JSON.stringify(mentionLine(report, found.mention))}\n`)
  }
  const mentions = found.mention === null ? record.mentions(found.kept) : [found.mention]
  const format = formatNamed(flags.format, titleOf(report))
  await standardOutput.write(format.head + format.report(report, { mentions }) + format.tail)
}

/** The report, or the value in it, that an id names. Throws where it names none or several. */
export function findOne(record: OpenRecord, id: string): { kept: KeptReport; mention: Mention | null } {
  const mentionPart = /^(.+)-[adefpq]\d+-\d+$/.exec(id)
  for (const kept of mentionPart?.[1] ? record.find(mentionPart[1]) : []) {
    const mention = record.mentions(kept).find((one) => mentionId(kept.report.id, one) === id)
    if (mention !== undefined) return { kept, mention }
  }
  const found = record.find(id, 10)
  const ids = [...new Set(found.map((kept) => kept.report.id))]
  const [kept] = found
  if (kept === undefined) {
    const [event] = record.events.find(id, 1)
    const next = event === undefined ? '"daybook list" names what is there.' : `"daybook event ${event.id}" shows it.`
    const what = event === undefined ? `Nothing in ${record.path} has the id ${id}` : `${id} is an event`
    throw new AppError('show/not-found', `${what}. ${next}`)
  }
  if (ids.length > 1) {
    throw new AppError(
      'show/ambiguous',
      `${ids.length === 10 ? 'Many' : ids.length} reports begin with ${id}: ${ids.join(', ')}.`,
    )
  }
  return { kept, mention: null }
}

const AROUND = 160

/** A value for the terminal: its fields, and its words where they stand. */
function mentionText(report: Report, mention: Mention): string {
  const paint = paintFor(process.stdout)
  const [head, tail] = [mention.start > AROUND, mention.end + AROUND < report.text.length]
  // A word that is cut in two at the far ends is left out.
  const first = report.text.slice(head ? mention.start - AROUND : 0, mention.start)
  const last = report.text.slice(mention.end, mention.end + AROUND)
  const before = printable(head ? first.replace(/^\S*\s/, '…') : first)
  const after = printable(tail ? last.replace(/\s\S*$/, '…') : last)
  const words = printable(report.text.slice(mention.start, mention.end))
  const spaced = (text: string, side: 'start' | 'end') => {
    const edge = side === 'start' ? report.text.charAt(mention.start - 1) : report.text.charAt(mention.end)
    return text === '' || !/\s/.test(edge) ? '' : ' '
  }
  return [
    paint('title', titleOf(report)),
    paint('faint', [report.source, report.published?.slice(0, 10)].filter((part) => part).join(' · ')),
    '',
    `${before}${spaced(before, 'start')}${paint(mention.kind, `[${words}]`)}${spaced(after, 'end')}${after}`,
    '',
    ...detailsOf(report, mention).map(([name, value]) => `${paint('faint', name.padEnd(14))}${value}`),
    '',
  ].join('\n')
}
