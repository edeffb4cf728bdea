// A link: the reporting words that give a stretch to somebody.
import type { VerbClass } from '../../language/en/quote-verbs.ts'
import type { Span } from '../../model/span.ts'
import type { Frame } from './frame.ts'

export interface Link {
  readonly cue: Span | null
  readonly source: Span | null
  readonly kind: VerbClass
  /** after: ", he said" · colon: "He said: “" · comma: "He said, “" · before: anywhere before it in its sentence. */
  readonly place: 'after' | 'colon' | 'comma' | 'before'
  /** Tokens between the cue and the opening mark, those of other quotations left out. */
  readonly distance: number
  readonly rule: string
}

/** A link whose cue is the tokens from `first` to before `last`. */
export function linkOf(
  frame: Frame,
  cue: { readonly first: number; readonly last: number },
  rest: Omit<Link, 'cue' | 'distance'> & { readonly distance?: number },
): Link {
  const { tokens } = frame.document
  const span = { start: tokens[cue.first]?.start ?? 0, end: tokens[cue.last - 1]?.end ?? 0 }
  return { distance: 0, ...rest, cue: span }
}
