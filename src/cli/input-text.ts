// The text of an input as decoded: what offsets are into. For `read --text` and for checking exported files.
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { AppError } from '../errors.ts'
import { reasonOf } from '../ingest/input-error.ts'
import { createDecoder } from '../text/decode.ts'
import { standardOutput } from './terminal.ts'

/** Prints the text of one input. Returns the exit status. */
export async function printText(inputs: readonly string[]): Promise<number> {
  const [input, ...others] = inputs
  if (input === undefined || others.length > 0) {
    throw new AppError('usage/text', '--text prints one input at a time: offsets are into one text.', { status: 2 })
  }
  if (/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(input)) {
    const message = `${input} holds a report a line, and offsets are into each report's own "text": there is no one text to print.`
    throw new AppError('usage/text', message, { status: 2 })
  }
  for await (const text of textOf(input)) await standardOutput.write(text)
  return 0
}

/** The text of a file, or of standard input for "-", piece by piece. */
export async function* textOf(input: string): AsyncGenerator<string> {
  const decoder = createDecoder()
  try {
    for await (const bytes of bytesOf(input)) {
      yield decoder.push(bytes)
      refuseBinary()
    }
  } catch (error) {
    throw error instanceof AppError ? error : unreadable(error)
  }
  yield decoder.end()
  refuseBinary()

  function refuseBinary(): void {
    if (decoder.binary === null) return
    throw new AppError('input/binary', `${input}: It is no text but ${decoder.binary}.`)
  }

  function unreadable(error: unknown): AppError {
    const { code, reason } = reasonOf(error)
    return new AppError(code, `${input}: ${reason}`, { cause: error })
  }
}

function bytesOf(input: string): AsyncIterable<Uint8Array> {
  if (input === '-') return process.stdin
  const file = createReadStream(input)
  if (!input.toLowerCase().endsWith('.gz')) return file
  const unpacked = createGunzip()
  file.on('error', (error) => unpacked.destroy(error))
  return file.pipe(unpacked)
}
