// `daybook check`: does every value still stand at its words? Of a record, or of a file that was exported as jsonl or csv.
import { closeSync, openSync, readSync } from 'node:fs'
import type { Command } from 'commander'
import { AppError } from '../errors.ts'
import { reasonOf } from '../ingest/input-error.ts'
import { counted, numberPhrase } from '../publish/phrases.ts'
import { checkExported, verdict } from './check-exported.ts'
import { openNamedRecord, recordOption } from './options.ts'
import { standardOutput } from './terminal.ts'

interface CheckFlags {
  readonly record: string
  readonly text?: string
}

export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('check that every value stands at its words')
    .description(
      'Checks that every value still slices to its words: in a record (which is also checked for damage), or in a file ' +
        'that "daybook read --format jsonl" or "--format csv" wrote. Prints each that does not.',
    )
    .argument('[file]', 'a record, or an exported .jsonl or .csv file; without it, the record')
    .addOption(recordOption(false))
    .option('--text <input>', 'the text that the offsets of an exported file are into (else the inputs that it names)')
    .addHelpText(
      'after',
      `
Examples:
  daybook check
  daybook check values.jsonl
  daybook check values.csv --text digest.txt

Exit status: 0 all stand, 1 some do not, 2 wrong usage.`,
    )
    .action(async (file: string | undefined, flags: CheckFlags) => {
      const exported = file !== undefined && !isDatabase(file)
      process.exitCode = exported
        ? await checkExported(file, flags.text ?? null)
        : await checkKept(file ?? flags.record)
    })
}

async function checkKept(path: string): Promise<number> {
  const record = openNamedRecord(path, {})
  try {
    let problems = 0
    const lines: string[] = []
    const checked = record.check(({ report, message }) => {
      problems++
      lines.push(`${path}: ${report === null ? '' : `${report}: `}${message}\n`)
    })
    await standardOutput.write(lines.join(''))
    const { reports, mentions, entries, events } = checked
    const values = `${counted(mentions, 'value')}${entries > 0 ? ` (${numberPhrase(entries)} ${entries === 1 ? 'entry' : 'entries'})` : ''}`
    const all = [counted(reports, 'text'), values, ...(events > 0 ? [counted(events, 'event')] : [])]
    await standardOutput.write(`${path}: ${all.join(', ')} checked, ${verdict(problems)}.\n`)
    return problems === 0 ? 0 : 1
  } finally {
    record.close()
  }
}

/** Whether the file is an SQLite database, by its first bytes. */
function isDatabase(path: string): boolean {
  const head = Buffer.alloc(15)
  try {
    const file = openSync(path, 'r')
    try {
      readSync(file, head, 0, 15, 0)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    const { code, reason } = reasonOf(error)
    throw new AppError(code, `${path}: ${reason}`, { cause: error })
  }
  return head.toString('latin1') === 'SQLite format 3'
}
