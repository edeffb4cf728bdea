// Reads a stream of reports, on this thread or on several, and yields the outcomes in the order of the stream.
import type { Taken, TakenReport } from '../ingest/taken.ts'
import { takeUnpacked } from '../knowledge/ahead.ts'
import type { KnowledgeBytes } from '../knowledge/bytes.ts'
import { knowledgeOf } from '../knowledge/open.ts'
import { DEFAULT_ENGINE, type EngineName } from '../language/syntax/engine.ts'
import type { Codebook } from '../model/codebook.ts'
import type { Report } from '../model/report.ts'
import type { Knowledge } from '../read/context.ts'
import { type Batches, batchesOf, soon } from './batches.ts'
import type { Outcome } from './outcome.ts'
import { type Pool, startPool } from './pool.ts'
import { type BatchAnswer, NOTHING, readBatch } from './read-batch.ts'

export interface ReadOptions {
  /** How many threads read. 1 reads on the calling thread. */
  readonly workers: number
  /** What parses sentences. */
  readonly engine?: EngineName
  /** Which events are entered; absent: the default one. */
  readonly codebook?: Codebook
  /** Whether outcomes carry their printed lines. */
  readonly lines?: boolean
}

/** Text a batch, in code units: what one message to a worker carries. */
const BATCH = 65_536

/** The first report is read at once, the next ones in small batches while the workers start. */
const FIRST = 1
const SMALL = 8_192

/** Batches given or answered that wait for an earlier one: a slow report must not let the rest pile up. */
const MOST_SLOTS = 16

/** Input shorter than this is read before a worker would be ready. */
const WORTH_WORKERS = 100_000

/** Reads every report of `pieces`; everything else passes by in its place. */
export async function* readReports(
  pieces: AsyncIterable<readonly Taken[]>,
  options: ReadOptions,
): AsyncGenerator<Outcome[]> {
  const batches = batchesOf(pieces)
  const readers = lazyReaders(options)
  try {
    yield* readHere(batches, readers, options)
    const pool = readers.pool()
    if (pool?.isReady()) yield* readThere(batches, pool, options)
  } finally {
    await readers.pool()?.close()
    await batches.close()
  }
}

/** What reads, made when it is first needed. */
interface Readers {
  /** Reads on this thread. */
  here(reports: readonly Report[]): Promise<BatchAnswer[]>
  /** Starts the worker threads, where more than one is asked for. */
  start(): Promise<void>
  pool(): Pool | null
}

function lazyReaders({ workers, engine = DEFAULT_ENGINE, codebook, lines = false }: ReadOptions): Readers {
  let shared: KnowledgeBytes | null = null
  let knowledge: Knowledge | null = null
  let pool: Pool | null = null
  return {
    async here(reports) {
      if (reports.length === 0) return []
      knowledge ??= knowledgeOf(await bytes())
      return readBatch(reports, knowledge, lines)
    },
    async start() {
      if (workers > 1) pool ??= startPool(workers, { lines, knowledge: await bytes() })
    },
    pool: () => pool,
  }

  async function bytes(): Promise<KnowledgeBytes> {
    shared ??= takeUnpacked(engine)
    // What unpacks is not even loaded where another thread has done it.
    shared ??= (await import('../knowledge/bytes.ts')).unpackKnowledge(engine)
    return codebook === undefined ? shared : { ...shared, codebook }
  }
}

/** Reads on this thread: to the end of the stream, or until the workers are ready. */
async function* readHere(batches: Batches, readers: Readers, options: ReadOptions): AsyncGenerator<Outcome[]> {
  let read = 0
  while (!readers.pool()?.isReady()) {
    const batch = await batches.next(read === 0 ? FIRST : options.workers > 1 ? SMALL : BATCH)
    if (batch === null) return
    const reports = reportsOf(batch)
    yield outcomesOf(batch, await readers.here(reports), options.engine)
    for (const report of reports) read += report.text.length
    if (read > WORTH_WORKERS) await readers.start()
    // Lets the workers' messages, and signals, come through.
    await soon()
  }
}

/** A batch and its answers, once a worker has given them. */
interface Slot {
  readonly batch: readonly Taken[]
  readonly answers: Promise<BatchAnswer[]>
  done: BatchAnswer[] | null
}

/** Hands batches to the workers as long as they have room, and yields in order whatever is complete. */
async function* readThere(batches: Batches, pool: Pool, { engine }: ReadOptions): AsyncGenerator<Outcome[]> {
  const slots: Slot[] = []
  let coming: Promise<readonly Taken[] | null> | null = null
  let ended = false
  while (!ended || slots.length > 0) {
    if (!ended && pool.hasRoom() && slots.length < MOST_SLOTS) {
      coming ??= batches.next(BATCH)
      const batch = await firstOf(coming, slots[0])
      if (batch !== 'answered') {
        coming = null
        if (batch === null) ended = true
        else slots.push(give(pool, batch))
      }
    } else {
      await slots[0]?.answers
    }
    const ready = takeReady(slots, engine)
    if (ready.length > 0) yield ready
  }
}

/** The next batch, or that the oldest slot is answered, whichever comes first. */
async function firstOf(
  coming: Promise<readonly Taken[] | null>,
  oldest: Slot | undefined,
): Promise<readonly Taken[] | null | 'answered'> {
  if (oldest === undefined) return coming
  return Promise.race([coming, oldest.answers.then(() => 'answered' as const)])
}

function give(pool: Pool, batch: readonly Taken[]): Slot {
  const reports = reportsOf(batch)
  const answers = reports.length === 0 ? Promise.resolve([]) : pool.read(reports)
  const slot: Slot = { batch, answers, done: null }
  answers.then(
    (done) => {
      slot.done = done
    },
    () => {},
  )
  return slot
}

function takeReady(slots: Slot[], engine: EngineName | undefined): Outcome[] {
  const ready: Outcome[] = []
  for (;;) {
    const first = slots[0]
    if (first === undefined || first.done === null) return ready
    slots.shift()
    ready.push(...outcomesOf(first.batch, first.done, engine))
  }
}

function reportsOf(batch: readonly Taken[]): Report[] {
  return batch.filter((item): item is TakenReport => item.kind === 'report').map((item) => item.report)
}

/** The batch with each report replaced by its outcome. */
function outcomesOf(
  batch: readonly Taken[],
  answers: readonly BatchAnswer[],
  engine: EngineName = DEFAULT_ENGINE,
): Outcome[] {
  let at = 0
  return batch.map((item) => {
    if (item.kind !== 'report') return item
    const answer = answers[at++] ?? NOTHING
    return outcomeOf(item.report, answer, engine)
  })
}

/** A report whose reading threw becomes a refusal that keeps its text. */
function outcomeOf(report: Report, answer: BatchAnswer, engine: EngineName): Outcome {
  const { failure, ...found } = answer
  if (failure === null) return { kind: 'read', report, engine, ...found }
  const reason = `Report ${report.id} could not be read (${failure}). This is a fault of Daybook; its text is kept.`
  return { kind: 'refusal', input: report.input, line: report.index, code: 'read/failed', reason, report }
}
