// The labels of the learned names: where in a name a token stands, and of which kind of name. Outside is 0; kind k has
// begin 1+4k, inside 2+4k, end 3+4k and single 4+4k.
import type { NameType } from '../../name.ts'

export const KINDS = ['person', 'organization', 'place', 'other'] as const satisfies readonly NameType[]
export const LABELS = 1 + 4 * KINDS.length
export const OUTSIDE = 0
export const BEGIN = 1
export const INSIDE = 2
export const END = 3
export const SINGLE = 4

/** The label of a position (BEGIN to SINGLE) in a name of kind number `kind`. */
export function labelOf(kind: number, position: number): number {
  return kind * 4 + position
}

/** Kind number of a label that is not OUTSIDE. */
export function kindOf(label: number): number {
  return (label - 1) >> 2
}

/** Position of a label: OUTSIDE, or BEGIN to SINGLE. */
export function positionOf(label: number): number {
  return label === OUTSIDE ? OUTSIDE : ((label - 1) & 3) + 1
}

/** Whether a name, or what is none, ends with the label. */
export function mayEnd(label: number): boolean {
  const position = positionOf(label)
  return position === OUTSIDE || position === END || position === SINGLE
}

/** A name as half-open token numbers. */
export interface LabelledSpan {
  readonly first: number
  readonly last: number
  readonly kind: number
}

/** Adds the names that the first `length` labels of a sequence stand for; `from` is the number of its first token. */
export function spansOf(
  labels: ArrayLike<number>,
  from: number,
  length = labels.length,
  spans: LabelledSpan[] = [],
): LabelledSpan[] {
  let first = 0
  for (let at = 0; at < length; at++) {
    const label = labels[at] ?? OUTSIDE
    const position = positionOf(label)
    if (position === BEGIN || position === SINGLE) first = at
    if (position === END || position === SINGLE) {
      spans.push({ first: from + first, last: from + at + 1, kind: kindOf(label) })
    }
  }
  return spans
}

/** For each label the labels that may stand before it; a sequence begins and ends as if OUTSIDE stood around it. */
export const BEFORE: readonly (readonly number[])[] = before()

function before(): number[][] {
  const closed = [OUTSIDE]
  for (let kind = 0; kind < KINDS.length; kind++) closed.push(labelOf(kind, END), labelOf(kind, SINGLE))
  const all: number[][] = [closed]
  for (let kind = 0; kind < KINDS.length; kind++) {
    const open = [labelOf(kind, BEGIN), labelOf(kind, INSIDE)]
    all.push(closed, open, open, closed)
  }
  return all
}
