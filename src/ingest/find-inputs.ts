// Which files the person means: a path is itself, a folder is the readable files in it, a glob is what it matches.
import { opendir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { globBase, globPattern, isGlob } from './glob.ts'
import { reasonOf } from './input-error.ts'
import type { Refusal } from './taken.ts'

/** Files that are read when they are found in a folder. A file that is named itself is read whatever its name. */
export const EXTENSIONS = ['.txt', '.md', '.jsonl', '.ndjson', '.txt.gz', '.md.gz', '.jsonl.gz', '.ndjson.gz'] as const

/** One file, or "-" for standard input. */
export interface FoundInput {
  readonly kind: 'input'
  readonly path: string
  /** Whether the person named it, rather than a folder or glob that holds it. */
  readonly named: boolean
}

/** Files in the order given; those of a folder in the order of their names. What cannot be listed is a refusal. */
export async function* findInputs(inputs: readonly string[]): AsyncGenerator<FoundInput | Refusal> {
  for (const input of inputs) {
    if (input === '-') yield { kind: 'input', path: input, named: true }
    else yield* findInput(input)
  }
}

async function* findInput(input: string): AsyncGenerator<FoundInput | Refusal> {
  const found = await stat(input).catch((error: unknown) => error)
  if (isStats(found)) {
    if (found.isDirectory())
      yield* inFolder(input, input, (path) => hasExtension(path), `No ${EXTENSIONS.slice(0, 4).join(', ')} file in it.`)
    else yield { kind: 'input', path: input, named: true }
  } else if (isGlob(input)) {
    const pattern = globPattern(input)
    yield* inFolder(input, globBase(input), (path) => pattern.test(path.replaceAll('\\', '/')), 'No file matches it.')
  } else {
    yield refusal(input, found)
  }
}

/** What a walk through the folder `base` accepts; a refusal of `input` where that is nothing. */
async function* inFolder(
  input: string,
  base: string,
  accepts: (path: string) => boolean,
  nothing: string,
): AsyncGenerator<FoundInput | Refusal> {
  let any = false
  for await (const found of walk(base, new Set(), accepts)) {
    any = true
    yield found
  }
  if (!any) yield { kind: 'refusal', input, line: 0, code: 'input/none-found', reason: nothing, report: null }
}

/** `above` holds the real paths of the folders that hold this one: a link back to one of them ends there. */
async function* walk(
  folder: string,
  above: ReadonlySet<string>,
  accepts: (path: string) => boolean,
): AsyncGenerator<FoundInput | Refusal> {
  const listed = await list(folder)
  if (!Array.isArray(listed)) return yield listed
  const real = await realpath(folder).catch(() => folder)
  if (above.has(real)) return
  for (const name of listed) {
    const path = join(folder, name)
    const found = await stat(path).catch((error: unknown) => error)
    if (isStats(found) && found.isDirectory()) yield* walk(path, new Set([...above, real]), accepts)
    else if (accepts(path)) yield isStats(found) ? { kind: 'input', path, named: false } : refusal(path, found)
  }
}

/** Names in a folder, in order of code units. Those that begin with a dot are left out. */
async function list(folder: string): Promise<string[] | Refusal> {
  try {
    const names: string[] = []
    for await (const entry of await opendir(folder)) if (!entry.name.startsWith('.')) names.push(entry.name)
    return names.sort()
  } catch (error) {
    return refusal(folder, error)
  }
}

function hasExtension(path: string): boolean {
  const lower = path.toLowerCase()
  return EXTENSIONS.some((extension) => lower.endsWith(extension))
}

function refusal(input: string, error: unknown): Refusal {
  const { code, reason } = reasonOf(error)
  return { kind: 'refusal', input, line: 0, code, reason, report: null }
}

function isStats(value: unknown): value is { isDirectory(): boolean } {
  return typeof value === 'object' && value !== null && 'isDirectory' in value
}
