// Which codebooks the record's readings were made with, and which was used last.
import { hash } from 'node:crypto'
import type { Codebook } from '../model/codebook.ts'
import type { Database } from './sqlite.ts'

export interface Codebooks {
  /** Readings stored from now on are made with it. The caller holds the transaction. */
  use(codebook: Codebook | null): void
  /** Digest of the one in use, '' for none. */
  current(): string
  /** The one used last, by whatever process. */
  last(): Codebook | null
}

/** "c" and 20 hex digits of the SHA-256 of a codebook's content. */
export function codebookDigest(codebook: Codebook): string {
  return `c${hash('sha256', JSON.stringify(codebook), 'hex').slice(0, 20)}`
}

export function codebooksOf(db: Database): Codebooks {
  let digest = ''
  return {
    use(codebook) {
      digest = codebook === null ? '' : codebookDigest(codebook)
      if (codebook === null) return
      const latest = db.prepare('select digest, used from codebook order by used desc limit 1').get()
      if (latest?.['digest'] === digest) return
      db.prepare(
        `insert into codebook (digest, name, content, used) values (?, ?, ?, ?)
         on conflict (digest) do update set used = excluded.used`,
      ).run(digest, codebook.id, JSON.stringify(codebook), Number(latest?.['used'] ?? 0) + 1)
    },
    current: () => digest,
    last() {
      const content = db.prepare('select content from codebook order by used desc limit 1').get()?.['content']
      return content === undefined ? null : (JSON.parse(String(content)) as Codebook)
    },
  }
}
