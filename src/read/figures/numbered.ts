// Tells numbers that a noun before them bears as its name.
// Reads "Article 19", "page 5", "Boeing 737", "Group of 77", "No. 10". Must not read "Police 12", "the case 12 people brought".
import { PHRASE_ENDS } from '../../language/en/counted-nouns.ts'
import { MONTHS_AND_DAYS, NUMBERED } from '../../language/en/number-names.ts'
import { isPlural } from './noun.ts'
import type { Quantity } from './quantity.ts'
import { lowerAt, type Tokens, textAt, touches } from './tokens.ts'

export function isNumbered(quantity: Quantity, tokens: Tokens, sentenceFirst: number): boolean {
  if (quantity.kind !== 'count' || quantity.bounded || quantity.compound !== null) return false
  if (quantity.form === 'vague' || quantity.form === 'article') return false
  const at = quantity.first
  const place = textAt(tokens, at - 1) === '.' && touches(tokens, at - 1) ? at - 2 : at - 1
  const before = tokens[place]
  if (before === undefined) return false
  if (isGroupOf(tokens, place)) return true
  if (before.kind !== 'word') return before.text === '&'
  const plural = isPlural(lowerAt(tokens, quantity.last)) && !touches(tokens, quantity.last)
  if (NUMBERED.has(before.lower) && !(plural && !before.upper))
    return before.upper || !isVerbLike(before.lower, quantity, tokens)
  return !plural && place === at - 1 && isNamelike(quantity, tokens, place, sentenceFirst)
}

// "Group of 77", "Committee of 24".
function isGroupOf(tokens: Tokens, place: number): boolean {
  const group = tokens[place - 1]
  return (
    lowerAt(tokens, place) === 'of' &&
    group?.upper === true &&
    /^(?:group|league|council|club|committee|gang|class)$/.test(group.lower)
  )
}

// A capitalised word inside a sentence, right before a small plain number: a product, a place in a series.
function isNamelike(quantity: Quantity, tokens: Tokens, place: number, sentenceFirst: number): boolean {
  const before = tokens[place] as Tokens[number]
  if (!before.upper || quantity.form !== 'digits' || (quantity.high ?? 0) >= 10000) return false
  if (PHRASE_ENDS.has(before.lower) || MONTHS_AND_DAYS.has(before.lower)) return false
  const coded = /^[A-Z][a-z]*[A-Z0-9]/.test(before.text) || before.text === before.text.toUpperCase()
  return (place !== sentenceFirst || coded) && !textAt(tokens, quantity.coreFirst).includes(',')
}

// "number", "form", "case", "count", "call", "target" and the like may be verbs, or nouns that a figure follows by chance.
function isVerbLike(word: string, quantity: Quantity, tokens: Tokens): boolean {
  if (
    !/^(?:number|form|target|call|text|order|text|count|note|pick|race|stand|lap|step|post|pool|class|seat|table|group|line|mark|match|title|day|half|quarter|track)$/.test(
      word,
    )
  )
    return false
  const next = tokens[quantity.last]
  return next?.kind === 'word' && !PHRASE_ENDS.has(next.lower)
}
