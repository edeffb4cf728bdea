// What the rules of this folder share while they read one report.
import { type VerbClass, verbClass } from '../../language/en/quote-verbs.ts'
import type { Name } from '../../language/name.ts'
import { type Document, tokenAt } from '../../text/document.ts'
import type { Stretch } from './marks.ts'

export interface Frame {
  readonly document: Document
  readonly names: readonly Name[]
  readonly stretches: readonly Stretch[]
  /** For each token: number of the stretch it stands in (marks included) plus one; 0 outside. */
  readonly within: Int32Array
  /** Whether somebody wants to know why. */
  readonly explain: boolean
}

export function frameOf(
  { document, names, explain }: Pick<Frame, 'document' | 'names' | 'explain'>,
  stretches: readonly Stretch[],
): Frame {
  const within = new Int32Array(document.tokens.length)
  for (let number = 0; number < stretches.length; number++) {
    const stretch = stretches[number] as Stretch
    for (let at = tokenAt(document, stretch.from); at < document.tokens.length; at++) {
      if ((document.tokens[at]?.start ?? 0) >= stretch.to) break
      within[at] = number + 1
    }
  }
  return { document, names, stretches, within, explain }
}

/** The lower-case token at `at`, or '' outside the text. */
export function lower(frame: Frame, at: number): string {
  return frame.document.tokens[at]?.lower ?? ''
}

/** What kind of reporting verb token `at` is, or undefined. */
export function verbAt(frame: Frame, at: number): VerbClass | undefined {
  return verbClass(lower(frame, at), lower(frame, at + 1))
}

/** Number of the first name that ends after `offset`. */
export function nameAfter(names: readonly Name[], offset: number): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((names[middle] as Name).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
