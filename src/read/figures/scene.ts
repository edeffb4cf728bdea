// What every rule that describes a quantity may look at.
import type { Name } from '../../language/name.ts'
import type { Measure, Place } from '../../model/mention.ts'
import type { Document } from '../../text/document.ts'
import type { Phrase } from './phrase.ts'
import type { Quantity } from './quantity.ts'
import type { Tokens } from './tokens.ts'

export interface Scene {
  readonly document: Document
  readonly tokens: Tokens
  readonly names: readonly Name[]
  readonly places: readonly Place[]
}

/** What is counted or measured. `phrase` is its words; null where the report gives none of its own. */
export interface Counted {
  readonly unit: string
  readonly phrase: Phrase | null
  /** "people" where the number word is itself the noun. */
  readonly people: boolean
  /** Whether it was taken over from the figure before ("including 12 in the north"). */
  readonly leans: boolean
}

/** A quantity that has been described, for those after it that lean on it ("including 12 in the north"). */
export interface Described {
  readonly quantity: Quantity
  readonly counted: Counted
  readonly measure: Measure
}
