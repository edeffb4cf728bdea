// An entry: one report's account of one event. Found after the mentions, and stored beside them: it is a mention of its own.
import type { Base } from './base.ts'

export const STATUSES = ['happened', 'ongoing', 'planned', 'threatened', 'denied', 'alleged'] as const
export type Status = (typeof STATUSES)[number]

/** Fields of an entry that may be taken from the nearest stated context rather than from its own clause. */
export type InferredField = 'when' | 'where' | 'who' | 'whom' | 'by'

/**
 * One report's account of one event; `start`–`end` is the clause that tells it. Lists and their evidence run side by side:
 * `who[0]` stands at `evidence.who[0]`. Evidence holds, where the field is not empty: `trigger` (the words that name the
 * act; later mentions of the same event follow the first), `when`, `where`, `who`, `whom`, `figures` (the very spans of
 * figure mentions of the same reading), `by`, `status` (the words that say so: "allegedly", "plan to"), and one key a role.
 */
export interface Entry extends Base {
  readonly kind: 'entry'
  /** A type of the codebook. */
  readonly type: string
  /** EDTF, or null. */
  readonly when: string | null
  /** Place name as fully as the report allows, or null. */
  readonly where: string | null
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null
  /** Acting parties, by their fullest names in the report. */
  readonly who: readonly string[]
  /** Those acted upon. */
  readonly whom: readonly string[]
  readonly status: Status
  /** Whose account it is, in the report's words ("the ministry"); null is the report itself. */
  readonly by: string | null
  /** Where `by` cites another: the voices behind it, the nearest first ("the ministry" cited by "the agency"). */
  readonly via: readonly string[]
  /** Further fields that the codebook asks for, by role ("employer": ["Marlow Steel"]). */
  readonly roles: Readonly<Record<string, readonly string[]>>
  /** Fields taken from the nearest stated context; their evidence says where from. */
  readonly inferred: readonly InferredField[]
  /** How likely it is that a coder would keep this entry with this type, 0–1. */
  readonly confidence: number
}
