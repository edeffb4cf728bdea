// An attribution on its way: in token numbers, before quotations and neighbours have stretched or cut its scope.
import type { Phrase } from './frame.ts'

export interface Draft {
  readonly sentence: number
  source: Phrase
  readonly cue: Phrase
  scope: Phrase
  /** Where the claim stands: behind the cue, before it, or on both sides. */
  readonly side: 'after' | 'before' | 'around'
  readonly rule: string
}
