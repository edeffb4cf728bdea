// The bytes of an input, chunk by chunk, with their hash and count. What gzip packed is unpacked on the way.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { AppError } from '../errors.ts'

/** Bytes a chunk. Reports come out in lots of about this much text. */
const CHUNK = 65_536

export interface ByteSource {
  /** Unpacked. Throws what the system throws, and AppErrors. */
  readonly chunks: AsyncIterable<Uint8Array>
  /** Of the bytes as they stood in the input, once all were read. */
  sha256(): string
  bytes(): number
}

/** Opens nothing yet: the first chunk does. */
export function byteSource(path: string, named: boolean, stdin: AsyncIterable<Uint8Array>): ByteSource {
  const sha256 = createHash('sha256')
  let bytes = 0
  return {
    chunks: unpacked(counted(path === '-' ? stdin : fileChunks(path, named))),
    sha256: () => sha256.digest('hex'),
    bytes: () => bytes,
  }

  async function* counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      sha256.update(chunk)
      bytes += chunk.length
      yield chunk
    }
  }
}

async function* fileChunks(path: string, named: boolean): AsyncGenerator<Uint8Array> {
  await refuseDevices(path, named)
  yield* createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Uint8Array>
}

/** Reading a device may never end, nor may a pipe that was found in a folder. A pipe that the person named is meant. */
async function refuseDevices(path: string, named: boolean): Promise<void> {
  const found = await stat(path)
  if (found.isFile() || (named && (found.isFIFO() || path === '/dev/stdin'))) return
  if (found.isDirectory()) throw new AppError('input/not-a-file', 'It is a folder.')
  throw new AppError('input/not-a-file', 'It is a device, socket or pipe, not a file.')
}

/** Unpacks chunks that begin as a gzip file does; others pass as they are. */
async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done === true) return
  const all = joined(first.value, { [Symbol.asyncIterator]: () => iterator })
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) return yield* all
  const gunzip = createGunzip({ chunkSize: CHUNK })
  // Errors of either stream reach the loop below through `gunzip`.
  pipeline(Readable.from(all), gunzip, () => {})
  yield* gunzip as AsyncIterable<Uint8Array>
}

async function* joined(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  yield* rest
}
