// Whether a sentence may hold a cue, by its bare words: what holds none is not parsed.
import type { Document } from '../text/document.ts'
import type { Lexicon } from './lexicon.ts'

export function mayHoldCue({ forms, needsOf }: Lexicon, { sentences, tokens }: Document, sentence: number): boolean {
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 }
  let words: Set<string> | null = null
  for (let at = first; at < last; at++) {
    const asked = forms.get(tokens[at]?.lower ?? '')
    if (asked === undefined) continue
    words ??= new Set(tokens.slice(first, last).map(({ lower }) => lower))
    if (asked.some((cues) => cues.some((cue) => needsOf(cue).every((set) => meets(set, words))))) return true
  }
  return false
}

function meets(needed: ReadonlySet<string>, words: ReadonlySet<string> | null): boolean {
  for (const word of words ?? []) if (needed.has(word)) return true
  return false
}
