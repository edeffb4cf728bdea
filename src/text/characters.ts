// What a code unit is: space, digit, letter, mark or punctuation. The scanners ask this once for every code unit, so
// the answer is a table: filled from Unicode properties when a code unit is first met, and never larger than 64 KB.

export const SPACE = 1
export const DIGIT = 2
export const LOWER = 3
export const UPPER = 4
/** A letter without case, such as an ideograph or an Arabic letter. */
export const LETTER = 5
/** A combining mark: part of the word it stands in. */
export const MARK = 6
export const PUNCTUATION = 7
/** First half of a surrogate pair. */
export const HIGH = 8

const TABLE = new Uint8Array(0x10000)

/** Class of the code unit at `at`; outside the text it is SPACE. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at) | 0
  return (TABLE[code] as number) || classify(code)
}

function classify(code: number): number {
  const found = classOf(String.fromCharCode(code), code)
  TABLE[code] = found
  return found
}

function classOf(character: string, code: number): number {
  if (code >= 0xd800 && code < 0xdc00) return HIGH
  if (/[\s\p{Cc}]/u.test(character)) return SPACE
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER
  if (/\p{Ll}/u.test(character)) return LOWER
  if (/\p{L}/u.test(character)) return LETTER
  return /\p{M}/u.test(character) ? MARK : PUNCTUATION
}

/** Whether a class is that of a letter, whatever its case. */
export function isLetter(kind: number): boolean {
  return kind >= LOWER && kind <= LETTER
}

/** Whether a class may stand inside a word. */
export function isWordPart(kind: number): boolean {
  return kind >= LOWER && kind <= MARK
}

/** Whether the surrogate pair at `at` is a letter or a mark. False for half a pair. */
export function isAstralLetter(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0
  return code > 0xffff && /[\p{L}\p{M}]/u.test(String.fromCodePoint(code))
}
