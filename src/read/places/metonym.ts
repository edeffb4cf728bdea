// Whether a capital or a seat of power stands for the government in it.
//
// Reads "Washington said", "talks between Moscow and Kyiv", "Beijing's decision", "the Kremlin denied".
// Not: "in Washington", "the Washington meeting", "police in Moscow said", a country's name.
import { GOVERNMENT_NOUNS, GOVERNMENT_VERBS, LOCATIVES, TIES } from '../../language/en/place-words.ts'
import type { Document, Token } from '../../text/document.ts'
import type { Candidate } from './candidate.ts'
import type { GazetteerPlace } from './gazetteer.ts'

export function isMetonym(candidate: Candidate, place: GazetteerPlace, { tokens, sentences }: Document): boolean {
  if (place.kind !== 'capital' && place.kind !== 'seat of power') return false
  if (candidate.dateline || candidate.inside !== null) return false
  const begin = sentences[candidate.sentence]?.first ?? 0
  const article = tokens[candidate.first - 1]?.lower === 'the'
  const at = candidate.first - (article ? 2 : 1)
  const word = at >= begin ? (tokens[at]?.lower ?? '') : ''
  if (LOCATIVES.has(word) || word === 'at' || word === ',') return false
  const after = tokens[candidate.last]
  if (after?.lower === "'s") return GOVERNMENT_NOUNS.has(tokens[candidate.last + 1]?.lower ?? '')
  if (isPartner(tokens, at, begin)) return true
  if ((word === 'from' || word === 'to') && !TIES.has(tokens[at - 1]?.lower ?? '')) return false
  return after !== undefined && !after.upper && GOVERNMENT_VERBS.has(after.lower)
}

/** "with X", "between X and Y": one side of a dealing. */
function isPartner(tokens: readonly Token[], at: number, begin: number): boolean {
  if (at < begin) return false
  const word = tokens[at]?.lower ?? ''
  if (word === 'with' || word === 'between' || word === 'against' || word === 'by') return true
  return word === 'and' && isAfterTies(tokens, at - 1, begin)
}

/** "between Moscow and", "relations with Paris and". */
function isAfterTies(tokens: readonly Token[], from: number, begin: number): boolean {
  for (let at = from; at >= begin && at > from - 5; at--) {
    const word = (tokens[at] as Token).lower
    if (word === 'between' || word === 'with') return true
  }
  return false
}
