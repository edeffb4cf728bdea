// What the rules that describe a quantity hand to each other.
import type { Measure } from '../../model/mention.ts'
import type { Phrase } from './phrase.ts'
import type { Quantity } from './quantity.ts'

/** What is counted or measured. `phrase` is its words; null where the report gives none of its own. */
export interface Counted {
  readonly unit: string
  readonly phrase: Phrase | null
  /** Whether it is people that are counted, so that cues such as "killed" can tell its measure. */
  readonly people: boolean
  /** Whether it was taken over from the figure before ("including 12 in the north"). */
  readonly leans: boolean
}

/** A quantity that has been described, for those after it that lean on it. */
export interface Described {
  readonly quantity: Quantity
  readonly counted: Counted
  readonly measure: Measure
}
