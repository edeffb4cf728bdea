// Takes what the tree says is counted over into the words that the rules of this folder speak of: tokens, unit, people.
import { bitsOf, DEMONYM } from '../../../language/names/lexicon.ts'
import type { Tree } from '../../../language/syntax/tree.ts'
import type { ParsedWord } from '../../../language/syntax/word.ts'
import type { Span } from '../../../model/span.ts'
import { type Document, tokenAt } from '../../../text/document.ts'
import { isOfPeople, unitOf } from '../counted.ts'
import { isPeople, isPlural } from '../noun.ts'
import type { Phrase } from '../phrase.ts'
import type { Quantity } from '../quantity.ts'
import type { Counted } from '../scene.ts'
import { lowerAt, textAt } from '../tokens.ts'
import { type CountedSpan, countedByTree } from './counted.ts'

/** Nouns that stand for what was counted before. */
const LEANING =
  /^(?:others?|more|them|these|those|total|number|rest|ones?|years?|months?|weeks?|days?|hours?|time|times|today)$/

/** Whether the words beside a number leave doubt about what it counts, so that a tree is worth asking for. */
export function isDoubtful(quantity: Quantity, { phrase, leans }: Counted): boolean {
  if (quantity.kind === 'score' || quantity.kind === 'age') return false
  if (phrase === null || leans) return true
  if (quantity.compound !== null) return false
  return phrase.last <= quantity.first ? quantity.kind !== 'count' : phrase.last - phrase.first > 2
}

/** What is counted, mended by the tree: taken from it, cut where a clause was taken for a noun, or as it was. */
export function mendedCounted(tree: Tree, quantity: Quantity, counted: Counted, document: Document): Counted {
  const found = counted.phrase === null || counted.leans ? null : cut(tree, counted.phrase, document)
  const kept =
    counted.phrase === null || counted.leans || found === counted.phrase ? counted : { ...counted, phrase: found }
  return countedInTree(tree, quantity, kept, document) ?? kept
}

/** What the tree says is counted, or null where it says nothing better than `counted`. */
function countedInTree(tree: Tree, quantity: Quantity, counted: Counted, document: Document): Counted | null {
  const found = countedByTree(tree, quantity)
  if (
    found === null ||
    (counted.phrase !== null && !counted.leans && !isNearer(found, quantity, counted.phrase, document))
  )
    return null
  if (found.how !== 'own' && quantity.kind === 'count') return null
  if (quantity.compound !== null && found.how !== 'own') return null
  const { tokens } = document
  const phrase = phraseOf(document, found, found.noun)
  const noun = lowerAt(tokens, phrase.head)
  if (LEANING.test(noun) || tokens[phrase.head]?.kind !== 'word') return null
  if (quantity.kind !== 'count' || quantity.compound !== null) return { ...counted, phrase }
  // A count goes before a plural, or a people that has one form.
  if (!phrase.plural && quantity.low !== 1 && tokens[phrase.head]?.upper !== true) return null
  const peoples = tokens[phrase.head]?.upper === true
  // Of names, only those of peoples are counted: "40,000 Rohingya".
  if (peoples && (bitsOf(noun) & DEMONYM) === 0 && tree.words[tree.wordAt(found.noun.start)]?.xpos !== 'NNPS')
    return null
  const people = peoples || isPeople(textAt(tokens, phrase.head)) || isOfPeople(noun)
  return { unit: peoples ? 'person' : unitOf(tokens, phrase), phrase, people, leans: false }
}

/**
 * Whether the tree's noun stands between the rule's and the number: "the council confirmed turnout was 27 percent" is of
 * turnout, as the rule went back over a clause.
 */
function isNearer(found: CountedSpan, quantity: Quantity, phrase: Phrase, document: Document): boolean {
  if (found.how === 'lasting') return quantity.unit?.dimension === 'time'
  if (found.how !== 'told' || phrase.last > quantity.first) return false
  const end = document.tokens[phrase.last - 1]?.end ?? 0
  return found.start > end && found.end <= quantity.start
}

/** The phrase up to a verb that it took in ("Ruiz follows closely"); null where nothing but adverbs is left. */
function cut(tree: Tree, phrase: Phrase, document: Document): Phrase | null {
  const { tokens } = document
  let last = phrase.first
  let head = -1
  for (let at = phrase.first; at < phrase.last; at++) {
    const word = tree.words[tree.wordAt(tokens[at]?.start ?? -1)]
    if (word === undefined) return phrase
    if (at > phrase.first && isFiniteVerb(word)) break
    if (/^(?:NOUN|PROPN|VERB|ADJ|NUM|X|SYM|PRON)$/.test(word.upos)) {
      last = at + 1
      head = at
    }
  }
  if (last === phrase.last) return phrase
  return head < 0 ? null : { ...phrase, last, head, plural: isPlural(lowerAt(tokens, head)) }
}

function isFiniteVerb({ upos, xpos, label }: ParsedWord): boolean {
  return upos === 'VERB' && /^VB[DPZ]$/.test(xpos) && label !== 'amod' && label !== 'compound'
}

function phraseOf(document: Document, span: Span, noun: Span): Phrase {
  const first = tokenAt(document, span.start)
  const head = tokenAt(document, noun.end - 1)
  return { first, last: head + 1, head, plural: isPlural(lowerAt(document.tokens, head)) }
}
