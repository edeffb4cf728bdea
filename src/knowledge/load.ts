// Opens what the reader knows (gazetteer, names, syntax) over its bytes (bytes.ts), once a process.
import { type Lexicon, lexiconOf } from '../code/lexicon.ts'
import { type LearnedNames, openLearnedNames } from '../language/names/learned/learned.ts'
import { openAccurate } from '../language/syntax/accurate/open.ts'
import { DEFAULT_ENGINE, type Engine, type EngineName } from '../language/syntax/engine.ts'
import { openFast } from '../language/syntax/fast/open.ts'
import type { Codebook } from '../model/codebook.ts'
import type { Knowledge } from '../read/context.ts'
import type { Gazetteer } from '../read/places/gazetteer.ts'
import { openGazetteer } from '../read/places/packed-gazetteer.ts'
import { type KnowledgeBytes, readGazetteer, readKnowledge } from './bytes.ts'

const loaded = new Map<EngineName, Knowledge>()

/** The knowledge that ships with Daybook. Throws AppError where a file of it is missing or damaged. */
export function loadKnowledge(engine: EngineName = DEFAULT_ENGINE): Knowledge {
  const known = loaded.get(engine)
  if (known !== undefined) return known
  const knowledge = knowledgeOf(readKnowledge(engine))
  loaded.set(engine, knowledge)
  return knowledge
}

/** Makes the reader's knowledge of bytes that readKnowledge gave, in this thread or another. A model is opened when it is first used. */
export function knowledgeOf(bytes: KnowledgeBytes): Knowledge {
  let engine: Engine | null = null
  let names: LearnedNames | null = null
  let lexicon: Lexicon | null = null
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
    get lexicon() {
      if (bytes.codebook !== null) lexicon ??= lexiconOf(bytes.codebook)
      return lexicon
    },
  }
}

function openEngine({ engine, syntax }: KnowledgeBytes): Engine | null {
  if (syntax === null) return null
  return engine === 'fast' ? openFast(syntax) : openAccurate(syntax)
}

/** The same with another codebook. */
export function knowledgeWith(engine: EngineName, codebook: Codebook): Knowledge {
  return knowledgeOf({ ...readKnowledge(engine), codebook })
}

/** The gazetteer alone. */
export function loadGazetteer(): Gazetteer {
  return openGazetteer(readGazetteer())
}
