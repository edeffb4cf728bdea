// `daybook actors`: who is who in the record: persons and bodies across reports, their names, roles, and why names are one.
import { type Command, Option } from 'commander'
import { AppError } from '../errors.ts'
import { keyOf, type ListedActor, type NameDecision, namedIn, type Who, whoIsWho } from '../join/who-is-who.ts'
import { cell, parseCsv } from '../publish/csv.ts'
import { grid } from '../publish/grid.ts'
import { counted } from '../publish/phrases.ts'
import type { OpenRecord } from '../record/open.ts'
import { contentOf } from './gold-file.ts'
import { byOption, formatOption, openNamedRecord, reasonOption, recordOption, userName } from './options.ts'
import { paintFor, say, standardOutput, tableWidth } from './terminal.ts'

const TYPES = ['person', 'organization', 'group'] as const

interface ActorsFlags {
  readonly format: 'table' | 'jsonl' | 'csv'
  readonly record: string
  readonly list?: string
  readonly type?: string
  readonly all?: boolean
}

interface DecisionFlags {
  readonly record: string
  readonly reason: string
  readonly by: string
}

export function addActors(program: Command): void {
  const actors = program
    .command('actors')
    .summary('list persons and bodies across reports')
    .description(
      'Lists who is named in the record: in how many reports, under which names, in which roles, and why several names ' +
        'are taken for one. Nothing is put together without a reason, and every join can be taken back.',
    )
    .addOption(formatOption(['table', 'jsonl', 'csv']))
    .addOption(recordOption(false))
    .option(
      '--list <file>',
      'keep your own list of actors in the record and match it first (CSV: id,name,aliases,type)',
    )
    .addOption(new Option('--type <type>', 'only these').choices(TYPES))
    .option('--all', 'in the table, those of one report too')
    .addHelpText(
      'after',
      `
Examples:
  daybook actors
  daybook actors --list unions.csv
  daybook actors merge "Harbour Labour Union" "Dockers of the Gulf" --reason "renamed in 2024"
  daybook actors split HLU --reason "another body here"

In a list, aliases are parted by ";". "daybook undo" takes a decision back, or the list.`,
    )
    .action(async (flags: ActorsFlags) => {
      const record = openNamedRecord(flags.record, {})
      try {
        if (flags.list !== undefined) keepList(record, flags.list)
        await listActors(record, flags)
      } finally {
        record.close()
      }
    })
  addMerge(actors)
  addSplit(actors)
  for (const one of actors.commands) one.helpOption('-h, --help', 'print this help')
}

function addMerge(actors: Command): void {
  named(actors.command('merge').alias('join').summary('take several names for one'))
    .description('Decides that some names mean one person or body. The decision is kept with its reason.')
    .argument('<names...>', 'two or more names as reports give them')
    .addHelpText(
      'after',
      '\nExample:\n  daybook actors merge "Harbour Labour Union" HLU --reason "its own abbreviation"',
    )
    .action((names: string[], _: unknown, command: Command) => {
      if (names.length < 2) throw new AppError('actors/one-name', 'Name two or more.', { status: 2 })
      decide(command, 'actor-merge', names, `${names.join(' = ')}`)
    })
}

function addSplit(actors: Command): void {
  named(actors.command('split').summary('let a name stand by itself'))
    .description('Decides that a name means nobody that other names mean. The decision is kept with its reason.')
    .argument('<name>', 'the name as reports give it')
    .addHelpText('after', '\nExample:\n  daybook actors split HLU --reason "the Hill Lawyers use it too"')
    .action((name: string, _: unknown, command: Command) =>
      decide(command, 'actor-split', [name], `${name} stands alone`),
    )
}

function named(command: Command): Command {
  return command.addOption(recordOption(false)).addOption(reasonOption()).addOption(byOption())
}

function decide(command: Command, kind: string, names: readonly string[], done: string): void {
  const { record: path, reason, by } = command.optsWithGlobals<DecisionFlags>()
  const record = openNamedRecord(path, {})
  try {
    const there = new Set(whoIn(record).flatMap((who) => who.names.map(({ name }) => keyOf(name))))
    for (const name of names) {
      if (!there.has(keyOf(name))) throw new AppError('actors/unknown', `Nobody in ${path} is named ${name}.`)
    }
    const key = record.decide(kind, { actors: { names } }, { by, reason, at: new Date().toISOString() })
    say(`${done} (decision ${key}; "daybook undo" takes it back).`)
  } finally {
    record.close()
  }
}

const COLUMNS = ['id', 'name', 'aliases', 'type'] as const

/** Reads the user's list and keeps it; the one kept before is no longer used. */
function keepList(record: OpenRecord, path: string): void {
  const list = listedIn(path)
  const decider = {
    by: process.env['DAYBOOK_CODER'] ?? userName(),
    at: new Date().toISOString(),
    reason: `list ${path}`,
  }
  record.decide('actor-list', { actors: { list } }, decider)
  say(`${counted(list.length, 'actor')} of ${path} kept in the record.`)
}

/** The actors of a list. One that has faults is not kept: each is named with its row. */
function listedIn(path: string): readonly ListedActor[] {
  const [header = [], ...rows] = parseCsv(contentOf(path).replace(/^\ufeff/, ''))
  const [id, name, aliases, type] = COLUMNS.map((column) => header.indexOf(column))
  if (name === undefined || name < 0) {
    throw faulty(`${path} has no column "name". Its first line names the columns: ${COLUMNS.join(',')}.`)
  }
  const at = (row: readonly string[], column: number | undefined) => row[column ?? -1]?.trim() ?? ''
  const list = rows
    .filter((row) => row.some((one) => one.trim() !== ''))
    .map((row) => ({
      id: at(row, id) || at(row, name),
      name: at(row, name),
      aliases: at(row, aliases)
        .split(';')
        .map((alias) => alias.trim())
        .filter((alias) => alias !== ''),
      type: TYPES.find((one) => one === at(row, type)) ?? null,
      given: at(row, type),
    }))
  const faults = list.flatMap((one, row) => faultsOf(one, list.slice(0, row)).map((says) => `row ${row + 1}: ${says}`))
  if (faults.length > 0) {
    const more = faults.length > 5 ? ` And ${faults.length - 5} more.` : ''
    throw faulty(
      `${path} is not kept: ${faults.slice(0, 5).join(' ')}${more} Rows are counted below the line of columns.`,
    )
  }
  return list.map(({ given, ...one }) => one)
}

function faultsOf(
  { id, name, type, given }: ListedActor & { given: string },
  before: readonly ListedActor[],
): string[] {
  if (name === '') return ['has no name.']
  return [
    ...(given === '' || type !== null ? [] : [`"${given}" is no type. Types are ${TYPES.join(', ')}.`]),
    ...(before.some((other) => other.id === id) ? [`its id "${id}" stands above already.`] : []),
  ]
}

function faulty(message: string): AppError {
  return new AppError('actors/list', message, { status: 2 })
}

/** Everybody in the record, by the kept list and decisions. */
export function whoIn(record: OpenRecord): Who[] {
  const standing = record.decisions().filter(({ undone }) => !undone)
  const list = standing.findLast(({ kind }) => kind === 'actor-list')
  const decisions = standing.flatMap(({ kind, payload, reason }): NameDecision[] => {
    const names = (payload as { actors?: { names?: readonly string[] } }).actors?.names ?? []
    if (kind === 'actor-merge') return [{ kind: 'merge', names, reason }]
    return kind === 'actor-split' ? [{ kind: 'split', name: names[0] ?? '', reason }] : []
  })
  const actors = [...record.reports()].flatMap((kept) => {
    const found = record.mentions(kept).filter((mention) => mention.kind === 'actor')
    return namedIn(kept.report.id, kept.report.text, found)
  })
  const rows = (list?.payload as { actors?: { list?: readonly ListedActor[] } } | undefined)?.actors?.list
  return whoIsWho(actors, rows ?? [], decisions)
}

async function listActors(record: OpenRecord, flags: ActorsFlags): Promise<void> {
  const all = whoIn(record).filter(({ type }) => flags.type === undefined || type === flags.type)
  if (flags.format === 'jsonl') {
    for (const who of all) await standardOutput.write(`${JSON.stringify(who)}\n`)
  } else if (flags.format === 'csv') {
    await standardOutput.write(`id,name,type,reports,names,roles,why\r\n`)
    for (const who of all) await standardOutput.write(`${rowOf(who).map(cell).join(',')}\r\n`)
  } else await actorsTable(all, flags)
}

function rowOf({ id, name, type, reports, names, roles, why }: Who): unknown[] {
  return [
    id,
    name,
    type,
    reports,
    names.map((one) => one.name),
    roles.map(({ role }) => role),
    why.map(({ names: [a, b], because }) => `${b} is ${a} (${because})`),
  ]
}

async function actorsTable(all: readonly Who[], flags: ActorsFlags): Promise<void> {
  // Those that say most first: many reports, many names. The rest is one mention in one report each.
  const shown = flags.all ? all : all.filter(({ reports, names, id }) => reports > 1 || names.length > 1 || id !== null)
  const rows = shown.map(({ id, name, type, reports, names, roles, why }) => [
    name,
    type,
    String(reports),
    names
      .map((one) => one.name)
      .filter((other) => other !== name)
      .join(', '),
    roles.map(({ role }) => role).join('; '),
    [...new Set(why.map(({ because }) => because))].join('; '),
    id ?? '',
  ])
  const columns = [
    { name: 'name', least: 14, style: 'actor' as const },
    { name: 'type', least: 6 },
    { name: 'reports', least: 7, right: true },
    { name: 'also', least: 8 },
    { name: 'role', least: 8 },
    { name: 'why one', least: 10 },
    { name: 'list', least: 4 },
  ]
  if (rows.length > 0)
    await standardOutput.write(`${grid(columns, rows, tableWidth(), paintFor(process.stdout)).join('\n')}\n`)
  const rest = all.length - shown.length
  say(`${counted(shown.length, 'actor')}${rest > 0 ? `, and ${rest} named once ("--all")` : ''}.`)
}
