// Words before or after a number that open one of its bounds or make it approximate.

/** low: the number is the lower bound only. high: the upper bound only. approx: about the number. */
export type Bound = 'low' | 'high' | 'approx'

function table(rows: Readonly<Record<Bound, string>>): ReadonlyMap<string, Bound> {
  const map = new Map<string, Bound>()
  for (const bound of ['low', 'high', 'approx'] as const) {
    for (const phrase of rows[bound].split(',')) map.set(phrase.trim().replace(/\s+/g, ' '), bound)
  }
  return map
}

/** Phrases that stand right before a number or its currency sign. At most BEFORE_WORDS words each. */
export const BEFORE = table({
  low: `at least, more than, over, above, upwards of, upward of, no fewer than, no less than, not less than, not fewer than,
    in excess of, a minimum of, minimum of, greater than, exceeding, exceeded, exceeds, exceed, surpassing, surpassed, better than,
    higher than, well over, well above, just over, slightly over, slightly more than, just above, little over, little more than,
    a little over, a little more than, considerably more than, far more than, well more than, significantly more than, much more than,
    as few as, as little as, as young as, as low as, longer than, older than, at the very least, >, ≥,
    bigger than, larger than, heavier than, faster than, starting at, minimum age of`,
  high: `at most, less than, fewer than, below, under, up to, as many as, as much as, no more than, not more than, no greater than,
    a maximum of, maximum of, lower than, at the most, just under, just below, slightly under, slightly less than,
    slightly below, well under, well below, a little under, a little less than, little less than, smaller than, shorter than, younger than,
    as high as, as long as, as old as, as far as, as late as, anything up to, no longer than, no older than, not exceeding, <, ≤,
    a little below`,
  approx: `about, around, approximately, nearly, almost, some, roughly, an estimated, estimated, estimated at, close to, nearing, approaching,
    circa, ca., c., approx, approx., ~, ≈, virtually, practically, in the region of, in the neighborhood of, in the neighbourhood of,
    on the order of, somewhere around, something like, more or less, perhaps, maybe, an approximate, ±, give or take,
    the estimated, an estimated total of, a rough, just about, just around, an almost, a nearly, nearly about, just shy of, shy of`,
})
export const BEFORE_WORDS = 6

/** Words that may open a bound's phrase: the gate before any lookup, by the phrase's last word. */
export const BEFORE_LAST: ReadonlySet<string> = new Set(
  [...BEFORE.keys()].map((phrase) => phrase.split(' ').at(-1) ?? ''),
)

/** Phrases that stand right after a number and its unit. */
export const AFTER = table({
  low: `or more, and more, or above, and above, or over, and over, and up, and upwards, or higher, and higher, or older, and older, or greater,
    or better, or longer, or larger, plus, +, upwards, at least, or upward`,
  high: `or less, or fewer, or under, and under, or below, and below, or younger, and younger, or lower, at most, or shorter, maximum, tops`,
  approx: `or so, or thereabouts, or thereabout, odd, or thereabouts, approximately, ish`,
})
export const AFTER_WORDS = 2
export const AFTER_FIRST: ReadonlySet<string> = new Set([...AFTER.keys()].map((phrase) => phrase.split(' ')[0] ?? ''))
