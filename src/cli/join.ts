// `daybook join`, `daybook split`, `daybook undo`: a coder's decisions about which entries tell of one event. They are
// kept with who, when and why; later readings respect them; taking one back is a decision too.
import type { Command } from 'commander'
import { AppError } from '../errors.ts'
import type { Decider } from '../record/decisions.ts'
import type { OpenRecord } from '../record/open.ts'
import { eventNamed } from './event.ts'
import { byOption, openNamedRecord, reasonOption, recordOption } from './options.ts'
import { say, standardOutput } from './terminal.ts'

interface DecisionFlags {
  readonly record: string
  readonly reason: string
  readonly by: string
}

export function addJoin(program: Command): void {
  decision(program, 'join', 'put events together that are one')
    .description(
      'Decides that some events are one and the same. The decision is kept with its reason; later readings respect it.',
    )
    .argument('<ids...>', 'two or more events, by their ids or those of entries')
    .addHelpText(
      'after',
      '\nExample:\n  daybook join v3f2a91c0 v90b1c2d3 --reason "the same march, named after two squares"',
    )
    .action((ids: string[], flags: DecisionFlags) =>
      decide(flags, (record, decider) => {
        const events = new Map(ids.map((id) => eventNamed(record, id)).map((event) => [event.id, event]))
        if (events.size < 2)
          throw new AppError('join/one', 'Name two events or more: these are one already.', { status: 2 })
        const entries = [...events.values()].flatMap(({ told }) => told.slice(0, 1).map(({ id }) => id))
        const key = record.events.together(entries, decider)
        const joined = record.events.ofEntry(entries[0] ?? '')
        return { key, done: `${events.size} events are now ${joined?.id}` }
      }),
    )
}

export function addSplit(program: Command): void {
  decision(program, 'split', 'part entries from an event that they do not tell of')
    .description(
      'Decides that some entries of an event tell of another. The decision is kept with its reason; later readings respect it.',
    )
    .argument('<event>', 'the event, by its id')
    .argument('<entries...>', 'ids of the entries that go')
    .addHelpText('after', '\nExample:\n  daybook split v3f2a91c0 r3f2a91c0-e120-126 --reason "last year\'s strike"')
    .action((id: string, entries: string[], flags: DecisionFlags) =>
      decide(flags, (record, decider) => {
        const event = eventNamed(record, id)
        for (const entry of entries) {
          if (event.told.some((told) => told.id === entry)) continue
          throw new AppError(
            'split/not-there',
            `Event ${event.id} has no entry ${entry}. "daybook event ${event.id}" lists them.`,
          )
        }
        const key = record.events.apart(entries, decider)
        const gone = entries.map((entry) => record.events.ofEntry(entry)?.id)
        return {
          key,
          done: `${entries.length} of ${event.told.length} entries went to ${[...new Set(gone)].join(', ')}`,
        }
      }),
    )
}

export function addUndo(program: Command): void {
  program
    .command('undo')
    .summary('take a decision back')
    .description('Takes back a decision of join, split or actors: the last one that stands, or the one of a number.')
    .argument('[decision]', 'number of the decision; without it, the last one')
    .addOption(recordOption(false))
    .option('--reason <words>', 'why', '')
    .addOption(byOption())
    .option('--list', 'list all decisions instead')
    .addHelpText(
      'after',
      '\nExamples:\n  daybook undo\n  daybook undo --list\n  daybook undo 3 --reason "they were two marches"',
    )
    .action(async (number: string | undefined, flags: DecisionFlags & { list?: boolean }) => {
      if (flags.list) return listDecisions(flags.record)
      return decide(flags, (record, decider) => {
        const last = record.decisions().findLast(({ kind, undone }) => !undone && kind !== 'undo')
        const key = number === undefined ? last?.key : decisionNumber(number)
        if (key === undefined) throw new AppError('undo/nothing', 'There is no decision to take back.')
        return { key: record.events.undo(key, decider), done: `Decision ${key} is taken back` }
      })
    })
}

function decisionNumber(words: string): number {
  if (/^\d{1,15}$/.test(words)) return Number(words)
  const message = `A decision has a number, such as 3; "${words}" is none. "daybook undo --list" names them.`
  throw new AppError('usage/decision', message, { status: 2 })
}

function decision(program: Command, verb: string, summary: string): Command {
  return program
    .command(verb)
    .summary(summary)
    .addOption(recordOption(false))
    .addOption(reasonOption())
    .addOption(byOption())
}

function decide(
  { record: path, by, reason }: DecisionFlags,
  work: (record: OpenRecord, decider: Decider) => { key: number; done: string },
): void {
  const record = openNamedRecord(path, {})
  try {
    const { key, done } = work(record, { by, reason, at: new Date().toISOString() })
    say(`${done} (decision ${key}; "daybook undo" takes it back).`)
  } finally {
    record.close()
  }
}

async function listDecisions(path: string): Promise<void> {
  const record = openNamedRecord(path, {})
  try {
    const decisions = record.decisions()
    if (decisions.length === 0) say(`No decision has been taken in ${path}.`)
    for (const { key, kind, by, at, reason, undone } of decisions) {
      await standardOutput.write(
        `${key}  ${at.slice(0, 16)}  ${by}  ${kind}${undone ? ' (taken back)' : ''}  ${reason}\n`,
      )
    }
  } finally {
    record.close()
  }
}
