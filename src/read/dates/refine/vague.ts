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
  if (sentence === undefined) return null
  return tenseAt(scan, sentence, first, last) === 'present' && !/^['’]s$/.test(word(scan, last))
    ? '"today" with a present state'
    : null
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
