// Small questions about tokens that every figure rule asks.
import type { Token } from '../../text/document.ts'

export type Tokens = readonly Token[]

export const HYPHENS: ReadonlySet<string> = new Set(['-', '‑', '‐'])
export const DASHES: ReadonlySet<string> = new Set(['-', '‑', '‐', '–', '—', '−', '~'])

export function lowerAt(tokens: Tokens, at: number): string {
  return tokens[at]?.lower ?? ''
}

export function textAt(tokens: Tokens, at: number): string {
  return tokens[at]?.text ?? ''
}

/** Whether token `at` begins where the one before it ends. */
export function touches(tokens: Tokens, at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  return token !== undefined && before !== undefined && before.end === token.start
}

/** The words from `first` up to `last` as written, lower case, each gap as one space. */
export function joined(tokens: Tokens, first: number, last: number): string {
  let words = lowerAt(tokens, first)
  for (let at = first + 1; at < last; at++)
    words += touches(tokens, at) ? lowerAt(tokens, at) : ` ${lowerAt(tokens, at)}`
  return words
}

/** Whether token `at` is a hyphen with a token on both sides and no space between. */
export function isInnerHyphen(tokens: Tokens, at: number): boolean {
  return HYPHENS.has(textAt(tokens, at)) && touches(tokens, at) && touches(tokens, at + 1)
}
