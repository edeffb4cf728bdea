// Who speaks is the head of the phrase, not a name inside it: "the Moreno administration" is not Moreno, "a spokesman for
// the Harbour Union" is not the union.
import type { Referent } from '../../language/names/who.ts'
import type { Span } from '../../model/span.ts'
import { type Frame, nameAfter } from './frame.ts'

const ARTICLE = /^(?:the|an?)\s+/i

/** `meant`, unless it is a name inside the phrase that does not head it: then the phrase's own words. */
export function ownWords(frame: Frame, source: Span, meant: Referent | null): Referent | null {
  if (meant === null || meant.name === null) return meant
  const words = frame.document.text.slice(source.start, source.end)
  const start = source.start + (ARTICLE.exec(words)?.[0].length ?? 0)
  for (let at = nameAfter(frame.names, source.start); at < frame.names.length; at++) {
    const name = frame.names[at]
    if (name === undefined || name.start >= source.end) break
    if (name.fullest !== meant.name && at !== meant.name) continue
    // A name that ends the phrase heads it ("minister Ana Lopes"), but not behind "for" or "of".
    const lead = frame.document.text.slice(start, name.start)
    const heads =
      name.end >= source.end
        ? !/\b(?:for|of|from|at|with|to|in|on|and)(?: (?:the|a|an))?\s+$/i.test(lead)
        : /^,|^\s+(?:of|from|in|at|and|who)\b/.test(frame.document.text.slice(name.end, source.end)) && lead === ''
    return heads ? meant : { start, end: source.end, text: frame.document.text.slice(start, source.end), name: null }
  }
  return meant
}
