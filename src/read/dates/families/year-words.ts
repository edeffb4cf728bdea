// Reads years in words, as speech is written down: "nineteen ninety-six", "in twenty twenty-four", "the year two thousand".
// Must not read: "nineteen people", "two thousand workers", "twenty twelve-year-olds".
import { CARDINALS } from '../../../language/en/date-words.ts'
import type { Expression, Family, Scan } from '../expression.ts'
import { only, point } from '../period.ts'
import { isDash, word } from '../scan.ts'

export const yearWords: Family = { id: 'dates/year-words', heads: ['nineteen', 'eighteen', 'twenty', 'two'], read }

const LEADS =
  /^(?:in|since|of|year|by|until|before|after|from|january|february|march|april|may|june|july|august|september|october|november|december)$/

function read(scan: Scan, at: number): Expression | null {
  const head = word(scan, at)
  const led = LEADS.test(word(scan, at - 1))
  if (head === 'two') return led ? thousands(scan, at) : null
  if (head === 'twenty' && !led) return null
  const rest = twoDigits(scan, at + 1)
  if (rest === null || rest.value < 10) return null
  return built(scan, at, rest.last, (CARDINALS.get(head) ?? 0) * 100 + rest.value)
}

/** "two thousand", "two thousand and eight". */
function thousands(scan: Scan, at: number): Expression | null {
  if (word(scan, at + 1) !== 'thousand') return null
  const and = word(scan, at + 2) === 'and' ? at + 3 : at + 2
  const rest = twoDigits(scan, and)
  if (rest !== null) return built(scan, at, rest.last, 2000 + rest.value)
  return word(scan, at - 1) === 'year' ? built(scan, at, at + 2, 2000) : null
}

/** "ninety-six", "ninety six", "twelve", "eight". */
function twoDigits(scan: Scan, at: number): { value: number; last: number } | null {
  const tens = CARDINALS.get(word(scan, at))
  if (tens === undefined || tens >= 100) return null
  const next = isDash(scan, at + 1) ? at + 2 : at + 1
  const ones = CARDINALS.get(word(scan, next))
  if (tens >= 20 && ones !== undefined && ones > 0 && ones < 10) return { value: tens + ones, last: next + 1 }
  return next === at + 1 ? { value: tens, last: at + 1 } : null
}

function built(scan: Scan, at: number, last: number, year: number): Expression | null {
  if (isDash(scan, last) || /^(?:people|thousand|hundred|million|per|percent)$/.test(word(scan, last))) return null
  const first = word(scan, at - 1) === 'year' && word(scan, at - 2) === 'the' ? at - 2 : at
  return { first, last, rule: yearWords.id, meaning: { kind: 'fixed', period: only(point(year)), part: null } }
}
