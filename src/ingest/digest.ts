// A text input: a digest that is split into its reports, window by window, so that memory stays bounded.
import { reportId } from '../record/report-id.ts'
import { type Part, type SplitMode, split } from '../split/split.ts'
import type { InputContext } from './input-context.ts'
import { LONGEST_REPORT } from './report-line.ts'
import type { Refusal, Taken } from './taken.ts'

/** The reports of the text, in order. */
export async function* takeDigest(
  chunks: AsyncIterable<string>,
  mode: SplitMode,
  context: InputContext,
): AsyncGenerator<Taken[]> {
  let window = ''
  for await (const chunk of chunks) window += chunk
  const taken = split(window, mode).map((part) => takePart(window, 0, part, context))
  if (taken.length > 0) yield taken
}

function takePart(window: string, offset: number, part: Part, context: InputContext): Taken {
  if (part.end - part.start > LONGEST_REPORT) return tooLong(context)
  const text = window.slice(part.start, part.end)
  const place = { input: context.input, index: context.nextIndex(), start: offset + part.start, end: offset + part.end }
  const published = part.metadata.published ?? context.published
  return { kind: 'report', report: { ...part.metadata, published, id: context.unique(reportId(text)), ...place, text } }
}

function tooLong(context: InputContext): Refusal {
  const reason = `A report is longer than ${LONGEST_REPORT.toLocaleString('en')} characters.`
  return {
    kind: 'refusal',
    input: context.input,
    line: context.reports() + 1,
    code: 'input/too-long',
    reason,
    report: null,
  }
}
