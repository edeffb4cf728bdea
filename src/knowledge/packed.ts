// A file of the package's data folder, unpacked into memory that worker threads can share.
import { readFileSync } from 'node:fs'
import { zstdDecompressSync } from 'node:zlib'
import { AppError } from '../errors.ts'

export const NEXT = 'Install Daybook again, or in a checkout run `git checkout data` and try again.'

const LONGEST = 1 << 26
/** Unpacked in few pieces: by the usual 16 KB, putting them together takes as long as unpacking. */
const CHUNK = 1 << 20

/**
 * The bytes of a file packed with zstd. `what` names it in errors: "gazetteer".
 * Throws AppError where it is missing, or damaged: a packed file carries a checksum of its own.
 */
export function fileBytes(path: string, what: string): Uint8Array {
  try {
    const bytes = zstdDecompressSync(readFileSync(path), { chunkSize: CHUNK, maxOutputLength: LONGEST })
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  } catch (cause) {
    throw new AppError('knowledge/unreadable', `The ${what} ${path} cannot be read, or is damaged. ${NEXT}`, { cause })
  }
}

/** The same in memory that threads share. */
export function unpacked(path: string, what: string): Uint8Array {
  const bytes = fileBytes(path, what)
  const shared = sharedBytes(bytes.length)
  shared.set(bytes)
  return shared
}

export function sharedBytes(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length))
}
