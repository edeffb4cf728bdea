// `daybook demo`: reads the digest that comes with Daybook, shows what was found and which events it tells of, and writes
// pages to open.
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { packageFile } from '../files.ts'
import type { Story } from '../publish/events/story.ts'
import { eventsTable } from '../publish/events/table.ts'
import { eventText } from '../publish/events/text.ts'
import { counted } from '../publish/phrases.ts'
import { writeEventPages } from './event-pages.ts'
import { chosen, datedFirst } from './events.ts'
import { formatNamed } from './formats.ts'
import { openNamedRecord, recordOption } from './options.ts'
import { readInto } from './read.ts'
import { outputTo, paintFor, say, standardOutput, tableWidth } from './terminal.ts'

const DIGEST = fileURLToPath(packageFile('examples/digest.txt'))

/** The day that the digest itself names. */
const PUBLISHED = '2026-03-10'

interface DemoFlags {
  readonly record: string
  readonly output: string
}

export function addDemo(program: Command): void {
  program
    .command('demo')
    .summary('read the digest that comes with Daybook')
    .description(
      'Reads the digest that comes with Daybook, prints what was found and the events that several reports tell of, ' +
        'and writes a page of the reports and one of the events to open in a browser.',
    )
    .addOption(recordOption(true))
    .option('-o, --output <file>', 'the page of reports; that of events stands beside it', 'daybook.html')
    .addHelpText('after', '\nExample:\n  daybook demo')
    .action(demo)
}

async function demo({ record, output }: DemoFlags): Promise<void> {
  const input = relative('.', DIGEST)
  const options = { published: PUBLISHED, split: 'auto', workers: 1 } as const
  const { tally } = await readInto(record, [input], options, [
    { format: formatNamed('table', ''), output: standardOutput },
    { format: formatNamed('html', 'Daybook: a morning press digest', true), output: outputTo(output) },
  ])
  const prefix = process.env['npm_lifecycle_event'] === 'demo' ? 'npm run daybook --' : 'daybook'
  say(`${counted(tally.reports, 'report')}, ${counted(tally.values, 'value')}, read from ${input}.`)
  say(`The page is ${resolve(output)}. Open it in a browser (it needs no network), and press ? there.`)
  if (record === 'none') return
  const page = output.replace(/(?:\.html)?$/, '-events.html')
  const { id, stories } = readBack(record)
  await writeEventPages(stories, page)
  await showEvents(stories)
  say(`The record is ${resolve(record)}. Try "${prefix} list" and "${prefix} show ${id}".`)
  say(`Its events are in ${resolve(page)}. Try "${prefix} events" and "${prefix} events --rule lowest".`)
}

/** The events that several reports tell of, a line each, and in full the one that most voices speak of. */
async function showEvents(stories: readonly Story[]): Promise<void> {
  const [paint, width] = [paintFor(process.stdout), tableWidth()]
  const shared = stories.filter(({ event }) => event.reports.length > 1)
  const [fullest] = [...shared].sort((a, b) => voicesIn(b) - voicesIn(a))
  if (fullest === undefined) return
  const title = paint('title', `Events that several reports tell of, of ${counted(stories.length, 'event')} in all`)
  await standardOutput.write(`${title}\n${eventsTable(shared, width, paint).join('\n')}\n\n`)
  await standardOutput.write(`${eventText(fullest, width, paint)}\n`)
}

function voicesIn({ event }: Story): number {
  return Math.max(
    0,
    ...Object.values(event.figures).map(({ values }) => new Set(values.map(({ voice }) => voice)).size),
  )
}

function readBack(path: string): { id: string; stories: readonly Story[] } {
  const record = openNamedRecord(path, {})
  try {
    const [first] = record.reports()
    return { id: first?.report.id ?? 'ID', stories: datedFirst([...chosen(record, {})]) }
  } finally {
    record.close()
  }
}
