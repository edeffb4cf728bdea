// Takes what the tree says is counted over into the words that the rules of this folder speak of: tokens, unit, people.
import type { Tree } from '../../../language/syntax/tree.ts'
import type { Span } from '../../../model/span.ts'
import { type Document, tokenAt } from '../../../text/document.ts'
import { isOfPeople, unitOf } from '../counted.ts'
import { isPeople, isPlural } from '../noun.ts'
import type { Phrase } from '../phrase.ts'
import type { Quantity } from '../quantity.ts'
import type { Counted } from '../scene.ts'
import { lowerAt, textAt } from '../tokens.ts'
import { countedByTree } from './counted.ts'

/** Nouns that stand for what was counted before. */
const LEANING =
  /^(?:others?|more|them|these|those|total|number|rest|ones?|years?|months?|weeks?|days?|hours?|time|times|today)$/

/** What the tree says is counted, or null where it says nothing better than `counted`. */
export function countedInTree(tree: Tree, quantity: Quantity, counted: Counted, document: Document): Counted | null {
  const found = countedByTree(tree, quantity)
  if (found === null || (found.how === 'told' && !mayBeTold(quantity, counted))) return null
  const { tokens } = document
  const phrase = phraseOf(document, found, found.noun)
  const noun = lowerAt(tokens, phrase.head)
  if (LEANING.test(noun) || tokens[phrase.head]?.kind !== 'word') return null
  if (quantity.kind !== 'count') return { ...counted, phrase }
  // A count goes before a plural, or a people that has one form.
  if (!phrase.plural && quantity.low !== 1 && tokens[phrase.head]?.upper !== true) return null
  const people = isPeople(textAt(tokens, phrase.head)) || isOfPeople(noun)
  return { unit: unitOf(tokens, phrase), phrase, people, leans: false }
}

/** What a clause is about is told of percentages and measures; of counts the rules and the figures before tell it. */
function mayBeTold(quantity: Quantity, counted: Counted): boolean {
  return counted.phrase === null && (quantity.kind === 'percent' || quantity.kind === 'unit')
}

function phraseOf(document: Document, span: Span, noun: Span): Phrase {
  const first = tokenAt(document, span.start)
  const head = tokenAt(document, noun.end - 1)
  return { first, last: head + 1, head, plural: isPlural(lowerAt(document.tokens, head)) }
}
