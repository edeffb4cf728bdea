// A name: capitalised words that stand for a person, an organisation, a place or something else.
// Names are not printed; figures, quotes and places are read with their help.
import type { Span } from '../model/span.ts'

export type NameType = 'person' | 'organization' | 'place' | 'other' | 'unknown'

export type Gender = 'female' | 'male'

export interface Name extends Span {
  /** The words, white space folded to one space. */
  readonly text: string
  readonly type: NameType
  /** Number, in the list that holds this name, of the fullest form of the same name in the report (itself if so). */
  readonly fullest: number
  readonly rule: string
  /** Of a person, where the given name, a title or a role says so. */
  readonly gender?: Gender
  /** Titles and roles beside the name, in lower case: "labour minister", "spokesman", "nurse". */
  readonly roles?: readonly string[]
}
