// `daybook codebook try TRIGGER`: what words find in the record's reports, or in inputs, before they are in any codebook.
import type { Command } from 'commander'
import type { Draft } from '../code/draft.ts'
import { findDrafts } from '../code/match.ts'
import { sceneOf } from '../code/scene.ts'
import { openCodebook } from '../codebook/load.ts'
import { AppError } from '../errors.ts'
import { findNames } from '../language/names.ts'
import { settleLanguage } from '../language/settle.ts'
import type { EngineName } from '../language/syntax/engine.ts'
import type { Codebook } from '../model/codebook.ts'
import type { Report } from '../model/report.ts'
import { elide, printable } from '../publish/columns.ts'
import { counted } from '../publish/phrases.ts'
import { contextOf, type Knowledge } from '../read/context.ts'
import { documentOf } from '../text/document.ts'
import { codebookOption, count, engineOption, openNamedRecord, recordOption } from './options.ts'
import { reportsOf } from './reports-of.ts'
import { paintFor, say, standardOutput, tableWidth } from './terminal.ts'

interface TryFlags {
  readonly record: string
  readonly engine: EngineName
  readonly codebook: string
  readonly limit: number
}

export function addTry(verb: Command): void {
  verb
    .command('try')
    .summary('show what words find')
    .description(
      'Shows the sentences in which a trigger finds its words, in the reports of the record or of inputs. A trigger is ' +
        'written as in a codebook: "walk out/verb", or with conditions, "{ verb: strike, when: { subject: [nurse] } }".',
    )
    .argument('<trigger>', 'words with their part of speech, or a trigger in YAML')
    .argument('[input...]', 'files, folders, globs or "-": read these instead of the record')
    .option('-n, --limit <n>', 'sentences that are shown; all are counted', count, 20)
    .addOption(recordOption(false))
    .addOption(codebookOption())
    .addOption(engineOption(['accurate', 'fast']))
    .addHelpText(
      'after',
      `
Examples:
  daybook codebook try "walk out/verb"
  daybook codebook try "{ verb: strike, when: { subject: [$workers] } }" reports/
  daybook codebook try "lockout/noun" digest.txt`,
    )
    .action(tryTrigger)
}

async function tryTrigger(trigger: string, inputs: string[], flags: TryFlags): Promise<void> {
  const { knowledgeWith } = await import('../knowledge/load.ts')
  const codebook = await bookOf(trigger, flags.codebook)
  const knowledge = knowledgeWith(flags.engine, codebook)
  const tally = { reports: 0, holding: 0, found: 0 }
  for await (const report of inputs.length === 0 ? recorded(flags.record) : taken(inputs)) {
    const drafts = draftsIn(report, knowledge)
    tally.reports++
    if (drafts.length > 0) tally.holding++
    const shown = drafts.slice(0, Math.max(0, flags.limit - tally.found))
    tally.found += drafts.length
    for (const draft of shown) await standardOutput.write(sentenceLine(report, draft))
  }
  const rest = tally.found > flags.limit ? `, ${flags.limit} shown (--limit shows more)` : ''
  say(`${counted(tally.found, 'time')} in ${tally.holding} of ${counted(tally.reports, 'report')}${rest}.`)
}

/** A codebook of this trigger alone, with the lists of another. */
async function bookOf(trigger: string, lists: string): Promise<Codebook> {
  const { parse, stringify } = await import('yaml')
  const { checkCodebook } = await import('../codebook/parse.ts')
  const base = await openCodebook(lists)
  const written: unknown = trigger.trimStart().startsWith('{') ? parsed(trigger, parse) : trigger
  const type = { name: 'tried', definition: 'tried', triggers: [written] }
  const book = { codebook: 'tried', title: 'tried', lists: base.lists, types: { tried: type } }
  const { codebook, faults } = checkCodebook(stringify(book), () => null)
  if (codebook !== null) return codebook
  const says = faults.map((fault) => fault.replace(/^.*?triggers\.0(?:\.)?/, '').replace(/^: /, '')).join(' ')
  throw new AppError('usage/trigger', `This is no trigger: ${says}`, { status: 2 })
}

function parsed(trigger: string, parse: (yaml: string) => unknown): unknown {
  try {
    return parse(trigger)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    throw new AppError('usage/trigger', `This is no trigger in YAML: ${why}`, { status: 2, cause })
  }
}

async function* recorded(path: string): AsyncGenerator<Report> {
  const record = openNamedRecord(path, {})
  try {
    const seen = new Set<string>()
    for (const { report, textId } of record.reports()) {
      if (seen.has(textId)) continue
      seen.add(textId)
      yield report
    }
  } finally {
    record.close()
  }
}

function taken(inputs: readonly string[]): AsyncGenerator<Report> {
  return reportsOf(inputs, { split: 'auto', published: null, stdin: process.stdin })
}

function draftsIn(report: Report, knowledge: Knowledge): Draft[] {
  const { lexicon } = knowledge
  if (lexicon === null || settleLanguage(report.text, report.language).language !== 'en') return []
  const context = contextOf(documentOf(report.text), report, knowledge)
  const nothing = { dates: [], places: [], attributions: [], quotes: [], figures: [], actors: [] }
  return findDrafts(sceneOf(context, { names: findNames(context), ...nothing }, lexicon))
}

/** The sentence with its words lit, cut to the terminal around them. */
function sentenceLine(report: Report, { tree, words }: Draft): string {
  const paint = paintFor(process.stdout)
  const width = tableWidth() - 4
  const { text } = documentOf(report.text)
  const sentence = { start: tree.words[0]?.start ?? 0, end: tree.words.at(-1)?.end ?? 0 }
  const lit = `[${printable(text.slice(words.start, words.end))}]`
  const room = Math.max(20, width - lit.length)
  const after = elide(printable(text.slice(words.end, sentence.end)), Math.ceil(room * 0.6))
  const whole = printable(text.slice(sentence.start, words.start))
  const left = Math.max(10, room - after.length - 2)
  const before = whole.length > left ? `…${whole.slice(-left + 1).replace(/^\S*\s/, '')}` : whole
  return `${paint('faint', report.id)}\n  ${before}${before === '' ? '' : ' '}${paint('entry', lit)}${/^[,.;:!?’']/.test(after) ? '' : ' '}${after}\n`
}
