// A period: what an expression of when comes to, and how EDTF writes it.
import type { Part } from '../../language/en/date-words.ts'
import { calendarDay, type Day, dayOf, monthLength, weekdayOf } from './calendar.ts'

/** A year, a month of it, or a day of that. */
export interface Point {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/** From the first unit of `from` to the last of `to`; null is open. `masked` is a decade ("193X") or century ("18XX"). */
export interface Period {
  readonly from: Point | null
  readonly to: Point | null
  readonly masked: string | null
}

export type Grain = 'day' | 'month' | 'year'

export function point(year: number, month: number | null = null, day: number | null = null): Point {
  return { year, month, day }
}

export function pointOfDay(day: Day): Point {
  return calendarDay(day)
}

export function only(at: Point): Period {
  return { from: at, to: at, masked: null }
}

export function between(from: Point | null, to: Point | null): Period {
  return { from, to, masked: null }
}

export function onDay(day: Day): Period {
  return only(pointOfDay(day))
}

export function days(from: Day, to: Day): Period {
  return between(pointOfDay(from), pointOfDay(to))
}

/** Monday to Sunday of the week that holds the day. */
export function weekOf(day: Day): Period {
  const monday = day - weekdayOf(day)
  return days(monday, monday + 6)
}

/** The month that is `offset` months from the given one. */
export function monthAt(year: number, month: number, offset = 0): Point {
  const count = year * 12 + month - 1 + offset
  return point(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1)
}

/** `count` months from `month` on. */
export function months(year: number, month: number, count: number): Period {
  return between(monthAt(year, month), monthAt(year, month, count - 1))
}

export function decade(year: number): Period {
  const start = Math.floor(year / 10) * 10
  return { from: point(start), to: point(start + 9), masked: `${four(start).slice(0, 3)}X` }
}

/** The 20th century is 19XX, as EDTF gives it. */
export function century(number: number): Period {
  const start = (number - 1) * 100
  return { from: point(start), to: point(start + 99), masked: `${four(start).slice(0, 2)}XX` }
}

export function grainOf(at: Point): Grain {
  return at.month === null ? 'year' : at.day === null ? 'month' : 'day'
}

export function firstDay(at: Point): Day {
  return dayOf(at.year, at.month ?? 1, at.day ?? 1)
}

export function lastDay(at: Point): Day {
  if (at.month === null) return dayOf(at.year, 12, 31)
  return dayOf(at.year, at.month, at.day ?? monthLength(at.year, at.month))
}

/** The period as an EDTF string. */
export function edtf(period: Period): string {
  if (period.masked !== null) return period.masked
  const from = period.from === null ? '..' : written(period.from)
  const to = period.to === null ? '..' : written(period.to)
  return from === to ? from : `${from}/${to}`
}

function written(at: Point): string {
  const year = four(at.year)
  if (at.month === null) return year
  const month = `${year}-${two(at.month)}`
  return at.day === null ? month : `${month}-${two(at.day)}`
}

function four(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** A part of a month (days 1–10, 11–20, 21–end), year (thirds; its first or last month), decade or century. */
export function partOf(period: Period, part: Part): Period {
  const { from, to } = period
  if (from === null || to === null) return period
  if (period.masked !== null) return partOfYears(from.year, to.year, part)
  if (from === to && from.month === null) return partOfYear(from.year, part)
  if (from === to && from.month !== null && from.day === null) return partOfMonth(from.year, from.month, part)
  return partOfDays(period, part)
}

function partOfYears(from: number, to: number, part: Part): Period {
  const tenth = (to - from + 1) / 10
  const bounds: Record<Part, [number, number]> = {
    early: [0, 4],
    start: [0, 4],
    mid: [4, 7],
    middle: [4, 7],
    late: [7, 10],
    end: [7, 10],
    'first-half': [0, 5],
    'second-half': [5, 10],
  }
  const [low, high] = bounds[part]
  return between(point(from + low * tenth), point(from + high * tenth - 1))
}

function partOfYear(year: number, part: Part): Period {
  const bounds: Record<Part, [number, number]> = {
    early: [1, 4],
    start: [1, 1],
    mid: [5, 8],
    middle: [5, 8],
    late: [9, 12],
    end: [12, 12],
    'first-half': [1, 6],
    'second-half': [7, 12],
  }
  const [low, high] = bounds[part]
  return low === high ? only(point(year, low)) : between(point(year, low), point(year, high))
}

function partOfMonth(year: number, month: number, part: Part): Period {
  const end = monthLength(year, month)
  const bounds: Record<Part, [number, number]> = {
    early: [1, 10],
    start: [1, 10],
    mid: [11, 20],
    middle: [11, 20],
    late: [21, end],
    end: [21, end],
    'first-half': [1, 15],
    'second-half': [16, end],
  }
  const [low, high] = bounds[part]
  return between(point(year, month, low), point(year, month, high))
}

/** Of a week or another stretch of days: its first two, middle or last two days. Other stretches stay whole. */
function partOfDays(period: Period, part: Part): Period {
  if (period.from?.day == null || period.to?.day == null) return period
  const first = firstDay(period.from)
  const last = lastDay(period.to)
  if (last - first !== 6) return period
  const bounds: Record<Part, [number, number]> = {
    early: [0, 1],
    start: [0, 0],
    mid: [2, 3],
    middle: [2, 3],
    late: [4, 5],
    end: [6, 6],
    'first-half': [0, 3],
    'second-half': [3, 6],
  }
  const [low, high] = bounds[part]
  return low === high ? onDay(first + low) : days(first + low, first + high)
}
