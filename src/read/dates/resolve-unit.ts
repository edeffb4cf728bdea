// Resolves calendar units counted from publication or from what was told last.
import type { Unit } from '../../language/en/date-words.ts'
import { calendarDay, type Day, dayOf, monthLength, weekdayOf } from './calendar.ts'
import type { Meaning } from './expression.ts'
import { baseDay, isAhead, type Moment } from './moment.ts'
import {
  between,
  century,
  days,
  decade,
  firstDay,
  grainOf,
  lastDay,
  monthAt,
  months,
  onDay,
  only,
  type Period,
  partOf,
  point,
  pointOfDay,
  weekOf,
} from './period.ts'

/** "last week", "the next day", "that year", "the end of the month". */
export function resolveUnit(meaning: Meaning & { kind: 'unit' }, moment: Moment): Period | null {
  const { unit, offset, base } = meaning
  if (unit === 'day' && base === 'story' && moment.story !== null && !isDated(moment.story)) return null
  if (unit === 'day' && base === 'story' && moment.story === null && offset > 0) return null
  const day = baseDay(moment, base, offset > 0)
  if (day === null) return null
  const period = unit === 'weekend' ? weekend(day, offset, moment) : periodOfUnit(unit, day, offset)
  return meaning.part === null ? period : partOf(period, meaning.part)
}

function isDated(period: Period): boolean {
  return (period.from ?? period.to)?.day != null
}

/** The unit that is `offset` units from the one that holds the day. */
function periodOfUnit(unit: Unit, day: Day, offset: number): Period {
  const { year, month } = calendarDay(day)
  switch (unit) {
    case 'hour':
    case 'day':
      return onDay(day + offset)
    case 'week':
    case 'weekend':
      return weekOf(day + 7 * offset)
    case 'fortnight':
      return offset < 0 ? days(day - 14, day) : days(day, day + 14)
    case 'month':
      return only(monthAt(year, month, offset))
    case 'quarter':
      return months(year, (Math.floor((month - 1) / 3) + offset) * 3 + 1, 3)
    case 'year':
      return only(point(year + offset))
    case 'decade':
      return decade(year + 10 * offset)
    case 'century':
      return century(Math.floor(year / 100) + 1 + offset)
  }
}

/** "the weekend" is the one that goes on, else the last one, or the coming one where the clause looks ahead. */
function weekend(day: Day, offset: number, moment: Moment): Period {
  const weekday = weekdayOf(day)
  const saturday = day - weekday + 5
  if (offset < 0) return days(saturday - 7, saturday - 6)
  if (offset > 0) return weekday >= 5 ? days(saturday + 7, saturday + 8) : days(saturday, saturday + 1)
  const passed = weekday < 5 && !isAhead(moment)
  return passed ? days(saturday - 7, saturday - 6) : days(saturday, saturday + 1)
}

const IN_DAYS: Partial<Record<Unit, number>> = { hour: 1 / 24, day: 1, week: 7, weekend: 7, fortnight: 14 }
const IN_MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3 }
const IN_YEARS: Partial<Record<Unit, number>> = { year: 1, decade: 10, century: 100 }

/** "the last 18 months" go from that month to this; without a count one end is open. */
export function resolveStretch(meaning: Meaning & { kind: 'stretch' }, moment: Moment): Period | null {
  const { today, now } = moment.setting
  if (today === null || now === null) return null
  const { unit, forward } = meaning
  if (meaning.count === null) return forward ? between(now, null) : between(null, now)
  const count = forward ? meaning.count : -meaning.count
  const far = farEnd(unit, count, today)
  if (far === null) return null
  const near = far.day !== null ? now : far.month !== null ? point(now.year, now.month) : point(now.year)
  return forward ? between(near, far) : between(far, near)
}

function farEnd(unit: Unit, count: number, today: Day) {
  const { year, month } = calendarDay(today)
  const inDays = IN_DAYS[unit]
  if (inDays !== undefined) return pointOfDay(today + Math.trunc(count * inDays))
  const inMonths = IN_MONTHS[unit] ?? (Number.isInteger(count) ? undefined : 12 * (IN_YEARS[unit] ?? 0))
  if (inMonths !== undefined) return Number.isInteger(count * inMonths) ? monthAt(year, month, count * inMonths) : null
  const far = year + count * (IN_YEARS[unit] ?? 0)
  return Math.abs(far) < 10000 ? point(far) : null
}

/** "two weeks ago", "three days later", "a month after July 3" (`of`, already resolved). */
export function resolveShift(meaning: Meaning & { kind: 'shift' }, of: Period | null, moment: Moment): Period | null {
  const { unit, forward } = meaning
  const base = meaning.of === null ? storyOf(meaning.base, moment) : of
  if (meaning.of !== null && of === null) return null
  if (base === null && meaning.base === 'story' && forward && IN_DAYS[unit] !== undefined) return null
  const day = base === null ? moment.setting.today : edgeOf(base, forward)
  if (day === null || meaning.count === null) return null
  const count = forward ? meaning.count : -meaning.count
  const inDays = IN_DAYS[unit]
  if (inDays !== undefined) return shiftedDays(unit, day + Math.trunc(count * inDays), base)
  const inMonths = IN_MONTHS[unit] ?? (Number.isInteger(count) ? undefined : 12 * (IN_YEARS[unit] ?? 0))
  if (inMonths !== undefined)
    return Number.isInteger(count * inMonths) ? shiftedMonths(day, count * inMonths, meaning.of !== null) : null
  return shiftedYears(day, count * (IN_YEARS[unit] ?? 0), base)
}

function storyOf(base: 'now' | 'story', moment: Moment): Period | null {
  return base === 'story' ? moment.story : null
}

function edgeOf(period: Period, forward: boolean): Day | null {
  const edge = forward ? (period.to ?? period.from) : (period.from ?? period.to)
  return edge === null ? null : forward ? lastDay(edge) : firstDay(edge)
}

/** Days from a coarser time (a year, a month) do not come to a day. */
function shiftedDays(unit: Unit, day: Day, base: Period | null): Period | null {
  if (base !== null && !isDated(base)) return null
  return base === null && unit !== 'day' && unit !== 'hour' ? weekOf(day) : onDay(day)
}

function shiftedMonths(day: Day, count: number, exact: boolean): Period {
  const at = calendarDay(day)
  const month = monthAt(at.year, at.month, count)
  if (!exact) return only(month)
  return onDay(dayOf(month.year, month.month ?? 1, Math.min(at.day, monthLength(month.year, month.month ?? 1))))
}

/** A year before March 2024 is March 2023; a year before a day is only a year. */
function shiftedYears(day: Day, count: number, base: Period | null): Period | null {
  const at = calendarDay(day)
  if (Math.abs(at.year + count) >= 10000) return null
  const from = base?.from ?? null
  const to = base?.to ?? null
  if (base === null || from === null || to === null || grainOf(from) !== 'month') return only(point(at.year + count))
  return between(point(from.year + count, from.month), point(to.year + count, to.month))
}
