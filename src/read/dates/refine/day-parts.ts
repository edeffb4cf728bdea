// Joins a part of the day to its day: "Thursday afternoon", "late on Monday", "Friday’s early hours", "the night of 3 May".
// A clock time stays out ("8 p.m. Friday" is "Friday").
import { DAY_PARTS } from '../../../language/en/date-words.ts'
import type { Meaning, Scan } from '../expression.ts'
import { word } from '../scan.ts'
import type { Refiner } from './refiner.ts'

export const dayParts: Refiner = {
  id: 'dates/day-parts',
  refine(expressions, scan) {
    return expressions.map((expression, at) => {
      if (!isDay(expression.meaning)) return expression
      const before = expressions[at - 1]?.last ?? 0
      const after = expressions[at + 1]?.first ?? scan.tokens.length
      const first = Math.max(before, startBefore(scan, expression.first))
      const last = Math.min(after, endAfter(scan, expression.last))
      return first === expression.first && last === expression.last ? expression : { ...expression, first, last }
    })
  },
}

function isDay(meaning: Meaning): boolean {
  if (meaning.kind === 'month') return meaning.day !== null
  return meaning.kind === 'weekday' || meaning.kind === 'holiday' || (meaning.kind === 'unit' && meaning.unit === 'day')
}

function startBefore(scan: Scan, at: number): number {
  const adjective = word(scan, at - 1) === 'on' ? at - 2 : at - 1
  if (/^(?:late|early|earlier|later)$/.test(word(scan, adjective)) && word(scan, adjective - 1) !== 'the')
    return adjective
  if (/^(?:noon|midnight|midday|dawn)$/.test(word(scan, adjective))) return adjective
  return ofBefore(scan, at)
}

/** "the night of", "the early hours of", "the evening of". */
function ofBefore(scan: Scan, at: number): number {
  if (word(scan, at - 1) !== 'of') return at
  let first = at - 2
  if (!DAY_PARTS.has(word(scan, first)) && word(scan, first) !== 'hours') return at
  if (/^(?:late|early|small)$/.test(word(scan, first - 1))) first--
  return word(scan, first - 1) === 'the' ? first - 1 : at
}

function endAfter(scan: Scan, at: number): number {
  if (/^['’]s$/.test(word(scan, at)) && /^(?:early|late)$/.test(word(scan, at + 1)) && word(scan, at + 2) === 'hours')
    return at + 3
  const part = /^(?:early|late)$/.test(word(scan, at)) ? at + 1 : at
  return DAY_PARTS.has(word(scan, part)) && word(scan, part) !== 'midnight' ? part + 1 : at
}
