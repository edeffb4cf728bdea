// A draft at given words of an invented report: for tests of how its fields are read, whatever cues the codebook has today.
import { loadKnowledge } from '../knowledge/load.ts'
import { NO_METADATA, type ReportMetadata } from '../model/report.ts'
import { contextOf } from '../read/context.ts'
import { findMentions } from '../read/find.ts'
import { documentOf } from '../text/document.ts'
import type { Draft } from './draft.ts'
import type { Cue } from './lexicon.ts'
import { type Scene, sceneOf } from './scene.ts'

/** The scene of a text, and the draft whose word is the first of "[struck]" in it, of a type of the codebook. */
export function draftIn(
  marked: string,
  type: string,
  metadata: Partial<ReportMetadata> = {},
): { scene: Scene; draft: Draft } {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace('[', '').replace(']', '')
  const scene = sceneFor(text, { ...NO_METADATA, language: 'en', ...metadata })
  const sentence = scene.document.sentences.findIndex((one) => one.start <= start && start < one.end)
  const tree = scene.context.trees(sentence)
  const found = scene.lexicon.codebook.types.find(({ id }) => id === type)
  if (tree === null || found === undefined) throw new Error(`No tree, or no type ${type}.`)
  const word = tree.wordAt(start)
  const pos = /^(?:NOUN|PROPN)$/.test(tree.words[word]?.upos ?? '') ? 'noun' : 'verb'
  const words = text.slice(start, end).toLowerCase()
  const trigger = { words: [words], pos, when: null, unless: null, status: null, swap: false, weight: 1 } as const
  const cue: Cue = { type: found, trigger, lemmas: words.split(' '), head: 0 }
  return { scene, draft: { cue, sentence, tree, word, words: { start, end } } }
}

function sceneFor(text: string, metadata: ReportMetadata): Scene {
  const knowledge = loadKnowledge()
  const context = contextOf(documentOf(text), metadata, knowledge)
  if (knowledge.lexicon === null) throw new Error('There is no codebook.')
  return sceneOf(context, findMentions(context), knowledge.lexicon)
}
