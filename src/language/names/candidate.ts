// A candidate: a piece on its way to become a name, with what is known of it so far.
import type { Span } from '../../model/span.ts'
import type { Gender, NameType } from '../name.ts'
import type { Casing } from './headline.ts'
import type { Piece } from './pieces.ts'

export interface Candidate extends Piece, Span {
  readonly sentence: number
  /** Its words, white space folded to one space. */
  readonly text: string
  /** The same in lower case with straight apostrophes. */
  readonly key: string
  /** Its word tokens in lower case. */
  readonly words: readonly string[]
  /** Whether it stands in a headline or heading, where capitals say little. */
  readonly headline: boolean
  /** How its sentence uses capitals. */
  readonly casing: Casing
  type: NameType
  rule: string
  gender: Gender | null
  roles: readonly string[]
}
