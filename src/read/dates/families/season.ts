// Reads seasons: "spring 2024", "the summer of 1999", "last winter", "this fall", "in the autumn", "early summer".
// Must not read: "fall" the verb, "Arab Spring", "a summer job", "winter coats".

import { WHICH_WORDS } from '../../../language/en/date-context.ts'
import { SEASONS } from '../../../language/en/date-words.ts'
import type { Expression, Family, Scan, Which } from '../expression.ts'
import { isDash, isUpper, joined, plainNumber, word, yearRefAt } from '../scan.ts'
import { partBefore } from './month.ts'

export const season: Family = { id: 'dates/season', heads: SEASONS.keys(), read }

const LEADS = /^(?:in|since|by|until|during|over|through|throughout|from|of|early|late|mid|before|after)$/

function read(scan: Scan, at: number): Expression | null {
  const name = SEASONS.get(word(scan, at))
  if (name === undefined) return null
  const year = yearRefAt(scan, at + 1)
  const lead = leadBefore(scan, at)
  if (!isSeason(scan, at, lead, year !== null)) return null
  return {
    first: lead.first,
    last: year === null ? at + 1 : afterSecondYear(scan, year.last),
    rule: season.id,
    meaning: { kind: 'season', season: name, year: year?.year ?? null, which: lead.which, part: lead.part },
  }
}

/** "the winter of 2023-24". */
function afterSecondYear(scan: Scan, at: number): number {
  return isDash(scan, at) && joined(scan, at) && plainNumber(scan, at + 1, 4) > 0 ? at + 2 : at
}

function leadBefore(scan: Scan, at: number) {
  let which: Which | null = WHICH_WORDS.get(word(scan, at - 1)) ?? null
  if (word(scan, at - 1) === 'following') which = 'that'
  let first = which === null ? at : at - 1
  if (word(scan, first - 1) === 'the' || (which === 'last' && word(scan, first - 1) === 'this')) first--
  const part = partBefore(scan, first) ?? (first < at ? partBefore(scan, at) : null)
  if (part !== null) first = word(scan, part.first - 1) === 'the' ? part.first - 1 : part.first
  return { first, which, part: part?.part ?? null }
}

function isSeason(
  scan: Scan,
  at: number,
  lead: { first: number; which: Which | null; part: unknown },
  hasYear: boolean,
): boolean {
  const name = word(scan, at)
  const before = word(scan, at - 1)
  if (isUpper(scan, at) && at > 0 && isUpper(scan, at - 1) && before !== 'the') return hasYear && SEASONS.has(name)
  if (isUpper(scan, at) && !hasYear && isUpper(scan, at + 1)) return false
  if (hasYear)
    return name !== 'fall' || before === 'the' || lead.which !== null || LEADS.test(before) || isUpper(scan, at)
  if (lead.which !== null) return true
  if (name === 'fall' || attributive(scan, at + 1)) return false
  return lead.part !== null || LEADS.test(before) || (before === 'the' && LEADS.test(word(scan, at - 2)))
}

const GOES_ON =
  /^(?:and|or|but|to|in|on|at|by|of|for|with|from|as|that|when|who|which|where|while|was|were|is|are|has|had|will|would|after|before|until|they|he|she|it|we|said|because|if)$/

function attributive(scan: Scan, at: number): boolean {
  const next = scan.tokens[at]
  return next !== undefined && next.kind === 'word' && !GOES_ON.test(next.lower)
}
