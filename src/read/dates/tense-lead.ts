// What the words right before a date say of its tense, before the verb is asked: "since May" is past, "set for Friday" is ahead.
import type { Sentence } from '../../text/document.ts'
import type { Expression, Scan } from './expression.ts'
import { isNumber, word } from './scan.ts'
import { type Tense, tenseAt } from './tense.ts'

/** Whether the clause around the expression looks back or ahead. */
export function tenseOf(expression: Expression, sentence: Sentence, scan: Scan): Tense {
  const { first, last } = expression
  const lead = tenseOfLead(expression, scan)
  if (lead !== null) return lead
  const tense = tenseAt(scan, sentence, first, last)
  if (tense === 'past') return isDeadline(expression, scan) ? 'unknown' : tense
  return /^(?:by|until|till)$/.test(word(scan, first - 1)) ? 'future' : tense
}

function tenseOfLead(expression: Expression, scan: Scan): Tense | null {
  const { first, meaning } = expression
  const before = word(scan, first - 1)
  if (before === 'since' || (meaning.kind === 'open' && meaning.side === 'since' && before !== 'from')) return 'past'
  if (before === 'as' && /^(?:soon|early)$/.test(word(scan, first - 2))) return 'future'
  if (before === 'for' && isDay(expression)) return isPossessive(scan, expression.last) ? null : 'future'
  const start = before === 'on' || before === 'in' || before === 'from' ? first - 2 : first - 1
  if (/^(?:starting|beginning)$/.test(word(scan, start))) return 'future'
  if (/^(?:to|until|till)$/.test(before) && isPutOff(scan, first - 2)) return 'future'
  return before === 'in' && isCompared(scan, first - 2) ? 'past' : null
}

function isDay({ meaning }: Expression): boolean {
  return meaning.kind === 'weekday' || (meaning.kind === 'month' && meaning.day !== null)
}

function isPossessive(scan: Scan, at: number): boolean {
  return /^['’]s$/.test(word(scan, at))
}

/** "moved to April", "postponed until Friday", "pushed back to May". */
function isPutOff(scan: Scan, at: number): boolean {
  const verb = word(scan, at) === 'back' ? at - 1 : at
  return /^(?:moved|postponed|delayed|rescheduled|adjourned|extended|pushed|deferred)$/.test(word(scan, verb))
}

/** "down from 0.9% in February", "more than the 40 in May": what a figure is measured against. */
function isCompared(scan: Scan, at: number): boolean {
  let counted = false
  for (let before = at; before > at - 6 && before >= 0; before--) {
    if (isNumber(scan, before)) counted = true
    if (/^(?:from|than|against|versus)$/.test(word(scan, before))) return counted
  }
  return false
}

/** "voted to close the school by June 30", "to stop it taking effect July 1": a past verb says nothing of the day. */
function isDeadline(expression: Expression, scan: Scan): boolean {
  if (expression.meaning.kind !== 'month') return false
  const { first } = expression
  const before = word(scan, first - 1) === 'on' || word(scan, first - 1) === 'from' ? first - 2 : first - 1
  return /^(?:by|until|till|effect|effective|force)$/.test(word(scan, before))
}
