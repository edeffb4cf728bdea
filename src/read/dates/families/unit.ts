// Reads one calendar unit pointed at: "last week", "this month", "next year", "the following day", "that year", "the same day",
// "the past decade", "earlier this month", "the end of the year", "the weekend", "the current financial year".
// Must not read: "a day", "each week", "year-round", "the week" alone.
import { type Part, UNITS, type Unit } from '../../../language/en/date-words.ts'
import type { Base, Expression, Family, Meaning, Scan } from '../expression.ts'
import { isDash, word } from '../scan.ts'
import { partBefore } from './month.ts'

export const unit: Family = {
  id: 'dates/unit',
  heads: [...UNITS.keys()].filter((name) => !name.endsWith('s') && !/^(?:hour|quarter)$/.test(name)),
  read,
}

const FINANCIAL = /^(?:financial|fiscal|academic|school|budget|tax)$/

function read(scan: Scan, at: number): Expression | null {
  const name = UNITS.get(word(scan, at))
  if (name === undefined) return null
  const financial = name === 'year' && FINANCIAL.test(word(scan, at - 1))
  const pointer = financial || word(scan, at - 1) === 'calendar' ? at - 2 : at - 1
  if (/^(?:old|olds)$/.test(word(scan, at + 1))) return null
  const found = pointed(scan, at, pointer, name) ?? yearEnd(scan, at, name)
  if (found === null || !financial) return found
  return financialYear(scan, found)
}

function pointed(scan: Scan, at: number, pointer: number, name: Unit): Expression | null {
  switch (word(scan, pointer)) {
    case 'last':
      return last(scan, at, pointer, name)
    case 'past':
      return stretch(scan, at, pointer, name, false)
    case 'this':
      return name === 'day' ? null : plain(scan, at, pointer, name, 0, 'now')
    case 'current':
      return plain(scan, at, pointer, name, 0, 'now')
    case 'next':
      return next(scan, at, pointer, name)
    case 'coming':
    case 'upcoming':
      return plain(scan, at, pointer, name, 1, 'now')
    case 'following':
      return plain(scan, at, pointer, name, 1, 'story')
    case 'previous':
    case 'preceding':
    case 'prior':
      return plain(scan, at, pointer, name, -1, 'story')
    case 'that':
    case 'same':
      return plain(scan, at, pointer, name, 0, 'story')
    case 'the':
      return bare(scan, at, pointer, name)
    default:
      return null
  }
}

/** "last week", but "the last week" is the week that ends now; "the last week of May" is left to the refiner. */
function last(scan: Scan, at: number, pointer: number, name: Unit): Expression | null {
  if (word(scan, pointer - 1) === 'the' || word(scan, pointer - 1) === 'this')
    return word(scan, at + 1) === 'of' ? null : stretch(scan, at, pointer, name, false)
  if (name === 'day') return null
  return plain(scan, at, pointer, name, -1, 'now')
}

function next(scan: Scan, at: number, pointer: number, name: Unit): Expression | null {
  if (word(scan, pointer - 1) !== 'the') return plain(scan, at, pointer, name, 1, name === 'day' ? 'story' : 'now')
  if (/^(?:over|in|within|during|for)$/.test(word(scan, pointer - 2)) && name !== 'day')
    return stretch(scan, at, pointer, name, true)
  return plain(scan, at, pointer, name, 1, 'story')
}

/** "the weekend" is a time by itself; of the other units only a part is ("the end of the year"). */
function bare(scan: Scan, at: number, pointer: number, name: Unit): Expression | null {
  if (name === 'weekend' && word(scan, at + 1) !== 'of') return plain(scan, at, pointer, name, 0, 'now')
  if (name === 'day' || word(scan, at + 1) === 'of') return null
  const part = partBefore(scan, at) ?? partBefore(scan, pointer)
  const within = word(scan, pointer - 1) === 'in' ? word(scan, pointer - 2) : ''
  const loose = within === 'earlier' || within === 'later' || within === 'early' || within === 'late'
  if (part === null && !loose) return null
  if (name === 'century' || name === 'decade')
    return { ...plain(scan, at, pointer, name, 0, 'now'), meaning: { kind: 'unsettled' } }
  return plain(scan, at, pointer, name, 0, 'now')
}

function plain(scan: Scan, at: number, pointer: number, name: Unit, offset: number, base: Base): Expression {
  const the = /^(?:the|this|that)$/.test(word(scan, pointer - 1)) ? pointer - 1 : pointer
  const lead = leadBefore(scan, the)
  const meaning: Meaning = { kind: 'unit', unit: name, offset, base, part: lead.part }
  return { first: lead.first, last: at + 1, rule: unit.id, meaning }
}

/** "early", "the end of" (a part), "earlier", "later" (the whole unit stays). */
function leadBefore(scan: Scan, at: number): { first: number; part: Part | null } {
  const part = partBefore(scan, at)
  if (part !== null) return part
  const joiner = word(scan, at - 1) === 'in' ? at - 2 : at - 1
  return /^(?:earlier|later)$/.test(word(scan, joiner)) ? { first: joiner, part: null } : { first: at, part: null }
}

function stretch(scan: Scan, at: number, pointer: number, name: Unit, forward: boolean): Expression {
  const first = /^(?:the|this)$/.test(word(scan, pointer - 1)) ? pointer - 1 : pointer
  return { first, last: at + 1, rule: 'dates/stretch', meaning: { kind: 'stretch', unit: name, count: 1, forward } }
}

/** "year's end", "year-end", "the year end". */
function yearEnd(scan: Scan, at: number, name: Unit): Expression | null {
  if (name !== 'year' && name !== 'month') return null
  if (word(scan, at + 1) === 'end') return bareEnd(scan, at, name)
  const middle = /^['’]s$/.test(word(scan, at + 1)) || isDash(scan, at + 1)
  if (!middle || word(scan, at + 2) !== 'end') return null
  const first = word(scan, at - 1) === 'the' ? at - 1 : at
  const meaning: Meaning = { kind: 'unit', unit: name, offset: 0, base: 'now', part: 'end' }
  return { first, last: at + 3, rule: unit.id, meaning }
}

/** "by year end", "at month end". */
function bareEnd(scan: Scan, at: number, name: Unit): Expression | null {
  if (!/^(?:by|at|around|until|before|near|since)$/.test(word(scan, at - 1))) return null
  const meaning: Meaning = { kind: 'unit', unit: name, offset: 0, base: 'now', part: 'end' }
  return { first: at, last: at + 2, rule: unit.id, meaning }
}

/** Which years a financial year spans depends on the country: only the text can say. */
function financialYear(scan: Scan, found: Expression): Expression {
  const offset = found.meaning.kind === 'unit' ? found.meaning.offset : -1
  const first = word(scan, found.first - 1) === 'the' ? found.first - 1 : found.first
  return { ...found, first, rule: 'dates/financial-year', meaning: { kind: 'financial-year', offset } }
}
