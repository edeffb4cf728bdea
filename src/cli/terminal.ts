// Where words go: results to standard output or a file, everything else to standard error; colour only on a terminal.
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { AppError } from '../errors.ts'
import { printable } from '../publish/columns.ts'
import type { Paint, Style } from '../publish/table.ts'

export interface Output {
  /** Resolves when there is room for more. */
  write(text: string | Uint8Array): Promise<void>
  close(): Promise<void>
}

const WIDTH_WITHOUT_TERMINAL = 120

/** Columns for tables: COLUMNS, else the terminal's, else 120. */
export function tableWidth(): number {
  const asked = Number(process.env['COLUMNS'])
  return Number.isInteger(asked) && asked > 0 ? asked : (process.stdout.columns ?? WIDTH_WITHOUT_TERMINAL)
}

const CODES: Readonly<Record<Style, string>> = {
  title: '1',
  faint: '2',
  value: '1',
  figure: '33',
  date: '36',
  place: '32',
  quote: '35',
  actor: '34',
  entry: '31',
}

/** Colours for a stream, or none: no terminal, NO_COLOR or TERM=dumb (FORCE_COLOR wins over the first). */
export function paintFor(stream: { isTTY?: boolean }): Paint {
  const { NO_COLOR = '', FORCE_COLOR = '', TERM } = process.env
  const coloured = NO_COLOR === '' && TERM !== 'dumb' && (stream.isTTY === true || !['', '0'].includes(FORCE_COLOR))
  return coloured
    ? (style, text) => (text.trim() === '' ? text : `\u001b[${CODES[style]}m${text}\u001b[0m`)
    : (_, text) => text
}

/** Standard output. */
export const standardOutput: Output = {
  write: (text) => written(process.stdout, text),
  close: () => Promise.resolve(),
}

/** A file, or standard output for null and "-". */
export function outputTo(path: string | null): Output {
  if (path === null || path === '-') return standardOutput
  const stream = createWriteStream(path)
  let failed: Error | null = null
  stream.on('error', (error) => {
    failed = error
  })
  const check = () => {
    if (failed !== null)
      throw new AppError('output/failed', `${path} cannot be written (${failed.message}).`, { cause: failed })
  }
  return {
    async write(text) {
      check()
      await written(stream, text).catch(check)
    },
    async close() {
      stream.end()
      await finished(stream).catch(check)
      check()
    },
  }
}

async function written(stream: NodeJS.WritableStream, text: string | Uint8Array): Promise<void> {
  if (text.length === 0 || stream.write(text)) return
  await new Promise<void>((resolve, reject) => {
    const settle = (done: () => void) => () => {
      stream.removeListener('drain', onDrain)
      stream.removeListener('error', onError)
      done()
    }
    const onDrain = settle(resolve)
    const onError = settle(reject)
    stream.on('drain', onDrain)
    stream.on('error', onError)
  })
}

/** A line for the person, on standard error. */
export function say(message: string): void {
  progress.clear()
  process.stderr.write(`${message}\n`)
}

/** "daybook: …" on standard error: a warning or a refusal. */
export function warn(message: string): void {
  say(`daybook: ${printable(message)}`)
}

/** One line that is written over and over while work goes on; only where standard error is a terminal. */
export const progress = {
  shown: false,
  show(message: string): void {
    if (!process.stderr.isTTY) return
    process.stderr.write(`\r\u001b[K${message}`)
    progress.shown = true
  },
  clear(): void {
    if (progress.shown) process.stderr.write('\r\u001b[K')
    progress.shown = false
  },
}

/** A reader that goes away ("| head") ends the program quietly. */
export function endQuietlyWithoutReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    warn(`Standard output cannot be written (${error.message}).`)
    process.exit(1)
  })
  // Nobody reads the messages any more: that is no reason to stop.
  process.stderr.on('error', () => {})
}
