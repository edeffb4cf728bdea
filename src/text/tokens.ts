// Words, numbers and punctuation marks, with their places.
//
//   one token:   don't  O’Neill  U.S.  p.m.  1,200.5  ...  --  *****  a@example.org  https://example.org/x  example.com
//   several:     union|’s  unions|’  20,000|-|strong  1.2|bn  $|5  Mr|.  1930|s  M|23
//
// One pass over the code units; each is looked at a bounded number of times.
import { classAt, DIGIT, HIGH, isAstralLetter, isLetter, isWordPart, LOWER, SPACE, UPPER } from './characters.ts'
import type { Token, TokenKind } from './document.ts'

const STOP = 46
const HYPHEN = 45
const AT = 64
const STRAIGHT_APOSTROPHE = 39
const CURLY_APOSTROPHE = 0x2019
/** Marks that make one token in a row: "...", "--", "*****", "====". */
const RUNS = '.-*=_~#'
/** No address is longer; keeps the search for an address's ends short. */
const LONGEST_ADDRESS = 254

/** Splits a text into tokens. Hyphens and slashes stand alone: "20,000-strong" is three tokens. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const kind = classAt(text, at)
    if (kind === SPACE) {
      at++
      continue
    }
    const token =
      kind === DIGIT ? number(text, at) : startsWord(text, at, kind) ? word(text, at) : mark(text, at, tokens)
    tokens.push(token)
    at = token.end
  }
  return tokens
}

function startsWord(text: string, at: number, kind: number): boolean {
  return isWordPart(kind) || (kind === HIGH && isAstralLetter(text, at))
}

function tokenOf(text: string, start: number, end: number, kind: TokenKind): Token {
  const form = end - start <= SHORT ? knownForm(text, start, end) : formOf(text, start, end)
  return { start, end, text: form.text, lower: form.lower, kind, upper: form.upper }
}

/** How a token is written. */
interface Form {
  readonly text: string
  readonly lower: string
  readonly upper: boolean
}

function formOf(text: string, start: number, end: number): Form {
  const words = text.slice(start, end)
  const kind = classAt(text, start)
  if (kind === DIGIT) return { text: words, lower: words, upper: false }
  const lower = words.toLowerCase()
  return { text: words, lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower, upper: kind === UPPER }
}

// Short forms met before, by a hash of their code units: most words of a report are words of the last ones. A memo of
// fixed size that changes no result; one string object a word also makes every look-up of it in the word lists cheap.
// Longer slices would hold on to the text that they were cut from.
const SHORT = 12
const SLOTS = 8192
const FORMS: (Form | undefined)[] = new Array(SLOTS)

function knownForm(text: string, start: number, end: number): Form {
  let hash = end - start
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  const slot = (hash ^ (hash >>> 13)) & (SLOTS - 1)
  const known = FORMS[slot]
  if (known !== undefined && known.text.length === end - start && text.startsWith(known.text, start)) return known
  const form = formOf(text, start, end)
  FORMS[slot] = form
  return form
}

function number(text: string, start: number): Token {
  let end = start + 1
  for (;;) {
    if (classAt(text, end) === DIGIT) end++
    else if (isSeparator(text.charCodeAt(end)) && classAt(text, end + 1) === DIGIT) end += 2
    else return tokenOf(text, start, end, 'number')
  }
}

function isSeparator(code: number): boolean {
  return code === STOP || code === 44
}

function word(text: string, start: number): Token {
  const end = lettersEnd(text, start)
  const next = text.charCodeAt(end)
  if (next === STOP) return tokenOf(text, start, dottedEnd(text, start, end), 'word')
  if (next === 58 && isScheme(text, start, end)) return tokenOf(text, start, addressEnd(text, end), 'word')
  return tokenOf(text, start, end, 'word')
}

function lettersEnd(text: string, start: number): number {
  let end = start
  for (;;) {
    const kind = classAt(text, end)
    if (isWordPart(kind)) end++
    else if (kind === HIGH && isAstralLetter(text, end)) end += 2
    else if (joinsLetters(text, end)) end++
    else return end
  }
}

/** Whether an apostrophe stands here inside a word: "don't", "O’Neill", but not before a possessive s. */
function joinsLetters(text: string, at: number): boolean {
  return isApostrophe(text.charCodeAt(at)) && isLetter(classAt(text, at + 1)) && !isPossessive(text, at)
}

function isApostrophe(code: number): boolean {
  return code === STRAIGHT_APOSTROPHE || code === CURLY_APOSTROPHE
}

function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  return (next === 115 || next === 83) && !isWordPart(classAt(text, at + 2))
}

/** End of a word followed by a stop: of "U.S." and "p.m." with the stop, of "example.com" whole, else of the word. */
function dottedEnd(text: string, start: number, end: number): number {
  if (end - start === 1 || text.slice(start, end) === 'Ph') {
    let last = end
    while (text.charCodeAt(last) === STOP && isSingleLetter(text, last + 1)) last += 2
    if (last > end) return text.charCodeAt(last) === STOP && text.charCodeAt(last + 1) !== STOP ? last + 1 : last
  }
  return classAt(text, end + 1) === LOWER ? siteEnd(text, start, end) : end
}

function isSingleLetter(text: string, at: number): boolean {
  return isLetter(classAt(text, at)) && !isWordPart(classAt(text, at + 1))
}

const SITE =
  /(?:\.[a-z0-9-]{1,63}){0,3}\.(?:com|org|net|gov|edu|mil|int|info|news|co|io|uk|au|nz|ca|ie|za|in|de|fr|eu|us|ng|ke)(?![a-z0-9])/y

function siteEnd(text: string, start: number, end: number): number {
  if (text.slice(start, end).toLowerCase() === 'www') return addressEnd(text, end)
  SITE.lastIndex = end
  if (!SITE.test(text)) return end
  const last = SITE.lastIndex
  return text.charCodeAt(last) === 47 ? addressEnd(text, last) : last
}

function isScheme(text: string, start: number, end: number): boolean {
  return text.startsWith('://', end) && /^(?:https?|ftp)$/i.test(text.slice(start, Math.min(end, start + 6)))
}

/** End of a web address: the next space or quote, less the punctuation that belongs to the sentence. */
function addressEnd(text: string, from: number): number {
  let end = from
  while (classAt(text, end) !== SPACE && !'<>"“”’'.includes(text.charAt(end))) end++
  while (end > from && ".,;:!?)]'".includes(text.charAt(end - 1))) end--
  return end
}

function mark(text: string, start: number, tokens: Token[]): Token {
  const code = text.charCodeAt(start)
  if (isApostrophe(code) && isPossessive(text, start) && follows(tokens, start)) {
    return tokenOf(text, start, start + 2, 'word')
  }
  if (code === AT) {
    const address = mailAddress(text, start, tokens)
    if (address !== null) return address
  }
  if (code < 128 && RUNS.includes(text.charAt(start))) return tokenOf(text, start, runEnd(text, start), 'punctuation')
  const end = (text.codePointAt(start) ?? 0) > 0xffff ? start + 2 : start + 1
  return tokenOf(text, start, end, 'punctuation')
}

function follows(tokens: readonly Token[], start: number): boolean {
  const last = tokens.at(-1)
  return last !== undefined && last.end === start && last.kind !== 'punctuation'
}

function runEnd(text: string, start: number): number {
  const code = text.charCodeAt(start)
  let end = start + 1
  while (text.charCodeAt(end) === code) end++
  return end
}

const MAIL_DOMAIN = /@[a-z0-9](?:[a-z0-9-]{0,62}\.){1,4}[a-z]{2,24}(?![a-z0-9-])/iy

/** The mail address around an @, taking back the tokens of what stands before it; null where there is none. */
function mailAddress(text: string, at: number, tokens: Token[]): Token | null {
  MAIL_DOMAIN.lastIndex = at
  if (!MAIL_DOMAIN.test(text)) return null
  const end = MAIL_DOMAIN.lastIndex
  let start = at
  while (start > 0 && at - start < LONGEST_ADDRESS && isLocalPart(text, start - 1)) start--
  if (start === at) return null
  let last = tokens.at(-1)
  while (last !== undefined && last.start >= start) {
    tokens.pop()
    last = tokens.at(-1)
  }
  return tokenOf(text, last === undefined ? start : Math.max(start, last.end), end, 'word')
}

function isLocalPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 && (code === STOP || code === HYPHEN || code === 43 || code === 95 || isAlphanumeric(text, at))
}

function isAlphanumeric(text: string, at: number): boolean {
  const kind = classAt(text, at)
  return kind === DIGIT || isLetter(kind)
}
