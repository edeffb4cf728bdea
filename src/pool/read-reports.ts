// Reads a stream of reports, on this thread or on several, and yields the outcomes in the order of the stream.
import type { Taken } from '../ingest/taken.ts'
import { loadKnowledge } from '../knowledge/load.ts'
import type { Report } from '../model/report.ts'
import type { Outcome } from './outcome.ts'
import { type BatchAnswer, readBatch } from './read-batch.ts'

export interface ReadOptions {
  /** How many threads read. 1 reads on the calling thread. */
  readonly workers: number
  /** Whether outcomes carry their printed lines. */
  readonly lines?: boolean
}

/** Reads every report of `items`; everything else passes by in its place. Yields one batch or more at a time. */
export async function* readReports(items: AsyncIterable<Taken>, options: ReadOptions): AsyncGenerator<Outcome[]> {
  const knowledge = loadKnowledge()
  for await (const item of items) {
    if (item.kind !== 'report') yield [item]
    else
      yield readBatch([item.report], knowledge, options.lines ?? false).map((answer) => outcomeOf(item.report, answer))
  }
}

/** A report whose reading threw becomes a refusal that keeps its text. */
export function outcomeOf(report: Report, answer: BatchAnswer): Outcome {
  const { mentions, lines, failure } = answer
  if (failure === null) return { kind: 'read', report, mentions, lines }
  const reason = `Report ${report.id} could not be read (${failure}). This is a fault of Daybook: its text is kept.`
  return { kind: 'refusal', input: report.input, line: report.index, code: 'read/failed', reason, report }
}
