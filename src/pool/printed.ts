// What `read --format jsonl` prints of a report, made of the JSON that the record stores: nothing is put into JSON twice.

import type { Report } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { figureIds, reportLine } from '../publish/lines.ts'
import type { MentionRow } from '../record/packed.ts'

/** The lines of a report, byte for byte those of publish/lines.ts. */
export function printedLines(report: Report, rows: readonly MentionRow[]): string {
  const input = JSON.stringify(report.input)
  const id = JSON.stringify(report.id).slice(0, -1)
  let lines = `${JSON.stringify(reportLine(report))}\n`
  for (const row of rows) lines += printedRow(report, row, id, input)
  return lines
}

/** `id` is the report's id as JSON, without its closing quote: a mention's id begins with it. */
function printedRow(report: Report, row: MentionRow, id: string, input: string): string {
  const { kind, start, end, rule, value } = row
  const text = JSON.stringify(report.text.slice(start, end))
  const fields = value === '{}' ? '' : `${value.slice(1, -1)},`
  const evidence = moved(row.evidence, report.start)
  const spans = kind === 'entry' ? (JSON.parse(row.evidence) as Record<string, Span[]>) : {}
  const mentions =
    kind === 'actor'
      ? mentionsOf(evidence)
      : kind === 'entry'
        ? `"figures":${JSON.stringify(figureIds(report.id, spans['figures']))},`
        : ''
  const own = spans['trigger']?.[0] ?? row
  return (
    `{"kind":"${kind}","id":${id}-${kind.charAt(0)}${own.start}-${own.end}","report":${id}",` +
    `"start":${start + report.start},"end":${end + report.start},"text":${text},${fields}${mentions}` +
    `"evidence":${evidence},"rule":${JSON.stringify(rule)},"input":${input}}\n`
  )
}

/** An actor's mentions stand beside its other fields as well. They come first, and a span holds no bracket. */
function mentionsOf(evidence: string): string {
  return `${evidence.slice(1, evidence.indexOf(']') + 1)},`
}

/** Evidence as JSON, its offsets moved by `by`. Its only numbers are offsets: what stands behind a colon and is no list. */
function moved(evidence: string, by: number): string {
  if (by === 0 || evidence === '{}') return evidence
  let done = ''
  let from = 0
  for (let at = 0; at < evidence.length; ) {
    if (evidence.charCodeAt(at++) !== COLON) continue
    const start = at
    let offset = 0
    for (let code = evidence.charCodeAt(at); isDigit(code); code = evidence.charCodeAt(++at))
      offset = 10 * offset + code - ZERO
    if (at === start) continue
    done += evidence.slice(from, start) + (offset + by)
    from = at
  }
  return done + evidence.slice(from)
}

const COLON = 58
const ZERO = 48

function isDigit(code: number): boolean {
  return code >= ZERO && code < ZERO + 10
}
