// Reads dates with a month's name: "12 March 2025", "March 12th", "Feb. 10-12", "Tuesday, 10 February", "mid-March",
// "the beginning of June", "June 2025", "last June", "July last year".
// Must not read: "may" the verb, "March" as a marching crowd, "April Jones", "an august body".

import { MONTH_LEADS, WHICH_WORDS } from '../../../language/en/date-context.ts'
import { MONTHS, PART_NOUNS, PARTS, type Part, WEEKDAYS } from '../../../language/en/date-words.ts'
import type { Expression, Family, MonthMeaning, Scan, Which, YearRef } from '../expression.ts'
import { afterStop, dayAt, dayBefore, isDash, isNumber, isUpper, word, yearRefAt } from '../scan.ts'

export const month: Family = { id: 'dates/month', heads: MONTHS.keys(), read }

const ABBREVIATED = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/
/** Also a verb, a noun, an adjective or a first name. */
const AMBIGUOUS = new Set(['may', 'march', 'april', 'june', 'august', 'mar', 'jan', 'sep', 'dec'])

interface Days {
  readonly day: number
  readonly lastDay: number | null
  readonly edge: number
  /** The token after the first day of a stretch, and the first token of its last day. */
  readonly ends?: readonly [number, number]
}

function read(scan: Scan, at: number): Expression | null {
  if (!isUpper(scan, at)) return null
  const number = MONTHS.get(word(scan, at))
  if (number === undefined) return null
  const dotted = ABBREVIATED.test(word(scan, at)) ? afterStop(scan, at + 1) : at + 1
  const before = daysBefore(scan, at)
  const after = before === null ? daysAfter(scan, at, dotted) : null
  const days = before ?? after
  const last = after?.edge ?? dotted
  const year = yearRefAt(scan, last)
  const lead = days === null ? leadBefore(scan, at) : { first: before?.edge ?? at, part: null, which: null }
  if (days === null && year === null && !isMonth(scan, at, lead.first)) return null
  const meaning: MonthMeaning = {
    kind: 'month',
    month: number,
    year: year?.year ?? null,
    day: days?.day ?? null,
    lastDay: days?.lastDay ?? null,
    which: lead.which,
    part: lead.part,
  }
  const first = days === null ? lead.first : weekdayBefore(scan, lead.first)
  const ends = days?.ends === undefined ? {} : { ends: days.ends }
  return { first, last: year?.last ?? last, ...ends, rule: ruleOf(meaning, before !== null), meaning }
}

function ruleOf(meaning: MonthMeaning, dayFirst: boolean): string {
  if (meaning.day !== null) return dayFirst ? 'dates/day-month' : 'dates/month-day'
  return meaning.part !== null ? 'dates/month-part' : 'dates/month'
}

/** "12 March", "the 12th of March", "10-12 March", "10 and 11 March". */
function daysBefore(scan: Scan, at: number): Days | null {
  const of = word(scan, at - 1) === 'of'
  const end = of ? at - 1 : at
  const day = dayBefore(scan, end, of)
  if (day === null) return null
  const from = rangeStart(scan, day.first, day.day)
  const edge = from?.first ?? day.first
  if (isNumber(scan, edge - 1) && !isDash(scan, edge - 1)) return null
  const first = word(scan, edge - 1) === 'the' && (of || ordinalAt(scan, edge)) ? edge - 1 : edge
  if (from === null) return { day: day.day, lastDay: null, edge: first }
  return { day: from.day, lastDay: day.day, edge: first, ends: [day.first - 1, day.first] }
}

function ordinalAt(scan: Scan, at: number): boolean {
  const day = dayAt(scan, at)
  return day !== null && (day.last > at + 1 || !isNumber(scan, at) || /[a-z]$/.test(word(scan, at)))
}

function rangeStart(scan: Scan, end: number, last: number): { day: number; first: number } | null {
  const joiner = word(scan, end - 1)
  if (!isDash(scan, end - 1) && joiner !== 'to' && joiner !== 'and' && joiner !== 'through') return null
  const from = dayBefore(scan, end - 1, false)
  if (from === null || from.day >= last || MONTHS.has(word(scan, from.first - 1))) return null
  return joiner === 'and' && from.day + 1 !== last && word(scan, from.first - 1) !== 'between' ? null : from
}

/** "March 12", "March 12th", "March 10-12", "March 10 and 11". */
function daysAfter(scan: Scan, month: number, at: number): Days | null {
  const start = word(scan, at) === 'the' ? at + 1 : at
  const from = dayAt(scan, start)
  if (from === null || (start > at && !ordinalAt(scan, start)) || countsSomething(scan, month, from.last)) return null
  const joiner = word(scan, from.last)
  if (isDash(scan, from.last) || joiner === 'to' || joiner === 'and' || joiner === 'through') {
    const to = dayAt(scan, from.last + 1)
    const close = joiner !== 'and' || (to !== null && to.day === from.day + 1)
    if (
      to !== null &&
      to.day > from.day &&
      close &&
      !MONTHS.has(word(scan, to.last)) &&
      !countsSomething(scan, month, to.last)
    )
      return { day: from.day, lastDay: to.day, edge: to.last, ends: [from.last, from.last + 1] }
  }
  return { day: from.day, lastDay: null, edge: from.last }
}

/** "In March 12 people died": the number counts them. */
function countsSomething(scan: Scan, month: number, at: number): boolean {
  if (!/^(?:in|since|during|last|until|of|this|by)$/.test(word(scan, month - 1))) return false
  return /^(?:people|persons|workers|men|women|children|percent|per|million|billion|others|pm|am|%)$/.test(
    word(scan, at),
  )
}

/** "Tuesday, " before the day. */
function weekdayBefore(scan: Scan, first: number): number {
  let at = first - 1
  if (word(scan, at) === 'the') at--
  if (word(scan, at) === ',') at--
  if (word(scan, at) === '.') at--
  return at >= 0 && WEEKDAYS.has(word(scan, at)) && isUpper(scan, at) ? at : first
}

interface Lead {
  readonly first: number
  readonly part: Part | null
  readonly which: Which | null
}

/** "early March", "mid-March", "the end of March", "last March", "early last March". */
function leadBefore(scan: Scan, at: number): Lead {
  const which = WHICH_WORDS.get(word(scan, at - 1)) ?? null
  const start = which === null ? at : at - 1 - (/^(?:the|that)$/.test(word(scan, at - 2)) ? 1 : 0)
  const part = partBefore(scan, start)
  return { first: part?.first ?? start, part: part?.part ?? null, which }
}

/** A part named before `at`: "mid-", "late", "early in", "the start of", "the second half of". */
export function partBefore(scan: Scan, at: number): { first: number; part: Part } | null {
  const joiner = isDash(scan, at - 1) || word(scan, at - 1) === 'in' ? at - 2 : at - 1
  const adjective = PARTS.get(word(scan, joiner))
  if (adjective !== undefined) return { first: joiner, part: adjective }
  const of = word(scan, at - 1) === 'the' ? at - 2 : at - 1
  if (word(scan, of) !== 'of') return null
  const noun = PART_NOUNS.get(word(scan, of - 1))
  if (noun === undefined) return null
  if (noun === 'first-half') return halfBefore(scan, of - 1)
  return { first: word(scan, of - 2) === 'the' ? of - 2 : of - 1, part: noun }
}

function halfBefore(scan: Scan, at: number): { first: number; part: Part } | null {
  const which = word(scan, at - 1)
  const part = which === 'first' ? 'first-half' : /^(?:second|latter|last)$/.test(which) ? 'second-half' : null
  if (part === null) return null
  return { first: word(scan, at - 2) === 'the' ? at - 2 : at - 1, part }
}

/** Whether a month's name alone, with what leads up to it, is a month here. */
function isMonth(scan: Scan, at: number, first: number): boolean {
  const name = word(scan, at)
  if (ABBREVIATED.test(name) && word(scan, at + 1) !== '.')
    return MONTH_LEADS.has(word(scan, first - 1)) && !isUpper(scan, at + 1)
  if (!AMBIGUOUS.has(name)) return !surnameAfter(scan, at)
  if (name === 'may' || name === 'march')
    return first < at || (MONTH_LEADS.has(word(scan, at - 1)) && !surnameAfter(scan, at))
  return first < at || (!surnameAfter(scan, at) && (MONTH_LEADS.has(word(scan, at - 1)) || !isUpper(scan, at - 1)))
}

function surnameAfter(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1]
  const named = next?.kind === 'word' && next.upper && !MONTHS.has(next.lower)
  return (
    named &&
    !/^(?:in|since|until|till|by|from|during|of|before|after|last|next|this|early|late|on)$/.test(word(scan, at - 1))
  )
}

export function monthYear(month: number, year: YearRef): MonthMeaning {
  return { kind: 'month', month, year, day: null, lastDay: null, which: null, part: null }
}
