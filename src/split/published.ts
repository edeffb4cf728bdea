// A calendar day as lines around a report write it, as ISO 8601; null where the day, month or year is not certain.
//
//   reads:    12 March 2025   Mar. 12th, 2025   2025-03-12   12.3.2025   January 10, 2012 Tuesday
//   not:      March 12 (no year)   3/4/2025 (which is the month?)
import { MONTH } from './line-kinds-table.ts'

const DAY_FIRST = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s+(${MONTH})\.?,?\s+(\d{4})\b`, 'i')
const MONTH_FIRST = new RegExp(String.raw`\b(${MONTH})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`, 'i')
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/
const DOTTED = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/
const SLASHED = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

export function publishedOf(words: string): string | null {
  const iso = ISO.exec(words)
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dayFirst = DAY_FIRST.exec(words)
  if (dayFirst !== null) return isoDay(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]))
  const monthFirst = MONTH_FIRST.exec(words)
  if (monthFirst !== null) return isoDay(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]))
  const dotted = DOTTED.exec(words)
  if (dotted !== null) return isoDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const slashed = SLASHED.exec(words)
  return slashed === null ? null : slashedDay(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]))
}

/** Only a number above 12 says which of the two is the day. */
function slashedDay(first: number, second: number, year: number): string | null {
  if (first > 12) return isoDay(year, second, first)
  return second > 12 || first === second ? isoDay(year, first, second) : null
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function isoDay(year: number, month: number, day: number): string | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  const length = lengths[month - 1]
  if (length === undefined || day < 1 || day > length || year < 1500) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
