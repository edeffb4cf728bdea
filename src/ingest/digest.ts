// A text input: a digest that is split into its reports as it comes.
import { settleLanguage } from '../language/settle.ts'
import { reportId } from '../record/report-id.ts'
import type { SplitMode } from '../split/split.ts'
import { createSplitter, type StreamedPart } from '../split/splitter.ts'
import type { InputContext } from './input-context.ts'
import { LONGEST_REPORT } from './limits.ts'
import type { Taken } from './taken.ts'

/** The reports of the text, in order. One that is too long is refused as a whole, whatever the splitter cut it into. */
export async function* takeDigest(
  chunks: AsyncIterable<string>,
  mode: SplitMode,
  context: InputContext,
): AsyncGenerator<Taken[]> {
  const splitter = createSplitter(mode)
  let refusing = false
  for await (const chunk of chunks) {
    const taken = splitter.push(chunk).flatMap(takePart)
    if (taken.length > 0) yield taken
  }
  const taken = splitter.end().flatMap(takePart)
  if (taken.length > 0) yield taken

  function takePart(part: StreamedPart): Taken[] {
    if (refusing && part.rule === 'split/size') return []
    refusing = part.text.length > LONGEST_REPORT
    return [refusing ? tooLong(part, context) : takenReport(part, context)]
  }
}

function takenReport(part: StreamedPart, context: InputContext): Taken {
  const { start, end, metadata, text } = part
  const place = { input: context.input, index: context.nextIndex(), start, end }
  const published = metadata.published ?? context.published
  const { language } = settleLanguage(text, metadata.language)
  const id = context.unique(reportId(text))
  return { kind: 'report', report: { ...metadata, published, language, id, ...place, text } }
}

function tooLong(part: StreamedPart, context: InputContext): Taken {
  const reason = `The report that starts at character ${part.start} is longer than ${LONGEST_REPORT} characters.`
  const line = context.nextIndex()
  return { kind: 'refusal', input: context.input, line, code: 'input/too-long', reason, report: null }
}
