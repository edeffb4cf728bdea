// Acronyms bound to their full forms: "World Health Organization (WHO)", "WHO (World Health Organization)", or the
// initials of a name that the report writes out.
import type { Token } from '../../text/document.ts'
import type { Candidate } from './candidate.ts'

const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  '&',
  'de',
  'la',
  'du',
  'des',
  'y',
  'del',
  'against',
  'e',
])

/** The number of the full form for each acronym's text. */
export function bindAcronyms(candidates: readonly Candidate[], tokens: readonly Token[]): Map<string, number> {
  const bound = new Map<string, number>()
  if (!candidates.some(isShort)) return bound
  const forms = initialsOf(candidates)
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at] as Candidate
    if (!isShort(candidate)) continue
    const full = bracketed(candidates, at, tokens) ?? byInitials(candidate, forms)
    if (full === null) continue
    if (!bound.has(candidate.text)) bound.set(candidate.text, full)
  }
  for (const candidate of candidates) {
    const full = bound.get(candidate.text)
    if (full === undefined) continue
    const form = candidates[full] as Candidate
    if (form.type === 'unknown' || form.type === 'person') form.type = 'organization'
    candidate.type = form.type
    candidate.rule = 'names/acronym-bound'
  }
  return bound
}

function isShort(candidate: Candidate): boolean {
  const { text } = candidate
  if (text.length > 10 || candidate.words.length > 2) return false
  let upper = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 65 && code <= 90) upper++
  }
  return upper >= 2 && upper * 2 >= text.length
}

/** The name right before "(" or right behind "(" when the acronym stands before it. */
function bracketed(candidates: readonly Candidate[], at: number, tokens: readonly Token[]): number | null {
  const candidate = candidates[at] as Candidate
  const before = candidates[at - 1]
  if (tokens[candidate.first - 1]?.text === '(' && before?.last === candidate.first - 1 && before.words.length >= 2)
    return at - 1
  const after = candidates[at + 1]
  if (tokens[candidate.last]?.text === '(' && after?.first === candidate.last + 1 && after.words.length >= 2)
    return at + 1
  return null
}

/** The first name for each row of initials, small words left out and with them. */
function initialsOf(candidates: readonly Candidate[]): Map<string, number> {
  const forms = new Map<string, number>()
  candidates.forEach(({ words, type }, at) => {
    if (words.length < 3 || words.length > 12 || type === 'person' || type === 'other') return
    for (const letters of [initials(words, false), initials(words, true)])
      if (!forms.has(letters)) forms.set(letters, at)
  })
  return forms
}

function byInitials(candidate: Candidate, forms: ReadonlyMap<string, number>): number | null {
  const letters = candidate.text.replace(/[^A-Z]/g, '').toLowerCase()
  return letters.length < 3 ? null : (forms.get(letters) ?? null)
}

function initials(words: readonly string[], all: boolean): string {
  let letters = ''
  for (const word of words) if (word !== "'s" && (all || !SMALL.has(word))) letters += word.charAt(0)
  return letters
}
