// What the words beside a name say it is, where neither its own words nor the weights can know: foreign companies and
// small towns look like persons. A cue at one mention decides for the same words all over the report.
//
// Reads "the broadcaster Rádio Alba", "Corvo, a village of 300", "the tug Mirella", "KOVEX employees", "fled to Corvo".
// Must not touch: a titled person, a country, "furnace operator Luis Roca", "trust in Ana Pop".

import type { Document, Token } from '../../text/document.ts'
import {
  ALSO_CALLINGS,
  BELONGINGS,
  BODIES,
  BODY_VERBS,
  OF_BODIES,
  OF_PLACES,
  PEOPLE_OF_BODIES,
  PLACES,
  TO_PLACES,
  VESSEL_PREFIXES,
  VESSELS,
} from '../en/name-cues.ts'
import type { NameType } from '../name.ts'
import type { Candidate } from './candidate.ts'
import { bitsOf, FUNCTION, GIVEN, OFFICE, ORGANIZATION_HEAD, ORGANIZATION_OPENER, PERSON_NOUN } from './lexicon.ts'

export const CUE = 'names/cue'
const LONGEST_PHRASE = 6
/** Rules that no cue overrules. */
const FIRM = new Set(['names/title', 'names/same', 'names/list', 'names/country', 'names/dateline', 'names/demonym'])

/** Retypes names by what stands beside them. */
export function takeCues(names: readonly Candidate[], document: Document): void {
  const cued = new Map<string, NameType>()
  const parts = personWords(names)
  for (const name of names) {
    if (isFirm(name)) continue
    const type = cueOf(name, document.tokens, parts)
    if (type === null) continue
    if (!cued.has(name.key)) cued.set(name.key, type)
    if (type === 'other' && VESSEL_PREFIXES.has(name.words[0] ?? '')) cued.set(name.words.slice(1).join(' '), type)
  }
  if (cued.size === 0) return
  for (const name of names) {
    const type = cued.get(name.key)
    if (type === undefined || isFirm(name)) continue
    name.type = type
    name.rule = CUE
  }
}

function isFirm({ title, rule }: Candidate): boolean {
  return title !== null || FIRM.has(rule)
}

/** The words of persons named in two words or more. */
function personWords(names: readonly Candidate[]): ReadonlySet<string> {
  const parts = new Set<string>()
  for (const { type, words } of names)
    if (type === 'person' && words.length > 1) for (const word of words) parts.add(word)
  return parts
}

function cueOf(name: Candidate, tokens: readonly Token[], parts: ReadonlySet<string>): NameType | null {
  if (isVessel(name, tokens) || isOffice(name)) return 'other'
  if (name.type !== 'person' && name.type !== 'unknown') return name.type === 'place' ? ofPlace(name, tokens) : null
  const capitals = isCapitals(name)
  if (capitals && isAcronymOnly(name, parts)) return 'organization'
  const first = bitsOf(name.words[0] ?? '')
  if (name.words.length === 1 && (first & ORGANIZATION_OPENER) !== 0 && !parts.has(name.key)) return 'organization'
  if (isGiven(name) && !isSureBody(name, tokens)) return null
  if (name.words.length === 1 && parts.has(name.key)) return null
  return bodyBeside(name, tokens, capitals) ?? placeBeside(name, tokens)
}

/** A name that was taken for a place, by no list. */
function ofPlace(name: Candidate, tokens: readonly Token[]): NameType | null {
  if (name.rule !== 'names/learned' || name.words.length < 2) return null
  return appositionHead(name, tokens, BODIES) || hasBelongings(name, tokens) ? 'organization' : null
}

function isVessel({ words, first, casing }: Candidate, tokens: readonly Token[]): boolean {
  if (casing !== 'sentence') return false
  if (words.length > 1 && VESSEL_PREFIXES.has(words[0] ?? '') && isUpper(tokens[first])) return true
  const before = tokens[first - 1]
  if (before === undefined) return false
  return VESSELS.has(before.lower) || (VESSEL_PREFIXES.has(before.lower) && isUpper(before))
}

/** "Commissioner for Commerce" is whoever holds the office. */
function isOffice({ words, type }: Candidate): boolean {
  if (type !== 'organization' || (words[1] !== 'of' && words[1] !== 'for')) return false
  const bits = bitsOf(words[0] ?? '')
  return (bits & OFFICE) !== 0 && (bits & ORGANIZATION_HEAD) === 0
}

function isUpper(token: Token | undefined): boolean {
  return token !== undefined && token.text.length > 1 && token.text === token.text.toUpperCase()
}

function isCapitals({ text, words }: Candidate): boolean {
  return words.length === 1 && text.length > 2 && /^\p{Lu}[\p{Lu}-]+$/u.test(text)
}

/** Capitals in a sentence that are no word of a list, no person's name and no heading's ("UPDATE:"). */
function isAcronymOnly({ type, casing, key, words }: Candidate, parts: ReadonlySet<string>): boolean {
  return type === 'person' && casing === 'sentence' && !parts.has(key) && bitsOf(words[0] ?? '') === 0
}

function isGiven({ words }: Candidate): boolean {
  return words.length > 1 && (bitsOf(words[0] ?? '') & GIVEN) !== 0
}

/** What is said even of a name that opens like a person's: "the company Mina Esperanza". */
function isSureBody(name: Candidate, tokens: readonly Token[]): boolean {
  const before = tokens[name.first - 1]?.lower ?? ''
  return BODIES.has(before) && !ALSO_CALLINGS.has(before)
}

function bodyBeside(name: Candidate, tokens: readonly Token[], capitals: boolean): NameType | null {
  const { first, last } = name
  const before = tokens[first - 1]
  const after = tokens[last]
  const type = 'organization'
  if (before !== undefined && !before.upper && BODIES.has(before.lower))
    return ALSO_CALLINGS.has(before.lower) && !capitals ? null : type
  if (appositionHead(name, tokens, BODIES)) return type
  if (after !== undefined && BODY_VERBS.has(after.lower)) return type
  if (isOneOwn(name) && after !== undefined && PEOPLE_OF_BODIES.has(after.lower)) return type
  if (hasBelongings(name, tokens)) return type
  return isOfBody(tokens, first) ? type : null
}

/** One word that is no list's, and no ordinary word that opens a sentence ("Contract drivers"). */
function isOneOwn({ words, initial, type }: Candidate): boolean {
  return words.length === 1 && (!initial || (type === 'person' && bitsOf(words[0] ?? '') === 0))
}

/** "Alcoba employees", "Alcoba’s shareholders". */
function hasBelongings({ last }: Candidate, tokens: readonly Token[]): boolean {
  const owned = tokens[last]?.lower === "'s" ? tokens[last + 1] : tokens[last]
  return owned !== undefined && !owned.upper && BELONGINGS.has(owned.lower)
}

function isOfBody(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower
  if (before !== 'of' && before !== 'at' && before !== 'for' && before !== 'by') return false
  const noun = tokens[first - 2]?.lower ?? ''
  return before === 'of' && noun === 'members' ? false : OF_BODIES.has(noun)
}

function placeBeside(name: Candidate, tokens: readonly Token[]): NameType | null {
  if (appositionHead(name, tokens, PLACES)) return 'place'
  const before = tokens[name.first - 1]?.lower
  const noun = tokens[name.first - 2]?.lower ?? ''
  if (before === 'of' && OF_PLACES.has(noun)) return 'place'
  return before === 'to' && TO_PLACES.has(noun) ? 'place' : null
}

/** Whether ", a fishing village" or ", the dairy workers’ union," stands behind a name: its last noun is one of `heads`. */
function appositionHead({ last }: Candidate, tokens: readonly Token[], heads: ReadonlySet<string>): boolean {
  if (tokens[last]?.text !== ',') return false
  const opener = tokens[last + 1]?.lower
  if (opener !== 'a' && opener !== 'an' && opener !== 'the') return false
  for (let at = last + 2; at < last + 2 + LONGEST_PHRASE; at++) {
    const token = tokens[at]
    if (token === undefined || (token.kind === 'punctuation' && token.text !== '-' && token.text !== '’')) return false
    if (heads.has(token.lower) && endsPhrase(tokens, at + 1))
      return !ALSO_CALLINGS.has(token.lower) || isOfThings(tokens, at + 1)
    const bits = bitsOf(token.lower)
    if ((bits & FUNCTION) !== 0 && token.lower !== "'s") return false
    if ((bits & (PERSON_NOUN | OFFICE)) !== 0 && endsPhrase(tokens, at + 1)) return false
  }
  return false
}

/** The noun before `at` ends its phrase: a mark, a preposition, a relative clause follow. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return true
  if (token.kind === 'punctuation') return token.text !== '-' && token.text !== '’'
  return (
    (bitsOf(token.lower) & FUNCTION) !== 0 && token.lower !== "'s" && token.lower !== 'who' && token.lower !== 'whose'
  )
}

/** "the producer that sold": a calling with "that" or "which" is a body. */
function isOfThings(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower
  return word === 'that' || word === 'which'
}
