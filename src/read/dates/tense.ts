// Whether the clause around an expression tells of the past or of what is to come: a bare "Friday" or "in March" needs it.
import { FUTURE_WORDS, PAST_VERBS, PRESENT_STATES } from '../../language/en/time-verbs.ts'
import type { Sentence } from '../../text/document.ts'
import type { Scan } from './expression.ts'
import { word } from './scan.ts'

export type Tense = 'past' | 'future' | 'present' | 'unknown'

const WINDOW = 18

/** Looks back from the expression to the nearest word that decides, then ahead. */
export function tenseAt(scan: Scan, sentence: Sentence, first: number, last: number): Tense {
  const floor = Math.max(sentence.first, first - WINDOW)
  for (let at = first - 1; at >= floor; at--) {
    if (word(scan, at) === ';') break
    const tense = tenseOf(scan, at, floor)
    if (tense !== 'unknown') return tense
  }
  const ceiling = Math.min(sentence.last, last + WINDOW)
  for (let at = last; at < ceiling; at++) {
    const tense = tenseOf(scan, at, last)
    if (tense !== 'unknown') return tense
  }
  return 'unknown'
}

function tenseOf(scan: Scan, at: number, floor: number): Tense {
  const token = scan.tokens[at]
  if (token === undefined || token.kind !== 'word') return 'unknown'
  const lower = token.lower
  if (lower === 'may' && token.upper) return 'unknown'
  if (word(scan, at - 1) === 'to' && FUTURE_WORDS.has(lower)) return 'unknown'
  if (FUTURE_WORDS.has(lower) || lower.endsWith("'ll")) return 'future'
  const past =
    PAST_VERBS.has(lower) || (lower.length > 4 && !token.upper && lower.endsWith('ed') && !lower.endsWith('eed'))
  if (past && /^(?:is|are|remains?|stays?)$/.test(word(scan, at - 1))) return 'present'
  if (past) return isLed(scan, at, floor) ? 'future' : 'past'
  if (
    lower === 'to' &&
    /^(?:is|are|set|going|go|due|about|agreed|scheduled|plans|planned|expected|hopes|wants|began)$/.test(
      word(scan, at - 1),
    )
  )
    return 'future'
  return PRESENT_STATES.has(lower) ? 'present' : 'unknown'
}

/** "will be held", "to be announced", "would be met": a participle under a word that points ahead. */
function isLed(scan: Scan, at: number, floor: number): boolean {
  for (let before = at - 1; before >= Math.max(floor, at - 3); before--) {
    const lower = word(scan, before)
    if (lower === 'be') return true
    if (FUTURE_WORDS.has(lower) && !/^(?:until|till|next|later)$/.test(lower)) return true
  }
  return false
}
