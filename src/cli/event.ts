// `daybook event ID`: one event in full: every voice's figures, what was said when, quotes, entries, why they are together.
import type { Command } from 'commander'
import { AppError } from '../errors.ts'
import { EVENT_COLUMNS, eventRows } from '../publish/events/csv.ts'
import { eventLine } from '../publish/events/lines.ts'
import { eventText } from '../publish/events/text.ts'
import type { FormatName } from '../publish/format.ts'
import type { Cluster } from '../record/events.ts'
import type { OpenRecord } from '../record/open.ts'
import { eventPage } from './event-pages.ts'
import { ruleOption } from './events.ts'
import { formatOption, openNamedRecord, recordOption } from './options.ts'
import { codebookOf, storyTeller } from './stories.ts'
import { paintFor, standardOutput, tableWidth } from './terminal.ts'

interface EventFlags {
  readonly format: FormatName
  readonly record: string
  readonly rule?: string
  readonly codebook?: string
}

export function addEvent(program: Command): void {
  program
    .command('event')
    .summary('show one event with all that is told of it')
    .description(
      'Shows one event in full: the figures of every voice with their words, when each was said, quotes, where entries ' +
        'differ, and why they stand together.',
    )
    .argument('<id>', 'id of the event or the beginning of it, or of an entry that tells of it')
    .addOption(formatOption())
    .addOption(recordOption(false))
    .addOption(ruleOption())
    .option('--codebook <name|file>', 'whose rules sum up, in place of the codebook that was read with')
    .addHelpText(
      'after',
      `
Examples:
  daybook event v3f2a91c0
  daybook event v3f2a91c0 --rule highest
  daybook event v3f2a91c0 --format html > event.html`,
    )
    .action(async (id: string, flags: EventFlags) => {
      const record = openNamedRecord(flags.record, {})
      try {
        const options = { ...flags, codebook: await codebookOf(flags) }
        const story = storyTeller(record, options)(eventNamed(record, id))
        if (flags.format === 'html') await standardOutput.write(eventPage(story))
        else if (flags.format === 'jsonl') await standardOutput.write(`${JSON.stringify(eventLine(story))}\n`)
        else if (flags.format === 'csv') await standardOutput.write(`${EVENT_COLUMNS.join(',')}\r\n${eventRows(story)}`)
        else await standardOutput.write(eventText(story, tableWidth(), paintFor(process.stdout)))
      } finally {
        record.close()
      }
    })
}

/** The event that an id names: its own, the beginning of it, or that of one of its entries. */
export function eventNamed(record: OpenRecord, id: string): Cluster {
  const ofEntry = record.events.ofEntry(id)
  if (ofEntry !== null) return ofEntry
  const found = record.events.find(id, 10)
  const [first] = found
  if (first === undefined) {
    throw new AppError('event/not-found', notFound(record, id))
  }
  if (found.length > 1) {
    const ids = found.map((cluster) => cluster.id).join(', ')
    throw new AppError(
      'event/ambiguous',
      `${found.length === 10 ? 'Many' : found.length} events begin with ${id}: ${ids}.`,
    )
  }
  return first
}

/** That there is no such event; where the id is of a report, which events that tells of. */
function notFound(record: OpenRecord, id: string): string {
  const [kept] = record.find(id, 1)
  if (kept === undefined) return `No event in ${record.path} has the id ${id}. "daybook events" names what is there.`
  const told = [...record.events.list()].filter((cluster) =>
    cluster.told.some(({ report }) => report.id === kept.report.id),
  )
  const events = told.map((cluster) => cluster.id).join(', ')
  return `${kept.report.id} is a report, no event. It tells of ${events === '' ? 'none' : events}.`
}
