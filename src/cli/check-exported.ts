// Checks a file that was exported as jsonl or csv against the texts that it was read from.
import { readFileSync } from 'node:fs'
import { AppError } from '../errors.ts'
import { takeIn } from '../ingest/take-in.ts'
import type { Span } from '../model/span.ts'
import { parseCsv, plainCell } from '../publish/csv.ts'
import { counted } from '../publish/phrases.ts'
import { standardOutput } from './terminal.ts'

interface Claim {
  readonly id: string
  readonly report: string
  readonly input: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** Where in the exported file it stands. */
  readonly line: number
  /** The words of its fields: an entry's who, when, where … */
  readonly evidence: readonly Evidence[]
}

interface Evidence extends Span {
  readonly field: string
}

/** Prints each value that does not stand at its words. Returns the exit status. `text` replaces the inputs it names. */
export async function checkExported(file: string, text: string | null): Promise<number> {
  const content = readFileSync(file, 'utf8')
  const claims = /^\s*\{/.test(content) ? claimsOfLines(file, content) : claimsOfCsv(file, content)
  const byInput = Map.groupBy(claims, (claim) => text ?? claim.input)
  let problems = 0
  for (const [input, all] of byInput) {
    const failing = await failingIn(input, all)
    problems += failing.length
    await standardOutput.write(failing.map((line) => `${file}:${line}\n`).join(''))
  }
  await standardOutput.write(`${file}: ${counted(claims.length, 'value')} checked, ${verdict(problems)}.\n`)
  return problems === 0 ? 0 : 1
}

/** The values of an input that do not stand, each as a line to print. */
async function failingIn(input: string, claims: readonly Claim[]): Promise<string[]> {
  const texts = await textsOf(input)
  return claims.flatMap((claim) => {
    const found = texts.wordsAt(claim, claim)
    if (found !== claim.text) {
      const says = `says ${JSON.stringify(claim.text)}, the text has ${found === null ? 'nothing' : JSON.stringify(found)} there`
      return [`${claim.line}: ${claim.id} (${claim.start}–${claim.end} in ${input}): ${says}`]
    }
    const lost = claim.evidence.find((span) => (texts.wordsAt(claim, span) ?? '').trim() === '')
    if (lost === undefined) return []
    const says = `names words for its ${lost.field} where the text has none`
    return [`${claim.line}: ${claim.id} (${lost.start}–${lost.end} in ${input}): ${says}`]
  })
}

/** The texts of an input, taken in as `read` does. Offsets are into the whole input, or into the report's own text. */
async function textsOf(input: string): Promise<{ wordsAt: (claim: Claim, span: Span) => string | null }> {
  const whole: { start: number; text: string }[] = []
  const byReport = new Map<string, string>()
  let refused = ''
  for await (const item of takenIn(input)) {
    if (item.kind === 'refusal') refused = item.reason
    if (item.kind !== 'report') continue
    whole.push(item.report)
    byReport.set(item.report.id, item.report.text)
  }
  if (whole.length === 0) throw noText(input, refused)
  return {
    wordsAt({ report }, { start, end }) {
      const own = byReport.get(report)
      if (own !== undefined && isLines(input)) return own.slice(start, end)
      const holder = whole.find((one) => start >= one.start && end <= one.start + one.text.length)
      return holder === undefined ? null : holder.text.slice(start - holder.start, end - holder.start)
    },
  }
}

function noText(input: string, reason: string): AppError {
  const next = 'Name the text that the values were read from with --text.'
  return new AppError('check/no-text', `${input}: ${reason || 'It holds no text.'} ${next}`)
}

async function* takenIn(input: string) {
  for await (const taken of takeIn([input], { split: 'none', stdin: process.stdin })) {
    if (Array.isArray(taken)) yield* taken
    else yield taken
  }
}

function isLines(input: string): boolean {
  return /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(input)
}

function claimsOfLines(file: string, content: string): Claim[] {
  return content.split('\n').flatMap((line, number) => {
    if (line.trim() === '') return []
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch (error) {
      throw new AppError(
        'check/not-json',
        `${file}:${number + 1} is not JSON. Is it what "daybook read --format jsonl" wrote?`,
        {
          cause: error,
        },
      )
    }
    const fields = value as Readonly<Record<string, unknown>>
    return fields['kind'] === 'report' ? [] : [claimOf(file, number + 1, (name) => fields[name])]
  })
}

function claimsOfCsv(file: string, content: string): Claim[] {
  const [header = [], ...rows] = parseCsv(content.replace(/^\ufeff/, ''))
  return rows.map((row, number) => {
    const cell = (name: string): unknown => {
      const value = row[header.indexOf(name)]
      if (value === undefined) return undefined
      return name === 'start' || name === 'end' ? Number(value) : plainCell(value)
    }
    return claimOf(file, number + 2, cell)
  })
}

function claimOf(file: string, line: number, field: (name: string) => unknown): Claim {
  const [id, report, input, text] = ['id', 'report', 'input', 'text'].map(field)
  const [start, end] = ['start', 'end'].map(field)
  if (typeof text !== 'string' || typeof start !== 'number' || typeof end !== 'number') {
    throw new AppError(
      'check/not-exported',
      `${file}:${line} has no "text", "start" and "end". Name a record, or a file that "daybook read --format jsonl" or "csv" wrote.`,
      { status: 2 },
    )
  }
  const evidence = evidenceOf(field('evidence'))
  return { id: String(id), report: String(report), input: String(input ?? ''), start, end, text, line, evidence }
}

/** What stands under "evidence": spans by field. A span without numbers is one that no words are at. */
function evidenceOf(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, spans]) =>
    [spans].flat().map((span: Partial<Span> | null) => ({
      field: name,
      start: Number(span?.start ?? Number.NaN),
      end: Number(span?.end ?? Number.NaN),
    })),
  )
}

/** The end of the last line that a check prints. */
export function verdict(problems: number): string {
  return problems === 0 ? 'all stand at their words' : counted(problems, 'problem')
}
