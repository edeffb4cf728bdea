// Which days an EDTF value covers: what "when" of two entries is compared by.
import { calendarDay, type Day, dayOf, monthLength } from '../read/dates/calendar.ts'

/** First and last day; null is an open end. */
export interface Days {
  readonly from: Day | null
  readonly to: Day | null
}

/** "2026-03", "2026-03-09", "192X", "2026-03-01/2026-03-07", "2026-02/..": the days, or null where it is no such value. */
export function daysOf(edtf: string | null): Days | null {
  if (edtf === null) return null
  const ends = edtf.split('/')
  if (ends.length > 2) return null
  const [first = '', last = first] = ends
  const open = (end: string) => end === '..' || end === ''
  const [from, to] = [open(first) ? null : pointDays(first), open(last) ? null : pointDays(last)]
  if ((from === null && !open(first)) || (to === null && !open(last))) return null
  return { from: from?.from ?? null, to: to?.to ?? null }
}

function pointDays(value: string): { from: Day; to: Day } | null {
  const plain = value.replace(/[?~%]$/, '')
  const vague = /^(\d{2})(?:XX|(\d)X)$/.exec(plain)
  if (vague) {
    const [start, length] =
      vague[2] === undefined ? [Number(vague[1]) * 100, 100] : [Number(plain.slice(0, 3)) * 10, 10]
    return { from: dayOf(start, 1, 1), to: dayOf(start + length, 1, 1) - 1 }
  }
  const exact = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(plain)
  if (!exact) return null
  const [year, month, day] = [Number(exact[1]), Number(exact[2] ?? 0), Number(exact[3] ?? 0)]
  if (exact[2] === undefined) return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) }
  if (month < 1 || month > 12) return null
  if (exact[3] === undefined) return { from: dayOf(year, month, 1), to: dayOf(year, month, monthLength(year, month)) }
  return day < 1 || day > monthLength(year, month)
    ? null
    : { from: dayOf(year, month, day), to: dayOf(year, month, day) }
}

/** Whether `outer` covers every day of `inner`. */
export function covers(outer: Days, inner: Days): boolean {
  const start = outer.from === null || (inner.from !== null && outer.from <= inner.from)
  const end = outer.to === null || (inner.to !== null && inner.to <= outer.to)
  return start && end
}

/** Whether both cover some day. */
export function meet(a: Days, b: Days): boolean {
  const before = (from: Day | null, to: Day | null) => from === null || to === null || from <= to
  return before(a.from, b.to) && before(b.from, a.to)
}

/** How many days it covers; an open end counts as endless. */
export function lengthOf({ from, to }: Days): number {
  return from === null || to === null ? Number.POSITIVE_INFINITY : to - from + 1
}

/** "2026-03-09". */
export function isoDay(day: Day): string {
  const { year, month, day: date } = calendarDay(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
