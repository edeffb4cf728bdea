// Takes in what the person named: files, folders, globs or standard input, as a stream of reports and refusals.
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { reportId } from '../record/report-id.ts'
import { type SplitMode, split } from '../split/split.ts'
import type { Taken } from './taken.ts'

export interface TakeInOptions {
  readonly split?: SplitMode
  /** ISO 8601 date for reports that do not say when they were published. */
  readonly published?: string | null
  /** Standard input, for "-". */
  readonly stdin?: AsyncIterable<Uint8Array>
}

/** Reports of the inputs, in order, with refusals and the begin and end of each input between them. */
export async function* takeIn(inputs: readonly string[], options: TakeInOptions): AsyncGenerator<Taken> {
  for (const input of inputs) {
    yield { kind: 'begun', input }
    const bytes = readFileSync(input)
    const text = new TextDecoder().decode(bytes)
    let index = 0
    for (const part of split(text, options.split ?? 'auto')) {
      const words = text.slice(part.start, part.end)
      const { start, end, metadata } = part
      const published = metadata.published ?? options.published ?? null
      index++
      yield {
        kind: 'report',
        report: { ...metadata, published, id: reportId(words), input, index, start, end, text: words },
      }
    }
    yield {
      kind: 'done',
      input,
      sha256: hash('sha256', bytes, 'hex'),
      bytes: bytes.length,
      encoding: 'utf-8',
      reports: index,
    }
  }
}
