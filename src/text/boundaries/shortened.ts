// Stops that shorten a word: there the rules know better than what was learned from few examples.
import { BEFORE_NAMES, BEFORE_NUMBERS, MAY_END } from '../abbreviations.ts'
import type { Token } from '../document.ts'

/** Whether the mark `at` is the stop of an abbreviation or an initial: "Inc.", "Sgt.", "T." */
export function endsAbbreviation(tokens: readonly Token[], at: number): boolean {
  const word = shortened(tokens, at)
  return word !== null && (word.text.length === 1 || isNever(word) || MAY_END.has(word.lower))
}

/**
 * Whether the sentence surely goes on after the mark `at`, when the rules say so too: "Inc. announced", "Sgt. Reyes",
 * "No. 4", "fig. 2", "Bros. Ltd."; not "Inc. Brandt", which may be either. And after "…,” Donna said".
 */
export function surelyGoesOn(tokens: readonly Token[], at: number): boolean {
  const word = shortened(tokens, at)
  if (word === null) return isQuotedComma(tokens, at)
  const next = tokens[at + 1]
  if (word.text.length === 1 || isNever(word)) return true
  if (BEFORE_NAMES.has(word.lower) && next?.kind === 'number') return true
  if (!MAY_END.has(word.lower)) return false
  return next?.kind === 'word' && (!next.upper || (MAY_END.has(next.lower) && tokens[at + 2]?.text === '.'))
}

function isQuotedComma(tokens: readonly Token[], at: number): boolean {
  const comma = tokens[at - 1]
  return comma?.text === ',' && comma.end === tokens[at]?.start && '"”’\''.includes((tokens[at] as Token).text)
}

function shortened(tokens: readonly Token[], at: number): Token | null {
  const word = tokens[at - 1]
  return word?.kind === 'word' && (tokens[at] as Token).text === '.' && word.end === tokens[at]?.start ? word : null
}

function isNever(word: Token): boolean {
  return (BEFORE_NAMES.has(word.lower) && (word.upper || word.text.length < 3)) || BEFORE_NUMBERS.has(word.lower)
}
