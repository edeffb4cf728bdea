// Of expressions that overlap, keeps the longest; of equals the one whose family stands first.
import type { Expression } from '../expression.ts'
import { type Refiner, tell } from './refiner.ts'

export const longest: Refiner = {
  id: 'dates/longest',
  refine(expressions, scan, context) {
    const kept: Expression[] = []
    for (const expression of expressions) {
      while (kept.length > 0 && clashes(kept.at(-1), expression) && length(expression) > length(kept.at(-1)))
        drop(kept.pop() as Expression)
      if (clashes(kept.at(-1), expression)) drop(expression)
      else kept.push(expression)
    }
    return kept

    function drop(expression: Expression): void {
      tell(context, scan, expression, 'dropped', longest.id, 'a longer expression holds or crosses it')
    }
  },
}

function clashes(before: Expression | undefined, after: Expression): boolean {
  return before !== undefined && after.first < before.last
}

function length(expression: Expression | undefined): number {
  return expression === undefined ? 0 : expression.last - expression.first
}
