// Reads documents annotated with TIMEX3 (TimeML files, MEANTIME's CAT files), and turns TIMEX3 values into days.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dayOf, monthLength, nthWeekday, weekdayOf } from '../src/read/dates/calendar.ts'

export interface Timex {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
  readonly mod: string
}

export interface TimexDocument {
  readonly name: string
  readonly text: string
  /** The document's own date, as ISO 8601. */
  readonly published: string | null
  readonly times: readonly Timex[]
}

/** The documents of a folder, in order of name. */
export function documentsIn(folder: string, ending: '.tml' | '.xml'): TimexDocument[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
  return names.map((name) => {
    const xml = readFileSync(join(folder, name), 'utf8')
    return ending === '.tml' ? timeml(name, xml) : cat(name, xml)
  })
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" }

function timeml(name: string, xml: string): TimexDocument {
  const created = /<TIMEX3[^>]*functionInDocument="CREATION_TIME"[^>]*>/.exec(xml)?.[0] ?? ''
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? ''
  const times: Timex[] = []
  const open: { tag: string; start: number }[] = []
  let text = ''
  for (const [piece] of body.matchAll(/<[^>]*>|&\w+;|[^<&]+|[<&]/g)) {
    if (piece.startsWith('<TIMEX3')) open.push({ tag: piece, start: text.length })
    else if (piece === '</TIMEX3>') {
      const begun = open.pop()
      if (begun !== undefined) times.push(timexOf(begun.tag, begun.start, text.length))
    } else if (!/^<[/A-Z]/.test(piece)) text += ENTITIES[piece] ?? piece
  }
  return { name, text, published: dayValue(attribute(created, 'value')), times }
}

/** MEANTIME gives tokens: they are joined by spaces, except before closing and after opening marks. */
function cat(name: string, xml: string): TimexDocument {
  const places = new Map<string, { start: number; end: number }>()
  let text = ''
  let sentence = '0'
  for (const match of xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/g)) {
    const attributes = match[1] ?? ''
    const word = (match[2] ?? '').replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)
    const next = attribute(attributes, 'sentence')
    const joiner =
      text === '' ? '' : next !== sentence ? '\n\n' : /^[.,;:!?)\]%]|^['’]/.test(word) || /[([$]$/.test(text) ? '' : ' '
    sentence = next
    text += joiner
    places.set(attribute(attributes, 't_id'), { start: text.length, end: text.length + word.length })
    text += word
  }
  const times: Timex[] = []
  let published: string | null = null
  for (const match of xml.matchAll(/<TIMEX3 ([^>]*[^/>])>([\s\S]*?)<\/TIMEX3>/g)) {
    const attributes = match[1] ?? ''
    if (attributes.includes('CREATION_TIME')) published = dayValue(attribute(attributes, 'value'))
    const anchors = [...(match[2] ?? '').matchAll(/t_id="(\d+)"/g)].map((anchor) => places.get(anchor[1] ?? ''))
    const spans = anchors.filter((span) => span !== undefined)
    if (spans.length === 0) continue
    times.push(timexOf(attributes, Math.min(...spans.map((s) => s.start)), Math.max(...spans.map((s) => s.end))))
  }
  return {
    name,
    text: text.slice(0, annotatedEnd(xml, text, places)),
    published,
    times: times.sort((a, b) => a.start - b.start),
  }
}

/** MEANTIME annotates the first sentences only: the end of the last one with any annotation. */
function annotatedEnd(xml: string, text: string, places: ReadonlyMap<string, { end: number }>): number {
  let last = 0
  for (const match of xml.matchAll(/<token_anchor t_id="(\d+)"/g))
    last = Math.max(last, places.get(match[1] ?? '')?.end ?? 0)
  const end = text.indexOf('\n\n', last)
  return end < 0 ? text.length : end
}

function timexOf(tag: string, start: number, end: number): Timex {
  return { start, end, type: attribute(tag, 'type'), value: attribute(tag, 'value'), mod: attribute(tag, 'mod') }
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}

function dayValue(value: string): string | null {
  return /^\d{4}-\d\d-\d\d/.exec(value)?.[0] ?? null
}

/** First and last day. */
export type Days = readonly [number, number]

const SEASONS: Record<string, number> = { SP: 3, SU: 6, FA: 9, AU: 9, WI: 12 }

/** The days that a calendar value names; null for durations, sets, PRESENT_REF and the like, and values with an unknown part. */
export function daysOfTimex(value: string, mod: string): Days | null {
  const part = /^(?:START|MID|END)$/.test(mod) ? mod : ''
  return dayOrMonth(value, part) ?? weekOrSeason(value) ?? yearOrMore(value, part) ?? /* not a calendar value */ null
}

function dayOrMonth(value: string, part: string): Days | null {
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:T.*)?$/.exec(value)
  if (match === null) return null
  const [year, month] = [Number(match[1]), Number(match[2])]
  if (month < 1 || month > 12) return null
  if (match[3] !== undefined) return [dayOf(year, month, Number(match[3])), dayOf(year, month, Number(match[3]))]
  const bounds = { START: [1, 10], MID: [11, 20], END: [21, monthLength(year, month)] }[part] ?? [
    1,
    monthLength(year, month),
  ]
  return [dayOf(year, month, bounds[0] as number), dayOf(year, month, bounds[1] as number)]
}

function weekOrSeason(value: string): Days | null {
  const match = /^(\d{4})-(?:W(\d{1,2})(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|AU|WI))$/.exec(value)
  if (match === null) return null
  const year = Number(match[1])
  if (match[2] !== undefined) {
    const monday = firstMonday(year) + 7 * (Number(match[2]) - 1)
    return match[3] === undefined ? [monday, monday + 6] : [monday + 5, monday + 6]
  }
  const length = match[5] === undefined ? 3 : 6
  const start =
    match[4] !== undefined
      ? 3 * Number(match[4]) - 2
      : match[5] !== undefined
        ? 6 * Number(match[5]) - 5
        : (SEASONS[match[6] ?? ''] ?? 1)
  return [dayOf(year, start, 1), dayOf(year, start + length, 0)]
}

/** Monday of ISO week 1: the week of the first Thursday. */
function firstMonday(year: number): number {
  const thursday = nthWeekday(year, 1, 3, 1)
  return thursday - weekdayOf(thursday)
}

function yearOrMore(value: string, part: string): Days | null {
  const era = /^BC(\d+)$/.exec(value)
  if (era !== null) return years(1 - Number(era[1]), 1)
  const match = /^(\d{2,4})(X{0,2})$/.exec(value)
  if (match === null || (match[1] + match[2]!).length > 4) return null
  const digits = (match[1] ?? '').length
  const length = 10 ** (4 - digits)
  const start = Number(match[1]) * length
  if (part === '' || length === 100) return years(start, length)
  if (length === 1) {
    const [from, to] = { START: [1, 4], MID: [5, 8], END: [9, 12] }[part] as [number, number]
    return [dayOf(start, from, 1), dayOf(start, to + 1, 0)]
  }
  const [from, to] = { START: [0, 3], MID: [4, 6], END: [7, 9] }[part] as [number, number]
  return years(start + from, to - from + 1)
}

function years(from: number, count: number): Days {
  return [dayOf(from, 1, 1), dayOf(from + count, 1, 0)]
}

/** The days of an EDTF value of this reader; an open end is ±Infinity. */
export function daysOfEdtf(value: string | null): Days | null {
  if (value === null) return null
  const [from, to] = value.split('/') as [string, string | undefined]
  const first = from === '..' ? -Infinity : edge(from, false)
  const last = (to ?? from) === '..' ? Infinity : edge(to ?? from, true)
  return [first, last]
}

function edge(point: string, late: boolean): number {
  const sign = point.startsWith('-') ? -1 : 1
  const [head, month, day] = (sign < 0 ? point.slice(1) : point).split('-')
  const year = sign * Number((head ?? '').replaceAll('X', late ? '9' : '0'))
  if (month === undefined) return late ? dayOf(year, 12, 31) : dayOf(year, 1, 1)
  if (day === undefined) return late ? dayOf(year, Number(month) + 1, 0) : dayOf(year, Number(month), 1)
  return dayOf(year, Number(month), Number(day))
}
