// All that was read in a report: by which reader, and with which codebook.
import type { KeptReport } from './kept.ts'
import type { Database } from './sqlite.ts'
import { metadataJson } from './store.ts'

export interface KeptReading {
  /** Grows: the last one made is the highest. */
  readonly key: number
  readonly reader: number
  readonly version: string
  /** Name of the codebook and its digest; null where there was none. */
  readonly codebook: { readonly name: string; readonly digest: string } | null
}

/** Readings of a report as it appeared, the newest first. */
export function readingsOf(db: Database, { textId, report }: KeptReport): KeptReading[] {
  const rows = db
    .prepare(
      `select reading.key, reader, version, reading.codebook as digest, codebook.name
       from reading join report on report.key = reading.report left join codebook on codebook.digest = reading.codebook
       where report.id = ? and metadata = ? order by reading.key desc`,
    )
    .all(textId, metadataJson(report)) as Readonly<Record<string, unknown>>[]
  return rows.map(({ key, reader, version, digest, name }) => ({
    key: Number(key),
    reader: Number(reader),
    version: String(version),
    codebook: digest === '' ? null : { name: String(name), digest: String(digest) },
  }))
}
