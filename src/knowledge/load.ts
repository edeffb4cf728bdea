// Loads what the reader knows from the package's data folder, once a process.
import { DEFAULT_ENGINE, type EngineName } from '../language/syntax/engine.ts'
import type { Codebook } from '../model/codebook.ts'
import type { Knowledge } from '../read/context.ts'
import type { Gazetteer } from '../read/places/gazetteer.ts'
import { openGazetteer } from '../read/places/packed-gazetteer.ts'
import { readGazetteer, readKnowledge } from './bytes.ts'
import { knowledgeOf } from './open.ts'

const loaded = new Map<EngineName, Knowledge>()

/** The knowledge that ships with Daybook. Throws AppError where a file of it is missing or damaged. */
export function loadKnowledge(engine: EngineName = DEFAULT_ENGINE): Knowledge {
  const known = loaded.get(engine)
  if (known !== undefined) return known
  const knowledge = knowledgeOf(readKnowledge(engine))
  loaded.set(engine, knowledge)
  return knowledge
}

/** The same with another codebook. */
export function knowledgeWith(engine: EngineName, codebook: Codebook): Knowledge {
  return knowledgeOf({ ...readKnowledge(engine), codebook })
}

/** The gazetteer alone. */
export function loadGazetteer(): Gazetteer {
  return openGazetteer(readGazetteer())
}
