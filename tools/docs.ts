// Writes docs/cli.md from the command line itself. `--check` says whether the file still agrees, and changes nothing.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { commandLine } from '../src/cli/program.ts'

const file = fileURLToPath(new URL('../docs/cli.md', import.meta.url))
const wanted = page(commandLine())

if (!process.argv.includes('--check')) {
  writeFileSync(file, wanted)
  console.log('docs/cli.md written.')
} else if (readFileSync(file, 'utf8') === wanted) {
  console.log('docs/cli.md agrees with the command line.')
} else {
  console.error('docs/cli.md no longer agrees with the command line. Run "npm run docs" and commit it.')
  process.exitCode = 1
}

function page(program: Command): string {
  const verbs = program.commands.map(
    (verb) => `- [\`daybook ${verb.name()}\`](#daybook-${verb.name()}): ${verb.summary()}`,
  )
  return [
    '<!-- Written by tools/docs.ts from the command line. Do not edit: run "npm run docs". -->',
    '# The command line',
    '',
    'Results go to standard output, everything else to standard error. Exit status: 0 done, 1 the work failed, 2 wrong',
    'usage, 3 done but some inputs were refused (each is named, and stays in the record with its reason), 130 stopped by',
    'Ctrl-C (what was read until then is in the record).',
    '',
    ...verbs,
    '',
    ...[program, ...program.commands.flatMap((verb) => [verb, ...verb.commands])].flatMap(section),
  ].join('\n')
}

function section(verb: Command): string[] {
  const name = nameOf(verb)
  return [`## ${name}`, '', '```text', help(verb), '```', '']
}

function nameOf(verb: Command): string {
  return verb.parent === null ? 'daybook' : `${nameOf(verb.parent)} ${verb.name()}`
}

/** The help as a terminal of 100 columns shows it. */
function help(verb: Command): string {
  const written: string[] = []
  verb.configureHelp({ ...verb.configureHelp(), helpWidth: 100 })
  verb.configureOutput({ writeOut: (text) => written.push(text), getOutHasColors: () => false })
  verb.outputHelp()
  return written.join('').trimEnd()
}
