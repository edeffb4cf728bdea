// What a trigger finds, condition by condition: each trigger with the sentence it must light and the words there, or null.
import { expect, it } from 'vitest'
import { parseCodebook } from '../codebook/parse.ts'
import { knowledgeWith } from '../knowledge/load.ts'
import { findNames } from '../language/names.ts'
import { NO_METADATA } from '../model/report.ts'
import { contextOf } from '../read/context.ts'
import { documentOf } from '../text/document.ts'
import { lexiconOf } from './lexicon.ts'
import { findDrafts } from './match.ts'
import { sceneOf } from './scene.ts'

const knowledge = knowledgeWith('accurate', parseCodebook(book('strike/noun'), 'test'))

function book(trigger: string): string {
  return [
    'codebook: tried',
    'title: Tried',
    'lists: { staff: [nurse, docker, $drivers], drivers: [driver, pilot] }',
    `types: { tried: { name: x, definition: x, triggers: [${trigger}] } }`,
  ].join('\n')
}

function found(trigger: string, text: string): string[] {
  const lexicon = lexiconOf(parseCodebook(book(trigger), 'test'))
  const context = contextOf(documentOf(text), { ...NO_METADATA, language: 'en' }, { ...knowledge, lexicon })
  const nothing = { dates: [], places: [], attributions: [], quotes: [], figures: [], actors: [] }
  const scene = sceneOf(context, { names: findNames(context), ...nothing }, lexicon)
  return findDrafts(scene).map(({ words }) => text.slice(words.start, words.end))
}

it.each([
  ['walk out/verb', 'The nurses walked out on Monday.', 'walked out'],
  ['walk-out/noun', 'The walk-out lasted an hour.', 'walk-out'],
  ['counter-protest/noun', 'The counter-protest was small.', 'counter-protest'],
  ['strike/noun', 'The strike committee met in Lodz.', null],
  ['overthrow/verb', 'Officers overthrew President Adou.', 'overthrew'],
  ['{ verb: dismiss, when: { object: [nurse] } }', 'Two nurses were dismissed by the clinic.', 'dismissed'],
  ['{ verb: dismiss, when: { subject: [clinic] } }', 'Two nurses were dismissed by the clinic.', 'dismissed'],
  ['{ verb: dismiss, when: { subject: [nurse] } }', 'Two nurses were dismissed by the clinic.', null],
  ['{ verb: strike, when: { subject: [$staff] } }', 'Pilots struck over pay.', 'struck'],
  ['{ verb: strike, when: { subject: [$staff] } }', 'Missiles struck the depot.', null],
  ['{ verb: enter, when: { subject: [troop] } }', 'Troops entered the town.', 'entered'],
  ['{ adjective: striking, when: { subject: [nurse] } }', 'The striking nurses sang.', 'striking'],
  ['{ adjective: striking, when: { subject: [nurse] } }', 'It is a striking painting.', null],
  ['{ verb: elect, when: { as: [mayor] } }', 'Ana Dovic was elected mayor.', 'elected'],
  ['{ noun: talk, when: { "with|between": [nurse] } }', 'The talks with the nurses failed.', 'talks'],
  ['{ noun: talk, when: { "with|between": [nurse] } }', 'The talks between nurses and owners failed.', 'talks'],
  ['{ noun: talk, when: { "with|between": [nurse] } }', 'The talks in Oslo failed.', null],
  ['{ verb: pledge, when: { object: ["@money"] } }', 'Japan pledged $2 billion.', 'pledged'],
  ['{ verb: pledge, when: { object: ["@money"] } }', 'Japan pledged 20 tents.', null],
  ['{ verb: fire, unless: { object: [missile] } }', 'The navy fired a missile.', null],
  ['{ verb: fire, unless: { anywhere: [navy] } }', 'The army fired a missile.', 'fired'],
] as const)('%s in “%s”', (trigger, text, words) => {
  expect(found(trigger, text)).toEqual(words === null ? [] : [words])
})
