// Brings a record's tables to what this version knows: numbered SQL files, each in a transaction of its own.
import { readdirSync, readFileSync } from 'node:fs'
import { codeFile } from '../files.ts'
import type { Database } from './sqlite.ts'

const FOLDER = codeFile('record/migrations/')

export interface Migration {
  readonly number: number
  readonly file: string
}

/** The migrations that ship with this version, in order: `0001-*.sql` is number 1. */
export function migrations(): Migration[] {
  return readdirSync(FOLDER)
    .filter((file) => /^\d{4}-.*\.sql$/.test(file))
    .sort()
    .map((file) => ({ number: Number(file.slice(0, 4)), file }))
}

/** Applies every migration above `from`; `user_version` is the number of the last one applied. */
export function migrate(db: Database, from: number): void {
  for (const { number, file } of migrations()) {
    if (number <= from) continue
    db.exec(`${readFileSync(new URL(file, FOLDER), 'utf8')}\n;pragma user_version = ${number}`)
  }
}
