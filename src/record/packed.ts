// A reading as one string: cheap to hand from thread to thread, and ready to be stored field by field.
// Fields are separated by U+001F and mentions by U+001E; neither occurs in a field, as JSON escapes control characters.
import type { Mention, MentionKind } from '../model/mention.ts'
import type { Span } from '../model/span.ts'

const FIELD = '\u001f'
const ROW = '\u001e'

/** Mentions in order, packed. '' where there is none. */
export type PackedReading = string

/** One mention as a record keeps it, except its number and words. */
export interface MentionRow extends Span {
  readonly kind: MentionKind
  readonly rule: string
  /** The fields of its kind, as JSON. */
  readonly value: string
  /** Spans of the fields that have words of their own, as JSON. */
  readonly evidence: string
}

/** Packs the mentions of a reading. */
export function pack(mentions: readonly Mention[]): PackedReading {
  return mentions.map(packMention).join(ROW)
}

function packMention(mention: Mention): string {
  return packRow(rowOfMention(mention))
}

/** The row of a mention. */
export function rowOfMention(mention: Mention): MentionRow {
  const { kind, start, end, rule, evidence, ...value } = mention
  return { kind, start, end, rule, value: JSON.stringify(value), evidence: JSON.stringify(evidence) }
}

/** Packs rows in order. */
export function packRows(rows: readonly MentionRow[]): PackedReading {
  return rows.map(packRow).join(ROW)
}

function packRow({ kind, start, end, rule, value, evidence }: MentionRow): string {
  return kind + FIELD + start + FIELD + end + FIELD + rule + FIELD + value + FIELD + evidence
}

/** The rows of a packed reading, in order. */
export function rowsOf(packed: PackedReading): MentionRow[] {
  return packed === '' ? [] : packed.split(ROW).map(rowOf)
}

function rowOf(row: string): MentionRow {
  const [kind = '', start, end, rule = '', value = '{}', evidence = '{}'] = row.split(FIELD)
  return { kind: kind as MentionKind, start: Number(start), end: Number(end), rule, value, evidence }
}

/** The mention that a row stands for. */
export function mentionOf(row: MentionRow): Mention {
  const { kind, start, end, rule } = row
  const value = JSON.parse(row.value) as object
  return { kind, start, end, rule, evidence: JSON.parse(row.evidence), ...value } as Mention
}

/** The mentions of a packed reading. */
export function unpack(packed: PackedReading): Mention[] {
  return rowsOf(packed).map(mentionOf)
}
