// One event in full, for a terminal: sources × figures, what was said when in which words, quotes, entries, why joined.
import type { EventFigures, EventValue } from '../../model/event.ts'
import { elide, printable } from '../columns.ts'
import { grid } from '../grid.ts'
import { counted, datePhrase } from '../phrases.ts'
import type { Paint } from '../table.ts'
import {
  COURSES,
  measurePhrase,
  partiesPhrase,
  type Story,
  saidPhrase,
  tellersPhrase,
  titlePhrase,
  valuePhrase,
  viewPhrase,
  whenPhrase,
  wordsAround,
} from './story.ts'

export function eventText(story: Story, width: number, paint: Paint): string {
  const { event } = story
  const parties = printable(partiesPhrase(event))
  return [
    paint('title', `${titlePhrase(event)}, ${whenPhrase(event)}`),
    paint('faint', [event.status, tellersPhrase(event), event.id].join(' · ')),
    ...(parties === '' ? [] : [parties]),
    ...section('Figures', figureLines(story, width, paint), paint),
    ...section('Said', saidLines(story, width, paint), paint),
    ...section('Quotes', quoteLines(story, width, paint), paint),
    ...section('Told differently', differing(story), paint),
    ...section('Entries', entryLines(story, width, paint), paint),
    ...section('Why together', whyLines(story), paint),
    '',
  ].join('\n')
}

function section(name: string, lines: readonly string[], paint: Paint): string[] {
  return lines.length === 0 ? [] : ['', paint('title', name), ...lines.map((line) => `  ${line}`.trimEnd())]
}

/** Voices as rows, measures as columns; below them what the rule gives. */
function figureLines({ event, other }: Story, width: number, paint: Paint): string[] {
  const measures = Object.entries(event.figures)
  if (measures.length === 0) return []
  const voices = [...new Set(measures.flatMap(([, { values }]) => values.map(({ voice }) => voice)))]
  const rows = voices.map((voice) => [
    voice,
    ...measures.map(([, { values }]) =>
      values
        .filter((value) => value.voice === voice)
        .map((value) => (value.part ? `(${valuePhrase(value)})` : valuePhrase(value)))
        .join(', '),
    ),
  ])
  const views = measures.map(([key, figures]) => {
    const beside = other?.figures[key]
    const phrase = [viewPhrase(figures), ...(beside === undefined ? [] : [viewPhrase(beside)])].join(', ')
    return `${paint('figure', headOf(key, figures))}: ${phrase}; ${COURSES[figures.course]}`
  })
  const columns = [
    { name: 'voice', least: 10 },
    ...measures.map(([key, figures]) => ({ name: elide(headOf(key, figures), 24), least: 6, right: true })),
  ]
  return [...grid(columns, rows, width - 2, paint), '', ...views]
}

function headOf(key: string, { values }: EventFigures): string {
  const [first] = values
  return first === undefined ? key : measurePhrase(key, first)
}

/** Every value in order of its day, in its words. */
function saidLines(story: Story, width: number, paint: Paint): string[] {
  const reports = new Map(story.entries.map(({ report }) => [report.id, report]))
  const said = Object.entries(story.event.figures)
    .flatMap(([key, { values }]) => values.map((value): [string, EventValue] => [key, value]))
    .sort(([, a], [, b]) => ((a.said ?? '~') < (b.said ?? '~') ? -1 : a.said === b.said ? 0 : 1))
  let day: string | null | undefined
  return said.flatMap(([key, value]) => {
    const heading =
      value.said === day ? [] : [paint('date', value.said === null ? 'day not known' : datePhrase(value.said))]
    day = value.said
    const report = reports.get(value.report)
    const { before, words, after } = wordsAround(report?.text ?? '', value.evidence)
    const copies = value.copies.length === 0 ? '' : `, copied by ${counted(value.copies.length, 'report')}`
    const source =
      value.voice === value.source ? value.voice : [value.voice, value.source].filter(Boolean).join(', in ')
    return [
      ...heading,
      `  ${paint('figure', saidPhrase(key, value))} — ${printable(source)}${copies}`,
      `    ${paint('faint', elide(printable(`${before}[${words}]${after}`), width - 6))}`,
    ]
  })
}

function quoteLines({ entries }: Story, width: number, paint: Paint): string[] {
  const seen = new Set<string>()
  return entries.flatMap(({ report, quotes }) =>
    quotes.flatMap((quote) => {
      const words = printable(report.text.slice(quote.start, quote.end))
      if (seen.has(words)) return []
      seen.add(words)
      const speaker = printable(quote.speaker ?? 'speaker not told')
      return [elide(`${paint('quote', `“${words}”`)} ${speaker}, ${printable(report.source ?? report.id)}`, width * 2)]
    }),
  )
}

/** Fields that entries tell differently. */
function differing({ event }: Story): string[] {
  return Object.entries(event.told).flatMap(([field, values]) => {
    if (values.length < 2) return []
    const told = values.map(({ value, entries }) => `${printable(value ?? 'not told')} (${entries.length})`)
    return [`${field}: ${told.join(', ')}`]
  })
}

function entryLines({ entries }: Story, width: number, paint: Paint): string[] {
  return entries.flatMap(({ told, report }) => {
    const { entry } = told
    const origin = [report.source, report.published?.slice(0, 10)].filter((part) => part).join(', ')
    return [
      `${paint('entry', told.id)}  ${paint('faint', printable(origin))}`,
      `  ${elide(printable(report.text.slice(entry.start, entry.end)), width - 4)}`,
    ]
  })
}

function whyLines({ event }: Story): string[] {
  return event.why.map(({ entries: [a, b], because }) => {
    const reasons = because.map(
      ([feature, weight]) => `${feature} ${weight >= 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)}`,
    )
    return `${b} with ${a}: ${printable(reasons.join(', '))}`
  })
}
