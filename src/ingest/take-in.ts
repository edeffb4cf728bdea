// Takes in what the person named: files, folders, globs or standard input, as a stream of reports and refusals.
import { AppError } from '../errors.ts'
import type { SplitMode } from '../split/split.ts'
import { byteSource } from './byte-source.ts'
import { takeDigest } from './digest.ts'
import { type FoundInput, findInputs } from './find-inputs.ts'
import { type InputContext, inputContext } from './input-context.ts'
import { reasonOf } from './input-error.ts'
import type { Refusal, Taken } from './taken.ts'
import { textSource } from './text-source.ts'

export interface TakeInOptions {
  /** How texts are split into reports; "auto" by default. */
  readonly split?: SplitMode
  /** ISO 8601 date for reports that do not say when they were published. */
  readonly published?: string | null
  /** Standard input, for "-". */
  readonly stdin?: AsyncIterable<Uint8Array>
}

/** Reports of the inputs, in order, with refusals and the begin and end of each input between them. Never throws. */
export async function* takeIn(inputs: readonly string[], options: TakeInOptions): AsyncGenerator<Taken[]> {
  for await (const found of findInputs(inputs)) {
    if (found.kind === 'refusal') yield [{ kind: 'begun', input: found.input }, found]
    else yield* takeInput(found, options)
  }
}

async function* takeInput(found: FoundInput, options: TakeInOptions): AsyncGenerator<Taken[]> {
  const input = found.path
  const context = inputContext(input, options.published ?? null)
  const bytes = byteSource(input, found.named, options.stdin ?? process.stdin)
  const text = textSource(bytes.chunks)
  yield [{ kind: 'begun', input }]
  let refused = false
  try {
    for await (const taken of takeText(text.chunks, options.split ?? 'auto', context)) {
      refused ||= taken.some((item) => item.kind === 'refusal')
      yield taken
    }
  } catch (error) {
    yield [refusal(input, error)]
    return
  }
  if (context.reports() === 0 && !refused) {
    yield [refusal(input, new AppError('input/empty', bytes.bytes() === 0 ? 'It is empty.' : 'It has no words.'))]
    return
  }
  yield [...warnings(), done()]

  function done(): Taken {
    const encoding = text.encoding()
    return { kind: 'done', input, sha256: bytes.sha256(), bytes: bytes.bytes(), encoding, reports: context.reports() }
  }

  function warnings(): Taken[] {
    const encoding = text.encoding()
    const said: Taken[] = []
    if (encoding === 'windows-1252') {
      said.push({
        kind: 'warning',
        input,
        code: 'input/encoding',
        message: 'It is not UTF-8; it was read as windows-1252.',
      })
    }
    if (text.damaged() > 0) {
      const message = `Some bytes are no ${encoding}; each was read as the character U+FFFD.`
      said.push({ kind: 'warning', input, code: 'input/broken-characters', message })
    }
    return said
  }
}

async function* takeText(
  chunks: AsyncIterable<string>,
  mode: SplitMode,
  context: InputContext,
): AsyncGenerator<Taken[]> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done === true) return
  const rest = { [Symbol.asyncIterator]: () => iterator }
  const all = (async function* () {
    yield first.value
    yield* rest
  })()
  if (!(await isJsonLines(context.input, first.value))) return yield* takeDigest(all, mode, context)
  // Loaded when needed: the schema library takes as long to load as a digest takes to read.
  const { takeJsonLines } = await import('./json-lines.ts')
  yield* takeJsonLines(all, context)
}

/** By the name, where it says; else (standard input, a pipe, another name) by whether the first line is a report. */
async function isJsonLines(input: string, head: string): Promise<boolean> {
  const name = input.toLowerCase().replace(/\.gz$/, '')
  if (/\.(?:jsonl|ndjson)$/.test(name)) return true
  if (/\.(?:txt|md)$/.test(name) || !/^\s*\{/.test(head)) return false
  const { parseReportLine } = await import('./report-line.ts')
  const [line = ''] = head.trimStart().split('\n', 1)
  return 'report' in parseReportLine(line)
}

function refusal(input: string, error: unknown): Refusal {
  const { code, reason } = error instanceof AppError ? { code: error.code, reason: error.message } : reasonOf(error)
  return { kind: 'refusal', input, line: 0, code, reason, report: null }
}
