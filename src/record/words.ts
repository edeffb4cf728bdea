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
  return evidence === '{}' || spansInside(text.length, evidence)
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
