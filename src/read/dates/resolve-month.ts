// Resolves months and days of months: which year, which part.
import { type Day, dayOf, monthLength } from './calendar.ts'
import type { MonthMeaning, YearRef } from './expression.ts'
import type { Moment } from './moment.ts'
import { days, onDay, only, type Period, partOf, point } from './period.ts'
import type { Tense } from './tense.ts'

export function resolveMonth(meaning: MonthMeaning, moment: Moment): Period | null {
  const year = yearOfMonth(meaning, moment)
  return year === null ? null : monthIn(meaning, year)
}

/** The days or part of the month meant, in a given year; null for a day that the month does not have. */
export function monthIn(meaning: MonthMeaning, year: number): Period | null {
  const { month, day, lastDay } = meaning
  if (day === null) {
    const whole = only(point(year, month))
    return meaning.part === null ? whole : partOf(whole, meaning.part)
  }
  if ((lastDay ?? day) > monthLength(year, month)) return null
  const from = dayOf(year, month, day)
  return lastDay === null ? onDay(from) : days(from, dayOf(year, month, lastDay))
}

function yearOfMonth(meaning: MonthMeaning, moment: Moment): number | null {
  const stated = yearOf(meaning.year, moment)
  if (stated !== null) return stated
  const { now } = moment.setting
  if (now === null || moment.year !== null) return moment.year ?? moment.stated
  switch (meaning.which) {
    case 'last':
      return meaning.month < (now.month ?? 1) ? now.year : now.year - 1
    case 'next':
      return meaning.month > (now.month ?? 1) ? now.year : now.year + 1
    case 'this':
      return now.year
    case 'that':
      return moment.stated ?? now.year
    case null:
      return nearestYear(moment, (year) => firstDayOf(meaning, year))
  }
}

function firstDayOf(meaning: MonthMeaning, year: number): { from: Day; to: Day } {
  const from = dayOf(year, meaning.month, meaning.day ?? 1)
  return { from, to: meaning.day === null ? dayOf(year, meaning.month + 1, 0) : from }
}

/** A stated year, or one counted from publication or from the year told last; null where nothing is said. */
export function yearOf(year: YearRef, moment: Moment): number | null {
  if (year === null || typeof year === 'number') return year
  const now = moment.setting.now?.year ?? null
  if (year === 'that') return moment.stated ?? now
  if (now === null) return null
  return now + { last: -1, this: 0, next: 1 }[year]
}

/** How much further away the reading against the clause's tense may lie: news dates are mostly near. */
const TENSE_WEIGHT = 2
/** A bare date looks back rather than ahead. */
const BACK_WEIGHT = 0.8

/** The year whose day lies nearest to publication: before it or, where the clause looks ahead, after it. */
export function nearestYear(moment: Moment, daysIn: (year: number) => { from: Day; to: Day }): number | null {
  const { now, today } = moment.setting
  if (now === null || today === null) return null
  const past = daysIn(now.year).from <= today ? now.year : now.year - 1
  const ahead = daysIn(now.year).to >= today ? now.year : now.year + 1
  if (past === ahead || moment.past) return past
  const tense = moment.tense()
  const back = (today - daysIn(past).to) * BACK_WEIGHT * weight(tense, 'future', 'past')
  const forward = (daysIn(ahead).from - today) * weight(tense, 'past', 'future')
  return back <= forward ? past : ahead
}

function weight(tense: Tense, against: Tense, by: Tense): number {
  return tense === against ? TENSE_WEIGHT : tense === by ? 1 / TENSE_WEIGHT : 1
}
