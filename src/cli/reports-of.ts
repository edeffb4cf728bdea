// The reports of inputs, for verbs that read without keeping: what is refused is said on standard error and makes the exit status 3.
import { type TakeInOptions, takeIn } from '../ingest/take-in.ts'
import type { Report } from '../model/report.ts'
import { warn } from './terminal.ts'

export async function* reportsOf(inputs: readonly string[], options: TakeInOptions): AsyncGenerator<Report> {
  for await (const taken of takeIn(inputs, options)) {
    for (const item of [taken].flat()) {
      if (item.kind === 'report') yield item.report
      if (item.kind !== 'refusal') continue
      warn(`${item.input}${item.line > 0 ? `:${item.line}` : ''}: ${item.reason}`)
      process.exitCode = 3
    }
  }
}
