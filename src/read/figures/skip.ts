// Skips what may stand between a number and the noun that it tells of.
import { lowerAt, type Tokens } from './tokens.ts'

/** Skips the same amount told again in brackets: "$10 million (8 million euros) fund". */
export function afterBracket(tokens: Tokens, at: number): number {
  if (lowerAt(tokens, at) !== '(') return at
  for (let end = at + 1; end < at + 9; end++) if (lowerAt(tokens, end) === ')') return end + 1
  return at
}

/** Skips "per month", "a year", "an hour", "each", "annually" after a number. */
export function afterRate(tokens: Tokens, at: number): number {
  const word = lowerAt(tokens, at)
  const article = word === 'a' || word === 'an'
  if (
    word === 'per' ||
    (article &&
      /^(?:day|week|month|year|hour|night|barrel|tonne|ton|litre|liter|share|head|person|piece)$/.test(
        lowerAt(tokens, at + 1),
      ))
  )
    return at + 2
  return /^(?:annually|monthly|daily|weekly|each|yearly)$/.test(word) ? at + 1 : at
}
