// What every mention has, whatever its kind.
import type { Span } from './span.ts'

/** What every mention has: its words' place in the report's text, and the rule or model that said so. */
export interface Base extends Span {
  /** Id of the rule that found it, such as "dates/month-day". */
  readonly rule: string
  /** For fields that have words of their own: where these stand in the same text. */
  readonly evidence: Readonly<Record<string, readonly Span[]>>
}
