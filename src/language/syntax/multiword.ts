// Which words were written together as one: "don't" is the token of "do" and "n't", "workers'" of "workers" and "'".
import { isCutOff } from '../words/contractions.ts'
import type { ParsedWord } from './word.ts'

/** Number after the last word of the token that starts with word `at`: `at` + 1 for most. */
export function tokenEnd(words: readonly ParsedWord[], at: number): number {
  let end = at + 1
  while (end < words.length && isTail(words[end - 1] as ParsedWord, words[end] as ParsedWord)) end++
  return end
}

function isTail(before: ParsedWord, word: ParsedWord): boolean {
  return before.end === word.start && (word.xpos === 'POS' || isCutOff(before.form, word.form))
}
