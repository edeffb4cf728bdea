// One stretch of text without white space, cut into words from left to right. Each pattern is anchored where the last
// word ended and bounded, so that the work is linear in the stretch.
import type { Word } from '../syntax/word.ts'
import { contractionCut } from './contractions.ts'
import { isJoined, isUnit, keepsStop } from './joined.ts'

const ADDRESS = /(?:(?:https?|ftp):\/\/|www\.|mailto:)[^<>"“”]+/iy
const GROUP = /[a-z][a-z\d-]{1,30}(?:\.[a-z][a-z\d-]{1,30}){2,5}(?![\p{L}\d.])/uy
const MAIL = /[\w.+%-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,4}/iy
const SITE =
  /[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,3}\.(?:com|org|net|gov|edu|mil|info|co\.uk|doc|pdf|xls|htm|html|jpg)(?![a-z\d])(?:\/[^<>"“”]*)?/iy
const CLOSING_MARKS = '.,;:!?)]\'"’'
const FACE = /(?:[:;=]['-]?[)(DPp/|]|<3|\^_\^|-_-)(?![\p{L}\d])/uy
const HANDLE = /[@#][\p{L}_][\p{L}\d_]{0,60}/uy
const DOTTED = /(?:\p{L}\.){2,20}(?:\p{L}(?![\p{L}\d]))?|\p{Lu}\.\p{Lu}(?![\p{L}\d])|(?:Ph|M)\.(?:D|Sc)\.?(?!\p{L})/uy
const YEARS = /['’]?\d{2,4}s(?![\p{L}\d])|['’]?\d{1,3}0['’]s(?![\p{L}\d])|['’]\d\d(?![\p{L}\d])/uy
const PHONE = /(?:\d[-.])?(?:\d{3}[-./])?\d{3}[-.]\d{4}(?![\d-])/y
const DATE = /\d{1,4}\/\d{1,2}(?:\/\d{2,4})?(?![\d/])|\d{1,2}-\d{1,2}-\d{2,4}(?![\d-])|\d{1,3}:\d\d(?::\d\d)?(?!\d)/y
const NUMBER = /\d{1,3}(?:,\d{2,3}){0,5},\d{3}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*/y
const SIGNED = /[+.]\d+/y
const LETTERS = /[\p{L}\p{M}][\p{L}\p{M}\d_]*(?:['’](?=\p{L})[\p{L}\p{M}]+)*/uy
const COMPANY = /[A-Z]{1,4}&[A-Z]{1,4}(?![\p{L}\d])/uy
const GENITIVE = /['’`](?:s|m|d|ll|re|ve|em)(?![\p{L}\d])/iuy
const RUN = /([.*=_~+#$-])\1+|\.?[!?]{2,}|\.[!?]|<<+|>>+|''|``|’’|‘’/y
const CURRENCY = /(?:US|U|C|A|HK|NZ|R)[$](?![\p{L}$])/uy

/** Adds the words of text[start, end). `ends`: the sentence ends with it. */
export function cutStretch(text: string, start: number, end: number, ends: boolean, words: Word[]): void {
  const stretch = text.slice(start, end)
  const mayAddress = /[.@]/.test(stretch)
  let at = 0
  while (at < stretch.length) {
    const length = (mayAddress ? addressLength(stretch, at) : 0) || wordLength(stretch, at, ends)
    const form = stretch.slice(at, at + length)
    const cut = contractionCut(form.toLowerCase())
    if (cut > 0 && cut < form.length && isWordStart(form)) {
      words.push({ start: start + at, end: start + at + cut, form: form.slice(0, cut) })
      words.push({ start: start + at + cut, end: start + at + length, form: form.slice(cut) })
    } else words.push({ start: start + at, end: start + at + length, form })
    at += length
  }
}

function isWordStart(form: string): boolean {
  return /^[\p{L}\p{M}]/u.test(form)
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex - at : 0
}

/** Code units of the word at `at`, at least one. */
function wordLength(text: string, at: number, ends: boolean): number {
  const code = text.charCodeAt(at)
  return (
    (code >= 48 && code < 58 ? numberLength(text, at) : 0) ||
    letterLength(text, at, ends) ||
    markLength(text, at) ||
    ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
  )
}

function addressLength(text: string, at: number): number {
  if (!/[\p{L}\d_]/u.test(text.charAt(at))) return 0
  const length =
    lengthOf(ADDRESS, text, at) || lengthOf(MAIL, text, at) || lengthOf(SITE, text, at) || lengthOf(GROUP, text, at)
  let end = at + length
  while (end > at && CLOSING_MARKS.includes(text.charAt(end - 1))) end--
  return end - at
}

function numberLength(text: string, at: number): number {
  const whole = lengthOf(YEARS, text, at) || lengthOf(PHONE, text, at) || lengthOf(DATE, text, at)
  if (whole > 0) return whole
  const length = lengthOf(NUMBER, text, at)
  const letters = lengthOf(LETTERS, text, at + length)
  if (letters === 0) return length
  const suffix = text.slice(at + length, at + length + letters)
  const cut = contractionCut(suffix.toLowerCase())
  if (cut > 0) return length + cut
  return isUnit(suffix) || /^[ºª]/.test(suffix) ? length : length + letters
}

function letterLength(text: string, at: number, ends: boolean): number {
  const dotted = lengthOf(DOTTED, text, at) || lengthOf(COMPANY, text, at) || lengthOf(CURRENCY, text, at)
  if (dotted > 0) return dotted
  let length = lengthOf(LETTERS, text, at)
  if (length === 0) return 0
  while (text.charCodeAt(at + length) === 45) {
    const rest = lengthOf(LETTERS, text, at + length + 1) || lengthOf(YEARS, text, at + length + 1)
    const before = text.slice(at, at + length).toLowerCase()
    const after = text.slice(at + length + 1, at + length + 1 + rest).toLowerCase()
    if (rest === 0 || !isJoined(before, after)) break
    length += 1 + rest
  }
  return length + Number(takesStop(text, at, length, ends))
}

function takesStop(text: string, at: number, length: number, ends: boolean): boolean {
  if (text.charCodeAt(at + length) !== 46 || text.charCodeAt(at + length + 1) === 46) return false
  const last = ends && !/[\p{L}\d]/u.test(text.slice(at + length + 1, at + length + 8))
  const word = text.slice(at, at + length)
  if (length === 1) return !last && word !== 'I' && (word !== word.toLowerCase() || text.length === 2)
  return keepsStop(word.toLowerCase(), last)
}

function markLength(text: string, at: number): number {
  return (
    (at === 0 ? lengthOf(SIGNED, text, at) : 0) ||
    lengthOf(FACE, text, at) ||
    lengthOf(GENITIVE, text, at) ||
    lengthOf(YEARS, text, at) ||
    lengthOf(HANDLE, text, at) ||
    lengthOf(CURRENCY, text, at) ||
    lengthOf(RUN, text, at)
  )
}
