// Who is meant: from words in a report ("Okafor", "the minister", "she", "a spokesman for the union") to the fullest
// name that the report gives. Answers null rather than guess.
import type { Span } from '../../model/span.ts'
import type { Document } from '../../text/document.ts'
import type { Name } from '../name.ts'

/** Who some words mean. `text` is the report's own words at `start`–`end`, without article or title. */
export interface Referent extends Span {
  readonly text: string
  /** Number of the name in the list of names, or null where the report names nobody ("one worker"). */
  readonly name: number | null
}

export interface Who {
  /**
   * The fullest name for the words at `span`: a name, a noun phrase that holds one, a pronoun or a nominal. A noun
   * phrase that names nobody is itself, without its article. null for a pronoun or nominal without a sure antecedent.
   */
  resolve(span: Span): Referent | null
}

/** Answers for one report. `names` is what findNames gave for it. */
export function whoIn(document: Document, names: readonly Name[]): Who {
  return { resolve: (span) => named(document, names, span) }
}

function named(document: Document, names: readonly Name[], span: Span): Referent | null {
  const at = names.findIndex((name) => name.start >= span.start && name.end <= span.end && name.type !== 'place')
  if (at < 0) return { text: document.text.slice(span.start, span.end), start: span.start, end: span.end, name: null }
  const fullest = names[at]?.fullest ?? at
  const name = names[fullest]
  return name ? { text: name.text, start: name.start, end: name.end, name: fullest } : null
}
