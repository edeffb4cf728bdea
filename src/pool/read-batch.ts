// Reads a batch of reports on the thread it is called on: what a worker does, and what one thread does without workers.
import type { Report } from '../model/report.ts'
import { linesOf } from '../publish/lines.ts'
import type { Knowledge } from '../read/context.ts'
import { read } from '../reader.ts'
import { pack } from '../record/packed.ts'

/** What was found in one report, or the message of the error that reading it threw. */
export interface BatchAnswer {
  readonly mentions: string
  readonly lines: string | null
  readonly failure: string | null
}

/** Reads each report. An error in one is its own: the rest goes on. */
export function readBatch(reports: readonly Report[], knowledge: Knowledge, lines: boolean): BatchAnswer[] {
  return reports.map((report) => readOne(report, knowledge, lines))
}

function readOne(report: Report, knowledge: Knowledge, lines: boolean): BatchAnswer {
  try {
    const reading = read(report, knowledge)
    const printed = lines
      ? linesOf(report, reading)
          .map((line) => `${JSON.stringify(line)}\n`)
          .join('')
      : null
    return { mentions: pack(reading.mentions), lines: printed, failure: null }
  } catch (error) {
    return { mentions: '', lines: null, failure: error instanceof Error ? error.message : String(error) }
  }
}
