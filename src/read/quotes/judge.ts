// Is a marked stretch speech, or a title, a term, a name or a scare quote?
//
// A score of cues: reporting words near it, its grammar and length, what stands before the opening mark. Each cue adds
// or takes points; a stretch is kept from 2 points on. The reasons are for the trace.
import { NAMING_NOUNS, NAMING_WORDS } from '../../language/en/quote-words.ts'
import { tokenAt } from '../../text/document.ts'
import { type Frame, lower } from './frame.ts'
import type { Link } from './link.ts'
import type { Stretch } from './marks.ts'
import { opensSentence } from './position.ts'
import { type Shape, shapeOf } from './shape.ts'

export interface Verdict {
  readonly score: number
  readonly why: string
}

export const KEPT_FROM = 2

export function judge(frame: Frame, stretch: Stretch, link: Link | null): Verdict {
  const shape = shapeOf(frame, stretch)
  let score = 0
  const reasons: string[] = []
  const add = (points: number, reason: string): void => {
    score += points
    if (frame.explain) reasons.push(`${reason} ${points > 0 ? '+' : ''}${points}`)
  }
  if (link !== null) linkPoints(frame, stretch, link, add)
  shapePoints(shape, isExclaimed(shape, link), add)
  settingPoints(frame, stretch, shape, add)
  if (!opensSentence(frame, stretch)) embeddedPoints(shape, link, add)
  return { score, why: reasons.join(', ') }
}

type Add = (points: number, reason: string) => void

function linkPoints(frame: Frame, stretch: Stretch, link: Link, add: Add): void {
  if (link.place === 'after') add(5, 'reporting words after it')
  else if (link.place === 'colon') add(4, 'colon before it')
  else if (link.place === 'comma' && link.kind === 'say') add(3, 'reporting verb and comma before it')
  else if (link.kind === 'say') add(2.5, 'reporting verb in its sentence')
  else if (link.distance <= 5 || (link.distance <= 9 && isGoverned(frame, stretch)))
    add(link.kind === 'mind' ? 1.5 : 2.5, 'verb of judgement or thought just before it')
  else add(1, 'verb of judgement in its sentence')
}

/** "described the whole affair as “", "accused them of “": a word that hands on to the fragment stands before it. */
function isGoverned(frame: Frame, stretch: Stretch): boolean {
  return /^(?:as|of|for|to|a|an|was|were|be|being)$/.test(lower(frame, tokenAt(frame.document, stretch.from) - 1))
}

/** "tweeted: “Never Again!”": a mark of exclamation after a verb of speech tells a cry from a title. */
function isExclaimed(shape: Shape, link: Link | null): boolean {
  return link?.kind === 'say' && link.distance <= 4 && /[!?]/.test(shape.final)
}

function shapePoints(shape: Shape, exclaimed: boolean, add: Add): void {
  if (shape.words >= 8) add(1.5, 'long')
  else if (shape.words >= 5) add(0.5, 'some words')
  else if (shape.words <= 2) add(-0.5, 'short')
  if (shape.clause) add(1, 'a clause')
  if (shape.firstPerson) add(1, 'first person')
  if (/[.?!]/.test(shape.final) && shape.words >= 5 && shape.startsUpper) add(1, 'a full sentence')
  if (
    !exclaimed &&
    shape.words > 1 &&
    shape.words <= 8 &&
    shape.capitals > 0.9 &&
    !(shape.clause && /[.?!]/.test(shape.final))
  )
    add(-2.5, 'written like a title')
  else if (!exclaimed && shape.words === 1 && shape.startsUpper) add(-1, 'one capitalised word')
}

/** Inside a sentence of the report a capitalised stretch is a name, and one that nobody is given for an echo. */
function embeddedPoints(shape: Shape, link: Link | null, add: Add): void {
  if (link === null) add(-2, 'nobody is given for it')
  else if (link.place === 'after' && shape.words <= 4)
    add(shape.capitals > 0.9 && shape.startsUpper ? -3 : -1, 'words of the report before it')
}

function settingPoints(frame: Frame, stretch: Stretch, shape: Shape, add: Add): void {
  const opening = tokenAt(frame.document, stretch.from)
  const previous = frame.document.tokens[opening - 1]
  if (previous === undefined) return
  const following = frame.document.tokens[tokenAt(frame.document, stretch.to)]
  if (NAMING_WORDS.has(previous.lower) && !isWhatClause(frame, opening - 1)) add(-3, 'named so')
  else if (isNamedBy(previous.lower, shape)) add(-2.5, 'a name after its noun')
  else if (previous.lower === 'called' && lower(frame, opening - 2) === '-') add(-3, 'so-called')
  else if (previous.lower === 'as' && NAMING_WORDS.has(lower(frame, opening - 2))) add(-3, 'known as')
  if (/^(?:in|on|of|for|from|by)$/.test(previous.lower) && shape.startsUpper && shape.words > 1 && shape.capitals > 0.6)
    add(-3, 'a title after a preposition')
  if (previous.lower === 'called' && isCalledSo(frame, opening - 1)) add(-2, 'called so')
  if (
    shape.words <= 4 &&
    previous.upper &&
    following?.upper === true &&
    previous.text !== 'The' &&
    !/[.,!?]/.test(shape.final)
  )
    add(-4, 'inside a name')
}

/** "the film “Long Road”", "the word “crisis”": not "the group “must be stopped”". */
function isNamedBy(noun: string, shape: Shape): boolean {
  return NAMING_NOUNS.has(noun) && shape.words <= 8 && (shape.startsUpper || !shape.clause)
}

/** "what the ministry termed “…”": the words of whoever termed it so. */
function isWhatClause(frame: Frame, verb: number): boolean {
  for (let at = verb - 1; at >= verb - 5; at--) if (lower(frame, at) === 'what') return true
  return false
}

/** "a film called “Dust”", not "what the mayor called “a joke”" or "critics called “…”". */
function isCalledSo(frame: Frame, called: number): boolean {
  if (isWhatClause(frame, called)) return false
  return [1, 2, 3].some((back) => /^(?:a|an|the|this|is|are|was|were|being)$/.test(lower(frame, called - back)))
}
