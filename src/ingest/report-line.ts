// One line of a JSON Lines input: a report with its text and what is known of it.
import { z } from 'zod'
import type { ReportMetadata } from '../model/report.ts'
import { LONGEST_REPORT } from './limits.ts'

const optionalText = z
  .string()
  .nullish()
  .transform((value) =>
    value === undefined || value === null || value.trim() === '' ? null : value.trim().toWellFormed(),
  )

const published = optionalText.transform((value, context) => {
  const date = value === null ? null : isoDate(value)
  if (value === null || date !== null) return date
  context.addIssue({
    code: 'custom',
    message: `"${value.slice(0, 40)}" is not a date such as 2024-03-05 or 2024-03-05T14:30:00Z`,
  })
  return z.NEVER
})

const reportLine = z.object({
  text: z
    .string()
    .max(LONGEST_REPORT, `longer than ${LONGEST_REPORT.toLocaleString('en')} characters`)
    .refine((text) => /\S/.test(text), 'has no words')
    // A lone surrogate is no character. Its place stays.
    .transform((text) => text.toWellFormed()),
  id: z
    .union([z.string().min(1).max(200), z.number()])
    .nullish()
    .transform((id) => (id === undefined || id === null ? null : String(id).toWellFormed())),
  title: optionalText,
  published,
  source: optionalText,
  author: optionalText,
  url: optionalText,
  language: optionalText,
})

export interface LineReport extends ReportMetadata {
  readonly text: string
  readonly id: string | null
}

/** The report of a line, or why it is none. */
export function parseReportLine(line: string): { readonly report: LineReport } | { readonly reason: string } {
  const json = parseJson(line)
  if (typeof json === 'string') return { reason: json }
  const parsed = reportLine.safeParse(json.value)
  if (parsed.success) return { report: parsed.data }
  const [issue] = parsed.error.issues
  const field = issue?.path.join('.') ?? ''
  if (field === 'text' && issue?.code === 'invalid_type') return { reason: 'The line has no "text" that is a string.' }
  return { reason: `${field === '' ? 'The line' : `"${field}"`}: ${issue?.message ?? 'not a report'}.` }
}

function parseJson(line: string): { value: unknown } | string {
  try {
    return { value: JSON.parse(line) }
  } catch (error) {
    return `It is not JSON (${error instanceof Error ? error.message : String(error)}).`
  }
}

/** An ISO 8601 date or date-time, a space allowed for the T; null for anything else, and for a day that does not exist. */
export function isoDate(value: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    value,
  )
  if (match === null) return null
  const [, year, month, day] = match.map(Number)
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day))
  const exists = date.getUTCMonth() === (month ?? 0) - 1 && date.getUTCDate() === day
  return exists ? value.replace(' ', 'T') : null
}
