// A text as the judge of sentence ends sees it, and the gap between two tokens that is judged.
import type { Token } from '../document.ts'
import type { View } from '../view.ts'
import { hashOf } from './hash.ts'
import { classOfToken, NOTHING } from './token-class.ts'

export interface Style {
  /** Nothing but a mark ends a sentence here, save where a heading runs into it. */
  readonly edited: boolean
  /** A small number for all that was counted, for the features. */
  readonly kind: number
}

/** A text as the classifier sees it. Classes and hashes of tokens are filled in when first asked for. */
export interface Sight {
  readonly source: string
  readonly view: View
  readonly tokens: readonly Token[]
  readonly classes: Uint8Array
  readonly hashes: Int32Array
  /** How well it is punctuated. */
  style: Style
}

export function classIn(sight: Sight, at: number): number {
  const known = sight.classes[at]
  if (known === undefined) return NOTHING
  if (known !== 0) return known
  const found = classOfToken(sight.tokens[at] as Token)
  sight.classes[at] = found
  return found
}

/** Hash of a token's word; numbers are all alike. */
export function wordIn(sight: Sight, at: number): number {
  const known = sight.hashes[at]
  if (known === undefined) return 1
  if (known !== 0) return known
  const token = sight.tokens[at] as Token
  const found =
    token.kind === 'number' ? classIn(sight, at) : hashOf(token.lower, 0, Math.min(token.lower.length, 24)) || 1
  sight.hashes[at] = found
  return found
}

/** A gap to judge: before the token `at`, in the paragraph first–last, in the sentence that starts at `start`. */
export interface Gap {
  at: number
  start: number
  first: number
  last: number
  /** Whether the rules end the sentence here. */
  rule: boolean
  /** Whether a mark stands before it that may end a sentence. */
  marked: boolean
  /** Number of the next token at or after `at` that is a stop, or `last`. */
  stop: number
  /** Marks of quotation, and brackets, that the sentence opened and has not closed. */
  open: number
}
