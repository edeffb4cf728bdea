// Options that several verbs share: how they are written, and what is said when they are written wrong.
import { availableParallelism, userInfo } from 'node:os'
import { InvalidArgumentError, Option } from 'commander'
import { DEFAULT_CODEBOOK } from '../codebook/load.ts'
import { AppError } from '../errors.ts'
import { DEFAULT_ENGINE, type EngineName } from '../language/syntax/engine.ts'
import { FORMAT_NAMES } from '../publish/format.ts'
import { type OpenOptions, type OpenRecord, openRecord } from '../record/open.ts'
import type { SplitMode } from '../split/split.ts'

const DEFAULT_RECORD = './daybook.db'

export function recordOption(withNone: boolean): Option {
  const none = withNone ? '; "none" keeps nothing' : ''
  return new Option('-r, --record <path>', `the record${none}`).env('DAYBOOK_RECORD').default(DEFAULT_RECORD)
}

export function formatOption(names: readonly string[] = FORMAT_NAMES): Option {
  return new Option('-f, --format <format>', 'how results are written').choices(names).default('table')
}

export function splitOption(): Option {
  return new Option('--split <how>', 'one report an input ("none"), many ("auto"), or one at each match of a pattern')
    .argParser(splitMode)
    .default('auto', '"auto"')
}

export function publishedOption(): Option {
  return new Option('--published <date>', 'day of reports that do not give theirs (2026-02-10)').argParser(isoDate)
}

export function workersOption(): Option {
  return new Option('--workers <n>', 'threads that read').argParser(count).default(availableParallelism(), 'one a core')
}

export function engineOption(names: readonly EngineName[]): Option {
  const none = names.includes('none') ? ', or "none": quickest, by rules alone' : ''
  return new Option('--engine <engine>', `what parses: "accurate"; "fast": quicker, with more mistakes${none}`)
    .choices(names)
    .default(DEFAULT_ENGINE)
}

export function codebookOption(): Option {
  return new Option(
    '--codebook <name|file>',
    'which events are entered: a codebook that ships, or a YAML file',
  ).default(DEFAULT_CODEBOOK)
}

export function splitMode(value: string): SplitMode {
  if (value === 'none' || value === 'auto') return value
  try {
    return new RegExp(value, 'gmu')
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^Invalid regular expression: /, '') : String(error)
    throw new InvalidArgumentError(
      `It is neither "none" nor "auto", and not a regular expression: ${why}. Example: --split '^#{3} '`,
    )
  }
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

export function isoDate(value: string): string {
  const [, year, month, day] = ISO.exec(value)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) {
    throw new InvalidArgumentError('Write it as YYYY-MM-DD, such as 2026-02-10.')
  }
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    throw new InvalidArgumentError('There is no such day in the calendar.')
  }
  return value
}

export function count(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1 || number > 256) {
    throw new InvalidArgumentError('Write a whole number from 1 to 256.')
  }
  return number
}

/** Opens the record that the person named. Its errors say what to do next. */
export function openNamedRecord(path: string, options: OpenOptions): OpenRecord {
  if (/^postgres(?:ql)?:/.test(path)) {
    throw new AppError('record/postgres', 'A record in PostgreSQL is not supported by this version. Name a file.', {
      status: 2,
    })
  }
  if (path === 'none') {
    const message =
      '"none" keeps nothing, so nothing is there to show or change. Name a record with --record, or read with one.'
    throw new AppError('record/none', message, { status: 2 })
  }
  try {
    return openRecord(path, options)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'record/not-found') throw error
    throw new AppError(
      error.code,
      `There is no record at ${path}. Make one with "daybook read FILE", or name another with --record.`,
      { cause: error },
    )
  }
}

/** Who decides: kept with the decision. */
export function byOption(): Option {
  return new Option('--by <name>', 'who decides').env('DAYBOOK_CODER').default(userName(), 'your user name')
}

/** The person's name on this machine. A user that the machine has no name for (a container's) has none. */
export function userName(): string {
  try {
    return userInfo().username
  } catch {
    return process.env['USER'] ?? 'unknown'
  }
}

/** Why somebody decides: kept with the decision, so it cannot be empty. */
export function reasonOption(): Option {
  return new Option('--reason <words>', 'why: it is kept with the decision')
    .makeOptionMandatory()
    .argParser((words) => {
      if (words.trim() !== '') return words.trim()
      throw new InvalidArgumentError('Say why in some words.')
    })
}
