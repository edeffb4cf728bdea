// Events as CSV: one row a value, that is a report's figure for an event, with the event's own fields repeated; an entry
// without figures has a row too. The base table is report × event, as tools for event reports want it.
import type { EventFigures, EventValue } from '../../model/event.ts'
import { cell } from '../csv.ts'
import type { Story, StoryEntry } from './story.ts'

const EVENT = ['event', 'type', 'when', 'where', 'country', 'lat', 'lon', 'who', 'whom', 'status'] as const
const MEASURE = ['measure', 'rule', 'low', 'best', 'high', 'course', 'other_rule', 'other_best'] as const
const ENTRY = [
  'entry',
  'report',
  'source',
  'published',
  'entry_type',
  'entry_when',
  'entry_where',
  'entry_status',
] as const
const VALUE = [
  'value_low',
  'value_high',
  'approx',
  'unit',
  'of',
  'voice',
  'by',
  'via',
  'part',
  'copies',
  'start',
  'end',
  'text',
] as const

export const EVENT_COLUMNS: readonly string[] = [...EVENT, ...MEASURE, ...ENTRY, ...VALUE]

export function eventRows(story: Story): string {
  const { event, entries } = story
  const stated = Object.entries(event.figures).flatMap(([key, figures]) =>
    figures.values.map((value) => ({ key, figures, value })),
  )
  const rows = entries.flatMap((entry) => {
    const own = stated.filter(({ value }) => value.entry === entry.told.id)
    const filled = own.map(({ key, figures, value }) => rowOf(story, entry, { key, figures, value }))
    return filled.length > 0 ? filled : [rowOf(story, entry, null)]
  })
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

interface Stated {
  readonly key: string
  readonly figures: EventFigures
  readonly value: EventValue
}

function rowOf({ event, other }: Story, { told, report }: StoryEntry, stated: Stated | null): unknown[] {
  const { id, type, when, where, who, whom, status } = event
  const { entry } = told
  const figures = stated?.figures
  const value = stated?.value
  const beside = stated === null ? undefined : other?.figures[stated.key]
  return [
    ...[id, type, when, where?.name, where?.country, where?.lat, where?.lon, who, whom, status],
    ...[stated?.key, figures?.rule, figures?.low, figures?.best, figures?.high, figures?.course],
    ...[beside?.rule, beside?.best],
    ...[told.id, report.id, report.source, report.published, entry.type, entry.when, entry.where, entry.status],
    ...[value?.low, value?.high, value?.approx, value?.unit, value?.of, value?.voice, value?.by, value?.via],
    ...[value?.part, value?.copies],
    ...(value === undefined
      ? [undefined, undefined, undefined]
      : [value.evidence.start + report.start, value.evidence.end + report.start, wordsOf(value, report.text)]),
  ]
}

function wordsOf({ evidence }: EventValue, text: string): string {
  return text.slice(evidence.start, evidence.end)
}
