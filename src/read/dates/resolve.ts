// Resolves what an expression means to a period, against the day of publication and what was told before.
import { type Day, dayOf, monthLength, weekdayOf } from './calendar.ts'
import type { Meaning } from './expression.ts'
import { baseDay, isAhead, type Moment } from './moment.ts'
import {
  between,
  days,
  firstDay,
  lastDay,
  monthAt,
  onDay,
  type Period,
  type Point,
  partOf,
  point,
  pointOfDay,
  weekOf,
} from './period.ts'
import { monthIn, resolveMonth } from './resolve-month.ts'
import { resolveHoliday, resolveQuarter, resolveSeason } from './resolve-season.ts'
import { resolveShift, resolveStretch, resolveUnit } from './resolve-unit.ts'

/** The period, or null where neither publication nor the text settles it. */
export function resolve(meaning: Meaning, moment: Moment): Period | null {
  switch (meaning.kind) {
    case 'month':
      return resolveMonth(meaning, moment)
    case 'fixed':
      return meaning.part === null ? meaning.period : partOf(meaning.period, meaning.part)
    case 'slashed':
      return slashed(meaning, moment.setting.dayFirst)
    case 'weekday':
      return weekday(meaning, moment)
    case 'unit':
      return resolveUnit(meaning, moment)
    case 'stretch':
      return resolveStretch(meaning, moment)
    case 'shift':
      return resolveShift(meaning, meaning.of === null ? null : resolve(meaning.of, moment), moment)
    case 'season':
      return resolveSeason(meaning, moment)
    case 'quarter':
      return resolveQuarter(meaning, moment)
    case 'told-quarter':
      return moment.quarter === null ? null : yearsOn(moment.quarter, meaning.offset)
    case 'holiday':
      return resolveHoliday(meaning, moment)
    case 'nth':
      return nth(meaning, resolve(meaning.of, moment))
    case 'financial-year':
      return financialYear(meaning.offset, moment)
    case 'range':
      return range(meaning, moment)
    case 'open':
      return open(meaning.side, resolve(meaning.of, moment))
    case 'unsettled':
      return null
  }
}

function slashed(meaning: Meaning & { kind: 'slashed' }, dayFirst: boolean): Period | null {
  const { first, second, year } = meaning
  const [day, month] = second > 12 || (!dayFirst && first <= 12) ? [second, first] : [first, second]
  return month > 12 || day > monthLength(year, month) ? null : onDay(dayOf(year, month, day))
}

/** A bare weekday is the nearest before publication (or that day), or after it where the clause looks ahead. */
function weekday(meaning: Meaning & { kind: 'weekday' }, moment: Moment): Period | null {
  const { which } = meaning
  const base = which === 'that' || which === 'beside' ? baseDay(moment, 'story', true) : moment.setting.today
  if (base === null) return null
  const monday = base - weekdayOf(base)
  const back = (weekdayOf(base) - meaning.weekday + 7) % 7
  const ahead = (meaning.weekday - weekdayOf(base) + 7) % 7
  if (meaning.week !== null) return onDay(monday + 7 * meaning.week + meaning.weekday)
  if (which === 'last') return onDay(base - (back === 0 ? 7 : back))
  if (which === 'next') return onDay(nextWeekday(base, monday, ahead))
  if (which === 'beside') return onDay(ahead <= 3 ? base + ahead : base - back)
  if (which === 'that') return onDay(base + (ahead === 0 ? 7 : ahead))
  if (which === 'this') return onDay(isAhead(moment) || back > 3 ? base + ahead : base - back)
  return onDay(isAhead(moment) ? base + ahead : base - back)
}

/** "next Friday", said on a Tuesday, is not the Friday of the same week. */
function nextWeekday(base: Day, monday: Day, ahead: number): Day {
  const day = base + (ahead === 0 ? 7 : ahead)
  return day <= monday + 6 ? day + 7 : day
}

function range(meaning: Meaning & { kind: 'range' }, moment: Moment): Period | null {
  const from = resolve(meaning.from, moment)
  if (from === null) return null
  const to = resolve(meaning.to, moment)
  const end = to === null || isBefore(to, from) ? laterEnd(meaning.to, from) : to
  return end === null ? null : between(from.from, end.to)
}

function isBefore(to: Period, from: Period): boolean {
  return to.to !== null && from.from !== null && lastDay(to.to) < firstDay(from.from)
}

/** The second end without a year of its own: the first after the start. */
function laterEnd(to: Meaning, from: Period): Period | null {
  if (from.from === null) return null
  const start = firstDay(from.from)
  if (to.kind === 'weekday') return onDay(start + ((to.weekday - weekdayOf(start) + 7) % 7))
  if (to.kind !== 'month' || typeof to.year === 'number') return null
  const same = monthIn(to, from.from.year)
  return same === null || isBefore(same, from) ? monthIn(to, from.from.year + 1) : same
}

function open(side: 'since' | 'before', of: Period | null): Period | null {
  if (of === null) return null
  if (side === 'since') return between(of.from, null)
  return between(null, of.from === of.to ? of.from : of.to)
}

/** "the current financial year": counted from the one that the text states. */
function financialYear(offset: number, moment: Moment): Period | null {
  const latest = moment.setting.financialYear
  return latest === null ? null : between(point(latest - 1 + offset), point(latest + offset))
}

/** "the first nine months of 2024", "the second week of May", "the last day of the year". */
function nth(meaning: Meaning & { kind: 'nth' }, of: Period | null): Period | null {
  if (of?.from == null || of.to === null) return null
  const first = firstDay(of.from)
  const last = lastDay(of.to)
  const { number, count } = meaning
  if (!Number.isInteger(count) || count < 1 || count > 1000) return null
  switch (meaning.unit) {
    case 'day':
      return inside(
        number > 0 ? days(first + number - 1, first + number + count - 2) : days(last - count + 1, last),
        first,
        last,
      )
    case 'week':
      return weeks(number, count, first, last)
    case 'weekend':
      return weekends(number, first, last)
    case 'month':
      return monthsOf(number, count, of)
    case 'quarter':
      return monthsOf(number, 3 * count, of)
    case 'year':
      return yearsOf(number, count, of)
    default:
      return null
  }
}

function inside(period: Period, first: Day, last: Day): Period | null {
  if (period.from === null || period.to === null) return null
  const from = firstDay(period.from)
  const to = lastDay(period.to)
  if (from < first || to > last) return null
  return from === to ? onDay(from) : period
}

function weeks(number: number, count: number, first: Day, last: Day): Period | null {
  if (number === 0) return weekOf(first)
  if (number < 0) return inside(days(last - 7 * count + 1, last), first, last)
  const from = first + 7 * (number - 1)
  return inside(days(from, Math.min(last, from + 7 * count - 1)), first, last)
}

function weekends(number: number, first: Day, last: Day): Period | null {
  const saturday = first + ((5 - weekdayOf(first) + 7) % 7)
  const final = last - ((weekdayOf(last) - 6 + 7) % 7) - 1
  const from = number < 0 ? final : saturday + 7 * (number - 1)
  return from < first || from > last ? null : between(pointOfDay(from), pointOfDay(from + 1))
}

function monthsOf(number: number, count: number, of: Period): Period | null {
  if (of.from === null || of.to === null || of.from.month !== null) return null
  const start = number > 0 ? monthAt(of.from.year, 1, (number - 1) * count) : monthAt(of.to.year, 13, -count)
  const end = monthAt(start.year, start.month ?? 1, count - 1)
  if (end.year > of.to.year) return null
  return count === 1 ? between(start, start) : between(start, end)
}

function yearsOf(number: number, count: number, of: Period): Period | null {
  if (of.from === null || of.to === null || of.from.year === of.to.year) return null
  const from = number > 0 ? of.from.year + (number - 1) * count : of.to.year - count + 1
  return between(point(from), point(from + count - 1))
}

/** The same months some years on. */
function yearsOn(period: Period, offset: number): Period {
  const moved = (at: Point | null) => (at === null ? null : { ...at, year: at.year + offset })
  return between(moved(period.from), moved(period.to))
}
