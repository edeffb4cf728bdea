// Titles and roles beside a person's name, and the gender they and the given name show:
// "Labour Minister Piet Veldman", "union secretary Ada Mbeki", "the delegate in Murcia, Eva Sol,", "Tom Reis, a nurse,".
import type { Token } from '../../text/document.ts'
import type { Gender } from '../name.ts'
import type { Candidate } from './candidate.ts'
import { titleGender } from './fullest.ts'
import {
  bitsOf,
  COURTESY,
  FEMALE,
  FEMALE_NOUN,
  FUNCTION,
  GIVEN,
  MALE,
  MALE_NOUN,
  MODIFIER,
  OFFICE,
  PERSON_NOUN,
} from './lexicon.ts'

const LONGEST_APPOSITION = 14

/** Fills roles and gender of a person. */
export function findRoles(candidate: Candidate, tokens: readonly Token[]): void {
  const roles: string[] = []
  let gender = givenGender(candidate.words)
  if (candidate.title !== null) gender = fromTitle(candidate, tokens, roles) ?? gender
  for (const head of [headBefore(candidate, tokens), headAfter(candidate, tokens)]) {
    if (head === null) continue
    roles.push(head)
    gender = nounGender(head) ?? gender
  }
  candidate.gender = gender
  candidate.roles = roles
}

function givenGender(words: readonly string[]): Gender | null {
  if (words.length < 2) return null
  for (const word of words.slice(0, -1)) {
    const bits = bitsOf(word) & GIVEN
    if (bits === FEMALE) return 'female'
    if (bits === MALE) return 'male'
  }
  return null
}

function nounGender(role: string): Gender | null {
  const bits = bitsOf(role.slice(role.lastIndexOf(' ') + 1))
  if ((bits & FEMALE_NOUN) !== 0) return 'female'
  return (bits & MALE_NOUN) !== 0 ? 'male' : null
}

function fromTitle(candidate: Candidate, tokens: readonly Token[], roles: string[]): Gender | null {
  const { title } = candidate
  if (title === null) return null
  let gender: Gender | null = null
  const words: string[] = []
  for (let at = title.first; at < title.last; at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'word') continue
    gender = gender ?? titleGender(token.lower) ?? nounGender(token.lower)
    if ((bitsOf(token.lower) & COURTESY) === 0 || (bitsOf(token.lower) & OFFICE) !== 0) words.push(token.lower)
  }
  if (words.length > 0) roles.push(words.join(' '))
  return gender
}

/** "union secretary X", "minister of mines X", "the delegate in Murcia, X,": the role noun that stands before. */
function headBefore(candidate: Candidate, tokens: readonly Token[]): string | null {
  let at = (candidate.title?.first ?? candidate.first) - 1
  const comma = tokens[at]?.text === ','
  if (comma) at--
  const lowest = Math.max(0, at - (comma ? LONGEST_APPOSITION : 5))
  for (let steps = 0; at >= lowest; at--, steps++) {
    const token = tokens[at] as Token
    if (token.kind === 'punctuation' && token.text !== '-') return null
    const bits = bitsOf(token.lower)
    if ((bits & (PERSON_NOUN | OFFICE)) !== 0)
      return isRoleHead(tokens, at, comma, steps) ? withModifier(tokens, at) : null
    if (
      !comma &&
      steps > 0 &&
      (bits & FUNCTION) !== 0 &&
      token.lower !== 'of' &&
      token.lower !== 'and' &&
      token.lower !== 'for'
    )
      return null
    if (!comma && steps === 0 && (bits & FUNCTION) !== 0) return null
  }
  return null
}

function isRoleHead(tokens: readonly Token[], at: number, comma: boolean, steps: number): boolean {
  if (steps === 0) return true
  const next = tokens[at + 1]?.lower
  const linked = next === 'of' || next === 'for' || next === 'in' || next === 'at' || next === "'s"
  return linked && (!comma || startsPhrase(tokens, at))
}

function startsPhrase(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 6); before--) {
    const token = tokens[before] as Token
    if (token.lower === 'the' || token.lower === 'a' || token.lower === 'an' || token.lower === "'s") return true
    if (token.kind === 'punctuation') return token.text === ','
  }
  return at <= 6
}

/** "X, a nurse," "X, the union’s secretary,": the role noun of the apposition behind the name. */
function headAfter(candidate: Candidate, tokens: readonly Token[]): string | null {
  let at = candidate.last
  if (tokens[at]?.text !== ',' && tokens[at]?.text !== '(') return null
  at++
  let found: string | null = null
  for (const end = at + LONGEST_APPOSITION; at < end; at++) {
    const token = tokens[at]
    if (token === undefined || token.lower === 'who' || token.lower === 'which' || token.lower === 'said') return found
    if (token.kind === 'punctuation' && token.text !== '-' && token.text !== '.' && token.text !== '’') return found
    if (found === null && (bitsOf(token.lower) & (PERSON_NOUN | OFFICE)) !== 0 && tokens[at + 1]?.lower !== "'s") {
      found = withModifier(tokens, at)
    }
  }
  return null
}

function withModifier(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]
  const head = (tokens[at] as Token).lower
  return before !== undefined && (bitsOf(before.lower) & MODIFIER) !== 0 ? `${before.lower} ${head}` : head
}
