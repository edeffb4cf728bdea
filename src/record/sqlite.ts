// Node's own SQLite, loaded when a record is first opened and without Node's notice that its interface may still change.
import type { DatabaseSync } from 'node:sqlite'

export type Database = DatabaseSync

type Sqlite = typeof import('node:sqlite')

let loaded: Sqlite | null = null

/** `node:sqlite`. Loading prints an ExperimentalWarning on some versions of Node: that one notice is left out. */
export function sqlite(): Sqlite {
  loaded ??= quietly(() => process.getBuiltinModule('node:sqlite'))
  return loaded
}

function quietly<T>(load: () => T): T {
  const emit = process.emitWarning
  const filtered = (warning: string | Error, ...rest: unknown[]): void => {
    if (!String(warning).includes('SQLite')) Reflect.apply(emit, process, [warning, ...rest])
  }
  process.emitWarning = filtered as typeof emit
  try {
    return load()
  } finally {
    process.emitWarning = emit
  }
}
