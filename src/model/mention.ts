// A mention: words in a report that carry a value. The union is discriminated by `kind`.
import type { Base } from './base.ts'
import type { Entry } from './entry.ts'
import type { Span } from './span.ts'

export const MEASURES = [
  'killed',
  'injured',
  'missing',
  'arrested',
  'detained',
  'displaced',
  'deported',
  'rescued',
  'striking',
  'protesting',
  'employed',
  'unemployed',
  'ill',
  'voting',
  'money',
  'wage',
  'price',
  'share',
  'rate',
  'age',
  'duration',
  'distance',
  'speed',
  'size',
  'count',
] as const
export type Measure = (typeof MEASURES)[number]

/** A quantity that states a fact. */
export interface Figure extends Base {
  readonly kind: 'figure'
  /** Bounds, scaled out ("1.2 million" is 1200000). null is an open bound: "at least 5" is 5/null. */
  readonly low: number | null
  readonly high: number | null
  readonly approx: boolean
  /** "person", an ISO 4217 code, "percent", "times", else a singular noun. */
  readonly unit: string
  /** The same quantity in the base unit of its dimension, where it has one: 5 miles is 8046.72 metre. */
  readonly base: { readonly low: number | null; readonly high: number | null; readonly unit: string } | null
  /** What is counted or measured, in the report's words; evidence.of says where they stand. */
  readonly of: string | null
  readonly measure: Measure
  /** Who is given as stating it, in the report's words (evidence.by); null is the report itself. */
  readonly by: string | null
}

/** Words given as somebody's speech or writing, without their outer marks. */
export interface Quote extends Base {
  readonly kind: 'quote'
  /** The fullest name that the report gives the speaker (evidence.speaker), or null. */
  readonly speaker: string | null
  /** The words nearest the quote that name the speaker (evidence.speakerText), or null. */
  readonly speakerText: string | null
  /** The reporting verb or phrase (evidence.cue), or null. */
  readonly cue: string | null
}

/** An expression of when. */
export interface DateMention extends Base {
  readonly kind: 'date'
  /** EDTF (ISO 8601-2), or null where the report does not settle it. */
  readonly value: string | null
}

export type PlaceLevel = 'country' | 'region' | 'city' | 'site' | 'sea' | 'continent'

/** A place on Earth that can be put on a map. */
export interface Place extends Base {
  readonly kind: 'place'
  readonly name: string
  readonly level: PlaceLevel
  /** GeoNames admin1 code such as "US.IN", or null. */
  readonly admin1: string | null
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
  /** GeoNames id, or null. */
  readonly geonames: number | null
  /** Whether the place stands for a government or an institution ("Washington said"). */
  readonly metonym: boolean
}

/** A person, an organisation or a named group. Its own `start`–`end` is its first mention. */
export interface Actor extends Base {
  readonly kind: 'actor'
  /** The fullest name that the report gives it; evidence.name says where. */
  readonly name: string
  readonly type: 'person' | 'organization' | 'group'
  /** What the report calls it beside its name ("prime minister of Italy"; evidence.role), or null. */
  readonly role: string | null
  /** `mentions`: every name, pronoun and noun phrase that surely means it, in order. */
  readonly evidence: Base['evidence'] & { readonly mentions: readonly Span[] }
}

export type Mention = Figure | Quote | DateMention | Place | Actor | Entry
export type MentionKind = Mention['kind']
