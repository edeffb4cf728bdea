// What every finder is given.

import type { ReportMetadata } from '../model/report.ts'
import type { Document } from '../text/document.ts'
import type { Trace } from '../trace.ts'
import type { Gazetteer } from './places/gazetteer.ts'

/** Language data and gazetteer: loaded by an edge (knowledge/load.ts), read-only, the same for every report. */
export interface Knowledge {
  readonly gazetteer: Gazetteer
}

export interface Context {
  readonly document: Document
  readonly metadata: ReportMetadata
  readonly knowledge: Knowledge
  readonly trace: Trace | null
}
