// Antecedents of pronouns: the sentence nearest before that has a fitting subject gives it. "he" and "she" take a person
// or an unnamed one ("a woman on her way to work"), "they" a group, "it" a body or a document.

import type { Sentence, Token } from '../../text/document.ts'
import { sentenceAt } from '../../text/document.ts'
import { isSpeechVerb } from '../en/reporting-verbs.ts'
import { REPORTING_NOUNS, REPORTING_PEOPLE } from '../en/reporting-words.ts'
import { BODY_NOUNS, DOCUMENT_NOUNS, PLURALS } from '../en/role-words.ts'
import type { Gender, Name } from '../name.ts'
import { bitsOf, FEMALE_NOUN, MALE_NOUN, OFFICE, PERSON_NOUN } from './lexicon.ts'
import type { Scene } from './scene.ts'

/** A named or unnamed antecedent: token range, and the number of the name if there is one. */
export interface Antecedent {
  readonly first: number
  readonly last: number
  readonly name: number | null
}

const FARTHEST = 9
const MOST_TOKENS = 600
const PRONOUNS = new Map<string, 'female' | 'male' | 'group' | 'thing'>([
  ['he', 'male'],
  ['she', 'female'],
  ['him', 'male'],
  ['her', 'female'],
  ['his', 'male'],
  ['they', 'group'],
  ['them', 'group'],
  ['it', 'thing'],
])

export function isPronoun(lower: string): boolean {
  return (
    PRONOUNS.has(lower) || lower === 'i' || lower === 'we' || lower === 'you' || lower === 'who' || lower === 'which'
  )
}

/** What the pronoun at token `at` takes up, or null. */
export function antecedentOf(scene: Scene, at: number): Antecedent | null {
  const kind = PRONOUNS.get(scene.tokens[at]?.lower ?? '')
  if (kind === undefined) return null
  const here = sentenceAt(scene.document, scene.tokens[at]?.start ?? 0)
  for (let number = here; number >= 0 && here - number <= FARTHEST; number--) {
    const sentence = scene.document.sentences[number] as Sentence
    const last = number === here ? at : sentence.last
    const found = bestIn(scene, Math.max(sentence.first, last - MOST_TOKENS), last, kind)
    if (found !== null) return found
  }
  return null
}

function bestIn(
  scene: Scene,
  first: number,
  last: number,
  kind: 'female' | 'male' | 'group' | 'thing',
): Antecedent | null {
  let best: Antecedent | null = null
  let bestScore = 0
  for (let at = first; at < last; at++) {
    if (scene.quoted[at] === 1) continue
    const candidate = candidateAt(scene, at, first, last, kind)
    if (candidate === null) continue
    const score = scoreOf(scene, candidate, first, kind)
    if (score > bestScore) {
      best = candidate
      bestScore = score
    }
    at = Math.max(at, candidate.last - 1)
  }
  return best
}

function candidateAt(scene: Scene, at: number, first: number, last: number, kind: string): Antecedent | null {
  const number = (scene.named[at] ?? 0) - 1
  if (number >= 0) return ofName(scene, at, number, kind)
  const token = scene.tokens[at] as Token
  if (token.kind !== 'word' || !fitsNoun(token.lower, kind)) return null
  if (scene.named[at + 1] !== 0 && scene.tokens[at + 1]?.kind === 'word') return null
  const start = phraseStart(scene, at, first)
  if (start < 0 || at >= last) return null
  return { first: start, last: at + 1, name: null }
}

function ofName(scene: Scene, at: number, number: number, kind: string): Antecedent | null {
  const name = scene.names[number] as Name
  let last = at
  while (scene.named[last] === number + 1) last++
  if (scene.tokens[last]?.lower === "'s") return null
  if (kind === 'female' || kind === 'male') {
    const gender = scene.genders.get(name.fullest) ?? null
    if ((name.type !== 'person' && name.type !== 'unknown') || (gender !== null && gender !== kind)) return null
    if (name.type === 'unknown' && gender === null) return null
    return { first: at, last, name: number }
  }
  return name.type === 'organization' ? { first: at, last, name: number } : null
}

function fitsNoun(word: string, kind: string): boolean {
  const bits = bitsOf(word)
  switch (kind) {
    case 'female':
      return (bits & PERSON_NOUN) !== 0 && (bits & MALE_NOUN) === 0
    case 'male':
      return (bits & PERSON_NOUN) !== 0 && (bits & FEMALE_NOUN) === 0
    case 'group':
      return (
        PLURALS.has(word) || (word.endsWith('s') && (REPORTING_PEOPLE.has(word) || isPersonNoun(word.slice(0, -1))))
      )
    default:
      return BODY_NOUNS.has(word) || DOCUMENT_NOUNS.has(word)
  }
}

function isPersonNoun(word: string): boolean {
  return (bitsOf(word) & PERSON_NOUN) !== 0
}

/** Start of the noun phrase that ends with the noun at `at`: its determiner, or the run of words that describe it; -1 for none. */
function phraseStart(scene: Scene, at: number, first: number): number {
  const plural = scene.tokens[at]?.lower.endsWith('s') || PLURALS.has(scene.tokens[at]?.lower ?? '')
  for (let before = at - 1; before >= first - 1 && at - before <= 6; before--) {
    const token = scene.tokens[before]
    const word = token?.lower ?? ''
    if (/^(?:the|a|an|one|another|this|his|her|its|their|two|three|four|five|several|some)$/.test(word)) return before
    if (before < first || token?.kind === 'punctuation' || isFunction(word)) return plural ? before + 1 : -1
  }
  return -1
}

function isFunction(word: string): boolean {
  return /^(?:of|for|to|in|on|at|by|with|from|and|or|but|that|when|as|after|while|is|was|were|are|had|has|have|said|told|says)$/.test(
    word,
  )
}

/** Subjects and speakers first: the start of the sentence, a reporting verb beside it. */
function scoreOf(scene: Scene, candidate: Antecedent, first: number, kind: string): number {
  let score = candidate.name === null ? 2 : 3
  const before = scene.tokens[candidate.first - 1]
  const after = scene.tokens[candidate.last]
  if (isSpeechVerb(after?.lower ?? '') || isSpeechVerb(before?.lower ?? '')) score += 5
  if (candidate.first - first <= 3) score += 3
  if (before !== undefined && /^(?:of|for|to|in|on|at|by|with|from|against|about|over)$/.test(before.lower)) score -= 2
  if (candidate.name !== null) {
    const gender: Gender | undefined = scene.genders.get(scene.names[candidate.name]?.fullest ?? -1)
    if (gender === kind) score += 2
  } else if ((bitsOf(scene.tokens[candidate.last - 1]?.lower ?? '') & OFFICE) !== 0) score -= 1
  if (
    kind === 'thing' &&
    candidate.name === null &&
    !REPORTING_NOUNS.has(scene.tokens[candidate.last - 1]?.lower ?? '')
  )
    score -= 1
  return score
}
