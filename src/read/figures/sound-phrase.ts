// Tells whether words found beside a number name a thing, and cuts the verb or adjective that clings to them.
// Reads "the Kenyan shilling traded" as "Kenyan shilling", "campaign’s final" as "campaign"; must not read "working", "first", "get a box".
import { PHRASE_ENDS } from '../../language/en/counted-nouns.ts'
import { isPlural } from './noun.ts'
import { isVerbal, type Phrase } from './phrase.ts'
import { isInnerHyphen, lowerAt, type Tokens } from './tokens.ts'

const NO_THING =
  /^(?:first|final|last|next|past|another|further|extraordinary|available|scant|mere|new|old|once|quiet|sleep|posted|paid|guaranteed|lasted|serving|working|standing|receiving|sitting|waiting|talking|spent|spend|lost|sent|lent|went|kept|slept|meant|currently|technically|approximately|wait|ban|just|staggering|whopping|additional|own|null|dry|get|reserved)$/
/** A phrase that opens with a bare verb is a clause. */
const OPENING_VERB =
  /^(?:get|ban|dry|make|take|build|buy|help|keep|give|pay|put|run|fill|add|rebuild|boost|reserved|targeting)$/

/** What people and places undergo for a time, and what is done with public money, told by no noun: "held for 9 hours". */
export const UNDERGONE =
  /^(?:held|detained|jailed|imprisoned|hospitali[sz]ed|suspended|closed|shut|isolated|quarantined|trapped|stranded|besieged|occupied|allocated|collected|earmarked|pledged|donated|borrowed|raised)$/

/** The phrase without the words that name nothing at its end, or null where nothing is left. */
export function soundPhrase(tokens: Tokens, phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null
  const first = lowerAt(tokens, phrase.first)
  if (phrase.last === phrase.first + 1) {
    if (UNDERGONE.test(first)) return phrase
    if (/^costs?$/.test(first) && !/^(?:the|a|its|this|that|total|of)$/.test(lowerAt(tokens, phrase.first - 1)))
      return null
  }
  if (OPENING_VERB.test(first) && phrase.last > phrase.first + 1) return null
  let last = phrase.last
  while (last > phrase.first && clings(tokens, last - 1)) last--
  if (last === phrase.last) return phrase
  if (last === phrase.first) return null
  return { ...phrase, last, head: last - 1, plural: isPlural(lowerAt(tokens, last - 1)) }
}

function clings(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at)
  if (word === "'s" || word === '’s' || word === '’') return true
  if (tokens[at]?.kind !== 'word' || tokens[at]?.upper === true || isInnerHyphen(tokens, at - 1)) return false
  return NO_THING.test(word) || (isVerbal(word) && /ed$/.test(word)) || (isVerbal(word) && PHRASE_ENDS.has(word))
}
