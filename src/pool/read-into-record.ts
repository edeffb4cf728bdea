// From inputs to a record: takes in, reads, stores, and yields what is stored. Nothing is yielded before its commit.
import { loadCodebook } from '../codebook/load.ts'
import { type TakeInOptions, takeIn } from '../ingest/take-in.ts'
import type { OpenRecord } from '../record/open.ts'
import type { Outcome } from './outcome.ts'
import { type ReadOptions, readReports } from './read-reports.ts'

export interface ReadIntoRecordOptions extends TakeInOptions, ReadOptions {
  /** null reads without keeping anything. */
  readonly record: OpenRecord | null
  /** Ends early: what was read so far is stored and yielded, the rest is left. */
  readonly signal?: AbortSignal
}

/** Reads inputs (paths, folders, globs, "-") into the record. Yields batches of outcomes in the order of the inputs. */
export async function* readIntoRecord(
  inputs: readonly string[],
  options: ReadIntoRecordOptions,
): AsyncGenerator<Outcome[]> {
  if (options.engine !== 'none') options.record?.useCodebook(options.codebook ?? loadCodebook())
  for await (const batch of readReports(takeIn(inputs, options), options)) {
    options.record?.store(batch)
    yield batch
    if (options.signal?.aborted) return
  }
}
