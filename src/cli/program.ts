// The command line as a whole: all verbs, and what they have in common. docs/cli.md is made from it.
import { Command } from 'commander'
import { VERSION } from '../version.ts'
import { addActors } from './actors.ts'
import { addAgree } from './agree.ts'
import { addCheck } from './check.ts'
import { addCodebook } from './codebook.ts'
import { addCompletions } from './completions.ts'
import { addDemo } from './demo.ts'
import { addDiff } from './diff.ts'
import { addEvaluate } from './evaluate.ts'
import { addEvent } from './event.ts'
import { addEvents } from './events.ts'
import { addExplain } from './explain.ts'
import { addJoin, addSplit, addUndo } from './join.ts'
import { addList } from './list.ts'
import { addParse } from './parse.ts'
import { addRead } from './read.ts'
import { addShow } from './show.ts'

export function commandLine(): Command {
  const program = new Command('daybook')
    .description('Reads press reports and keeps a record in which every value is bound to the words that report it.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [verb]', 'print the help of a verb')
    .showSuggestionAfterError()
    .configureOutput({
      outputError: (message, write) => write(message.replace(/^error: /, 'daybook: ')),
    })
    .configureHelp({ showGlobalOptions: false })
    .exitOverride()
  addRead(program)
  addShow(program)
  addList(program)
  addEvents(program)
  addEvent(program)
  addJoin(program)
  addSplit(program)
  addUndo(program)
  addActors(program)
  addDiff(program)
  addCheck(program)
  addExplain(program)
  addParse(program)
  addEvaluate(program)
  addAgree(program)
  addCodebook(program)
  addDemo(program)
  addCompletions(program)
  for (const verb of program.commands) {
    verb
      .copyInheritedSettings(program)
      .helpOption('-h, --help', 'print this help')
      .showHelpAfterError(`Try "daybook ${verb.name()} --help".`)
  }
  program.addHelpText(
    'after',
    `
Examples:
  daybook read digest.txt --published 2026-02-10
  daybook read digest.txt --format html --output page.html
  daybook list
  daybook check

"daybook VERB --help" says more. DAYBOOK_RECORD names the record (else ./daybook.db); NO_COLOR switches colour off.`,
  )
  return program
}
