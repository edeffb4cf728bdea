// A candidate: words that some place on Earth is called, on their way to become a place.
import type { Name } from '../../language/name.ts'
import type { Span } from '../../model/span.ts'
import type { GazetteerPlace } from './gazetteer.ts'

/** How the candidate lies to the name (language/names.ts) that shares words with it. */
export type NameRelation = 'none' | 'same' | 'starts' | 'inside' | 'holds'

export interface Candidate extends Span {
  /** Half-open range of token numbers. */
  readonly first: number
  readonly last: number
  readonly sentence: number
  /** Its folded name. */
  readonly key: string
  /** What it can be, most populous first; containment narrows it. */
  places: readonly GazetteerPlace[]
  /** The most likely of them at first sight. */
  readonly lead: GazetteerPlace
  readonly name: Name | null
  readonly relation: NameRelation
  /** The candidate that holds it, where the text says so: "Whiting, Indiana". */
  inside: Candidate | null
  /** A noun beside it that says what sort of place it is ("Kunene region"), as levels that it may have. */
  sort: 'town' | 'region' | 'nature' | 'site' | null
  /** Signs for and against its being a place here. */
  evidence: number
  dateline: boolean
  /** Whether it stands behind a person's name and "of". */
  readonly afterPerson: boolean
  /** Whether the name stands behind "in", "near" somewhere in the report. */
  locative: boolean
  place: GazetteerPlace | null
}
