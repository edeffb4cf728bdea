// Whether two readings give the same value: numbers, names, lists of names, points on Earth.

/** The same number, to a millionth; null (an open bound) only to null. */
export function sameNumber(a: unknown, b: unknown): boolean {
  const x = numberOf(a)
  const y = numberOf(b)
  if (x === y) return true
  return x !== null && y !== null && Math.abs(x - y) <= 1e-6 * Math.max(1, Math.abs(x), Math.abs(y))
}

function numberOf(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value)
}

const EMPTY_WORDS = new Set('the a an of and in for to mr ms dr president prime minister general'.split(' '))

/** Names agree when the words of one all stand in the other ("Okoro" and "Labour Secretary Ada Okoro"); none only with none. */
export function sameName(a: unknown, b: unknown): boolean {
  const x = wordsOf(a)
  const y = wordsOf(b)
  if (x.size === 0 || y.size === 0) return x.size === y.size
  return [...x].every((word) => y.has(word)) || [...y].every((word) => x.has(word))
}

function wordsOf(name: unknown): Set<string> {
  const words = String(name ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .split(/\s+/)
  return new Set(words.filter((word) => word !== '' && !EMPTY_WORDS.has(word)))
}

/** Both empty, or a name of one agrees with a name of the other. */
export function shareName(a: unknown, b: unknown): boolean {
  const x = listOf(a)
  const y = listOf(b)
  return (x.length === 0 && y.length === 0) || x.some((one) => y.some((other) => sameName(one, other)))
}

/** At least half of the first's names are among the second's; none only with none. */
export function shareHalf(a: unknown, b: unknown): boolean {
  const x = listOf(a)
  const y = listOf(b)
  if (x.length === 0) return y.length === 0
  return x.filter((one) => y.some((other) => sameName(one, other))).length * 2 >= x.length
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export interface Point {
  readonly lat: number
  readonly lon: number
}

/** Kilometres between two points. */
export function distance(a: Point, b: Point): number {
  const radian = Math.PI / 180
  const north = Math.sin(((b.lat - a.lat) * radian) / 2) ** 2
  const east = Math.sin(((b.lon - a.lon) * radian) / 2) ** 2
  return 12742 * Math.asin(Math.sqrt(north + Math.cos(a.lat * radian) * Math.cos(b.lat * radian) * east))
}
