// What every refiner is: from expressions in order to expressions in order.
import type { Context } from '../../context.ts'
import type { Expression, Scan } from '../expression.ts'

export interface Refiner {
  readonly id: string
  readonly refine: (expressions: readonly Expression[], scan: Scan, context: Context) => readonly Expression[]
}

/** Tells the trace of a decision, if anybody listens. */
export function tell(
  context: Context,
  scan: Scan,
  expression: Expression,
  action: 'changed' | 'dropped',
  rule: string,
  note: string,
): void {
  if (context.trace === null) return
  const start = scan.tokens[expression.first]?.start ?? 0
  const end = scan.tokens[expression.last - 1]?.end ?? start
  context.trace({ start, end, rule, action, note })
}
