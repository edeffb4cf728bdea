// What a report as a whole says about its dates: the day to count from, the order of digits, the outlet's country, stated financial years.
import type { ReportMetadata } from '../../model/report.ts'
import { type Day, dayOf } from './calendar.ts'
import type { Expression } from './expression.ts'
import { firstDay, type Point, pointOfDay } from './period.ts'

export interface Setting {
  /** The day of publication, or the dateline's; null where neither is known. */
  readonly now: Point | null
  readonly today: Day | null
  /** Whether 3/4/2025 is 3 April. */
  readonly dayFirst: boolean
  /** ISO 3166-1 alpha-2 of the outlet, by its address; null where the address does not say. */
  readonly country: string | null
  /** The later year of the latest stated financial year, such as 2026 for "2025/2026". */
  readonly financialYear: number | null
  /** Whether the text tells of bygone years, so that a bare "7 November" belongs to the year told. */
  readonly bygone: boolean
}

const SOUTH = new Set(['AU', 'NZ', 'ZA', 'AR', 'CL', 'UY', 'NA', 'BW', 'ZW', 'LS', 'SZ'])
const MONTH_FIRST = new Set(['US', 'PH', 'CA'])

/** Whether the outlet's seasons are those of the southern half of the Earth. */
export function isSouthern(setting: Setting): boolean {
  return setting.country !== null && SOUTH.has(setting.country)
}

export function settingOf(metadata: ReportMetadata, expressions: readonly Expression[]): Setting {
  const today = dayOfPublication(metadata.published) ?? datelineDay(expressions)
  const now = today === null ? null : pointOfDay(today)
  const country = countryOf(metadata.url)
  return {
    now,
    today,
    dayFirst: isDayFirst(expressions, today, country),
    country,
    financialYear: now === null ? null : financialYear(expressions, now.year),
    bygone: isBygone(expressions, now),
  }
}

/** The calendar day that `published` names in its own zone. */
export function dayOfPublication(published: string | null): Day | null {
  const match = published === null ? null : /^\s*(\d{4})-(\d\d)-(\d\d)/.exec(published)
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** A full date among the first words: a dateline. */
function datelineDay(expressions: readonly Expression[]): Day | null {
  const first = expressions[0]
  if (first === undefined || first.first > 20) return null
  const { meaning } = first
  if (meaning.kind === 'month' && typeof meaning.year === 'number' && meaning.day !== null)
    return dayOf(meaning.year, meaning.month, meaning.day)
  if (meaning.kind !== 'fixed' || meaning.period.from?.day == null) return null
  return firstDay(meaning.period.from)
}

function countryOf(url: string | null): string | null {
  const match = url === null ? null : /^(?:https?:\/\/)?[^/?#\s]*\.([a-z]{2,6})(?::\d+)?(?:[/?#]|$)/i.exec(url)
  const domain = match?.[1]?.toUpperCase()
  if (domain === undefined) return null
  if (domain === 'UK') return 'GB'
  return domain === 'GOV' || domain === 'MIL' ? 'US' : domain.length === 2 ? domain : null
}

/** A number over 12 decides; then nearness to publication; then the outlet's country; then how the text spells its dates. */
function isDayFirst(expressions: readonly Expression[], today: Day | null, country: string | null): boolean {
  let nearer = 0
  let spelled = 0
  for (const { meaning } of expressions) {
    if (meaning.kind === 'slashed') {
      if (meaning.first > 12) return true
      if (meaning.second > 12) return false
      if (today !== null) nearer += nearness(meaning, today)
    }
  }
  if (Math.abs(nearer) > 0) return nearer > 0
  if (country !== null) return !MONTH_FIRST.has(country)
  for (const { rule } of expressions) spelled += rule === 'dates/day-month' ? 1 : rule === 'dates/month-day' ? -1 : 0
  return spelled >= 0
}

/** 1 where only the day-first reading lies within two months of publication, -1 where only the other does. */
function nearness(meaning: { first: number; second: number; year: number }, today: Day): number {
  const dayFirst = Math.abs(dayOf(meaning.year, meaning.second, meaning.first) - today) < 62
  const monthFirst = Math.abs(dayOf(meaning.year, meaning.first, meaning.second) - today) < 62
  return dayFirst === monthFirst ? 0 : dayFirst ? 1 : -1
}

function financialYear(expressions: readonly Expression[], year: number): number | null {
  let latest: number | null = null
  for (const { meaning } of expressions) {
    if (meaning.kind !== 'fixed' || meaning.period.masked !== null) continue
    const from = meaning.period.from?.year
    const to = meaning.period.to?.year
    if (from === undefined || to !== from + 1 || from > year || to < year) continue
    latest = Math.max(latest ?? to, to)
  }
  return latest
}

/** At least three full dates of years gone by, and far more of them than dates of today. */
function isBygone(expressions: readonly Expression[], now: Point | null): boolean {
  let bygone = 0
  let current = 0
  for (const { meaning } of expressions) {
    if (meaning.kind === 'weekday' && meaning.which === null) current++
    else if (meaning.kind === 'unit' && meaning.base === 'now' && meaning.unit === 'day') current++
    else if (meaning.kind === 'month' && typeof meaning.year === 'number') {
      if (now !== null && meaning.year >= now.year - 1) current++
      else bygone++
    }
  }
  return bygone >= 3 && bygone > 3 * current
}
