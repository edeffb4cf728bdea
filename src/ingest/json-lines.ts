// A JSON Lines input: a report a line. A bad line is refused with its number and reason, and the rest goes on.
import { settleLanguage } from '../language/settle.ts'
import { reportId } from '../record/report-id.ts'
import type { InputContext } from './input-context.ts'
import { LONGEST_LINE } from './limits.ts'
import { linesOf, type TextLine } from './lines.ts'
import { parseReportLine } from './report-line.ts'
import type { Refusal, Taken } from './taken.ts'

/** The reports of the lines, in order. */
export async function* takeJsonLines(chunks: AsyncIterable<string>, context: InputContext): AsyncGenerator<Taken[]> {
  for await (const lines of linesOf(chunks, LONGEST_LINE)) {
    const taken: Taken[] = []
    for (const line of lines) {
      const item = line.text !== null && line.text.trim() === '' ? null : takeLine(line, context)
      if (item !== null) taken.push(item)
    }
    if (taken.length > 0) yield taken
  }
}

function takeLine({ number, text }: TextLine, context: InputContext): Taken {
  if (text === null) {
    return refused('input/too-long', `The line is longer than ${LONGEST_LINE.toLocaleString('en')} characters.`)
  }
  const parsed = parseReportLine(text)
  if ('reason' in parsed) return refused('input/bad-line', parsed.reason)
  const { id: own, text: words, ...metadata } = parsed.report
  if (own !== null && context.seen.add(own)) {
    return refused('input/same-id', `The id "${own}" was given to an earlier line. Ids must be unique in an input.`)
  }
  const id = own ?? context.unique(reportId(words))
  const published = metadata.published ?? context.published
  const place = { input: context.input, index: context.nextIndex(), start: 0, end: words.length }
  const { language } = settleLanguage(words, metadata.language)
  return { kind: 'report', report: { ...metadata, published, language, id, ...place, text: words } }

  function refused(code: string, reason: string): Refusal {
    return { kind: 'refusal', input: context.input, line: number, code, reason, report: null }
  }
}
