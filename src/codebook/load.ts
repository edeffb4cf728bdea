// Finds a codebook: one that ships with Daybook, by its name, or a YAML file of the user's.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { AppError } from '../errors.ts'
import { packageFile } from '../files.ts'
import type { Codebook } from '../model/codebook.ts'
import { parseCodebook } from './parse.ts'

const SHIPPED = fileURLToPath(packageFile('codebooks/'))

export const DEFAULT_CODEBOOK = 'public-life'

/** Names of the codebooks that ship. */
export function shippedCodebooks(): string[] {
  return readdirSync(SHIPPED)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort()
}

/** A codebook by its name or path. Throws AppError where there is none, or it is faulty. */
export function loadCodebook(nameOrPath: string = DEFAULT_CODEBOOK): Codebook {
  const shipped = /^[a-z][a-z0-9-]*$/.test(nameOrPath) ? `${SHIPPED}${nameOrPath}.yaml` : null
  const path = shipped !== null && existsSync(shipped) ? shipped : nameOrPath
  if (!existsSync(path)) {
    throw new AppError(
      'codebook/unknown',
      `There is no codebook ${nameOrPath}: neither a file nor one of ${shippedCodebooks().join(', ')}.`,
      { status: 2 },
    )
  }
  return parseCodebook(readFileSync(path, 'utf8'), nameOrPath)
}
