// Says why a described quantity is no figure after all: it counts nothing that the report tells.
import type { Measure } from '../../model/mention.ts'
import type { Quantity } from './quantity.ts'
import { lowerAt, type Tokens } from './tokens.ts'

export interface StrayNeed {
  /** The unit that its own words gave, or '' where they gave none. */
  readonly unit: string
  readonly measure: Measure
  readonly cued: boolean
  /** Quantities of its sentence. */
  readonly group: readonly Quantity[]
}

/** The id of the reason, or null where the quantity stands. */
export function strayReason(tokens: Tokens, quantity: Quantity, need: StrayNeed): string | null {
  if (quantity.kind !== 'count' || quantity.bounded) return null
  if (isIdleOne(tokens, quantity, need)) return 'figures/drop-idle-one'
  if (isDecimalName(tokens, quantity, need)) return 'figures/drop-decimal-name'
  return isStray(tokens, quantity, need) ? 'figures/drop-stray' : null
}

// "one" counts only where the words around make it count: a cue of its own, "only", or another count beside it.
function isIdleOne(tokens: Tokens, quantity: Quantity, { measure, group }: StrayNeed): boolean {
  const one = quantity.form === 'words' && quantity.compound === null && quantity.low === 1 && quantity.high === 1
  if (!one || measure !== 'count') return false
  if (/^(?:only|just|exactly|than)$/.test(lowerAt(tokens, quantity.first - 1))) return false
  return !group.some((other) => other !== quantity && other.kind === 'count' && isBeside(tokens, quantity, other))
}

// "22.4 workers", "the 22.4 position": people and posts come whole, unless an average or a rate is told.
function isDecimalName(tokens: Tokens, quantity: Quantity, { unit }: StrayNeed): boolean {
  if (quantity.form !== 'digits' || quantity.coreLast !== quantity.coreFirst + 1 || Number.isInteger(quantity.low))
    return false
  if (
    unit !== 'person' &&
    !/^(?:position|job|post|role|driver)$/.test(unit) &&
    !/^(?:positions?|jobs?|roles?)$/.test(lowerAt(tokens, quantity.last))
  )
    return false
  for (let at = quantity.first - 8; at < quantity.last + 8; at++)
    if (
      /^(?:averages?|averaged|averaging|mean|per|rate|ratio|every|median|each|from|to|million|thousand|were|was)$/.test(
        lowerAt(tokens, at),
      )
    )
      return false
  return true
}

// "one teacher and two pupils": joined by "and" or a comma within a few words.
function isBeside(tokens: Tokens, one: Quantity, other: Quantity): boolean {
  const from = Math.min(one.last, other.last)
  const to = Math.max(one.first, other.first)
  return to - from < 7 && /^(?:and|,|or)$/.test(lowerAt(tokens, to - 1))
}

// A number without noun, subject or cue counts only where a verb follows: "Two escaped", not "fold in two".
function isStray(tokens: Tokens, quantity: Quantity, { unit, cued }: StrayNeed): boolean {
  if (unit !== '' || cued || quantity.form === 'vague' || (quantity.low ?? 0) >= 100) return false
  const next = lowerAt(tokens, quantity.last)
  return !/^(?:were|was|are|have|had|has|will|would|more|others|who|of)$/.test(next) && !/(?:ed|fled)$/.test(next)
}
