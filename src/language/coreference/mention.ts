// A mention: words that may stand for somebody or something, with what agreement and syntax need to know of them.
import type { Span } from '../../model/span.ts'
import type { Tree } from '../syntax/tree.ts'

/** "group" is two or more joined by "and": "Ana Pop and Tom Reis". */
export type MentionForm = 'name' | 'noun' | 'pronoun' | 'group'

/** What a mention stands for, as far as its own words tell. */
export const KIND = { unknown: 0, person: 1, body: 2, place: 3, document: 4, thing: 5 } as const
export type Kind = (typeof KIND)[keyof typeof KIND]

export const GENDER = { unknown: 0, female: 1, male: 2 } as const
export type GenderCode = (typeof GENDER)[keyof typeof GENDER]

export const COUNT = { unknown: 0, one: 1, many: 2 } as const
export type CountCode = (typeof COUNT)[keyof typeof COUNT]

/** How a noun phrase opens: "a", "the" or "this", an owner ("her", "Italy's"), none of these. */
export const OPENER = { bare: 0, definite: 1, indefinite: 2, owned: 3 } as const
export type OpenerCode = (typeof OPENER)[keyof typeof OPENER]

/** The part a mention plays in its clause. */
export const ROLE = { other: 0, subject: 1, object: 2, oblique: 3, owner: 4, nominal: 5, root: 6 } as const
export type RoleCode = (typeof ROLE)[keyof typeof ROLE]

export interface Mention extends Span {
  readonly form: MentionForm
  /** The word that heads it; of a name its whole span. */
  readonly head: Span
  /** The head in lower case. */
  readonly lower: string
  readonly sentence: number
  /** The sentence's tree and the head's number in it; null and -1 for a name in a sentence that was not parsed. */
  readonly tree: Tree | null
  readonly word: number
  /** The head of what it stands in apposition to; the word itself where it stands in none. */
  readonly anchor: number
  /** Number of the name, or -1. */
  readonly name: number
  readonly kind: Kind
  readonly gender: GenderCode
  /** Gender that a given name standing alone lets one guess. */
  readonly likely: GenderCode
  readonly count: CountCode
  readonly opener: OpenerCode
  readonly role: RoleCode
  readonly quoted: boolean
  /** Of a noun, the words that describe it before: "deputy", "labour"; in lower case. */
  readonly modifiers: readonly string[]
  /** Of a noun, whether more stands behind it: "of a neighbouring land", "who left". */
  readonly described: boolean
  /** Of a group, its members' heads in the tree. */
  readonly members: readonly number[]
}
