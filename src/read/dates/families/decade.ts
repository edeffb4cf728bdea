// Reads decades and centuries: "the 1930s", "the early 1980s", "’60s", "the eighties", "the 19th century", "mid-20th-century".
// Must not read: "in his 80s", "in their twenties", "a century of reforms".
import { FUNCTION_WORDS } from '../../../language/en/date-context.ts'
import { DECADE_WORDS } from '../../../language/en/date-words.ts'
import { type Expression, type Family, NUMBER_HEAD, type Scan } from '../expression.ts'
import { between, century as centuryPeriod, decade as decadePeriod, type Period } from '../period.ts'
import { dayBefore, isDash, isUpper, joined, ordinalWordBefore, plainNumber, word } from '../scan.ts'
import { partBefore } from './month.ts'

export const decade: Family = { id: 'dates/decade', heads: [NUMBER_HEAD], read: readDecade }
export const decadeWord: Family = { id: 'dates/decade-word', heads: DECADE_WORDS.keys(), read: readWord }
export const century: Family = { id: 'dates/century', heads: ['century', 'centuries'], read: readCentury }

function readDecade(scan: Scan, at: number): Expression | null {
  const glued = /^(\d{2}|\d{4})s$/.exec(word(scan, at))
  const s = glued === null && joined(scan, at) && /^(?:s|['’]s)$/.test(word(scan, at + 1))
  if (glued === null && !s) return null
  const number = glued === null ? plainNumber(scan, at, 4) : Number(glued[1])
  const last = glued === null ? at + 2 : at + 1
  if (number >= 1000 && number < 2200 && number % 10 === 0) {
    if (s && word(scan, at + 1) !== 's' && !isLedByThe(scan, at)) return null
    return finish(scan, at, last, number % 100 === 0 && number < 2000 ? hundred(number) : decadePeriod(number))
  }
  if (number < 20 || number > 90 || number % 10 !== 0 || word(scan, at + 1) === "'s") return null
  const apostrophe = /^['’‘]$/.test(word(scan, at - 1)) && joined(scan, at - 1)
  const first = apostrophe ? at - 1 : at
  return isLedByThe(scan, first) && (apostrophe || !measures(scan, first))
    ? finish(scan, first, last, decadePeriod(1900 + number))
    : null
}

/** "temperatures in the 80s", "oxygen levels fell to the 50s". */
function measures(scan: Scan, at: number): boolean {
  for (let before = at - 2; before > at - 12; before--)
    if (
      /^(?:level|levels|temperature|temperatures|age|ages|aged|saturation|percent|degrees|scores|rates?|speeds?|highs|lows|readings?|fahrenheit|celsius)$/.test(
        word(scan, before),
      )
    )
      return true
  return false
}

/** "the 1800s" are a hundred years. */
function hundred(year: number): Period {
  return centuryPeriod(year / 100 + 1)
}

/** "the eighties", "the early nineties", "the nineteen-sixties". */
function readWord(scan: Scan, at: number): Expression | null {
  const number = DECADE_WORDS.get(word(scan, at)) ?? 0
  const nineteen = isDash(scan, at - 1) && word(scan, at - 2) === 'nineteen'
  const first = nineteen ? at - 2 : at
  return isLedByThe(scan, first) ? finish(scan, first, at + 1, decadePeriod(1900 + number)) : null
}

function isLedByThe(scan: Scan, at: number): boolean {
  const part = partBefore(scan, at)
  return word(scan, (part?.first ?? at) - 1) === 'the' || part !== null
}

/** "the 19th century", "nineteenth-century", "the 17th and 18th centuries", "the turn of the century" (not settled). */
function readCentury(scan: Scan, at: number): Expression | null {
  const end = isDash(scan, at - 1) ? at - 1 : at
  const number = ordinalBefore(scan, end)
  if (number === null || number.day > 21 || number.day < 1) return null
  const period = centuryPeriod(number.day)
  const joiner = word(scan, number.first - 1)
  const other =
    joiner === 'and' || joiner === 'to' || isDash(scan, number.first - 1) ? ordinalBefore(scan, number.first - 1) : null
  if (other === null || other.day >= number.day) return finish(scan, number.first, at + 1, period)
  return finish(scan, other.first, at + 1, between(centuryPeriod(other.day).from, period.to))
}

function ordinalBefore(scan: Scan, end: number): { day: number; first: number } | null {
  const words = ordinalWordBefore(scan, end)
  if (words !== null) return words
  const digits = dayBefore(scan, end, false)
  return digits !== null && /(?:st|nd|rd|th)$/.test(word(scan, end - 1)) ? digits : null
}

/** The part named before, and "the" unless it belongs to the noun that follows. */
function finish(scan: Scan, at: number, last: number, period: Period): Expression {
  const part = period.masked === null ? null : partBefore(scan, at)
  const start = part?.first ?? at
  const the = word(scan, start - 1) === 'the' && !attributive(scan, last)
  const rule = period.masked?.endsWith('XX') === false ? 'dates/decade' : 'dates/century'
  return { first: the ? start - 1 : start, last, rule, meaning: { kind: 'fixed', period, part: part?.part ?? null } }
}

function attributive(scan: Scan, last: number): boolean {
  const next = scan.tokens[last]
  if (next === undefined) return false
  if (next.kind !== 'word') return next.text === '“' || next.text === '-'
  return (
    !FUNCTION_WORDS.has(next.lower) && !next.lower.endsWith('ed') && !(isUpper(scan, last) && next.text.length === 1)
  )
}
