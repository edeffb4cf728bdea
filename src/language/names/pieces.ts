// Pieces: what of a run of capitals is a name, what is a title before it, and what is only the start of a sentence.
// "However Foreign Minister Lina Aho" is the piece "Lina Aho" with the title "Foreign Minister".
import type { Token } from '../../text/document.ts'
import { TITLES_BEFORE_TWO } from '../en/title-person.ts'
import {
  ABBREVIATION,
  bitsOf,
  CALENDAR,
  COURTESY,
  DEMONYM,
  FUNCTION,
  GIVEN,
  MODIFIER,
  OFFICE,
  ORDINARY,
  ORGANIZATION_HEAD,
  OTHER_HEAD,
  PERSON_NOUN,
  PLACE_HEAD,
  PLACE_OPENER,
  SURNAME_HEAD,
  TITLE,
  TOPIC,
} from './lexicon.ts'
import { isAcronym, type Run } from './runs.ts'

export interface Piece extends Run {
  /** The title before it, or null. */
  readonly title: Run | null
  /** Whether its capital may be only that of a sentence's first word. */
  readonly initial: boolean
}

const HEAD = ORGANIZATION_HEAD | PLACE_HEAD | OTHER_HEAD
/** Offices that also begin names of organisations and places: "General Motors", "King Street", "Justice Department". */
const COMPANY_ENDS = new Set('inc ltd llc plc corp co llp gmbh'.split(' '))
const WEAK_TITLES = new Set(
  'general king queen prince princess justice crown corporal private major bishop cardinal director press duke duchess lady lord sister brother father don dame baron emperor sultan emir pope imam tan st fr hon advocate comrade'.split(
    ' ',
  ),
)
export const AFTER_NAMES = new Set('mp mps phd md qc kc esq obe mbe'.split(' '))

/** The pieces of a run; `initial` when the run begins a sentence. */
export function piecesOf(tokens: readonly Token[], run: Run, initial: boolean): Piece[] {
  const first = trimmedStart(tokens, run, initial)
  const last = trimmedEnd(tokens, first, run.last)
  if (first >= last) return []
  const stillInitial = initial && first === run.first
  const office = lastTitle(tokens, first, last)
  if (office < 0) return cutPerson(tokens, { first, last, title: null, initial: stillInitial })
  const named = afterTitle(tokens, office)
  const titleFirst = titleStart(tokens, first, office)
  const pieces: Piece[] = []
  if (titleFirst > first) {
    const end = withoutLooseEnd(tokens, first, titleFirst)
    if (end > first) pieces.push({ first, last: end, title: null, initial: stillInitial })
  }
  if (named < last) pieces.push({ first: named, last, title: { first: titleFirst, last: office + 1 }, initial: false })
  return pieces
}

function bitsAt(tokens: readonly Token[], at: number): number {
  return bitsOf(tokens[at]?.lower ?? '')
}

/** Where the name begins behind a sentence's first words: "However", "Meanwhile", "The", "On Monday". */
function trimmedStart(tokens: readonly Token[], run: Run, initial: boolean): number {
  let at = run.first
  while (at < run.last && isOpening(tokens, at, run.last, initial && at === run.first))
    at = nextWord(tokens, at, run.last)
  return at
}

function isOpening(tokens: readonly Token[], at: number, last: number, initial: boolean): boolean {
  const token = tokens[at] as Token
  const bits = bitsOf(token.lower)
  if (isAcronym(token) && token.text.length < 6) return false
  if ((bits & PLACE_OPENER) !== 0 && at + 1 < last) return false
  const next = at + 1 < last ? bitsAt(tokens, at + 1) : 0
  if ((bits & CALENDAR) !== 0 && (bits & GIVEN) === 0) return at + 1 >= last || (next & HEAD) === 0
  if ((bits & FUNCTION) !== 0) return initial || at + 1 >= last
  if (!initial || at + 1 >= last || (bits & ORDINARY) === 0) return false
  return (bits & (TOPIC | HEAD | TITLE | MODIFIER | GIVEN | DEMONYM)) === 0 && (next & HEAD) === 0
}

function nextWord(tokens: readonly Token[], at: number, last: number): number {
  let next = at + 1
  while (next < last && !(tokens[next]?.upper ?? false)) next++
  return next
}

function trimmedEnd(tokens: readonly Token[], first: number, last: number): number {
  let end = last
  while (end > first + 1 && AFTER_NAMES.has(tokens[end - 1]?.lower ?? '') && tokens[end - 1]?.kind === 'word') end--
  while (end > first && tokens[end - 1]?.kind === 'punctuation') end--
  return end
}

/** Number of the last token of a title that has a person's name after it, or -1. */
function lastTitle(tokens: readonly Token[], first: number, last: number): number {
  if (isHeaded(tokens, first, last)) return -1
  for (let at = last - 1; at >= first; at--) {
    const bits = bitsAt(tokens, at)
    if ((bits & TITLE) !== 0 && isTitleAt(tokens, at, first, last, bits)) return at
    if ((bits & PERSON_NOUN) !== 0 && at === first && (bitsAt(tokens, at + 1) & GIVEN) !== 0 && last - first > 2)
      return at
  }
  return -1
}

function isTitleAt(tokens: readonly Token[], at: number, first: number, last: number, bits: number): boolean {
  const token = tokens[at] as Token
  const named = afterTitle(tokens, at)
  if (tokens[at + 1]?.text === '-' || (at > first && tokens[at - 1]?.text === '-')) return false
  if (named >= last) return allTitle(tokens, first, at)
  if (WEAK_TITLES.has(token.lower) && (bitsAt(tokens, named) & (HEAD | TOPIC)) !== 0) return false
  if (token.lower === 'st' || token.lower === 'saint' || token.lower === 'min') return false
  if (TITLES_BEFORE_TWO.has(token.lower)) return isBeforeTwo(tokens, at, last)
  if (token.lower === 'sri' && tokens[named]?.lower === 'lanka') return false
  return (bits & (COURTESY | ABBREVIATION)) !== 0 || (bitsAt(tokens, named) & (MODIFIER | TOPIC)) === 0
}

/** Whether token `at`, a title that may be a given name, stands before a name of two words that opens as names do. */
export function isBeforeTwo(tokens: readonly Token[], at: number, last: number): boolean {
  if (at + 2 >= last || tokens[at + 1]?.kind !== 'word' || tokens[at + 2]?.kind !== 'word') return false
  if ((bitsAt(tokens, last - 1) & HEAD) !== 0) return false
  return (bitsAt(tokens, at) & GIVEN) === 0 || (bitsAt(tokens, at + 1) & GIVEN) !== 0
}

/** A run that holds a connector or ends in a head is no titled person: "Ministry of Works", "Queen’s Road". */
function isHeaded(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.lower
    if (word === 'of' || word === 'for' || word === 'and') return true
  }
  const head = bitsAt(tokens, last - 1)
  if (last - first < 2 || (head & HEAD) === 0) return false
  const before = tokens[last - 2]?.text === '.' ? last - 3 : last - 2
  const bits = bitsAt(tokens, before)
  const weak = WEAK_TITLES.has(tokens[before]?.lower ?? '')
  if ((bits & (COURTESY | ABBREVIATION)) !== 0 && !weak) return false
  if ((bits & OFFICE) !== 0) return weak || (bits & MODIFIER) !== 0
  return (head & SURNAME_HEAD) === 0 || (bits & GIVEN) === 0
}

function allTitle(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'word' && (bitsOf(token.lower) & (TITLE | MODIFIER)) === 0)
      return titleStart(tokens, first, last) > first
  }
  return true
}

function afterTitle(tokens: readonly Token[], office: number): number {
  return tokens[office + 1]?.text === '.' ? office + 2 : office + 1
}

/** The first token of the title that ends with `office`: modifiers and further titles before it. */
function titleStart(tokens: readonly Token[], first: number, office: number): number {
  let at = office
  while (at > first) {
    const before = tokens[at - 1] as Token
    if (before.kind === 'punctuation') {
      if (before.text !== '.' && before.text !== '-' && before.text !== '&') break
      at--
      continue
    }
    if ((bitsOf(before.lower) & (TITLE | MODIFIER)) === 0) break
    at--
  }
  while (at < office && tokens[at]?.kind === 'punctuation') at++
  return at
}

function withoutLooseEnd(tokens: readonly Token[], first: number, last: number): number {
  let end = last
  while (end > first && tokens[end - 1]?.kind === 'punctuation') end--
  return end
}

/** "Ukrainian Oleh Hrytsenko", "Delta Motors Jane Obi": a person’s name behind another name is a name of its own. */
function cutPerson(tokens: readonly Token[], piece: Piece): Piece[] {
  const { first, last } = piece
  for (let at = first + 1; at + 1 < last; at++) {
    if ((bitsAt(tokens, at) & GIVEN) === 0 || !endsOther(tokens, first, at) || !isPersonEnd(tokens, at, last)) continue
    const before = { first, last: withoutLooseEnd(tokens, first, at), title: null, initial: piece.initial }
    return [before, { first: at, last, title: null, initial: false }]
  }
  return [piece]
}

function endsOther(tokens: readonly Token[], first: number, at: number): boolean {
  const before = tokens[at - 1] as Token
  const bits = bitsOf(before.lower)
  if ((bits & GIVEN) !== 0 || before.kind === 'punctuation')
    return before.text === '.' && COMPANY_ENDS.has(tokens[at - 2]?.lower ?? '')
  if ((bits & DEMONYM) !== 0) return at === first + 1
  if (isAcronym(before) && before.text.length <= 5) return true
  return (bits & (ORGANIZATION_HEAD | TOPIC)) !== 0 && (bits & SURNAME_HEAD) === 0
}

function isPersonEnd(tokens: readonly Token[], at: number, last: number): boolean {
  let words = 0
  for (let next = at; next < last; next++) {
    const token = tokens[next] as Token
    if (token.kind !== 'word') continue
    if (token.lower === 'of' || token.lower === 'for') return false
    words++
  }
  const end = bitsAt(tokens, last - 1)
  return words >= 2 && words <= 4 && ((end & HEAD) === 0 || (end & SURNAME_HEAD) !== 0)
}
