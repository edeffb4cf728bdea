// Loads what the reader knows (gazetteer, names, syntax) from the package's data folder, once a process.
import { fileURLToPath } from 'node:url'
import { AppError } from '../errors.ts'
import { type LearnedNames, openLearnedNames } from '../language/names/learned/learned.ts'
import { openAccurate } from '../language/syntax/accurate/open.ts'
import { DEFAULT_ENGINE, type Engine, type EngineName } from '../language/syntax/engine.ts'
import { openFast } from '../language/syntax/fast/open.ts'
import type { Knowledge } from '../read/context.ts'
import type { Gazetteer } from '../read/places/gazetteer.ts'
import { FILE, FORMAT_VERSION, MAGIC } from '../read/places/gazetteer-format.ts'
import { openGazetteer } from '../read/places/packed-gazetteer.ts'
import { headerOf, unpackGazetteer } from '../read/places/unpack-gazetteer.ts'
import { readModel } from './models.ts'
import { fileBytes, NEXT, sharedBytes } from './packed.ts'

/** What knowledge is made of, checked, in shared memory: every worker makes its own Knowledge of the same bytes. */
export interface KnowledgeBytes {
  readonly places: Uint8Array
  /** null for "none": names by rule alone. */
  readonly names: Uint8Array | null
  readonly engine: EngineName
  readonly syntax: Uint8Array | null
}

const loaded = new Map<EngineName, Knowledge>()

/** The knowledge that ships with Daybook. Throws AppError where a file of it is missing or damaged. */
export function loadKnowledge(engine: EngineName = DEFAULT_ENGINE): Knowledge {
  const known = loaded.get(engine)
  if (known !== undefined) return known
  const knowledge = knowledgeOf(readKnowledge(engine))
  loaded.set(engine, knowledge)
  return knowledge
}

/** The bytes of knowledge. Throws AppError where a file is missing or damaged. */
export function readKnowledge(engine: EngineName): KnowledgeBytes {
  const syntax = engine === 'none' ? null : readModel(`syntax-${engine}`)
  const names = engine === 'none' ? null : readModel('names')
  return { places: readGazetteer(), names, engine, syntax }
}

/** Makes the reader's knowledge of bytes that readKnowledge gave, in this thread or another. A model is opened when it is first used. */
export function knowledgeOf(bytes: KnowledgeBytes): Knowledge {
  let engine: Engine | null = null
  let names: LearnedNames | null = null
  return {
    gazetteer: openGazetteer(bytes.places),
    get names() {
      if (bytes.names !== null) names ??= openLearnedNames(bytes.names)
      return names
    },
    get engine() {
      engine ??= openEngine(bytes)
      return engine
    },
  }
}

function openEngine({ engine, syntax }: KnowledgeBytes): Engine | null {
  if (syntax === null) return null
  return engine === 'fast' ? openFast(syntax) : openAccurate(syntax)
}

/** The gazetteer alone. */
export function loadGazetteer(): Gazetteer {
  return openGazetteer(readGazetteer())
}

let places: Uint8Array | null = null

/** The gazetteer's bytes, checked, in shared memory. Throws AppError where the file is missing or damaged. */
export function readGazetteer(path?: string): Uint8Array {
  if (path !== undefined) return readGazetteerFile(path)
  places ??= readGazetteerFile(fileURLToPath(new URL('../../data/places.bin.zst', import.meta.url)))
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
