// `daybook parse`: words, lemmas, tags, trees and names of any text as CoNLL-U, for people who want only that. Keeps nothing.

import type { Command } from 'commander'
import { meantFor } from '../language/coreference/meant.ts'
import { findNames } from '../language/names.ts'
import type { Engine } from '../language/syntax/engine.ts'
import type { Report } from '../model/report.ts'
import { conlluOf } from '../publish/conllu.ts'
import { ENTITY_FIELDS, entityNotes } from '../publish/entity-notes.ts'
import { contextOf, type Knowledge } from '../read/context.ts'
import type { SplitMode } from '../split/split.ts'
import { documentOf } from '../text/document.ts'
import { engineOption, splitOption } from './options.ts'
import { reportsOf } from './reports-of.ts'
import { standardOutput } from './terminal.ts'

interface ParseFlags {
  readonly engine: Engine['name']
  readonly split: SplitMode
}

export function addParse(program: Command): void {
  program
    .command('parse')
    .summary('print words, lemmas, tags, trees and names as CoNLL-U')
    .description(
      'Prints the words of each report with lemmas, tags, morphology, dependency tree (Universal Dependencies) and ' +
        'names, as CoNLL-U. In the last column, Range is where a word stands in the input, and Entity (CorefUD) opens and ' +
        'closes the mentions of those who are meant more than once. Nothing is kept.',
    )
    .argument('[input...]', 'files, folders, globs; "-" is standard input', ['-'])
    .addOption(engineOption(['accurate', 'fast']))
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
      const { loadKnowledge } = await import('../knowledge/load.ts')
      const knowledge = loadKnowledge(engine)
      for await (const report of reportsOf(inputs, { split, published: null, stdin: process.stdin })) {
        await standardOutput.write(parsed(report, knowledge))
      }
    })
}

function parsed(report: Report, knowledge: Knowledge): string {
  const document = documentOf(report.text)
  const context = contextOf(document, report, knowledge)
  const names = findNames(context)
  const sentences = document.sentences.map((_, number) => context.trees(number)?.words ?? [])
  const entities = meantFor(context, names)?.entities ?? []
  return conlluOf(
    { id: report.id, document, sentences, names, comments: [ENTITY_FIELDS], notes: entityNotes(entities) },
    report.start,
  )
}
