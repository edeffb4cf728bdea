// Where words stand: half-open ranges of UTF-16 code units in a text.

/** A half-open range `[start, end)` in UTF-16 code units, so that `text.slice(start, end)` is the words. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
