// Reads a batch of reports on the thread it is called on: what a worker does, and what one thread does without workers.
import type { Report } from '../model/report.ts'
import type { Knowledge } from '../read/context.ts'
import { readSettled } from '../reader.ts'
import { type MentionRow, packRows, rowOfMention } from '../record/packed.ts'
import { printedLines } from './printed.ts'

/** What was found in one report, or the message of the error that reading it threw. */
export interface BatchAnswer {
  readonly mentions: string
  /** How many mentions, and how many of them dates that a day of publication would have settled. */
  readonly values: number
  readonly unsettled: number
  /** In UTF-8: what is handed from thread to thread need not be copied, nor encoded by the one that writes it. */
  readonly lines: Uint8Array<ArrayBuffer> | null
  readonly failure: string | null
}

const UTF8 = new TextEncoder()

/** The answer of a report that was not read. */
export const NOTHING: BatchAnswer = { mentions: '', values: 0, unsettled: 0, lines: null, failure: 'no answer' }

/** Reads each report, its language as src/ingest settled it. An error in one is its own: the rest goes on. */
export function readBatch(reports: readonly Report[], knowledge: Knowledge, lines: boolean): BatchAnswer[] {
  return reports.map((report) => readOne(report, knowledge, lines))
}

function readOne(report: Report, knowledge: Knowledge, lines: boolean): BatchAnswer {
  try {
    const reading = readSettled(report, knowledge)
    const rows = reading.mentions.map(rowOfMention)
    return {
      mentions: packRows(rows),
      values: rows.length,
      unsettled: report.published === null ? rows.filter(isUnsettled).length : 0,
      lines: lines ? UTF8.encode(printedLines(report, rows)) : null,
      failure: null,
    }
  } catch (error) {
    return { ...NOTHING, failure: error instanceof Error ? error.message : String(error) }
  }
}

function isUnsettled(row: MentionRow): boolean {
  return row.kind === 'date' && row.value === '{"value":null}'
}
