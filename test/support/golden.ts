// Golden reports: what the reader does today with each report of test/golden, kept so that no change passes unseen.
// A folder holds report.txt, metadata.json, expected.jsonl (one line a mention) and note.md (what the report shows).
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadKnowledge } from '../../src/knowledge/load.ts'
import { NO_METADATA, type Report, type ReportMetadata } from '../../src/model/report.ts'
import { type Line, linesOf } from '../../src/publish/lines.ts'
import { read } from '../../src/reader.ts'
import { decode } from '../../src/text/decode.ts'

const FOLDER = fileURLToPath(new URL('../golden', import.meta.url))

/** Names of the golden folders, in order. */
export function goldenSlugs(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(FOLDER, entry.name, 'report.txt')))
    .map((entry) => entry.name)
    .sort()
}

/** What the reader finds in a golden report now. */
export function readGolden(slug: string): Line[] {
  const report = goldenReport(slug)
  return linesOf(report, read(report, loadKnowledge()))
}

export function expectedGolden(slug: string): Line[] {
  const path = join(FOLDER, slug, 'expected.jsonl')
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Line)
}

/** Writes what the reader finds now as expected. Returns whether the file changed. */
export function updateGolden(slug: string): boolean {
  const path = join(FOLDER, slug, 'expected.jsonl')
  const wanted = readGolden(slug)
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('')
  if (existsSync(path) && readFileSync(path, 'utf8') === wanted) return false
  writeFileSync(path, wanted)
  return true
}

function goldenReport(slug: string): Report {
  const metadata = JSON.parse(readFileSync(join(FOLDER, slug, 'metadata.json'), 'utf8')) as Partial<ReportMetadata>
  const { text } = decode(readFileSync(join(FOLDER, slug, 'report.txt')))
  return { ...NO_METADATA, ...metadata, id: slug, input: 'report.txt', index: 1, start: 0, end: text.length, text }
}

/** The first difference in a few lines, by path and rule id; null where there is none. */
export function firstDifference(slug: string, expected: readonly Line[], found: readonly Line[]): string | null {
  const before = new Map(expected.map((line) => [line.id, line]))
  const after = new Map(found.map((line) => [line.id, line]))
  for (const id of inOrder(expected, found)) {
    const difference = lineDifference(`${slug}/${id}`, before.get(id), after.get(id))
    if (difference !== null) return difference
  }
  return null
}

function lineDifference(path: string, before: Line | undefined, after: Line | undefined): string | null {
  if (before === undefined) return after === undefined ? null : `${path}: new ${words(after)}`
  if (after === undefined) return `${path}: gone ${words(before)}`
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const one = JSON.stringify(before[field])
    const other = JSON.stringify(after[field])
    if (one !== other) return `${path}.${field}: expected ${one}, found ${other} in ${words(after)}`
  }
  return null
}

function words(line: Line): string {
  return `${line.kind} ${JSON.stringify(line['text'] ?? null)} (rule ${String(line['rule'] ?? '-')})`
}

/** Ids of both lists, by where they stand. */
function inOrder(expected: readonly Line[], found: readonly Line[]): string[] {
  const lines = [...expected, ...found].sort((a, b) => a.start - b.start || b.end - a.end)
  return [...new Set(lines.map((line) => line.id))]
}
