// Drops what is no expression of when: "today" for nowadays, a title in quotation marks, a holiday right before its own date.
import { sentenceAt } from '../../../text/document.ts'
import type { Context } from '../../context.ts'
import type { Expression, Scan } from '../expression.ts'
import { startOf, word } from '../scan.ts'
import { tenseAt } from '../tense.ts'
import { type Refiner, tell } from './refiner.ts'

export const vague: Refiner = {
  id: 'dates/vague',
  refine(expressions, scan, context) {
    return expressions.filter((expression, at) => {
      const reason = reasonAgainst(expression, expressions[at + 1], scan, context)
      if (reason !== null) tell(context, scan, expression, 'dropped', vague.id, reason)
      return reason === null
    })
  },
}

function reasonAgainst(
  expression: Expression,
  next: Expression | undefined,
  scan: Scan,
  context: Context,
): string | null {
  if (expression.rule === 'dates/day' && word(scan, expression.first) === 'today')
    return vagueToday(expression, scan, context)
  if (isGoneBy(expression, scan)) return 'the time to come or gone by'
  if (isShow(expression, scan)) return 'a title in quotation marks'
  if (expression.rule === 'dates/year' && isTitle(expression, scan)) return 'a title in quotation marks'
  if (expression.meaning.kind === 'holiday' && isDated(expression, next, scan)) return 'the date after it says when'
  return spansParagraphs(expression, scan) ? 'a blank line stands inside' : null
}

function vagueToday(expression: Expression, scan: Scan, context: Context): string | null {
  const { first, last } = expression
  if (/^(?:of|until|till|even|still|by|to|than|as|or|and|like)$/.test(word(scan, first - 1)))
    return '"today" for nowadays'
  if (
    /^['’]s$/.test(word(scan, last)) &&
    /^(?:youth|world|society|young|generation|workers|children|economy|market|politics|politicians|leaders|standards|money|prices|teenagers|students|climate|technology)$/.test(
      word(scan, last + 1),
    )
  )
    return '"today’s" for of our time'
  const sentence = context.document.sentences[sentenceAt(context.document, startOf(scan, first))]
  if (sentence === undefined || /^['’]s$/.test(word(scan, last)) || isEvent(scan, first, last)) return null
  return tenseAt(scan, sentence, first, last) === 'present' ? '"today" with a present state' : null
}

/** "Today is a sad day", "are demonstrating today": what goes on on the day itself. */
function isEvent(scan: Scan, first: number, last: number): boolean {
  if (scan.tokens[first]?.upper === true && /^(?:is|marks)$/.test(word(scan, last))) return true
  for (let at = Math.max(0, first - 6); at < first; at++) {
    const auxiliary = /^(?:is|are|been|being)$/.test(word(scan, at)) || /'(?:re|m)$/.test(word(scan, at))
    if (auxiliary && /ing$/.test(word(scan, at + 1))) return true
  }
  return false
}

/** "the people of tomorrow". */
function isGoneBy(expression: Expression, scan: Scan): boolean {
  return /^(?:tomorrow|yesterday)$/.test(word(scan, expression.first)) && word(scan, expression.first - 1) === 'of'
}

/** "This Week", a programme. */
function isShow(expression: Expression, scan: Scan): boolean {
  if (expression.rule !== 'dates/unit' && expression.rule !== 'dates/day') return false
  if (!/^["“‘']$/.test(word(scan, expression.first - 1))) return false
  for (let at = expression.first; at < expression.last; at++) if (scan.tokens[at]?.upper !== true) return false
  return true
}

function isTitle(expression: Expression, scan: Scan): boolean {
  return /^["“‘'«]$/.test(word(scan, expression.first - 1)) && /^["”’'»]$/.test(word(scan, expression.last))
}

function isDated(expression: Expression, next: Expression | undefined, scan: Scan): boolean {
  if (next === undefined) return false
  const gap = next.first - expression.last
  return gap === 1 && /^(?:on|,|\()$/.test(word(scan, expression.last))
}

function spansParagraphs(expression: Expression, scan: Scan): boolean {
  const start = startOf(scan, expression.first)
  const end = scan.tokens[expression.last - 1]?.end ?? start
  return /\n\s*\n/.test(scan.text.slice(start, end))
}
