// Whether a single mark is an apostrophe: "don't", "workers’", "’90s", "rock ’n’ roll", "o’clock".
import { ELISIONS } from '../../language/en/quote-elisions.ts'

/** `inside`: whether a single quotation mark is open before `at`. */
export function isApostrophe(text: string, at: number, inside: boolean): boolean {
  const mark = text.charAt(at)
  if (mark !== "'" && mark !== '’' && mark !== '‘') return false
  const before = at > 0 && isWordCode(text.charCodeAt(at - 1))
  const after = isWordCode(text.charCodeAt(at + 1))
  if (before && after) return true
  if (after) return isElision(text, at)
  if (mark === '‘') return false
  if (!before) return !inside && !isSpaceOrPunctuation(text.charCodeAt(at - 1))
  // "workers’ rights": after an s a closing mark and a possessive look alike.
  if (!inside) return true
  return isPossessive(text, at)
}

/** "’90s", "’em", "’n’": a word that begins with an apostrophe. */
function isElision(text: string, at: number): boolean {
  const word = /^(?:\d0s\b|\d\d\b(?!['’])|[A-Za-z]{1,5}(?![A-Za-z]))/.exec(text.slice(at + 1, at + 8))
  return (
    word !== null &&
    (/^\d/.test(word[0]) ? text.charAt(at) !== '‘' || /s$/.test(word[0]) : ELISIONS.has(word[0].toLowerCase()))
  )
}

/** Inside single quotes: an s before, a lower-case word after and a further closing mark in the same sentence. */
function isPossessive(text: string, at: number): boolean {
  if (text.charAt(at - 1) !== 's' || !/^ [a-z]/.test(text.slice(at + 1, at + 3))) return false
  const rest = text.slice(at + 1, at + 200)
  const next = /[\p{L}\d.,!?…]['’](?![\p{L}\d])/u.exec(rest)
  if (next === null) return false
  return !/[‘"“]|[.!?] |(?:^|\s)'/.test(rest.slice(0, next.index))
}

function isWordCode(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code < 0x2000)
  )
}

function isSpaceOrPunctuation(code: number): boolean {
  return Number.isNaN(code) || !isWordCode(code)
}
