// `daybook demo`: reads the digest that comes with Daybook, shows what was found, and writes a page to open.
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { counted } from '../publish/phrases.ts'
import { formatNamed } from './formats.ts'
import { openNamedRecord, recordOption } from './options.ts'
import { readInto } from './read.ts'
import { outputTo, say, standardOutput } from './terminal.ts'

const DIGEST = fileURLToPath(new URL('../../examples/digest.txt', import.meta.url))

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
      'Reads the digest that comes with Daybook, prints what was found, and writes a page to open in a browser.',
    )
    .addOption(recordOption(true))
    .option('-o, --output <file>', 'the page', 'daybook.html')
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
  if (record !== 'none') {
    say(`The record is ${resolve(record)}. Try "${prefix} list" and "${prefix} show ${firstId(record)}".`)
  }
  say(`The page is ${resolve(output)}. Open it in a browser (it needs no network), and press ? there.`)
}

function firstId(path: string): string {
  const record = openNamedRecord(path, {})
  try {
    for (const kept of record.reports()) return kept.report.id
    return 'ID'
  } finally {
    record.close()
  }
}
