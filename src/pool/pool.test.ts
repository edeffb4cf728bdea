import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generateReports } from '../../bench/generate.ts'
import type { Taken } from '../ingest/taken.ts'
import { loadKnowledge } from '../knowledge/load.ts'
import { NO_METADATA, type Report } from '../model/report.ts'
import { batchesOf } from './batches.ts'
import type { Outcome } from './outcome.ts'
import { startPool } from './pool.ts'
import { readBatch } from './read-batch.ts'
import { readReports } from './read-reports.ts'

function reportOf(text: string, index: number): Report {
  return { ...NO_METADATA, id: `r${index}`, input: 'a.jsonl', index, start: 0, end: text.length, text }
}

/** With `pause`, waits in the middle until worker threads are surely ready, so that they read the rest. */
async function* inPieces(items: readonly Taken[], size: number, pause = 0): AsyncGenerator<Taken[]> {
  for (let at = 0; at < items.length; at += size) {
    // Every other piece lets the event loop turn, as real input does.
    if (at % 2 === 0) await new Promise((resolve) => setImmediate(resolve))
    if (at < items.length / 2 && at + size >= items.length / 2)
      await new Promise((resolve) => setTimeout(resolve, pause))
    yield items.slice(at, at + size)
  }
}

async function all(stream: AsyncIterable<Outcome[]>): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for await (const batch of stream) outcomes.push(...batch)
  return outcomes
}

function generated(count: number): Taken[] {
  const reports = generateReports(count)
  return Array.from({ length: count }, (_, at): Taken[] => {
    const notice: Taken = { kind: 'warning', input: 'a.jsonl', code: 'x', message: String(at) }
    const report: Taken = { kind: 'report', report: reportOf((reports.next().value as { text: string }).text, at + 1) }
    return at % 7 === 0 ? [notice, report] : [report]
  }).flat()
}

describe('reading on several threads', () => {
  it('gives the same in the same order for any number of workers', async () => {
    const items = generated(400)
    const one = await all(readReports(inPieces(items, 50), { workers: 1, lines: true }))
    expect(one.map((outcome) => (outcome.kind === 'read' ? outcome.report.id : outcome))).toEqual(
      items.map((item) => (item.kind === 'report' ? item.report.id : item)),
    )
    for (const workers of [2, 4]) {
      expect(await all(readReports(inPieces(items, 50, 1500), { workers, lines: true }))).toEqual(one)
    }
  })

  it('gives the same however the stream is cut', async () => {
    const items = generated(60)
    const whole = await all(readReports(inPieces(items, 1000), { workers: 1 }))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.constantFrom(1, 2), async (size, workers) => {
        expect(await all(readReports(inPieces(items, size), { workers }))).toEqual(whole)
      }),
      { numRuns: 10 },
    )
  })

  it('ends its threads when the consumer stops early', async () => {
    let seen = 0
    for await (const batch of readReports(inPieces(generated(2000), 20), { workers: 2 })) {
      seen += batch.length
      if (seen > 300) break
    }
    expect(process.getActiveResourcesInfo().filter((name) => name === 'MessagePort')).toEqual([])
  })

  it('passes on what comes before the stream ends', async () => {
    let release: () => void = () => {}
    async function* slow(): AsyncGenerator<Taken[]> {
      yield generated(3)
      await new Promise<void>((resolve) => {
        release = resolve
      })
      yield generated(2)
    }
    const outcomes: Outcome[] = []
    for await (const batch of readReports(slow(), { workers: 1 })) {
      outcomes.push(...batch)
      if (outcomes.length === 4) release()
    }
    expect(outcomes.length).toBe(7)
  })
})

/** For a worker that reads nothing. */
const NO_BYTES = { places: new Uint8Array(0), names: null, engine: 'none', syntax: null, codebook: null } as const

describe('a report that cannot be read', () => {
  it('is refused alone, with its text', async () => {
    const broken = {
      ...reportOf('x', 2),
      get text(): string {
        throw new Error('no text')
      },
    }
    const answers = readBatch([reportOf('One.', 1), broken, reportOf('Three.', 3)], loadKnowledge(), false)
    expect(answers.map(({ failure }) => failure)).toEqual([null, 'no text', null])
  })

  it.each(['EXIT', 'MEMORY'])('is refused alone when its thread dies of %s', { timeout: 60_000 }, async (death) => {
    const program = new URL('../../test/durability/dying-worker.ts', import.meta.url)
    const pool = startPool(2, { lines: true, knowledge: NO_BYTES }, program)
    while (!pool.isReady()) await new Promise((resolve) => setTimeout(resolve, 5))
    const batches = Array.from({ length: 4 }, (_, batch) =>
      Array.from({ length: 5 }, (_, at) => reportOf(batch === 1 && at === 2 ? death : `text ${batch} ${at}`, at)),
    )
    const answers = await Promise.all(batches.map((batch) => pool.read(batch)))
    await pool.close()
    expect(
      answers.flat().map(({ lines, failure }) => (lines === null ? failure : new TextDecoder().decode(lines))),
    ).toEqual(batches.flat().map(({ text }) => (text === death ? expect.stringMatching(/memory|ended/i) : `${text}\n`)))
  })
})

describe('batches', () => {
  it('hold about as much as asked for, and everything once', async () => {
    const items = generated(50)
    const batches = batchesOf(inPieces(items, 9))
    const got: Taken[] = []
    for (;;) {
      const batch = await batches.next(10_000)
      if (batch === null) break
      const units = batch.map((item) => (item.kind === 'report' ? item.report.text.length : 0))
      expect(units.slice(0, -1).reduce((a, b) => a + b, 0)).toBeLessThan(10_000)
      got.push(...batch)
    }
    expect(got).toEqual(items)
  })
})
