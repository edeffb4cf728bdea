// Reads dates written in digits: 2025-03-12, 2025/03/12, 12/03/2025, 3/12/25, 12.3.2025, 20250312.
// Must not read: version numbers (1.2.3), fractions, phone numbers, scores.
import { monthLength } from '../calendar.ts'
import { type Expression, type Family, type Meaning, NUMBER_HEAD, type Scan } from '../expression.ts'
import { only, point } from '../period.ts'
import { fullYear, isDash, joined, plainNumber, word } from '../scan.ts'

export const numeric: Family = { id: 'dates/numeric', heads: [NUMBER_HEAD], read }

function read(scan: Scan, at: number): Expression | null {
  const text = word(scan, at)
  if (text.length === 8 && text.includes('.')) return dotted(at, text)
  if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(text)) return dotted(at, text)
  if (text.length === 8) return compact(scan, at, text)
  if (text.length <= 4 && separated(scan, at)) return threeParts(scan, at)
  return null
}

function separated(scan: Scan, at: number): boolean {
  const mark = word(scan, at + 1)
  if (mark !== '/' && mark !== '-' && mark !== '‑') return false
  return (
    joined(scan, at) && joined(scan, at + 1) && joined(scan, at + 2) && joined(scan, at + 3) && freeBefore(scan, at)
  )
}

function freeBefore(scan: Scan, at: number): boolean {
  return at === 0 || !joined(scan, at - 1) || !(isDash(scan, at - 1) || word(scan, at - 1) === '/')
}

function dotted(at: number, text: string): Expression | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(text)
  if (match === null) return null
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return whole(at, at + 1, match[3]?.length === 2 ? fullYear(year) : year, month, day)
}

function compact(scan: Scan, at: number, text: string): Expression | null {
  const match = /^(19|20)(\d\d)(\d\d)(\d\d)$/.exec(text)
  if (match === null || (at > 0 && joined(scan, at - 1) && word(scan, at - 1) !== '(')) return null
  return whole(at, at + 1, Number(`${match[1]}${match[2]}`), Number(match[3]), Number(match[4]))
}

function threeParts(scan: Scan, at: number): Expression | null {
  if (word(scan, at + 3) !== word(scan, at + 1)) return null
  if (word(scan, at).length === 4) {
    const [year, month, day] = [0, 2, 4].map((step) => plainNumber(scan, at + step, step === 0 ? 4 : 2)) as [
      number,
      number,
      number,
    ]
    return year < 1000 ? null : whole(at, at + 5, year, month, day)
  }
  const [first, second] = [plainNumber(scan, at, 2), plainNumber(scan, at + 2, 2)]
  const digits = word(scan, at + 4).length
  const last = digits === 4 || digits === 2 ? plainNumber(scan, at + 4, 4) : -1
  if (first < 1 || second < 1 || last < 0 || (digits === 2 && word(scan, at + 1) !== '/')) return null
  const year = digits === 2 ? fullYear(last) : last
  if (year < 1000 || year > 2199 || Math.max(first, second) > 31 || Math.min(first, second) > 12) return null
  return { first: at, last: at + 5, rule: numeric.id, meaning: { kind: 'slashed', first, second, year } }
}

function whole(first: number, last: number, year: number, month: number, day: number): Expression | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null
  const meaning: Meaning = { kind: 'fixed', period: only(point(year, month, day)), part: null }
  return { first, last, rule: numeric.id, meaning }
}
