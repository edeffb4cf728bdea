// Which days an EDTF value covers, coarsely: for comparing the dates of two readings. Levels 0 and 1, quarters and seasons.
export interface Days {
  /** Days since 1970-01-01; ±OPEN for an open end. */
  readonly first: number
  readonly last: number
}

export const OPEN = 1e9
const DAY_MS = 864e5

/** First and last month of EDTF's seasons (21–24) and quarters (33–36), by the first. */
const FIRST_MONTH: ReadonlyMap<number, number> = new Map([
  [21, 3],
  [22, 6],
  [23, 9],
  [24, 12],
  [33, 1],
  [34, 4],
  [35, 7],
  [36, 10],
])

/** The days of "2026-02", "192X", "2019/2023", "../1917"; null for what is no EDTF. */
export function daysOf(value: string | null | undefined): Days | null {
  if (!value) return null
  const [from = '', until = from] = String(value).split('/')
  const first = edge(from, false)
  const last = edge(until, true)
  return first === null || last === null ? null : { first, last }
}

function edge(text: string, late: boolean): number | null {
  const plain = text.replace(/[~?%]/g, '')
  if (plain === '..' || plain === '') return late ? OPEN : -OPEN
  const found = /^(-?\d{2,3}[\dX]{1,2}|\d{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?/.exec(plain)
  if (found === null) return null
  const year = Number((found[1] ?? '').padEnd(4, 'X').replaceAll('X', late ? '9' : '0'))
  const month = known(found[2])
  if (month === null) return late ? utc(year, 11, 31) : utc(year, 0, 1)
  if (month > 12) {
    const start = FIRST_MONTH.get(month) ?? 1
    return late ? utc(year, start + 2, 0) : utc(year, start - 1, 1)
  }
  const day = known(found[3])
  if (day !== null) return utc(year, month - 1, day)
  return late ? utc(year, month, 0) : utc(year, month - 1, 1)
}

/** A month or day that is stated: not left out, not "XX", not 0. */
function known(part: string | undefined): number | null {
  return part === undefined || part.includes('X') ? null : Number(part)
}

function utc(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / DAY_MS
}

/** Whether two values cover the same days; two that are not there do. */
export function sameDays(a: string | null | undefined, b: string | null | undefined): boolean {
  if ((a ?? null) === null || (b ?? null) === null) return (a ?? null) === (b ?? null)
  const [x, y] = [daysOf(a), daysOf(b)]
  return x !== null && y !== null && x.first === y.first && x.last === y.last
}

/** Whether at least half of the days that either covers are covered by both; two that are not there are near. */
export function nearDays(a: string | null | undefined, b: string | null | undefined): boolean {
  if ((a ?? null) === null && (b ?? null) === null) return true
  const [x, y] = [daysOf(a), daysOf(b)]
  if (x === null || y === null) return false
  const both = Math.min(x.last, y.last) - Math.max(x.first, y.first) + 1
  const either = Math.max(x.last, y.last) - Math.min(x.first, y.first) + 1
  return both / either >= 0.5
}
