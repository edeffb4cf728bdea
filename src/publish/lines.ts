// Lines: what `read --format jsonl` prints, one object a report or mention, in the order of the contract.
import type { Mention } from '../model/mention.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import type { Span } from '../model/span.ts'

/** A line of the output. `start` and `end` are into the input's text. */
export type Line = Readonly<Record<string, unknown>> & {
  readonly kind: string
  readonly id: string
  readonly report: string
  readonly start: number
  readonly end: number
}

/** The stable id of a mention: report, first letter of the kind, place in the report's text (of an entry, of its trigger). */
export function mentionId(report: string, mention: Mention): string {
  const { start, end } = mention.kind === 'entry' ? (mention.evidence['trigger']?.[0] ?? mention) : mention
  return `${report}-${mention.kind.charAt(0)}${start}-${end}`
}

/** The line of a report itself. Its text is left out: the input has it. */
export function reportLine(report: Report): Line {
  const { id, index, start, end, title, published, source, author, url, language, input } = report
  return { kind: 'report', id, report: id, start, end, index, title, published, source, author, url, language, input }
}

/** The line of one mention, its offsets moved from the report's text to the input's. */
export function mentionLine(report: Report, mention: Mention): Line {
  const { kind, start, end, rule, evidence, ...fields } = mention
  const moved = Object.fromEntries(
    Object.entries(evidence).map(([field, spans]) => [
      field,
      spans.map((span) => ({ start: span.start + report.start, end: span.end + report.start })),
    ]),
  )
  return {
    kind,
    id: mentionId(report.id, mention),
    report: report.id,
    start: start + report.start,
    end: end + report.start,
    text: report.text.slice(start, end),
    ...fields,
    ...(kind === 'actor' ? { mentions: moved['mentions'] } : {}),
    ...(kind === 'entry' ? { figures: figureIds(report.id, evidence['figures']) } : {}),
    evidence: moved,
    rule,
    input: report.input,
  }
}

/** Ids of the figures at the spans. */
export function figureIds(report: string, spans: readonly Span[] = []): string[] {
  return spans.map(({ start, end }) => `${report}-f${start}-${end}`)
}

/** All lines of a report: itself first, then its mentions in order of start. */
export function linesOf(report: Report, reading: Reading): Line[] {
  return [reportLine(report), ...reading.mentions.map((mention) => mentionLine(report, mention))]
}
