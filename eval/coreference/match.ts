// Which marked mention a found one is: the one with the same head. A name stands in the narrowest mention that it heads.
import { contains, overlaps, type Span } from '../../src/model/span.ts'
import type { Form, GoldMention } from './corpora.ts'

export interface FoundMention extends Span {
  /** The word that heads it; of a name its whole span. */
  readonly head: Span
  readonly form: Form
}

/** For each found mention the number of the marked one, or -1. No marked mention is given twice. */
export function matched(gold: readonly GoldMention[], found: readonly FoundMention[]): number[] {
  const taken = new Set<number>()
  return found.map((one) => {
    const number = one.form === 'name' ? ofName(gold, one) : ofHead(gold, one)
    if (number < 0 || taken.has(number)) return -1
    taken.add(number)
    return number
  })
}

function ofName(gold: readonly GoldMention[], found: FoundMention): number {
  let best = -1
  gold.forEach((mention, number) => {
    if (mention.form === 'pronoun' || !overlaps(mention.core, found)) return
    if (!contains(mention, found) && !contains(found, mention.head)) return
    if (best < 0 || length(mention) < length(gold[best] as GoldMention)) best = number
  })
  return best
}

function ofHead(gold: readonly GoldMention[], found: FoundMention): number {
  let best = -1
  gold.forEach((mention, number) => {
    if (!overlaps(mention.head, found.head) || (mention.form === 'pronoun') !== (found.form === 'pronoun')) return
    if (best < 0 || distance(mention, found) < distance(gold[best] as GoldMention, found)) best = number
  })
  return best
}

function distance(a: Span, b: Span): number {
  return Math.abs(a.start - b.start) + Math.abs(a.end - b.end)
}

function length({ start, end }: Span): number {
  return end - start
}
