// A codebook: which event types are recorded, what words tell of them, and how their figures are summed up.
// This is the checked content of a codebook's YAML file, plain data: src/codebook reads it, src/code works by it.
import type { Measure } from './mention.ts'

export const TRIGGER_POS = ['verb', 'noun', 'adjective'] as const
export type TriggerPos = (typeof TRIGGER_POS)[number]

/**
 * What a trigger asks of, or forbids in, the words around it. A key is a part: "subject", "object", "modifier" (words
 * before a noun, adjectives and compounds), "anywhere" (the same sentence), a preposition ("of", "against", "with"), or
 * several of these ("with|between").
 * A value is a list of lemmas, of classes ("@person", "@organization", "@place", "@number", "@name") and of the
 * codebook's own word lists ("$workers"); one of them must stand there (or, in `unless`, none may).
 */
export type Conditions = Readonly<Record<string, readonly string[]>>

export interface Trigger {
  /** Each one tells of it. Lemmas in their order in a plain sentence: "strike", "walk out", "lay down arm", "hunger strike". */
  readonly words: readonly string[]
  readonly pos: TriggerPos
  readonly when: Conditions | null
  readonly unless: Conditions | null
  /** Status that the words themselves give ("threaten to strike" is read from syntax, "call off" from here), or null. */
  readonly status: string | null
  /** Who acts is in the object ("strike hits Marlow Steel"): swaps who and whom. */
  readonly swap: boolean
  /** 0–1: how often these words tell of this event at all; the rest is left to the reader. */
  readonly weight: number
}

/** A further field of an entry, filled from the parts of its clause. */
export interface RoleDefinition {
  readonly name: string
  readonly definition: string
  /** Parts it is sought in, in order: "who", "whom", a part of Conditions, "demand>object" (of a verb beside), "when-start", "when-end". */
  readonly from: readonly string[]
  /** Of what is found, only what matches one of these classes or words; empty: anything. */
  readonly only: readonly string[]
}

/** Where a type lies in others' classifications; each null where it has none. */
export interface Mapping {
  /** PLOVER event and mode, such as "PROTEST" and "strike". */
  readonly plover: string | null
  readonly mode: string | null
  /** CAMEO root code, such as "14". */
  readonly cameo: string | null
  /** ACLED sub-event type, such as "Peaceful protest". */
  readonly acled: string | null
  /** Crowd Counting Consortium type, such as "strike". */
  readonly ccc: string | null
}

export const PARTIES = ['acts', 'undergoes', 'together', 'suffers', 'becomes'] as const
/**
 * How the parts around a type's words are read as parties.
 * acts: the subject, "by" and the owner act, the object and "against" are acted upon ("the union's strike against Marlow").
 * undergoes: as acts for verbs, but the owner, "of" and the name before a noun undergo it ("Ana Pop's arrest").
 * together: all act ("talks between Rwanda and the rebels", "signed with the union").
 * suffers: the subject of the verb undergoes it ("twelve miners died", "hundreds fled").
 * becomes: who takes or leaves an office acts, whoever is named beside ("the board appointed Ana Pop").
 */
export type PartiesRead = (typeof PARTIES)[number]

export interface EventType {
  readonly id: string
  readonly name: string
  readonly definition: string
  /** Examples of what counts and of what does not, invented by the author. */
  readonly counts: readonly string[]
  readonly excludes: readonly string[]
  /** Types of one family may tell of one happening ("attack", "killing"). */
  readonly family: string
  readonly parties: PartiesRead
  readonly triggers: readonly Trigger[]
  /** Measures whose figures belong to it. */
  readonly measures: readonly Measure[]
  readonly roles: readonly RoleDefinition[]
  readonly maps: Mapping
}

/** What number words stand for: "dozens" 24–99. */
export type NumberWords = Readonly<Record<string, readonly [low: number, high: number]>>

export interface Codebook {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly types: readonly EventType[]
  /** Word lists that triggers and roles name as "$list". */
  readonly lists: Readonly<Record<string, readonly string[]>>
  readonly numberWords: NumberWords
  /** The rule that gives low, best and high, for each measure; "*" for the rest. */
  readonly rules: Readonly<Record<string, string>>
  /** Voices from most to least trusted, for the rule that asks. */
  readonly trusted: readonly string[]
}
