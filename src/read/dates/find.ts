// Finds expressions of when, and resolves them to EDTF.
// Find wide (every family at each of its head words), refine in order, then resolve from the first to the last.
import type { DateMention } from '../../model/mention.ts'
import type { Context } from '../context.ts'
import { type Expression, type Family, NUMBER_HEAD, type Scan } from './expression.ts'
import { count } from './families/count.ts'
import { day } from './families/day.ts'
import { century, decade, decadeWord } from './families/decade.ts'
import { event } from './families/event.ts'
import { holiday } from './families/holiday.ts'
import { month } from './families/month.ts'
import { numeric } from './families/numeric.ts'
import { quarter, quarterCode, quarterNumber } from './families/quarter.ts'
import { season } from './families/season.ts'
import { unit } from './families/unit.ts'
import { weekday } from './families/weekday.ts'
import { year } from './families/year.ts'
import { yearWords } from './families/year-words.ts'
import { dayParts } from './refine/day-parts.ts'
import { longest } from './refine/longest.ts'
import { nth } from './refine/nth.ts'
import { opens } from './refine/opens.ts'
import { ranges } from './refine/ranges.ts'
import type { Refiner } from './refine/refiner.ts'
import { vague } from './refine/vague.ts'
import { resolveAll } from './resolve-all.ts'

/** In order of precedence: of two expressions of equal length the earlier family wins. */
const FAMILIES: readonly Family[] = [
  numeric,
  month,
  weekday,
  day,
  holiday,
  quarter,
  quarterCode,
  quarterNumber,
  season,
  count,
  unit,
  decade,
  decadeWord,
  century,
  year,
  yearWords,
  event,
]

const REFINERS: readonly Refiner[] = [longest, vague, dayParts, nth, ranges, opens]

const BY_HEAD = new Map<string, Family[]>()
for (const family of FAMILIES)
  for (const head of family.heads) {
    const there = BY_HEAD.get(head)
    if (there === undefined) BY_HEAD.set(head, [family])
    else there.push(family)
  }

/** Dates of a report, in order, not overlapping. */
export function findDates(context: Context): DateMention[] {
  const scan: Scan = { text: context.document.text, tokens: context.document.tokens }
  let expressions: readonly Expression[] = findAll(scan)
  if (expressions.length === 0) return []
  for (const refiner of REFINERS) expressions = refiner.refine(expressions, scan, context)
  return resolveAll(expressions, scan, context)
}

function findAll(scan: Scan): Expression[] {
  const found: Expression[] = []
  const { tokens } = scan
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    const families = BY_HEAD.get(token.kind === 'number' ? NUMBER_HEAD : token.lower)
    if (families === undefined) continue
    for (const family of families) {
      const expression = family.read(scan, at)
      if (expression !== null) found.push(expression)
    }
  }
  return found.sort((a, b) => a.first - b.first || b.last - a.last)
}
