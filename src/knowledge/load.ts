// Loads what the reader knows (the gazetteer) from the package's data folder, once a process.
import { fileURLToPath } from 'node:url'
import { AppError } from '../errors.ts'
import type { Knowledge } from '../read/context.ts'
import { FORMAT_VERSION, HEADER, HEADER_BYTES, MAGIC } from '../read/places/gazetteer-format.ts'
import { openGazetteer } from '../read/places/packed-gazetteer.ts'
import { NEXT, unpacked } from './packed.ts'

let loaded: Knowledge | null = null

/** The knowledge that ships with Daybook. Throws AppError where its file is missing or damaged. */
export function loadKnowledge(): Knowledge {
  loaded ??= knowledgeOf(readKnowledge())
  return loaded
}

/** Its bytes, checked, in shared memory: hand them to a worker, which makes its own Knowledge of them. */
export function readKnowledge(path = fileURLToPath(new URL('../../data/places.bin.zst', import.meta.url))): Uint8Array {
  const bytes = unpacked(path, 'gazetteer')
  const header = new Uint32Array(bytes.buffer, 0, Math.min(HEADER_BYTES, bytes.length) >>> 2)
  if (header[HEADER.magic] !== MAGIC || header[HEADER.length] !== bytes.length) {
    throw new AppError('knowledge/damaged', `The gazetteer ${path} is not one. ${NEXT}`)
  }
  if (header[HEADER.version] !== FORMAT_VERSION) {
    throw new AppError(
      'knowledge/version',
      `The gazetteer ${path} has format ${header[HEADER.version]}, this Daybook reads ${FORMAT_VERSION}. ${NEXT}`,
    )
  }
  return bytes
}

/** Makes the reader's knowledge of bytes that readKnowledge gave, in this thread or another. */
export function knowledgeOf(bytes: Uint8Array): Knowledge {
  return { gazetteer: openGazetteer(bytes) }
}
