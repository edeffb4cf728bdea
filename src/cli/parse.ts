// `daybook parse`: words, tags, trees and names of any text as CoNLL-U, for people who want only that. Keeps nothing.
import { type Command, Option } from 'commander'
import { loadKnowledge } from '../knowledge/load.ts'
import { readModel } from '../knowledge/models.ts'
import { findNames } from '../language/names.ts'
import { openAccurate } from '../language/syntax/accurate/open.ts'
import type { Engine } from '../language/syntax/engine.ts'
import { openFast } from '../language/syntax/fast/open.ts'
import { parseSentence } from '../language/syntax/parse.ts'
import type { Report } from '../model/report.ts'
import { conlluOf } from '../publish/conllu.ts'
import type { SplitMode } from '../split/split.ts'
import { documentOf } from '../text/document.ts'
import { splitOption } from './options.ts'
import { reportsOf } from './reports-of.ts'
import { standardOutput } from './terminal.ts'

interface ParseFlags {
  readonly engine: Engine['name']
  readonly split: SplitMode
}

export function addParse(program: Command): void {
  program
    .command('parse')
    .summary('print words, tags, trees and names as CoNLL-U')
    .description(
      'Prints the words of each report with tags, morphology, dependency tree (Universal Dependencies) and names, ' +
        'as CoNLL-U. Range in the last column is where a word stands in the input. Nothing is kept.',
    )
    .argument('[input...]', 'files, folders, globs; "-" is standard input', ['-'])
    .addOption(engineOption())
    .addOption(splitOption())
    .addHelpText(
      'after',
      `
Examples:
  daybook parse statement.txt
  echo "Dockers in Odesa went on strike." | daybook parse --engine fast
  daybook parse digest.txt | grep -P '\\tnsubj\\t'`,
    )
    .action(async (inputs: string[], { engine, split }: ParseFlags) => {
      const parser = openEngine(engine)
      for await (const report of reportsOf(inputs, { split, published: null, stdin: process.stdin })) {
        await standardOutput.write(parsed(report, parser))
      }
    })
}

function engineOption(): Option {
  return new Option('--engine <engine>', '"accurate", or "fast": quicker, with more mistakes')
    .choices(['accurate', 'fast'])
    .default('accurate')
}

function openEngine(name: Engine['name']): Engine {
  return name === 'fast' ? openFast(readModel('syntax-fast')) : openAccurate(readModel('syntax-accurate'))
}

function parsed(report: Report, engine: Engine): string {
  const document = documentOf(report.text)
  const names = findNames({ document, metadata: report, knowledge: loadKnowledge(), trace: null })
  const sentences = document.sentences.map((_, number) => parseSentence(document, number, engine))
  return conlluOf({ id: report.id, document, sentences, names }, report.start)
}
