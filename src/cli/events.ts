// `daybook events`: the events of the record, each with every voice's figures side by side.
import { type Command, InvalidArgumentError, Option } from 'commander'
import { AppError } from '../errors.ts'
import { type Days, daysOf, meet } from '../join/days.ts'
import { RULE_NAMES } from '../join/rules.ts'
import { EVENT_COLUMNS, eventRows } from '../publish/events/csv.ts'
import { eventLine } from '../publish/events/lines.ts'
import type { Story } from '../publish/events/story.ts'
import { eventsTable } from '../publish/events/table.ts'
import type { FormatName } from '../publish/format.ts'
import { counted } from '../publish/phrases.ts'
import type { OpenRecord } from '../record/open.ts'
import { writeEventPages } from './event-pages.ts'
import { formatOption, openNamedRecord, recordOption } from './options.ts'
import { codebookOf, type StoryOptions, storyTeller } from './stories.ts'
import { outputTo, paintFor, say, tableWidth } from './terminal.ts'

/** Which events, and how they are summed up. */
export interface Choice extends StoryOptions {
  readonly type?: string
  readonly since?: Days
  readonly until?: Days
  readonly country?: readonly string[]
}

interface EventsFlags extends Omit<Choice, 'codebook'> {
  readonly format: FormatName
  readonly record: string
  readonly codebook?: string
  readonly output?: string
}

export function ruleOption(): Option {
  return new Option('--rule <rule>', 'show what another rule gives beside the chosen one').choices([...RULE_NAMES])
}

export function addEvents(program: Command): void {
  program
    .command('events')
    .summary('list the events of the record')
    .description(
      'Lists what happened: each event with the entries that tell of it, and the figures of every voice side by side. ' +
        'Low, best and high are a view by a rule that the codebook names; no value is lost in it.',
    )
    .addOption(formatOption())
    .addOption(recordOption(false))
    .option('--type <types>', 'only these types, by comma ("strike,lockout")')
    .addOption(new Option('--since <when>', 'only events on or after it (2026-03, 2026-03-09)').argParser(edtfDays))
    .addOption(new Option('--until <when>', 'only events on or before it').argParser(edtfDays))
    .addOption(new Option('--country <codes>', 'only in these countries, by comma ("CL,PE")').argParser(countryCodes))
    .addOption(ruleOption())
    .option('--codebook <name|file>', 'whose rules sum up, in place of the codebook that was read with')
    .option('-o, --output <file>', 'write the results there; with html, a name that ends in "/" is a folder of pages')
    .addHelpText(
      'after',
      `
Examples:
  daybook events
  daybook events --type strike --since 2026-03 --country CL,PE
  daybook events --rule lowest
  daybook events --format csv --output events.csv
  daybook events --format html --output events/

Rules: lowest, highest, latest, median (of voices), trusted (the codebook's list of voices), ucdp (the most trusted voice,
else the lower figure), acled (the most conservative, one number). "daybook event ID" shows one event in full.`,
    )
    .action(async (flags: EventsFlags) => {
      refuseNoDays(flags)
      const record = openNamedRecord(flags.record, {})
      try {
        await listEvents(record, flags)
      } finally {
        record.close()
      }
    })
}

function edtfDays(value: string): Days {
  const days = daysOf(value)
  if (days === null) throw new InvalidArgumentError('Write a day, month or year: 2026-03-09, 2026-03 or 2026.')
  return days
}

function countryCodes(value: string): string[] {
  const codes = value.split(',').map((code) => code.trim().toUpperCase())
  const wrong = codes.find((code) => !/^[A-Z]{2}$/.test(code))
  if (wrong === undefined) return codes
  throw new InvalidArgumentError('Write codes of two letters (ISO 3166-1), such as CL or CL,PE.')
}

function refuseNoDays({ since, until }: Pick<EventsFlags, 'since' | 'until'>): void {
  if (since?.from == null || until?.to == null || since.from <= until.to) return
  throw new AppError('usage/days', '--until is before --since: no day lies between them.', { status: 2 })
}

async function listEvents(record: OpenRecord, given: EventsFlags): Promise<void> {
  const flags = { ...given, codebook: await codebookOf(given) }
  if (flags.format === 'html') return writeEventPages(datedFirst([...chosen(record, flags)]), flags.output ?? null)
  const output = outputTo(flags.output ?? null)
  if (flags.format === 'table') {
    const stories = datedFirst([...chosen(record, flags)])
    const paint = flags.output === undefined ? paintFor(process.stdout) : (_: unknown, text: string) => text
    if (stories.length > 0) await output.write(`${eventsTable(stories, tableWidth(), paint).join('\n')}\n`)
    say(
      stories.length === 0
        ? noneNote(record, flags)
        : `${counted(stories.length, 'event')}. "daybook event ID" shows one.`,
    )
  } else {
    if (flags.format === 'csv') await output.write(`${EVENT_COLUMNS.join(',')}\r\n`)
    for (const story of chosen(record, flags)) {
      await output.write(flags.format === 'csv' ? eventRows(story) : `${JSON.stringify(eventLine(story))}\n`)
    }
  }
  await output.close()
}

/** Those of no known day are the least telling: last. */
export function datedFirst(stories: readonly Story[]): Story[] {
  return [...stories.filter(({ event }) => event.when !== null), ...stories.filter(({ event }) => event.when === null)]
}

function noneNote(record: OpenRecord, { type }: Choice): string {
  if (record.events.count() === 0) {
    const [any] = record.reports()
    if (any === undefined) return `${record.path} has no reports. "daybook read FILE" enters them.`
    return record.codebook() === null
      ? `${record.path} is of a Daybook without events. Read its inputs again: "daybook read FILE" enters them.`
      : `No report of ${record.path} tells of an event of the codebook that it was read with.`
  }
  const there = new Set([...record.events.list()].flatMap(({ told }) => told.map(({ entry }) => entry.type)))
  const asked = [...(listed(type) ?? [])]
  return asked.length > 0 && asked.every((one) => !there.has(one))
    ? `No event is of type ${asked.join(' or ')}. There are ${[...there].sort().join(', ')}.`
    : 'No event is like that.'
}

/** The events that the flags ask for, in order of their days. */
export function* chosen(record: OpenRecord, flags: Choice): Generator<Story> {
  const tell = storyTeller(record, flags)
  const types = listed(flags.type)
  for (const cluster of record.events.list()) {
    if (types !== null && !cluster.told.some(({ entry }) => types.has(entry.type))) continue
    const story = tell(cluster)
    const { type, where, when } = story.event
    if (types !== null && !types.has(type)) continue
    if (flags.country?.includes(where?.country ?? '') === false) continue
    if (!within(when, flags)) continue
    yield story
  }
}

function listed(words: string | undefined): ReadonlySet<string> | null {
  return words === undefined ? null : new Set(words.split(',').map((word) => word.trim()))
}

/** An event of no known day is in no stretch of time. */
function within(when: string | null, { since, until }: Pick<EventsFlags, 'since' | 'until'>): boolean {
  if (since === undefined && until === undefined) return true
  const days = daysOf(when)
  const asked: Days = { from: since?.from ?? null, to: until?.to ?? null }
  return days !== null && meet(asked, days)
}
