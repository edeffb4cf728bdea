// The bytes that knowledge is made of (gazetteer, names, syntax, codebook), read from the package's data folder, once a process.
import { fileURLToPath } from 'node:url'
import { loadCodebook } from '../codebook/load.ts'
import { AppError } from '../errors.ts'
import { packageFile } from '../files.ts'
import type { EngineName } from '../language/syntax/engine.ts'
import type { Codebook } from '../model/codebook.ts'
import { FILE, FORMAT_VERSION, MAGIC } from '../read/places/gazetteer-format.ts'
import { headerOf, unpackGazetteer } from '../read/places/unpack-gazetteer.ts'
import { takeUnpacked } from './ahead.ts'
import { readModel } from './models.ts'
import { fileBytes, NEXT, sharedBytes } from './packed.ts'

/** What knowledge is made of, checked, in shared memory: every worker makes its own Knowledge of the same bytes. */
export interface KnowledgeBytes {
  readonly places: Uint8Array
  /** null for "none": names by rule alone. */
  readonly names: Uint8Array | null
  readonly engine: EngineName
  readonly syntax: Uint8Array | null
  /** null: no entries. */
  readonly codebook: Codebook | null
}

/** The bytes of knowledge, unpacked ahead or now. Throws AppError where a file is missing or damaged. */
export function readKnowledge(engine: EngineName): KnowledgeBytes {
  return takeUnpacked(engine) ?? unpackKnowledge(engine)
}

/** The same, on this thread. */
export function unpackKnowledge(engine: EngineName): KnowledgeBytes {
  const syntax = engine === 'none' ? null : readModel(`syntax-${engine}`)
  const names = engine === 'none' ? null : readModel('names')
  return { places: readGazetteer(), names, engine, syntax, codebook: loadCodebook() }
}

let places: Uint8Array | null = null

/** The gazetteer's bytes, checked, in shared memory. Throws AppError where the file is missing or damaged. */
export function readGazetteer(path?: string): Uint8Array {
  if (path !== undefined) return readGazetteerFile(path)
  places ??= readGazetteerFile(fileURLToPath(packageFile('data/places.bin.zst')))
  return places
}

function readGazetteerFile(path: string): Uint8Array {
  const bytes = fileBytes(path, 'gazetteer')
  const header = headerOf(bytes)
  if (header[FILE.magic] !== MAGIC || header[FILE.length] !== bytes.length) {
    throw new AppError('knowledge/damaged', `The gazetteer ${path} is not one. ${NEXT}`)
  }
  if (header[FILE.version] !== FORMAT_VERSION) {
    throw new AppError(
      'knowledge/version',
      `The gazetteer ${path} has format ${header[FILE.version]}, this Daybook reads ${FORMAT_VERSION}. ${NEXT}`,
    )
  }
  return unpackGazetteer(bytes, sharedBytes)
}
