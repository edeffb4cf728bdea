// What kind of token stands beside a place where a sentence may end: one small number for its shape or its mark.
import { classAt, LETTER, LOWER, UPPER } from '../characters.ts'
import type { Token } from '../document.ts'

/** No token: before the first and after the last of a paragraph. */
export const NOTHING = 1
export const UNCASED = 2
export const LOWER_LETTER = 3
export const LOWER_WORD = 4
const PRONOUN_I = 5
const INITIAL = 6
const CAPITALISED = 7
const SHORT_CAPITALS = 8
const CAPITALS = 9
const MIXED = 10
export const DOTTED = 11
const ADDRESS = 12
const PART = 13
const DIGITS_1 = 14
/** Of two, three and four digits: the next three. */
const DIGITS_MANY = 18
const DIGITS_POINT = 19
export const OTHER_MARK = 20
const DOTS = 21
const LONG_RUN = 22
const SHORT_RUN = 23
/** Marks with a number of their own, from here on in this order. */
const FIRST_MARK = 24
const MARKS = '.!?…:;,-–—()[]{}"“”\'‘’«»/\\|&*•·#=_+<>@$'
const STOP = FIRST_MARK
export const COLON = FIRST_MARK + 4
const SEMICOLON = FIRST_MARK + 5

/** The class of a token, from 1 to 63. */
export function classOfToken(token: Token): number {
  if (token.kind === 'word') return classOfWord(token)
  return token.kind === 'number' ? classOfNumber(token.text) : classOfMark(token.text)
}

function classOfMark(text: string): number {
  if (text.length > 1) {
    const code = text.charCodeAt(0)
    if (code === 46) return DOTS
    if (code >= 0xd800) return OTHER_MARK
    return text.length > 4 ? LONG_RUN : SHORT_RUN
  }
  const at = MARKS.indexOf(text)
  return at < 0 ? OTHER_MARK : FIRST_MARK + at
}

function classOfNumber(text: string): number {
  if (text.includes('.') || text.includes(',')) return DIGITS_POINT
  return text.length > 4 ? DIGITS_MANY : DIGITS_1 + text.length - 1
}

function classOfWord({ text, upper }: Token): number {
  if (text.length === 1) return classOfLetter(text)
  const special = specialWord(text)
  if (special !== 0) return special
  const first = classAt(text, 0)
  const second = classAt(text, 1)
  if (first === LETTER) return UNCASED
  if (first === LOWER && second !== UPPER) return LOWER_WORD
  if (!upper) return MIXED
  if (second !== UPPER) return CAPITALISED
  if (text !== text.toUpperCase()) return MIXED
  return text.length < 4 ? SHORT_CAPITALS : CAPITALS
}

function classOfLetter(text: string): number {
  if (text === 'I') return PRONOUN_I
  const kind = classAt(text, 0)
  return kind === UPPER ? INITIAL : kind === LOWER ? LOWER_LETTER : UNCASED
}

/** Words with something else than letters in them: "U.S.", "a@example.org", "’s". */
function specialWord(text: string): number {
  const first = text.charCodeAt(0)
  if (first === 39 || first === 0x2019) return PART
  const dot = text.indexOf('.')
  if (dot < 0) return text.includes('@') || text.includes('://') ? ADDRESS : 0
  return text.endsWith('.') || (text.length < 6 && text.length % 2 === 1 && dot === 1) ? DOTTED : ADDRESS
}

/** Classes after which a sentence may end in well-kept text. */
export function isMark(kind: number): boolean {
  return kind === DOTTED || kind === DOTS || ENDS[kind] === 1
}

const ENDS = new Uint8Array(64)
for (const mark of '.!?…:;)]"”\'’»') ENDS[FIRST_MARK + MARKS.indexOf(mark)] = 1

/** Whether a class is that of a closing bracket or quotation mark. */
export function isClosing(kind: number): boolean {
  return ENDS[kind] === 1 && kind > SEMICOLON
}

/** Whether a class is that of "." "!" "?" "…" or dots. */
export function isStop(kind: number): boolean {
  return kind === DOTS || (kind >= STOP && kind < COLON)
}

/** Bits for what a mark opens and closes. */
export const QUOTES = 1
export const BRACKETS = 2
export const TOGGLES = FIRST_MARK + MARKS.indexOf('"')
export const OPENS = new Uint8Array(64)
export const CLOSES = new Uint8Array(64)
for (const mark of '“«') OPENS[FIRST_MARK + MARKS.indexOf(mark)] = QUOTES
for (const mark of '”»') CLOSES[FIRST_MARK + MARKS.indexOf(mark)] = QUOTES
for (const mark of '([{') OPENS[FIRST_MARK + MARKS.indexOf(mark)] = BRACKETS
for (const mark of ')]}') CLOSES[FIRST_MARK + MARKS.indexOf(mark)] = BRACKETS
