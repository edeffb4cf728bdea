// What every finder is given.
import type { Lexicon } from '../code/lexicon.ts'
import type { LearnedNames } from '../language/names/learned/learned.ts'
import type { Engine } from '../language/syntax/engine.ts'
import { type Trees, treesOf } from '../language/syntax/tree.ts'
import type { ReportMetadata } from '../model/report.ts'
import type { Document } from '../text/document.ts'
import type { Trace } from '../trace.ts'
import { EMPTY_GAZETTEER, type Gazetteer } from './places/gazetteer.ts'

/** Language data, models and gazetteer: loaded by an edge (knowledge/load.ts), read-only, the same for every report. */
export interface Knowledge {
  readonly gazetteer: Gazetteer
  /** Learned names; null: names by rule alone. */
  readonly names: LearnedNames | null
  /** What parses sentences; null: reading without syntax. */
  readonly engine: Engine | null
  /** The codebook, made ready; null: no entries. */
  readonly lexicon: Lexicon | null
}

/** Reading by rules and word lists alone. */
export const NO_KNOWLEDGE: Knowledge = { gazetteer: EMPTY_GAZETTEER, names: null, engine: null, lexicon: null }

export interface Context {
  readonly document: Document
  readonly metadata: ReportMetadata
  readonly knowledge: Knowledge
  /** The sentences' trees, each made when it is first asked for. */
  readonly trees: Trees
  readonly trace: Trace | null
}

export function contextOf(
  document: Document,
  metadata: ReportMetadata,
  knowledge: Knowledge,
  trace: Trace | null = null,
): Context {
  return { document, metadata, knowledge, trees: treesOf(document, () => knowledge.engine), trace }
}
