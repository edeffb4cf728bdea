// The one rule, kept by SQLite itself: a mention whose words do not stand at its offsets is refused.
import type { Database } from './sqlite.ts'

/** Checks mentions for the trigger `mention_stands`. */
export interface Words {
  /** Says which text the reading about to be filled has, so that it is not fetched from the database again. */
  expect(reading: number, text: string): void
}

/** Defines `stands` for this connection. The text of the last reading asked for is kept. */
export function defineWords(db: Database): Words {
  const find = db.prepare(
    'select report.text from reading join report on report.key = reading.report where reading.key = ?',
  )
  let current = -1
  let text: string | null = null
  db.function('stands', (reading, start, end, words, evidence) => {
    if (reading !== current) {
      current = Number(reading)
      const found = find.get(current)?.['text']
      text = typeof found === 'string' ? found : null
    }
    return text !== null && stands(text, Number(start), Number(end), String(words), String(evidence)) ? 1 : 0
  })
  return {
    expect(reading, expected) {
      current = reading
      text = expected
    },
  }
}

/** Whether `words` are not empty and stand in `text` from `start` to `end`, and every evidence span lies inside it. */
export function stands(text: string, start: number, end: number, words: string, evidence: string): boolean {
  if (start < 0 || start >= end || end > text.length || text.slice(start, end) !== words) return false
  return evidence === '{}' || plainSpansInside(text.length, evidence) || spansInside(text.length, evidence)
}

/**
 * The same for evidence exactly as Daybook writes it, without parsing: `{"by":[{"start":3,"end":9}]}`. false says
 * nothing: whatever is written in another way is parsed.
 */
function plainSpansInside(length: number, evidence: string): boolean {
  let at = 0
  do {
    const list = evidence.indexOf('":[', at)
    if (list < 0 || evidence.charCodeAt(at + 1) !== QUOTE || !isLetters(evidence, at + 2, list)) return false
    at = endOfSpans(length, evidence, list + 3)
  } while (at > 0 && evidence.charCodeAt(at) === COMMA)
  return at > 0 && at === evidence.length - 1 && evidence.startsWith('{') && evidence.endsWith('}')
}

const START = '{"start":'
const END = ',"end":'
const QUOTE = 34
const COMMA = 44
const BRACKET = 93

/** Where the list of spans whose first span begins at `from` is over; -1 where it is no such list, or a span is not inside. */
function endOfSpans(length: number, evidence: string, from: number): number {
  let at = from
  for (;;) {
    const comma = evidence.indexOf(END, at)
    const close = evidence.indexOf('}', at)
    if (comma < 0 || close < 0 || !evidence.startsWith(START, at)) return -1
    const start = wholeNumber(evidence, at + START.length, comma)
    const end = wholeNumber(evidence, comma + END.length, close)
    if (start < 0 || start >= end || end > length) return -1
    at = close + 2
    if (evidence.charCodeAt(close + 1) === BRACKET) return at
    if (evidence.charCodeAt(close + 1) !== COMMA) return -1
  }
}

function isLetters(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at) | 32
    if (code < 97 || code > 122) return false
  }
  return from < to
}

/** The number that stands there, or -1. */
function wholeNumber(text: string, from: number, to: number): number {
  if (from >= to || to - from > 9 || (to - from > 1 && text.charCodeAt(from) === 48)) return -1
  let number = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    number = 10 * number + digit
  }
  return number
}

function spansInside(length: number, evidence: string): boolean {
  const fields = parse(evidence)
  if (fields === null) return false
  return Object.values(fields).every((spans) => Array.isArray(spans) && spans.every((span) => isInside(length, span)))
}

function isInside(length: number, span: unknown): boolean {
  if (typeof span !== 'object' || span === null || !('start' in span) || !('end' in span)) return false
  const { start, end } = span
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    Number(start) >= 0 &&
    Number(start) < Number(end) &&
    Number(end) <= length
  )
}

function parse(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}
