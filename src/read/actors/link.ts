// What links words to an actor: a span of the report, and the name (by its number) that the words stand for.
import type { Span } from '../../model/span.ts'

export interface Link extends Span {
  /** Number of a name of the same actor. */
  readonly name: number
  readonly rule: string
}
