// Opens what the reader knows (gazetteer, names, syntax, codebook) over its bytes.
import { type Lexicon, lexiconOf } from '../code/lexicon.ts'
import { type LearnedNames, openLearnedNames } from '../language/names/learned/learned.ts'
import { openAccurate } from '../language/syntax/accurate/open.ts'
import type { Engine } from '../language/syntax/engine.ts'
import { openFast } from '../language/syntax/fast/open.ts'
import type { Knowledge } from '../read/context.ts'
import { openGazetteer } from '../read/places/packed-gazetteer.ts'
import type { KnowledgeBytes } from './bytes.ts'

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
