import { expect, test } from 'vitest'
import { loadKnowledge } from '../knowledge/load.ts'
import { meantFor } from '../language/coreference/meant.ts'
import { findNames } from '../language/names.ts'
import { NO_METADATA } from '../model/report.ts'
import { contextOf } from '../read/context.ts'
import { documentOf } from '../text/document.ts'
import { entityNotes } from './entity-notes.ts'

/** The words that carry brackets, with them. */
function noted(text: string): string[] {
  const context = contextOf(documentOf(text), NO_METADATA, loadKnowledge())
  const notes = entityNotes(meantFor(context, findNames(context))?.entities ?? [])
  return context.document.sentences.flatMap((_, number) =>
    (context.trees(number)?.words ?? []).flatMap((word) => notes(word).map((note) => `${word.form} ${note}`)),
  )
}

test('a name of two words, and a pronoun for it', () => {
  expect(noted('Grace Okafor resigned on Monday. She gave no reason.')).toEqual([
    'Grace Entity=(e1-person-1',
    'Okafor Entity=e1)',
    'She Entity=(e1-person-1)',
  ])
})

test('what closes on a word stands before what opens on it', () => {
  const found = noted('Grace Okafor resigned. Her brother Paul left. He said that Okafor was ill.')
  expect(found.join('\n')).not.toMatch(/\)?\(.*(?<!\()e\d+\)$/m)
  expect(found.filter((line) => line.includes('('))).toHaveLength(found.filter((line) => line.includes(')')).length)
})

test('nobody mentioned twice: no brackets', () => {
  expect(noted('It rained in Lisbon.')).toEqual([])
})
