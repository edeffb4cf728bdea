// What is published of an event: its summary, and the entries that tell of it with their reports and quotes.
import { countsPeople, isPeople } from '../../join/counted.ts'
import type { Told } from '../../join/told.ts'
import type { Event, EventFigures, EventValue } from '../../model/event.ts'
import type { Quote } from '../../model/mention.ts'
import type { Report } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import { printable } from '../columns.ts'
import { boundsPhrase, counted, datePhrase, figurePhrase, namePhrase, numberPhrase } from '../phrases.ts'

export interface StoryEntry {
  readonly told: Told
  readonly report: Report
  /** What the report quotes in the paragraphs that tell of the event. */
  readonly quotes: readonly Quote[]
}

export interface Story {
  readonly event: Event
  readonly entries: readonly StoryEntry[]
  /** The same event by another rule, to set beside it; null where none was asked for. */
  readonly other: Event | null
}

/** "Strike in Antofagasta, CL". */
export function titlePhrase({ type, where }: Event): string {
  const name = namePhrase(type)
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${where === null ? '' : ` in ${wherePhrase(where)}`}`
}

export function wherePhrase(where: Event['where']): string {
  if (where === null) return ''
  const { name, country } = where
  return printable(country === null || name.includes(',') || isCountry(name, country) ? name : `${name}, ${country}`)
}

function isCountry(name: string, code: string): boolean {
  try {
    return REGIONS.of(code) === name
  } catch {
    return false
  }
}

const REGIONS = new Intl.DisplayNames('en', { type: 'region' })

export function whenPhrase({ when }: Event): string {
  return when === null ? 'day not told' : datePhrase(when)
}

/** "dock workers → Harbour Authority". */
export function partiesPhrase({ who, whom }: Event): string {
  return [who.join(', '), whom.join(', ')].filter((part) => part !== '').join(' → ')
}

/** "3 reports, 4 voices". */
export function tellersPhrase(event: Event): string {
  const voices = new Set(Object.values(event.figures).flatMap(({ values }) => values.map(({ voice }) => voice)))
  return [counted(event.reports.length, 'report'), voices.size > 0 ? counted(voices.size, 'voice') : '']
    .filter((part) => part !== '')
    .join(', ')
}

/** Values that count, without parts and what a voice said before them. */
export function wholeOf({ values }: EventFigures): EventValue[] {
  return values.filter(({ part }) => !part)
}

/** What an event is known by: people struck and taking part, and whatever voices differ about. Those of most values first. */
export function chiefFigures({ figures }: Event): [string, EventFigures][] {
  return Object.entries(figures)
    .filter(
      ([key, { course }]) => countsPeople(key.split('/')[0] ?? '') || course === 'disagree' || course === 'develops',
    )
    .sort(([, a], [, b]) => b.values.length - a.values.length)
}

export function pointOf({ low, high }: Pick<EventValue, 'low' | 'high'>): number {
  return low ?? high ?? 0
}

/** "12–17 killed (3 voices)", "23 → 41 killed", "≥ 12 officers injured". */
export function figuresPhrase(key: string, figures: EventFigures): string {
  const whole = wholeOf(figures)
  const [first] = whole
  if (first === undefined) return ''
  const noun = isPeople(first.unit) || first.unit === 'percent' || /^[A-Z]{3}$/.test(first.unit) ? '' : `${first.unit} `
  const measure = measurePhrase(key, first)
  const values = valuesPhrase(figures, whole)
  return `${values} ${measure.startsWith(noun.trim()) ? '' : noun}${measure}${voicesNote(figures, whole)}`.trim()
}

function valuesPhrase({ best, course }: EventFigures, whole: readonly EventValue[]): string {
  const ordered = [...whole].sort((a, b) => pointOf(a) - pointOf(b))
  const [least, most] = [ordered[0], ordered.at(-1)]
  const unit = (words: string, value: EventValue | undefined) =>
    value?.unit === 'percent' ? `${words}%` : /^[A-Z]{3}$/.test(value?.unit ?? '') ? `${words} ${value?.unit}` : words
  if (course === 'disagree' && least !== undefined && most !== undefined) {
    const open = most.high === null ? '+' : ''
    return unit(`${numberPhrase(pointOf(least))}–${numberPhrase(most.high ?? pointOf(most))}${open}`, most)
  }
  if (course === 'develops') {
    const days = [...whole].sort((a, b) => ((a.said ?? '') < (b.said ?? '') ? -1 : 1))
    const [from, to] = [days[0], days.at(-1)]
    return from === undefined || to === undefined ? '' : unit(`${boundsPhrase(from)} → ${boundsPhrase(to)}`, to)
  }
  const shown = whole.find((value) => pointOf(value) === best) ?? least
  return shown === undefined ? '' : unit(boundsPhrase(shown), shown)
}

function voicesNote({ course }: EventFigures, whole: readonly EventValue[]): string {
  const voices = new Set(whole.map(({ voice }) => voice)).size
  return course === 'one' || voices < 2 ? '' : ` (${voices} voices)`
}

/** What values count, without their unit: "killed", "officers injured", "rate (inflation)", "districts". */
export function measurePhrase(key: string, { unit, of }: Pick<EventValue, 'unit' | 'of'>): string {
  const [measure = '', group = ''] = key.split('/')
  if (isPeople(unit) && measure !== 'count') return [group, measure].filter((part) => part !== '').join(' ')
  if (measure === 'count') return of === null ? countedPhrase(unit) : printable(of)
  return of === null || of === unit ? measure : `${measure} (${printable(of)})`
}

function countedPhrase(unit: string): string {
  return isPeople(unit) ? 'people' : unit === '' ? 'count' : unit
}

/** A value with what it counts: "≥ 12 killed", "3 days duration (strike)", "20 shops". */
export function saidPhrase(key: string, value: EventValue): string {
  const number = valuePhrase(value)
  if (isPeople(value.unit) || !key.startsWith('count')) return `${number} ${measurePhrase(key, value)}`
  return value.of === null || number.includes(value.of) ? number : `${number} (${printable(value.of)})`
}

/** "median 14 (12–17)", "at least 12". */
export function viewPhrase({ rule, low, best, high }: EventFigures): string {
  if (best === null) return `${rule}: none`
  const range =
    low === best && high === best
      ? ''
      : ` (${low === null ? '…' : numberPhrase(low)}–${high === null ? '…' : numberPhrase(high)})`
  return `${rule}: ${numberPhrase(best)}${range}`
}

export const COURSES: Readonly<Record<EventFigures['course'], string>> = {
  one: 'one value',
  agree: 'voices agree',
  disagree: 'voices disagree',
  develops: 'develops over days',
}

/** "≥ 12 people". */
export function valuePhrase(value: EventValue): string {
  return isPeople(value.unit) ? boundsPhrase(value) : figurePhrase(value)
}

/** A stretch of a report's text with some words of it, and where those stand in it. */
export interface Words {
  readonly before: string
  readonly words: string
  readonly after: string
}

const AROUND = 110

/** The words at a span with some of what stands around them, in one line. */
export function wordsAround(text: string, { start, end }: Span): Words {
  const line = (part: string) => part.replace(/\s+/g, ' ')
  const head = text.slice(Math.max(0, start - AROUND), start)
  const tail = text.slice(end, end + AROUND)
  const paragraph = head.split(/\n\s*\n/).at(-1) ?? ''
  const rest = tail.split(/\n\s*\n/)[0] ?? ''
  const cut = paragraph.length === head.length && start > AROUND
  const open = rest.length === tail.length && end + AROUND < text.length
  return {
    before: line(cut ? paragraph.replace(/^\S*\s/, '…') : paragraph.trimStart()),
    words: line(text.slice(start, end)),
    after: line(open ? rest.replace(/\s\S*$/, '…') : rest.trimEnd()),
  }
}
