// Finds a codebook: one that ships with Daybook, by its name, or a YAML file of the user's. Those that ship are read as
// tools/codebooks.ts compiled them: YAML and its checks are loaded only for a file.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { AppError } from '../errors.ts'
import { packageFile } from '../files.ts'
import type { Codebook } from '../model/codebook.ts'

export const DEFAULT_CODEBOOK = 'public-life'

const NAME = /^[a-z][a-z0-9-]*$/

/** Names of the codebooks that ship. */
export function shippedCodebooks(): string[] {
  return readdirSync(packageFile('codebooks'))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort()
}

/** The YAML of a codebook that ships, or null. */
export function shippedYaml(name: string): string | null {
  const path = packageFile(`codebooks/${name}.yaml`)
  return NAME.test(name) && existsSync(path) ? readFileSync(path, 'utf8') : null
}

/** A codebook that ships, by its name. Throws AppError where there is none. */
export function loadCodebook(name: string = DEFAULT_CODEBOOK): Codebook {
  const path = packageFile(`data/codebooks/${name}.json`)
  if (!NAME.test(name) || !existsSync(path)) throw unknown(name)
  return JSON.parse(readFileSync(path, 'utf8')) as Codebook
}

/** A codebook by its name, or a YAML file by its path. Throws AppError where there is none, or it is faulty. */
export async function openCodebook(nameOrPath: string = DEFAULT_CODEBOOK): Promise<Codebook> {
  if (NAME.test(nameOrPath) && shippedYaml(nameOrPath) !== null) return loadCodebook(nameOrPath)
  const yaml = codebookText(nameOrPath)
  const { parseCodebook } = await import('./parse.ts')
  return parseCodebook(yaml, nameOrPath, shippedYaml)
}

/** The YAML of a codebook by its name or path. Throws AppError where there is none. */
export function codebookText(nameOrPath: string): string {
  const shipped = shippedYaml(nameOrPath)
  if (shipped !== null) return shipped
  try {
    return readFileSync(nameOrPath, 'utf8')
  } catch (cause) {
    throw unknown(nameOrPath, cause)
  }
}

function unknown(name: string, cause?: unknown): AppError {
  return new AppError(
    'codebook/unknown',
    `There is no codebook ${name}: neither a file that can be read nor one of ${shippedCodebooks().join(', ')}.`,
    { status: 2, cause },
  )
}
