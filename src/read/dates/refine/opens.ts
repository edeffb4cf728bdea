// Opens one end: "since X" and "from X onwards" are X/.., "before X" and "prior to X" are ../X. "by X" and "until X" stay X.
// "since … began in 1947" does not open the year: the word must stand right before the time.
import type { Expression, Meaning, Scan } from '../expression.ts'
import { word } from '../scan.ts'
import { type Refiner, tell } from './refiner.ts'

export const opens: Refiner = {
  id: 'dates/open',
  refine(expressions, scan, context) {
    return expressions.map((expression) => {
      const side = canOpen(expression.meaning) ? sideOf(scan, expression) : null
      if (side === null) return expression
      tell(context, scan, expression, 'changed', opens.id, `one end is open: ${side}`)
      return { ...expression, meaning: { kind: 'open', side, of: expression.meaning } }
    })
  },
}

function canOpen(meaning: Meaning): boolean {
  return meaning.kind !== 'range' && meaning.kind !== 'unsettled' && meaning.kind !== 'stretch'
}

function sideOf(scan: Scan, expression: Expression): 'since' | 'before' | null {
  const at = expression.first - 1
  const lead = /^(?:about|around|at|least|roughly|early|late|the|only)$/.test(word(scan, at)) ? at - 1 : at
  const before = word(scan, lead) === 'at' ? word(scan, lead - 1) : word(scan, lead)
  if (before === 'since') return 'since'
  if (word(scan, at) === 'before' || (word(scan, at) === 'to' && word(scan, at - 1) === 'prior')) return 'before'
  if (word(scan, at) !== 'from') return null
  const onwards = /^(?:on|onward|onwards)$/.test(word(scan, expression.last))
  return onwards || opensSentence(scan, at) ? 'since' : null
}

/** "From June 1 we will …" */
function opensSentence(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.upper === true && expressionIsDay(scan, at)
}

function expressionIsDay(scan: Scan, at: number): boolean {
  return scan.tokens[at + 1]?.upper === true || scan.tokens[at + 1]?.kind === 'number'
}
