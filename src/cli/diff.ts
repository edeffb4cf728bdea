// `daybook diff`: what changed between two readings of the record: entries added, gone, and changed by field.
import { type Command, Option } from 'commander'
import { AppError } from '../errors.ts'
import type { Entry } from '../model/entry.ts'
import type { Report } from '../model/report.ts'
import { elide, printable } from '../publish/columns.ts'
import { entryPhrase } from '../publish/entry-phrase.ts'
import { mentionId } from '../publish/lines.ts'
import { counted, namePhrase } from '../publish/phrases.ts'
import type { KeptReport } from '../record/kept.ts'
import type { OpenRecord } from '../record/open.ts'
import type { KeptReading } from '../record/readings.ts'
import { formatOption, openNamedRecord, recordOption } from './options.ts'
import { paintFor, say, standardOutput, tableWidth } from './terminal.ts'

interface DiffFlags {
  readonly format: 'table' | 'jsonl'
  readonly record: string
  readonly from?: string
  readonly to?: string
}

export function addDiff(program: Command): void {
  program
    .command('diff')
    .summary('show what changed between two readings')
    .description(
      'Compares two readings of each report: the newest with the one before it, or those that were made with two ' +
        'codebooks or by two versions. Shows entries that were added, are gone, or changed, and in which field.',
    )
    .addOption(formatOption(['table', 'jsonl']))
    .addOption(recordOption(false))
    .addOption(new Option('--from <reading>', 'a codebook or a version of Daybook, in place of the reading before'))
    .addOption(new Option('--to <reading>', 'a codebook or a version, in place of the newest'))
    .addHelpText(
      'after',
      `
Examples:
  daybook read reports/ --codebook lockouts.yaml && daybook diff
  daybook diff --from public-life --to strikes
  daybook diff --format jsonl | jq -r 'select(.change == "gone") | .id'`,
    )
    .action(async (flags: DiffFlags) => {
      const record = openNamedRecord(flags.record, {})
      try {
        await diff(record, flags)
      } finally {
        record.close()
      }
    })
}

/** One entry that differs. `fields`: what each held before and holds now. */
export interface Change {
  readonly change: 'added' | 'gone' | 'changed'
  readonly id: string
  readonly entry: Entry
  readonly fields: Readonly<Record<string, readonly [before: unknown, after: unknown]>>
}

async function diff(record: OpenRecord, flags: DiffFlags): Promise<void> {
  const tally = { added: 0, gone: 0, changed: 0 }
  const paint = paintFor(process.stdout)
  const seen = new Set<string>()
  let compared = 0
  for (const kept of record.reports()) {
    const pair = pairOf(record.readings(kept), flags)
    if (pair === null || seen.has(`${kept.report.id} ${pair[1].key}`)) continue
    seen.add(`${kept.report.id} ${pair[1].key}`)
    compared++
    const [before, after] = pair.map(({ key }) => entriesOf(record, kept, key)) as [Entry[], Entry[]]
    for (const change of changesOf(kept.report, before, after)) {
      tally[change.change]++
      await standardOutput.write(
        flags.format === 'jsonl'
          ? `${JSON.stringify({ report: kept.report.id, ...change })}\n`
          : `${changeLine(kept.report, change, paint)}\n`,
      )
    }
  }
  if (compared === 0) throw new AppError('diff/one-reading', oneReading(record, flags))
  say(`${counted(compared, 'report')} read twice: ${tally.added} added, ${tally.gone} gone, ${tally.changed} changed.`)
}

/** Why there is nothing to compare, and what to do. */
function oneReading(record: OpenRecord, { from, to }: DiffFlags): string {
  const readings = [...record.reports()].flatMap((kept) => record.readings(kept))
  const called = (name: string) => readings.some((reading) => isCalled(reading, name))
  const unknown = [from, to].find((name) => name !== undefined && !called(name))
  const names = new Set(readings.flatMap(({ codebook, version }) => [codebook?.name ?? [], version].flat()))
  if (unknown !== undefined && names.size > 0) {
    return `No reading in ${record.path} is called ${unknown}. There are ${[...names].sort().join(', ')}.`
  }
  const next = 'Read its inputs again with another codebook: "daybook read FILE --codebook NAME".'
  return `No report in ${record.path} has two such readings. ${next}`
}

/** The two readings to compare, the earlier first; null where a report has no two. */
function pairOf(readings: readonly KeptReading[], { from, to }: DiffFlags): [KeptReading, KeptReading] | null {
  const after = to === undefined ? readings[0] : readings.find((reading) => isCalled(reading, to))
  const others = readings.filter(({ key }) => key !== after?.key)
  const before = from === undefined ? others[0] : others.find((reading) => isCalled(reading, from))
  return before === undefined || after === undefined ? null : [before, after]
}

function isCalled({ codebook, version }: KeptReading, name: string): boolean {
  return version === name || codebook?.name === name || codebook?.digest.startsWith(name) === true
}

function entriesOf(record: OpenRecord, kept: KeptReport, reading: number): Entry[] {
  return record.mentions({ ...kept, reading }).filter((mention) => mention.kind === 'entry')
}

const FIELDS = ['type', 'when', 'where', 'country', 'who', 'whom', 'status', 'by', 'via', 'roles'] as const

/** Entries are the same where the same words name the act. */
export function changesOf(report: Report, before: readonly Entry[], after: readonly Entry[]): Change[] {
  const old = new Map(before.map((entry) => [mentionId(report.id, entry), entry]))
  const changes = after.flatMap((entry): Change[] => {
    const id = mentionId(report.id, entry)
    const was = old.get(id)
    old.delete(id)
    if (was === undefined) return [{ change: 'added', id, entry, fields: {} }]
    const fields = differing(was, entry)
    return Object.keys(fields).length === 0 ? [] : [{ change: 'changed', id, entry, fields }]
  })
  const gone = [...old].map(([id, entry]): Change => ({ change: 'gone', id, entry, fields: {} }))
  return [...changes, ...gone].sort((a, b) => a.entry.start - b.entry.start)
}

function differing(a: Entry, b: Entry): Change['fields'] {
  const figures = ({ evidence }: Entry) => JSON.stringify(evidence['figures'] ?? [])
  const fields = FIELDS.flatMap((field): [string, [unknown, unknown]][] =>
    JSON.stringify(a[field]) === JSON.stringify(b[field]) ? [] : [[field, [a[field], b[field]]]],
  )
  if (figures(a) !== figures(b)) fields.push(['figures', [a.evidence['figures'] ?? [], b.evidence['figures'] ?? []]])
  return Object.fromEntries(fields)
}

const SIGNS = { added: '+', gone: '−', changed: '~' } as const

function changeLine(report: Report, { change, id, entry, fields }: Change, paint: ReturnType<typeof paintFor>): string {
  const words = elide(printable(report.text.slice(entry.start, entry.end)), Math.max(40, tableWidth() - 40))
  const head = `${SIGNS[change]} ${paint('entry', namePhrase(entry.type))}  ${words}  ${paint('faint', id)}`
  const changed = Object.entries(fields)
    .flatMap(([field, [a, b]]) => (field === 'roles' ? rolesOf(a, b) : [[field, a, b] as const]))
    .map(([field, a, b]) => `    ${namePhrase(field)}: ${shown(a)} → ${shown(b)}`)
  return [head, ...(change === 'added' ? [`    ${printable(entryPhrase(entry))}`] : []), ...changed].join('\n')
}

/** Roles that differ, each as a field. */
function rolesOf(a: unknown, b: unknown): (readonly [role: string, before: unknown, after: unknown])[] {
  const [before, after] = [a, b].map((roles) => (roles ?? {}) as Readonly<Record<string, unknown>>)
  return Object.keys({ ...before, ...after })
    .map((role) => [role, before?.[role], after?.[role]] as const)
    .filter(([, was, is]) => JSON.stringify(was) !== JSON.stringify(is))
}

function shown(value: unknown): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return 'nothing'
  return printable(typeof value === 'string' ? value : Array.isArray(value) ? spans(value) : JSON.stringify(value))
}

function spans(list: readonly unknown[]): string {
  return list
    .map((one) =>
      typeof one === 'string' ? one : `${(one as { start: number }).start}–${(one as { end: number }).end}`,
    )
    .join(', ')
}
