// What joining works on: an entry with what is known of its report and of the mentions that it is made of.
import type { Entry } from '../model/entry.ts'
import type { Figure, Place } from '../model/mention.ts'

export interface ToldIn {
  readonly id: string
  readonly source: string | null
  readonly title: string | null
  /** ISO 8601, or null. */
  readonly published: string | null
  /** The report that this one is a copy of (wire copy), or null. Copies count as one voice. */
  readonly copyOf: string | null
}

export interface Told {
  /** The entry's id, as printed. */
  readonly id: string
  readonly entry: Entry
  readonly report: ToldIn
  /** The places that `where` was taken from, in the order of evidence.where. */
  readonly places: readonly Place[]
  /** The figures of the entry, in the order of evidence.figures. */
  readonly figures: readonly Figure[]
}
