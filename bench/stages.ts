// What each stage of the reading costs, on one thread: the stages of src/reader.ts called one by one over the same reports.
import { hash } from 'node:crypto'
import { readKnowledge } from '../src/knowledge/bytes.ts'
import { knowledgeOf } from '../src/knowledge/open.ts'
import { findNames } from '../src/language/names.ts'
import { settleLanguage } from '../src/language/settle.ts'
import { NO_METADATA, type Report } from '../src/model/report.ts'
import { linesOf } from '../src/publish/lines.ts'
import { findActors } from '../src/read/actors/find.ts'
import { findAttributions } from '../src/read/attribution/find.ts'
import { type Context, contextOf } from '../src/read/context.ts'
import { findDates } from '../src/read/dates/find.ts'
import { findFigures } from '../src/read/figures/find.ts'
import { findPlaces } from '../src/read/places/find.ts'
import { findQuotes } from '../src/read/quotes/find.ts'
import { read } from '../src/reader.ts'
import { openRecord } from '../src/record/open.ts'
import { pack } from '../src/record/packed.ts'
import type { ReadReport } from '../src/record/store.ts'
import { createSplitter } from '../src/split/splitter.ts'
import { decode } from '../src/text/decode.ts'
import { documentOf } from '../src/text/document.ts'
import { tokenize } from '../src/text/tokens.ts'
import { generateReports } from './generate.ts'

/** Milliseconds a report of about 500 words, best round: near its processor time even on a busy machine. */
export type StageCosts = Readonly<Record<string, number>>

/** The cost of each stage over generated reports, the best of several rounds. */
export function stageCosts(reports: readonly Report[], digest: Uint8Array, rounds: number): StageCosts {
  const best: Record<string, number> = {}
  for (let round = 0; round < rounds; round++) {
    for (const [stage, ms] of Object.entries(oneRound(reports, digest))) {
      best[stage] = Math.min(best[stage] ?? Number.POSITIVE_INFINITY, ms / reports.length)
    }
  }
  return best
}

const knowledge = knowledgeOf(readKnowledge('none'))
const accurate = knowledgeOf(readKnowledge('accurate'))
const fast = knowledgeOf(readKnowledge('fast'))

/** Milliseconds by stage. Report by report, as the reader does: stage by stage, the caches would flatter each. */
function oneRound(reports: readonly Report[], digest: Uint8Array): Record<string, number> {
  const costs: Record<string, number> = {}
  const timed = <T>(stage: string, work: () => T): T => {
    const before = performance.now()
    const result = work()
    costs[stage] = (costs[stage] ?? 0) + performance.now() - before
    return result
  }
  const text = timed('decode', () => decode(digest).text)
  timed('split', () => splitAll(text))
  for (const report of reports) readInStages(report, timed)
  const readings = timed('read (all of it, without trees)', () => reports.map((report) => read(report, knowledge)))
  const packed = timed('pack', () => readings.map((reading) => pack(reading.mentions)))
  timed('lines', () =>
    reports.map((report, at) => linesOf(report, nth(readings, at)).map((line) => JSON.stringify(line))),
  )
  timed('hash', () => reports.map((report) => hash('sha256', report.text, 'hex')))
  storeAll(reports, packed, timed)
  timed('floor (decode and tokenise)', () => tokenize(decode(digest).text).length)
  return costs
}

type Timed = <T>(stage: string, work: () => T) => T

/** The stages of `read` in src/reader.ts, in its order. */
function readInStages(report: Report, timed: Timed): void {
  timed('language', () => settleLanguage(report.text, report.language))
  const document = timed('document', () => documentOf(report.text))
  const context = contextOf(document, report, knowledge)
  timed('names by rule alone', () => findNames(context, null))
  const names = timed('names', () => findNames(context))
  const dates = timed('dates', () => findDates(context))
  const places = timed('places', () => findPlaces(context, { names, dates }))
  const attributions = timed('attributions', () => findAttributions(context, { names }))
  const quotes = timed('quotes', () => findQuotes(context, { names, attributions }))
  timed('figures', () => findFigures(context, { names, dates, places, attributions }))
  timed('actors', () => findActors(context, { names, quotes }))
  timed('every tree, accurate', () => everyTree(contextOf(document, report, accurate)))
  timed('every tree, fast', () => everyTree(contextOf(document, report, fast)))
}

function everyTree({ document, trees }: Context): void {
  for (const number of document.sentences.keys()) trees(number)
}

function storeAll(reports: readonly Report[], packed: readonly string[], timed: Timed): void {
  const record = openRecord(':memory:', { create: true })
  const batches: ReadReport[][] = []
  for (let at = 0; at < reports.length; at += 25) {
    batches.push(
      reports.slice(at, at + 25).map((report, each) => ({
        kind: 'read',
        report,
        engine: 'accurate',
        mentions: nth(packed, at + each),
      })),
    )
  }
  timed('store', () => {
    for (const batch of batches) record.store(batch)
  })
  record.close()
}

function splitAll(text: string): number {
  const splitter = createSplitter('auto')
  let parts = 0
  for (let at = 0; at < text.length; at += 65_536) parts += splitter.push(text.slice(at, at + 65_536)).length
  return parts + splitter.end().length
}

function nth<T>(list: readonly T[], at: number): T {
  return list[at] as T
}

/** `count` generated reports, wrapped as in a digest. */
export function benchReports(count: number): Report[] {
  const generated = generateReports(20260210)
  return Array.from({ length: count }, (_, at) => {
    const { text, ...metadata } = generated.next().value as {
      text: string
      title: string
      published: string
      source: string
      author: string
    }
    return {
      ...NO_METADATA,
      ...metadata,
      id: `g${at}`,
      input: 'bench',
      index: at + 1,
      start: 0,
      end: text.length,
      text,
    }
  })
}
