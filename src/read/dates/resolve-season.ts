// Resolves seasons, quarters, halves and named days: which year.
import type { Holiday } from '../../language/en/date-holidays.ts'
import type { Season } from '../../language/en/date-words.ts'
import { type Day, dayOf, easterOf, nthWeekday } from './calendar.ts'
import type { Meaning, Which, YearRef } from './expression.ts'
import type { Moment } from './moment.ts'
import { firstDay, lastDay, months, onDay, type Period } from './period.ts'
import { nearestYear, yearOf } from './resolve-month.ts'
import { isSouthern } from './setting.ts'

const STARTS: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 }

export function resolveSeason(meaning: Meaning & { kind: 'season' }, moment: Moment): Period | null {
  const north = STARTS[meaning.season]
  const start = isSouthern(moment.setting) ? ((north + 5) % 12) + 1 : north
  const year = yearIn(meaning.year, meaning.which, moment, (year) => months(year, start, 3))
  if (year === null) return null
  const season = months(year, start, 3)
  return meaning.part === null ? season : partOfSeason(year, start, meaning.part)
}

/** Early, mid and late are the season's three months. */
function partOfSeason(year: number, start: number, part: string): Period {
  const step = /^(?:early|start|first-half)$/.test(part) ? 0 : /^(?:mid|middle)$/.test(part) ? 1 : 2
  return months(year, start + step, 1)
}

export function resolveQuarter(meaning: Meaning & { kind: 'quarter' }, moment: Moment): Period | null {
  const { number, months: length } = meaning
  if (number === null) return quarterBy(meaning.which, moment)
  const start = (number - 1) * length + 1
  const year = yearIn(meaning.year, meaning.which, moment, (year) => months(year, start, length))
  return year === null ? null : months(year, start, length)
}

/** "last quarter", "this quarter". */
function quarterBy(which: Which | null, moment: Moment): Period | null {
  const { now } = moment.setting
  if (now === null) return null
  const offset = which === 'last' ? -1 : which === 'next' ? 1 : 0
  const current = Math.floor(((now.month ?? 1) - 1) / 3)
  return months(now.year, (current + offset) * 3 + 1, 3)
}

export function resolveHoliday(meaning: Meaning & { kind: 'holiday' }, moment: Moment): Period | null {
  const { holiday } = meaning
  const country = moment.setting.country
  if (dayIn(holiday, 2000, country) === null) return null
  const year = yearIn(meaning.year, meaning.which, moment, (year) => onDay(dayIn(holiday, year, country) ?? 0))
  const day = year === null ? null : dayIn(holiday, year, country)
  return day === null ? null : onDay(day)
}

function dayIn(holiday: Holiday, year: number, country: string | null): Day | null {
  switch (holiday.on) {
    case 'fixed':
      return dayOf(year, holiday.month, holiday.day)
    case 'weekday':
      return nthWeekday(year, holiday.month, holiday.weekday, holiday.n)
    case 'easter':
      return easterOf(year) + holiday.offset
    case 'country': {
      const own = (country === null ? undefined : holiday.by[country]) ?? holiday.by['*']
      return own === undefined ? null : dayIn(own, year, country)
    }
    case 'lunar':
      return null
  }
}

/** The year of something that comes round each year. */
function yearIn(stated: YearRef, which: Which | null, moment: Moment, inYear: (year: number) => Period): number | null {
  const year = yearOf(stated, moment)
  if (year !== null) return year
  const { now, today } = moment.setting
  if (now === null || today === null || moment.year !== null) return moment.year ?? moment.stated
  if (which === 'that') return moment.stated ?? now.year
  if (which === 'last') return lastBefore(now.year, (year) => edges(inYear(year)).to < today)
  if (which === 'next') return edges(inYear(now.year)).from > today ? now.year : now.year + 1
  if (which === 'this') return edges(inYear(now.year - 1)).to >= today ? now.year - 1 : now.year
  return nearestYear(moment, (year) => edges(inYear(year)))
}

function lastBefore(year: number, isOver: (year: number) => boolean): number {
  return isOver(year) ? year : isOver(year - 1) ? year - 1 : year - 2
}

function edges(period: Period): { from: Day; to: Day } {
  return { from: period.from === null ? 0 : firstDay(period.from), to: period.to === null ? 0 : lastDay(period.to) }
}
