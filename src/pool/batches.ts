// Cuts a stream into batches without waiting: what has come so far is a batch as soon as the stream pauses.
import type { Taken } from '../ingest/taken.ts'

export interface Batches {
  /** The next batch once it is there: at most about `units` code units of text, or one longer report. null at the end. */
  next(units: number): Promise<readonly Taken[] | null>
  /** Releases the stream. */
  close(): Promise<void>
}

/** Batches of a stream that comes in pieces of any size. */
export function batchesOf(pieces: AsyncIterable<readonly Taken[]>): Batches {
  const iterator = pieces[Symbol.asyncIterator]()
  let coming: Promise<IteratorResult<readonly Taken[]>> | null = null
  let piece: readonly Taken[] = []
  let at = 0
  let ended = false

  return { next, close }

  async function close(): Promise<void> {
    const closed = iterator.return?.()
    if (coming === null) await closed
    // Where the stream is being waited for, it closes when something comes: that may be never, and no matter.
    else Promise.all([coming, closed]).catch(() => {})
  }

  async function next(units: number): Promise<readonly Taken[] | null> {
    const batch: Taken[] = []
    while (at >= piece.length && !ended) await wait(null)
    let length = fill(batch, 0, units)
    while (length < units && at >= piece.length && !ended) {
      if (!(await wait(soon()))) break
      length = fill(batch, length, units)
    }
    return batch.length === 0 ? null : batch
  }

  function fill(batch: Taken[], length: number, units: number): number {
    let filled = length
    while (at < piece.length && filled < units) {
      const item = piece[at] as Taken
      at++
      // A notice weighs something too: a million empty files must not become one batch.
      filled += item.kind === 'report' ? item.report.text.length : 64
      batch.push(item)
    }
    return filled
  }

  /** Waits for the next piece, or until `limit`; whether a piece, or the end, came. */
  async function wait(limit: Promise<null> | null): Promise<boolean> {
    coming ??= iterator.next()
    const result = await (limit === null ? coming : Promise.race([coming, limit]))
    if (result === null) return false
    coming = null
    piece = result.done === true ? [] : result.value
    ended = result.done === true
    at = 0
    return true
  }
}

/** Resolves after everything that is ready has run. */
export function soon(): Promise<null> {
  return new Promise((resolve) => setImmediate(resolve, null))
}
