// The entries of a reading, each with its report and the very figures and places that it is made of.
import type { Told, ToldIn } from '../join/told.ts'
import type { Entry } from '../model/entry.ts'
import type { Figure, Mention, Place } from '../model/mention.ts'
import type { ReportMetadata } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { type MentionRow, mentionOf } from './packed.ts'
import type { Database } from './sqlite.ts'

/** An entry of a reading and its number there. */
export interface NumberedTold {
  readonly told: Told
  readonly number: number
}

type Row = Readonly<Record<string, unknown>>

/** Makes what reads the entries of a reading in order; `name` is what its report is printed as. */
export function toldsReader(db: Database): (reading: number, name: string, copyOf?: string | null) => NumberedTold[] {
  const mentions = db.prepare(
    `select number, kind, start, "end", rule, value, evidence from mention
     where reading = ? and kind in ('entry', 'figure', 'place') order by number`,
  )
  const metadataOf = db.prepare('select metadata from reading where key = ?')
  return (reading, name, copyOf = null) => {
    const rows = mentions.all(reading) as Row[]
    if (!rows.some(({ kind }) => kind === 'entry')) return []
    const metadata = JSON.parse(String(metadataOf.get(reading)?.['metadata'])) as ReportMetadata
    return numbered(rows, toldIn(name, metadata, copyOf))
  }
}

function numbered(rows: readonly Row[], report: ToldIn): NumberedTold[] {
  const mentions = rows.map((row) => mentionOf(row as unknown as MentionRow))
  const at = new Map(mentions.map((mention) => [spanKey(mention.kind, mention), mention]))
  return mentions.flatMap((mention, index) =>
    mention.kind === 'entry' ? [{ told: toldOf(mention, report, at), number: Number(rows[index]?.['number']) }] : [],
  )
}

function toldIn(id: string, { source, title, published }: ReportMetadata, copyOf: string | null): ToldIn {
  return { id, source, title, published, copyOf }
}

function toldOf(entry: Entry, report: ToldIn, at: ReadonlyMap<string, Mention>): Told {
  const { start, end } = entry.evidence['trigger']?.[0] ?? entry
  const found = (kind: 'figure' | 'place', field: string) =>
    (entry.evidence[field] ?? []).flatMap((span) => at.get(spanKey(kind, span)) ?? [])
  return {
    id: `${report.id}-e${start}-${end}`,
    entry,
    report,
    places: found('place', 'where') as Place[],
    figures: found('figure', 'figures') as Figure[],
  }
}

function spanKey(kind: string, { start, end }: Span): string {
  return `${kind}${start}-${end}`
}
