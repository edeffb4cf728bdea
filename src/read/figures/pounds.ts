// Decides whether "pounds" is weight or money.
// Weight: "weighs 12 pounds", "200 pounds of flour", "a 50-pound bag"; money: "5 million pounds in aid", "500 pounds a month" in Britain.
import type { Place } from '../../model/mention.ts'
import type { Quantity } from './quantity.ts'
import { lowerAt, type Tokens } from './tokens.ts'

const OF_MONEY =
  /^(?:money|taxpayers?|debt|damage|damages|cash|investment|funding|aid|revenue|savings?|public|funds|profits?|income|tax|support|goods|stock|equipment|drugs|losses|assets|extra|new|spending|pressures?|cuts?|costs?|taxes|loans?|lending|grants?|donations?|fees?|fines?|benefits?|subsidies|budgets?|borrowing|compensation|contracts?|wages|pay|pensions?|bonuses|dividends|unpaid|unfunded|fraud|welfare|government|bills?|income|investments?|gifts?|rent|property|business|trade|exports?|imports?|sales)$/

export function isPounds(tokens: Tokens, quantity: Quantity, places: readonly Place[]): boolean {
  if (quantity.money !== 'pound') return false
  const last = lowerAt(tokens, quantity.coreLast - 1)
  if (last !== 'pounds' && last !== 'pound') return false
  for (let at = quantity.first - 1; at >= Math.max(0, quantity.first - 6); at--) {
    if (/^(?:weigh|weighs|weighed|weighing|weight|lifted|lift|heavier|lighter|caught)$/.test(lowerAt(tokens, at)))
      return true
  }
  if (
    /^(?:fined|paid|pay|cost|costs|spent|owed|worth|raised|earned|earn|earns|donated|charged)$/.test(
      lowerAt(tokens, quantity.first - 1),
    )
  )
    return false
  if (lowerAt(tokens, quantity.last) === 'of')
    return ![1, 2].some((far) => OF_MONEY.test(lowerAt(tokens, quantity.last + far)))
  if (quantity.compound !== null) return true
  return (
    !places
      .slice(0, 500)
      .some(
        (place) =>
          place.country === 'GB' ||
          place.country === 'EG' ||
          place.country === 'LB' ||
          place.country === 'SY' ||
          place.country === 'SD',
      ) && (quantity.low ?? quantity.high ?? 0) < 1e5
  )
}
