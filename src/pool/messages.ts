// What the pool and its workers say to each other.
import type { KnowledgeBytes } from '../knowledge/bytes.ts'
import type { Report } from '../model/report.ts'
import type { BatchAnswer } from './read-batch.ts'

/** Handed to a worker when it starts. */
export interface WorkerSetup {
  readonly lines: boolean
  /** In shared memory: every worker reads the same bytes. */
  readonly knowledge: KnowledgeBytes
}

/** To a worker: read these. Back-pressure is the pool's: it never has more than some ten batches at one worker. */
export interface ReadBatch {
  readonly reports: readonly Report[]
}

/** From a worker: that it is ready, or the answers to the oldest batch not yet answered. */
export type WorkerMessage = { readonly kind: 'ready' } | { readonly kind: 'answers'; readonly answers: BatchAnswer[] }
