// An event: what happened in the world, by the entries that tell of it. A view of entries and decisions; nothing is lost in it.
import type { Span } from './span.ts'

/** One voice's value for a measure of an event. */
export interface EventValue {
  readonly low: number | null
  readonly high: number | null
  readonly approx: boolean
  readonly unit: string
  /** What is counted, in the report's words. */
  readonly of: string | null
  /** Who states it, in the report's words; null is the report itself. */
  readonly by: string | null
  /** Where `by` cites another: the voices behind it, the nearest first. */
  readonly via: readonly string[]
  /** Whose voice it is: the same words for the same body in all reports ("police" for "Tanzanian police"). */
  readonly voice: string
  /** A part of what the same voice gives in the same report ("nineteen of the dead"), or a value it gave before: no rule counts it. */
  readonly part: boolean
  /** The outlet or agency of the report. */
  readonly source: string | null
  readonly report: string
  /** Day on which it was said, EDTF; null where the report has none. */
  readonly said: string | null
  /** Id of the entry it belongs to. */
  readonly entry: string
  readonly evidence: Span
  /** Ids of reports that only repeat this value in the same words (wire copy): they are no voices of their own. */
  readonly copies: readonly string[]
}

/** What entries give for a field that has one value in the event: each value, with the entries that give it. */
export interface FieldValue {
  readonly value: string | null
  readonly entries: readonly string[]
}

/** A measure of an event: what its rule gives, and all that it is taken from. */
export interface EventFigures {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly rule: string
  readonly values: readonly EventValue[]
  /** "one" value, "agree", "disagree" (voices of the same days differ), "develops" (a toll that changes over days). */
  readonly course: 'one' | 'agree' | 'disagree' | 'develops'
}

export interface EventPlace {
  readonly name: string
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
}

/** Why two entries stand together: the features that spoke for it and against it, or a person's decision. */
export interface JoinReason {
  readonly entries: readonly [string, string]
  readonly score: number
  /** Feature and weight, such as ["place: Kano", 1.2]. */
  readonly because: readonly (readonly [feature: string, weight: number])[]
}

export interface Event {
  /** Stable while its first entry is its first: "v" and a digest of that entry's id. */
  readonly id: string
  readonly type: string
  readonly when: string | null
  readonly where: EventPlace | null
  readonly who: readonly string[]
  readonly whom: readonly string[]
  /** By measure. Figures of one measure that count other things stand apart: "injured", "injured/officers". */
  readonly figures: Readonly<Record<string, EventFigures>>
  readonly status: string
  /** What each entry gives for the fields above. */
  readonly told: Readonly<Record<'type' | 'when' | 'where' | 'status', readonly FieldValue[]>>
  readonly entries: readonly string[]
  readonly reports: readonly string[]
  readonly reviewed: { readonly by: string; readonly at: string } | null
  readonly why: readonly JoinReason[]
}
