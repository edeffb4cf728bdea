// Joins the two ends of a stretch: "from 5 to 10 May", "between 2019 and 2023", "January 1, 2017, through March 22, 2020",
// "Monday to Friday", "overnight into Sunday", "this year up to 2027".
// Must not join: "in 2019 and 2023", "Monday and Tuesday".
import type { Expression, Meaning, Scan } from '../expression.ts'
import { isDash, joined, word } from '../scan.ts'
import type { Refiner } from './refiner.ts'

export const ranges: Refiner = {
  id: 'dates/range',
  refine(expressions, scan) {
    const kept: Expression[] = []
    for (const expression of expressions) {
      const before = kept.at(-1)
      if (before !== undefined && isRange(scan, before, expression)) kept[kept.length - 1] = join(before, expression)
      else kept.push(expression)
    }
    return kept
  },
}

function isRange(scan: Scan, from: Expression, to: Expression): boolean {
  if (!isEnd(from.meaning) || !isEnd(to.meaning)) return false
  const start = word(scan, from.last) === ',' ? from.last + 1 : from.last
  const gap = to.first - start
  if (gap === 2) return word(scan, start) === 'up' && word(scan, start + 1) === 'to'
  if (gap !== 1) return false
  const joiner = word(scan, start)
  if (isDash(scan, start)) return joiner !== '—' || joined(scan, start)
  switch (joiner) {
    case 'and':
      return word(scan, from.first - 1) === 'between'
    case 'through':
    case 'into':
      return true
    case 'to':
      return from.meaning.kind === to.meaning.kind || word(scan, from.first - 1) === 'from'
    case 'until':
    case 'till':
      return word(scan, from.first - 1) === 'from'
    default:
      return false
  }
}

function isEnd(meaning: Meaning): boolean {
  return (
    meaning.kind !== 'stretch' && meaning.kind !== 'shift' && meaning.kind !== 'unsettled' && meaning.kind !== 'open'
  )
}

function join(from: Expression, to: Expression): Expression {
  const meaning: Meaning = { kind: 'range', from: endOf(from.meaning, to.meaning), to: to.meaning }
  return { first: from.first, last: to.last, ends: [from.last, to.first], rule: ranges.id, meaning }
}

/** The first end takes the year that only the second one names: "March 3 to April 9, 2021". */
function endOf(from: Meaning, to: Meaning): Meaning {
  if (from.kind === 'month' && to.kind === 'month' && from.year === null && typeof to.year === 'number')
    return { ...from, year: from.month > to.month ? to.year - 1 : to.year }
  if (from.kind === 'month' && to.kind === 'month' && from.year === null) return { ...from, year: to.year }
  if (from.kind === 'season' && to.kind === 'season' && from.year === null) return { ...from, year: to.year }
  return from
}
