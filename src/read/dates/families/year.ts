// Reads years: "in 2024", "since 1997", "the 1973 coup", "(2019)", "1939–45", "2019-2023", "2025/26", "financial year 2024/25",
// "FY2025", "500 BC", "’68" after a lead.
// Must not read: "2000 workers", "$2024", "Resolution 2231", "Vision 2030", "flight 1907", clock times ("1830 GMT").
import { COUNTED_NOUNS, FUNCTION_WORDS, YEAR_LEADS } from '../../../language/en/date-context.ts'
import { WEEKDAYS } from '../../../language/en/date-words.ts'
import { type Expression, type Family, type Meaning, NUMBER_HEAD, type Scan } from '../expression.ts'
import { between, only, type Period, point } from '../period.ts'
import { fullYear, isDash, isNumber, isUpper, joined, plainNumber, word, yearAt } from '../scan.ts'
import { partBefore } from './month.ts'

export const year: Family = { id: 'dates/year', heads: [NUMBER_HEAD, "'", '’', '‘'], read }

function read(scan: Scan, at: number): Expression | null {
  const bc = eraYear(scan, at)
  if (bc !== null) return bc
  const found = yearAt(scan, at) ?? fiscalYear(scan, at)
  if (found === null) return null
  const span = yearSpan(scan, at, found)
  if (span === null && found.last > at + 1 && !apostropheYear(scan, at)) return null
  if (!isYear(scan, at, span?.last ?? found.last, found.year, span !== null)) return null
  return expression(scan, at, span?.last ?? found.last, span?.period ?? only(point(found.year)), span !== null)
}

function expression(scan: Scan, at: number, last: number, period: Period, span: boolean): Expression {
  const part = span ? null : partBefore(scan, at)
  const lead = part === null ? yearLead(scan, at) : part.first
  const meaning: Meaning = { kind: 'fixed', period, part: part?.part ?? null }
  const ends = span ? ({ ends: [at + 1, at + 2] } as const) : {}
  return {
    first: lead,
    last,
    ...ends,
    rule: span ? 'dates/years' : part === null ? year.id : 'dates/year-part',
    meaning,
  }
}

/** "financial year 2025/26", "the fiscal year 2024", "FY 2024", "the year 2000": the words before belong to it. */
function yearLead(scan: Scan, at: number): number {
  let first = at
  if (word(scan, first - 1) === 'year') {
    first--
    if (/^(?:financial|fiscal|academic|school|calendar|budget|tax)$/.test(word(scan, first - 1))) first--
    if (word(scan, first - 1) === 'the') first--
    return first
  }
  return /^(?:fiscal|fy)$/.test(word(scan, first - 1)) ? first - 1 : first
}

/** "FY26". */
function fiscalYear(scan: Scan, at: number): { year: number; last: number } | null {
  const short = word(scan, at).length === 2 && word(scan, at - 1) === 'fy' ? plainNumber(scan, at, 2) : -1
  return short < 0 ? null : { year: fullYear(short), last: at + 1 }
}

/** "44 BC", "79 AD", "the year 313 CE". */
function eraYear(scan: Scan, at: number): Expression | null {
  const era = word(scan, at + 1)
  if (era !== 'bc' && era !== 'bce' && era !== 'ad' && era !== 'ce') return null
  const number = plainNumber(scan, at, 4)
  if (number < 1 || !isUpper(scan, at + 1)) return null
  const value = era.startsWith('b') ? 1 - number : number
  return {
    first: at,
    last: at + 2,
    rule: 'dates/year-era',
    meaning: { kind: 'fixed', period: only(point(value)), part: null },
  }
}

/** "1939–45", "2019-2023", "2025/26". */
function yearSpan(
  scan: Scan,
  at: number,
  from: { year: number; last: number },
): { period: Period; last: number } | null {
  if (
    from.last !== at + 1 ||
    !(isDash(scan, at + 1) || word(scan, at + 1) === '/') ||
    !joined(scan, at) ||
    !joined(scan, at + 1)
  )
    return null
  const digits = word(scan, at + 2).length
  const number = plainNumber(scan, at + 2, 4)
  if (number < 0 || (digits !== 2 && digits !== 4) || tooLong(scan, at + 2)) return null
  const to = digits === 2 ? Math.floor(from.year / 100) * 100 + number : number
  if (digits === 2 && number <= 12 && isDash(scan, at + 1) && number <= from.year % 100) return null
  return to > from.year && to <= 2199 ? { period: between(point(from.year), point(to)), last: at + 3 } : null
}

/** A third part follows: a date in digits or a code. */
function tooLong(scan: Scan, at: number): boolean {
  return (
    joined(scan, at) &&
    (isDash(scan, at + 1) || word(scan, at + 1) === '/') &&
    joined(scan, at + 1) &&
    isNumber(scan, at + 2)
  )
}

function apostropheYear(scan: Scan, at: number): boolean {
  const before = word(scan, at - 1)
  return !joined(scan, at - 1) && (YEAR_LEADS.has(before) || before === 'the')
}

function isYear(scan: Scan, at: number, last: number, value: number, span: boolean): boolean {
  const before = word(scan, at - 1)
  const after = word(scan, last)
  if (glued(scan, at, last)) return false
  if (COUNTED_NOUNS.has(after) && !(after === 'or' || after === 'more')) return false
  if (joined(scan, last - 1) && (after === 's' || after === '%' || (after === ':' && isNumber(scan, last + 1))))
    return false
  const modern = value >= 1700 && value <= 2100
  if (span) return modern
  if (isDash(scan, at - 1) && !joined(scan, at - 1)) return modern
  if (YEAR_LEADS.has(before) || isDash(scan, at - 1))
    return (modern || before === 'in') && !countsAfter(scan, last, value)
  if (!modern) return false
  return listed(scan, at) || bracketed(scan, at, last) || attributive(scan, at, last, value) || opening(scan, at, last)
}

/** Part of a code, an amount, or a larger number. */
function glued(scan: Scan, at: number, last: number): boolean {
  const before = word(scan, at - 1)
  if (/^[$£€¥₹#№]$/.test(before)) return true
  if (before === '.' || before === '/') return joined(scan, at - 1)
  if (isDash(scan, at - 1) && joined(scan, at - 1) && at >= 2 && joined(scan, at - 2))
    return !/^(?:mid|pre|post|early|late)$/.test(word(scan, at - 2))
  return joined(scan, last - 1) && (word(scan, last) === '/' || scan.tokens[last]?.kind === 'word')
}

/** "in 2000 homes", "of 1500 nurses": a plural noun follows a round number, or one that is hardly a year. */
function countsAfter(scan: Scan, last: number, value: number): boolean {
  const after = scan.tokens[last]
  if (after === undefined || after.kind !== 'word' || after.upper) return false
  const plural =
    /[^us]s$/.test(after.lower) && !/^(?:was|has|is|as|its|this|his|hers|ours|theirs|sees|means)$/.test(after.lower)
  return plural && (value % 50 === 0 || value < 1900) && /[a-z]{3}s$/.test(after.lower)
}

/** "2019, 2021 and 2023", "2024 to 2026", "1948 or 1949". */
function listed(scan: Scan, at: number): boolean {
  const joiner = word(scan, at - 1)
  if (!/^(?:and|or|to|,|versus|vs|through|until)$/.test(joiner)) return false
  const previous = word(scan, at - 2) === ',' ? at - 3 : at - 2
  const before = plainNumber(scan, previous, 4)
  return before >= 1000 && before <= 2199
}

function bracketed(scan: Scan, at: number, last: number): boolean {
  const before = word(scan, at - 1)
  const after = word(scan, last)
  if (before === '(' || before === '[') return /^[)\],;–—-]$/.test(after)
  return before === ',' && /^[),.;]$/.test(after)
}

/** "the 1973 coup", "its 2024 budget", "a 2019 report", "Chile's 1970 election". */
function attributive(scan: Scan, at: number, last: number, value: number): boolean {
  const before = word(scan, at - 1)
  const after = scan.tokens[last]
  if (!ATTRIBUTIVE.has(before)) return adjectiveBefore(scan, at) && nounAfter(scan, last, value)
  if (after === undefined || after.kind !== 'word')
    return after?.text === '-' || after?.text === '“' || after?.text === '"'
  return !countsAfter(scan, last, value)
}

/** "his unsuccessful 1996 campaign", "the US-backed 1973 coup". */
function adjectiveBefore(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1]
  return (
    before?.kind === 'word' &&
    !before.upper &&
    before.text.length > 3 &&
    !joined(scan, at - 1) &&
    !NUMBERED.test(before.lower)
  )
}

function nounAfter(scan: Scan, last: number, value: number): boolean {
  const after = scan.tokens[last]
  const singular =
    after?.kind === 'word' && after.text.length > 3 && !/[^us]s$/.test(after.lower) && !FUNCTION_WORDS.has(after.lower)
  return singular && value % 100 !== 0 && value >= 1800
}

/** Nouns that a number names one of. */
const NUMBERED =
  /^(?:flight|room|article|section|bus|route|number|page|unit|model|extension|channel|train|highway|platform|lot|case|about|around|some|nearly|over|almost|roughly|only|with|killed|least|than)$/

const ATTRIBUTIVE = new Set(
  "the a an his her its their our my this that 's ’s s ' ’ late early mid initial deadly landmark infamous historic failed bloody disputed and or similar".split(
    ' ',
  ),
)

/** "2024 was the hottest year": a sentence that opens with the year. */
function opening(scan: Scan, at: number, last: number): boolean {
  const before = scan.tokens[at - 1]
  if (before !== undefined && !/^[.!?:"“”]$/.test(before.text)) return WEEKDAYS.has(before.lower)
  return /^(?:was|is|saw|marked|will|has|had|brought|began|started|ended|would|could|may|proved)$/.test(
    word(scan, last),
  )
}
