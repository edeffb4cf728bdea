// `daybook codebook check|show|new|try`: the files that define which events are entered.
import { existsSync, writeFileSync } from 'node:fs'
import { type Command, Option } from 'commander'
import type { ExampleResult } from '../codebook/examples.ts'
import { codebookText, loadCodebook, openCodebook, shippedCodebooks, shippedYaml } from '../codebook/load.ts'
import { AppError } from '../errors.ts'
import type { EngineName } from '../language/syntax/engine.ts'
import type { Codebook, EventType, Trigger } from '../model/codebook.ts'
import { pad, printable } from '../publish/columns.ts'
import { counted } from '../publish/phrases.ts'
import { addTry } from './codebook-try.ts'
import { engineOption } from './options.ts'
import { paintFor, say, standardOutput, warn } from './terminal.ts'

export function addCodebook(program: Command): void {
  const verb = program
    .command('codebook')
    .summary('check, show, write and try codebooks')
    .description('Codebooks are YAML files that define which events are entered, and which words tell of them.')
    .addHelpText(
      'after',
      `
Examples:
  daybook codebook show
  daybook codebook new lockouts
  daybook codebook check lockouts.yaml
  daybook codebook try "walk out/verb" reports/
  daybook read reports/ --codebook lockouts.yaml`,
    )
  addCheckBook(verb)
  addShowBook(verb)
  addNewBook(verb)
  addTry(verb)
  for (const one of verb.commands) one.helpOption('-h, --help', 'print this help')
}

function addCheckBook(verb: Command): void {
  verb
    .command('check')
    .summary('say what is wrong with a codebook, and run its examples')
    .description(
      'Names every fault of a codebook with its line, and what to write instead. Then reads its own examples with it: each ' +
        'sentence under "counts" must give an entry of its type, each under "excludes" none.',
    )
    .argument('<file>', 'a YAML file, or the name of a codebook that ships')
    .option('--no-examples', 'leave the examples out')
    .addOption(engineOption(['accurate', 'fast']))
    .addHelpText(
      'after',
      `
Exit status: 0 nothing is wrong, 1 an example does not come out as it claims, 2 the file has faults.

Example:
  daybook codebook check lockouts.yaml`,
    )
    .action(checkBook)
}

async function checkBook(file: string, { examples, engine }: { examples: boolean; engine: EngineName }): Promise<void> {
  const { checkCodebook } = await import('../codebook/parse.ts')
  const { codebook, faults, warnings } = checkCodebook(codebookText(file), shippedYaml)
  for (const warning of warnings) warn(`${file}: ${warning}`)
  if (codebook === null) {
    await standardOutput.write(faults.map((fault) => `${file}: ${printable(fault)}\n`).join(''))
    say(`${file} has ${counted(faults.length, 'fault')}.`)
    process.exitCode = 2
    return
  }
  const results = examples ? await resultsOf(codebook, engine) : []
  const failed = results.filter(({ holds }) => !holds)
  await standardOutput.write(failed.map(failureLine).join(''))
  const held = examples
    ? `; ${results.length - failed.length} of ${counted(results.length, 'example')} come out as they claim`
    : ''
  const triggers = codebook.types.reduce((sum, type) => sum + wordsOf(type), 0)
  say(`${file}: ${counted(codebook.types.length, 'type')}, ${counted(triggers, 'trigger')}${held}.`)
  if (failed.length > 0) process.exitCode = 1
}

async function resultsOf(codebook: Codebook, engine: EngineName): Promise<ExampleResult[]> {
  const { readExamples } = await import('../codebook/examples.ts')
  const { knowledgeWith } = await import('../knowledge/load.ts')
  return readExamples(codebook, knowledgeWith(engine, codebook))
}

function failureLine({ type, claim, text, found }: ExampleResult): string {
  const got = found.length === 0 ? 'no entry' : found.join(', ')
  return `types.${type}.${claim}: “${printable(text)}” gave ${got}.\n`
}

function addShowBook(verb: Command): void {
  verb
    .command('show')
    .summary('print a codebook, or which there are')
    .description('Prints what a codebook enters and by which words; without a name, the codebooks that ship.')
    .argument('[name]', 'a codebook that ships, or a YAML file')
    .addOption(
      new Option('-f, --format <format>', 'how it is written').choices(['table', 'yaml', 'json']).default('table'),
    )
    .addHelpText(
      'after',
      `
Examples:
  daybook codebook show
  daybook codebook show strikes
  daybook codebook show strikes --format yaml > mine.yaml`,
    )
    .action(async (name: string | undefined, { format }: { format: string }) => {
      if (name === undefined) return standardOutput.write(listOfBooks())
      if (format === 'yaml') return standardOutput.write(codebookText(name))
      const codebook = await openCodebook(name)
      return standardOutput.write(format === 'json' ? `${JSON.stringify(codebook, null, 2)}\n` : bookText(codebook))
    })
}

function listOfBooks(): string {
  const paint = paintFor(process.stdout)
  const rows = shippedCodebooks().map((name) => {
    const { types, description } = loadCodebook(name)
    return `${paint('title', pad(name, 14))}${pad(counted(types.length, 'type'), 10)}${description}\n`
  })
  return rows.join('')
}

function bookText(codebook: Codebook): string {
  const paint = paintFor(process.stdout)
  const { id, title, description } = codebook
  const head = `${paint('title', `${title} (${id})`)}\n${description}\n`
  return head + codebook.types.map((type) => typeText(type, paint)).join('')
}

function typeText(type: EventType, paint: ReturnType<typeof paintFor>): string {
  const roles = type.roles.map(({ name }) => name).join(', ')
  const maps = Object.entries(type.maps).flatMap(([scheme, code]) => (code === null ? [] : [`${scheme} ${code}`]))
  const rows: [string, string][] = [
    ['words', type.triggers.map(triggerText).join('; ')],
    ['figures', type.measures.join(', ')],
    ['fields', roles],
    ['maps to', maps.join(', ')],
  ]
  const told = rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${paint('faint', pad(name, 9))}${value}\n`)
  return `\n${paint('entry', type.id)}  ${type.definition}\n${told.join('')}`
}

/** "strike, walk out (verb; subject: nurse, worker)". */
function triggerText({ words, pos, when, unless, weight }: Trigger): string {
  const conditions = [
    ...Object.entries(when ?? {}).map(([part, listed]) => `${part}: ${shortList(listed)}`),
    ...Object.entries(unless ?? {}).map(([part, listed]) => `not ${part}: ${shortList(listed)}`),
  ]
  const notes = [pos, ...conditions, ...(weight === 1 ? [] : [String(weight)])]
  return `${words.join(', ')} (${notes.join('; ')})`
}

function shortList(words: readonly string[]): string {
  return words.length > 4 ? `${words.slice(0, 4).join(', ')} …` : words.join(', ')
}

function addNewBook(verb: Command): void {
  verb
    .command('new')
    .summary('write a codebook to start from')
    .description('Writes NAME.yaml: a codebook that works, with a comment at each thing to change.')
    .argument('<name>', 'its name, in lower case with hyphens')
    .addOption(new Option('--from <name>', 'extend a codebook that ships').choices(shippedCodebooks()))
    .addHelpText(
      'after',
      '\nExamples:\n  daybook codebook new lockouts\n  daybook codebook new our-strikes --from strikes',
    )
    .action(async (name: string, { from }: { from?: string }) => {
      const { template } = await import('../codebook/template.ts')
      if (!/^[a-z][a-z0-9-]*$/.test(name)) {
        throw new AppError(
          'usage/codebook',
          `A codebook's name is written in lower case, with hyphens; "${name}" is not.`,
          { status: 2 },
        )
      }
      const path = `${name}.yaml`
      if (existsSync(path))
        throw new AppError('output/exists', `${path} is there already. Remove it, or take another name.`, { status: 2 })
      writeFileSync(path, template(name, from ?? null))
      say(`${path} written. Change it, then "daybook codebook check ${path}".`)
    })
}

function wordsOf({ triggers }: EventType): number {
  return triggers.reduce((sum, { words }) => sum + words.length, 0)
}
