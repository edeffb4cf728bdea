// The words of a learned person's name without the title before it and the letters behind it: "Madame Ilse Brandt" is
// "Ilse Brandt", "Daniel Frost KC" is "Daniel Frost"; "Sheikh Hasina" and "Don Reyes" may be all name and stay.
import type { Token } from '../../../text/document.ts'
import { TITLES_BEFORE_TWO } from '../../en/title-person.ts'
import { ABBREVIATION, bitsOf, COURTESY, GIVEN } from '../lexicon.ts'
import { AFTER_NAMES, isBeforeTwo } from '../pieces.ts'
import type { LabelledSpan } from './labels.ts'

/** Given names in some countries, and parts of place names. */
const ALSO_NAMES = new Set(['sheikh', 'sheik', 'shaikh', 'tan', 'st', 'saint', 'sister', 'brother', 'imam', 'miss'])

export function withoutTitle(tokens: readonly Token[], { first, last, kind }: LabelledSpan): LabelledSpan {
  let from = first
  while (from + 1 < last && isTitle(tokens, from, last)) from = afterTitle(tokens, from)
  let to = last
  while (to - 1 > from && AFTER_NAMES.has(tokens[to - 1]?.lower ?? ''))
    to = tokens[to - 2]?.text === ',' ? to - 2 : to - 1
  return from < to ? { first: from, last: to, kind } : { first, last, kind }
}

function isTitle(tokens: readonly Token[], at: number, last: number): boolean {
  const word = tokens[at]?.lower ?? ''
  const bits = bitsOf(word)
  if ((bits & (COURTESY | ABBREVIATION)) === 0 || afterTitle(tokens, at) >= last) return false
  if (TITLES_BEFORE_TWO.has(word)) return isBeforeTwo(tokens, at, last)
  return ALSO_NAMES.has(word) ? last - at > 3 : (bits & GIVEN) === 0
}

function afterTitle(tokens: readonly Token[], at: number): number {
  return tokens[at + 1]?.text === '.' ? at + 2 : at + 1
}
