// Joins a counted part to the time it is part of: "the first nine months of 2024", "the last week of May", "the second weekend of June",
// "two days before Christmas", "a month after July 3".
import { UNITS, type Unit } from '../../../language/en/date-words.ts'
import type { Expression, Meaning, Scan } from '../expression.ts'
import { countBefore, ordinalWordBefore, word } from '../scan.ts'
import type { Refiner } from './refiner.ts'

export const nth: Refiner = {
  id: 'dates/nth',
  refine(expressions, scan) {
    const kept: Expression[] = []
    for (const expression of expressions) {
      if (isHead(scan, kept.at(-1), expression)) kept.pop()
      const before = kept.at(-1)
      const shifted =
        before === undefined
          ? null
          : (shiftedFrom(before, expression) ??
            overnight(before, expression) ??
            financialYear(scan, before, expression))
      if (shifted !== null) kept[kept.length - 1] = shifted
      else kept.push(partOf(scan, expression, before?.last ?? 0) ?? expression)
    }
    return kept.map((expression, at) => beside(scan, anchoredToEvent(scan, expression, kept[at - 1]), kept[at - 1]))
  },
}

/** "the first week of" before a date: the date settles what an event would not. */
function isHead(scan: Scan, before: Expression | undefined, expression: Expression): boolean {
  return before?.rule === 'dates/event' && before.last === expression.first - 1 && word(scan, before.last) === 'of'
}

/** "two days before" + "Christmas". */
function shiftedFrom(before: Expression, expression: Expression): Expression | null {
  const { meaning } = before
  if (meaning.kind !== 'shift' || meaning.base !== 'story' || before.last !== expression.first) return null
  if (expression.meaning.kind === 'stretch' || expression.meaning.kind === 'shift') return null
  return { ...before, last: expression.last, meaning: { ...meaning, of: expression.meaning } }
}

/** "overnight Friday": the weekday says which night. */
function overnight(before: Expression, expression: Expression): Expression | null {
  if (before.rule !== 'dates/overnight' || before.last !== expression.first || expression.meaning.kind !== 'weekday')
    return null
  return { ...before, last: expression.last, meaning: expression.meaning }
}

/** "on Tuesday (early Wednesday AEST)": the weekday in brackets is next to the date before them. */
function beside(scan: Scan, expression: Expression, before: Expression | undefined): Expression {
  const { meaning } = expression
  if (meaning.kind !== 'weekday' || meaning.which !== null || before === undefined) return expression
  if (word(scan, expression.first - 1) !== '(' || before.last !== expression.first - 1) return expression
  return { ...expression, meaning: { ...meaning, which: 'beside' } }
}

/** "the previous financial year of 2024/2025": the years say which. */
function financialYear(scan: Scan, before: Expression, expression: Expression): Expression | null {
  if (before.meaning.kind !== 'financial-year' || word(scan, before.last) !== 'of') return null
  if (before.last + 1 !== expression.first || expression.meaning.kind !== 'fixed') return null
  return { ...before, last: expression.last, meaning: expression.meaning }
}

function partOf(scan: Scan, expression: Expression, floor: number): Expression | null {
  if (word(scan, expression.first - 1) !== 'of') return null
  const at = expression.first - 2
  const unit = UNITS.get(word(scan, at))
  if (unit === undefined || unit === 'hour') return null
  const counted = word(scan, at).endsWith('s') ? countBefore(scan, at) : { count: 1, first: at }
  if (counted?.count == null) return null
  if (unit === 'week' && word(scan, at - 1) === 'the') return weekOf(at - 1, expression)
  const place = placeBefore(scan, counted.first)
  if (place === null || place.first < floor) return null
  const first = word(scan, place.first - 1) === 'the' ? place.first - 1 : place.first
  return {
    first,
    last: expression.last,
    rule: nth.id,
    meaning: meaningOf(unit, place.number, counted.count, expression.meaning),
  }
}

/** "the week of March 6". */
function weekOf(first: number, expression: Expression): Expression {
  return { first, last: expression.last, rule: nth.id, meaning: meaningOf('week', 0, 1, expression.meaning) }
}

/** "first" is 1, "last" -1. */
function placeBefore(scan: Scan, end: number): { number: number; first: number } | null {
  const before = word(scan, end - 1)
  if (before === 'last' || before === 'final' || before === 'closing') return { number: -1, first: end - 1 }
  if (before === 'opening') return { number: 1, first: end - 1 }
  const ordinal = ordinalWordBefore(scan, end)
  return ordinal === null ? null : { number: ordinal.day, first: ordinal.first }
}

function meaningOf(unit: Unit, number: number, count: number, of: Meaning): Meaning {
  return { kind: 'nth', unit, number, count, of }
}

/** "five days before the strike": when the strike was, only the report can say, and a rule cannot. */
function anchoredToEvent(scan: Scan, expression: Expression, before: Expression | undefined): Expression {
  const { meaning } = expression
  if (meaning.kind !== 'shift' || meaning.of !== null || meaning.base !== 'story') return expression
  if (!/^(?:before|after)$/.test(word(scan, expression.last - 1))) return expression
  const next = scan.tokens[expression.last]
  if (next === undefined || next.kind === 'punctuation' || /^(?:and|but|that|when|as|in|at|on|to)$/.test(next.lower))
    return expression
  const apposed = before !== undefined && before.last === expression.first - 1 && word(scan, before.last) === ','
  return { ...expression, rule: 'dates/shift-from-event', meaning: apposed ? before.meaning : eventMeaning(meaning) }
}

/** "the day before the speech" counts from what was told last; a longer way is not settled. */
function eventMeaning(meaning: Meaning): Meaning {
  return meaning.kind === 'shift' && meaning.unit === 'day' && meaning.count === 1 ? meaning : { kind: 'unsettled' }
}
