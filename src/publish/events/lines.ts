// Events as JSON Lines: the contract's fields, every value with its words. Offsets are into the input that held the report.
import type { Event, EventFigures } from '../../model/event.ts'
import type { Report } from '../../model/report.ts'
import type { Story } from './story.ts'

export function eventLine({ event, entries, other }: Story): Readonly<Record<string, unknown>> {
  const reports = new Map(entries.map(({ report }) => [report.id, report]))
  const { id, type, when, where, who, whom, figures, status, told, reviewed, why } = event
  return {
    id,
    type,
    when,
    where,
    who,
    whom,
    figures: Object.fromEntries(
      Object.entries(figures).map(([key, one]) => [key, figuresLine(one, reports, otherView(other, key))]),
    ),
    status,
    entries: event.entries,
    reports: event.reports,
    reviewed,
    told,
    why,
  }
}

function figuresLine(figures: EventFigures, reports: ReadonlyMap<string, Report>, other: object | null): object {
  const { low, best, high, rule, course } = figures
  const values = figures.values.map(({ evidence, ...value }) => {
    const report = reports.get(value.report)
    const at = report?.start ?? 0
    const { start, end } = evidence
    const text = report?.text.slice(start, end) ?? ''
    return { ...value, evidence: { report: value.report, start: start + at, end: end + at, text } }
  })
  return { low, best, high, rule, course, ...(other === null ? {} : { other }), values }
}

function otherView(other: Event | null, key: string): object | null {
  const figures = other?.figures[key]
  if (figures === undefined) return null
  const { rule, low, best, high } = figures
  return { rule, low, best, high }
}
