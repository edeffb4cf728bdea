// Reads quarters and halves of a year: "Q3 2024", "the third quarter", "third-quarter 2023", "the December quarter",
// "the first half of 2024", "H1 2025", "last quarter".
// Must not read: "a quarter of voters", "the fourth quarter" of a match (not told apart), "second half" of a match.

import { WHICH_WORDS } from '../../../language/en/date-context.ts'
import { MONTHS } from '../../../language/en/date-words.ts'
import { type Expression, type Family, NUMBER_HEAD, type Scan, type YearRef } from '../expression.ts'
import { dayBefore, isDash, joined, ordinalWordBefore, plainNumber, word, yearAt, yearRefAt } from '../scan.ts'

export const quarter: Family = { id: 'dates/quarter', heads: ['quarter', 'half'], read }
export const quarterCode: Family = {
  id: 'dates/quarter-code',
  heads: ['q', 'h', 'q1', 'q2', 'q3', 'q4', 'h1', 'h2'],
  read: readCode,
}
export const quarterNumber: Family = { id: 'dates/quarter-code', heads: [NUMBER_HEAD], read: readTurned }

function read(scan: Scan, at: number): Expression | null {
  const months = word(scan, at) === 'half' ? 6 : 3
  const end = isDash(scan, at - 1) ? at - 1 : at
  const ordinal = ordinalWordBefore(scan, end) ?? dayBefore(scan, end, false)
  if (ordinal !== null && ordinal.day <= 12 / months && ordinal.first < end) return numbered(scan, at, ordinal, months)
  if (months === 6) return null
  return ofMonth(scan, at) ?? counted(scan, at)
}

function numbered(scan: Scan, at: number, ordinal: { day: number; first: number }, months: 3 | 6): Expression | null {
  const year = yearRefAt(scan, at + 1) ?? ofTheYear(scan, at + 1)
  if (months === 6 && year === null && yearBefore(scan, ordinal.first) === null) return null

  const last = year?.last ?? at + 1
  const lead = year === null ? yearBefore(scan, ordinal.first) : null
  if (lead !== null) return built(lead.first, last, ordinal.day, months, lead.year)
  const fiscal = /^(?:fiscal|financial)$/.test(word(scan, ordinal.first - 1))
  const first = fiscal ? ordinal.first - 1 : ordinal.first
  const the = word(scan, first - 1) === 'the' && !attributive(scan, at, last)
  return built(the ? first - 1 : first, last, ordinal.day, months, year?.year ?? null)
}

/** "the 1988 third quarter", "this year's first quarter". */
function yearBefore(scan: Scan, at: number): { first: number; year: YearRef } | null {
  const year = yearAt(scan, at - 1)
  if (year !== null) return { first: word(scan, at - 2) === 'the' ? at - 2 : at - 1, year: year.year }
  if (!/^['’]s$/.test(word(scan, at - 1)) || word(scan, at - 2) !== 'year') return null
  const which = WHICH_WORDS.get(word(scan, at - 3))
  return which === undefined ? null : { first: at - 3, year: which }
}

function attributive(scan: Scan, at: number, last: number): boolean {
  if (isDash(scan, at - 1)) return true
  const next = scan.tokens[last]
  return (
    next !== undefined &&
    /^(?:results|earnings|profits?|loss|losses|figures|sales|revenue|net|gdp|growth)$/.test(next.lower)
  )
}

/** "of the year", "of the current year": this year. */
function ofTheYear(scan: Scan, at: number): { year: YearRef; last: number } | null {
  if (word(scan, at) !== 'of' || word(scan, at + 1) !== 'the') return null
  return word(scan, at + 2) === 'year' ? { year: null, last: at + 3 } : null
}

/** "the December quarter": the three months that end with it. */
function ofMonth(scan: Scan, at: number): Expression | null {
  const month = MONTHS.get(word(scan, at - 1))
  if (month === undefined || month % 3 !== 0 || scan.tokens[at - 1]?.upper !== true) return null
  const year = yearRefAt(scan, at + 1)
  const first = word(scan, at - 2) === 'the' ? at - 2 : at - 1
  return built(first, year?.last ?? at + 1, month / 3, 3, year?.year ?? null)
}

/** "last quarter", "the previous quarter". */
function counted(scan: Scan, at: number): Expression | null {
  if (word(scan, at + 1) === 'of' || word(scan, at + 1) === 'final') return null
  const earlier = yearEarlier(scan, at)
  if (earlier !== null) return told(earlier, at + 1, -1)
  if (word(scan, at - 1) === 'the') return told(at - 1, at + 1, 0)
  if (word(scan, at - 1) === 'latest' && word(scan, at - 2) === 'the') return told(at - 2, at + 1, 0)
  const which = WHICH_WORDS.get(word(scan, at - 1))
  if (which === undefined) return null
  const first = word(scan, at - 2) === 'the' ? at - 2 : at - 1
  return {
    first,
    last: at + 1,
    rule: quarter.id,
    meaning: { kind: 'quarter', number: null, months: 3, year: null, which },
  }
}

/** "the year-earlier quarter". */
function yearEarlier(scan: Scan, at: number): number | null {
  if (!/^(?:ago|earlier)$/.test(word(scan, at - 1)) || !isDash(scan, at - 2) || word(scan, at - 3) !== 'year')
    return null
  const first = word(scan, at - 4) === 'comparable' ? at - 4 : at - 3
  return word(scan, first - 1) === 'the' ? first - 1 : first
}

/** "the quarter": the one told last. */
function told(first: number, last: number, offset: number): Expression {
  return { first, last, rule: 'dates/quarter-told', meaning: { kind: 'told-quarter', offset } }
}

/** "Q3", "Q3 2024", "H1 2025". */
function readCode(scan: Scan, at: number): Expression | null {
  const match = /^([qh])([1-4])?$/.exec(word(scan, at))
  if (match === null) return null
  const split = match[2] === undefined
  if (split && !joined(scan, at)) return null
  const number = split ? plainNumber(scan, at + 1, 1) : Number(match[2])
  const months = match[1] === 'h' ? 6 : 3
  if (number < 1 || number > 12 / months) return null
  const last = split ? at + 2 : at + 1
  const year = yearRefAt(scan, last) ?? yearAt(scan, last)
  return months === 6 && year === null ? null : built(at, year?.last ?? last, number, months, year?.year ?? null)
}

/** "2024 Q3", "2024-Q3". */
function readTurned(scan: Scan, at: number): Expression | null {
  const year = yearAt(scan, at)
  if (year === null) return null
  const start = isDash(scan, year.last) ? year.last + 1 : year.last
  if (!/^[qh]/.test(word(scan, start))) return null
  const code = readCode(scan, start)
  if (code === null || code.meaning.kind !== 'quarter') return null
  return { ...code, first: at, meaning: { ...code.meaning, year: year.year } }
}

function built(first: number, last: number, number: number, months: 3 | 6, year: YearRef): Expression {
  return { first, last, rule: quarter.id, meaning: { kind: 'quarter', number, months, year, which: null } }
}
