// What went wrong with a record, said to the person: one sentence that names the file and what to do next.
import { AppError } from '../errors.ts'

// Primary result codes, https://sqlite.org/rescode.html; the low byte of an extended code.
const BUSY = 5
const LOCKED = 6
const READONLY = 8
const IOERR = 10
const CORRUPT = 11
const FULL = 13
const CANTOPEN = 14
const NOTADB = 26

const SENTENCES: Readonly<Record<number, readonly [code: string, say: (path: string) => string]>> = {
  [BUSY]: ['record/locked', (path) => `${path} is locked by another program. Wait for it to finish, then try again.`],
  [LOCKED]: ['record/locked', (path) => `${path} is locked by another program. Wait for it to finish, then try again.`],
  [READONLY]: ['record/read-only', (path) => `${path} cannot be written: the file or its folder is read-only.`],
  [IOERR]: [
    'record/input-output',
    (path) => `${path} cannot be read or written: the disk answered with an error, or is full or over a limit.`,
  ],
  [CORRUPT]: [
    'record/damaged',
    (path) => `${path} is damaged. Keep a copy of it, and read the inputs again into a new record.`,
  ],
  [FULL]: [
    'record/disk-full',
    (path) => `The disk is full: ${path} cannot grow. What was stored before is safe; make room and read again.`,
  ],
  [CANTOPEN]: [
    'record/cannot-open',
    (path) => `${path} cannot be opened: is it a folder, or one that you may not write in?`,
  ],
  [NOTADB]: ['record/not-a-record', (path) => `${path} is not a Daybook record.`],
}

/** The AppError for whatever SQLite threw; errors that are none of its own pass through. */
export function recordError(path: string, error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error) || !('errcode' in error)) return error
  const sentence = SENTENCES[Number(error.errcode) & 0xff]
  if (sentence === undefined) return new AppError('record/failed', `${path}: ${error.message}`, { cause: error })
  return new AppError(sentence[0], sentence[1](path), { cause: error })
}

/** Runs `work`, turning what SQLite throws into an AppError about the record at `path`. */
export function withRecordErrors<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw recordError(path, error)
  }
}
