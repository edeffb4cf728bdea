// The learned names against the rules alone: PER, ORG and LOC, span and type, on the sources of shared/names that no
// training sees, and on worldwide-newswire. Without a model (data/names.bin.zst, or DAYBOOK_NAMES) there is nothing to do.

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadKnowledge } from '../src/knowledge/load.ts'
import { readModelFile } from '../src/knowledge/models.ts'
import { type LearnedNames, openLearnedNames } from '../src/language/names/learned/learned.ts'
import { findNames } from '../src/language/names.ts'
import { NO_METADATA } from '../src/model/report.ts'
import { contextOf } from '../src/read/context.ts'
import { documentOf } from '../src/text/document.ts'
import { HELD_EVERY } from '../training/names/corpora.ts'
import { type NamedText, namesTexts, worldwideTexts } from './names.ts'
import { type Evaluation, f1, percent, type Score } from './scores.ts'

export const learnedNames: Evaluation = { name: 'learned-names', run }

/** "all" is of persons, organisations and places; peoples, works and events are counted by themselves. */
const TYPES = { person: 'PER', organization: 'ORG', place: 'LOC', other: 'MISC', unknown: null } as const
const KEYS = ['all', 'PER', 'ORG', 'LOC', 'MISC'] as const

function run(): Score[] {
  const path = process.env['DAYBOOK_NAMES'] ?? fileURLToPath(new URL('../data/names.bin.zst', import.meta.url))
  if (!existsSync(path)) return []
  const learned = openLearnedNames(readModelFile('names', path))
  const held = namesTexts().filter((_, number) => number % HELD_EVERY === 0)
  const world = worldwideTexts(4)
  return [
    ...scoresOf('names-held', 'rules', held, null),
    ...scoresOf('names-held', 'learned', held, learned),
    ...scoresOf('worldwide', 'rules', world, null),
    ...scoresOf('worldwide', 'learned', world, learned),
  ]
}

interface Count {
  gold: number
  found: number
  right: number
}

/** P, R and F1 of exact span and type. */
export function scoresOf(set: string, who: string, texts: readonly NamedText[], learned: LearnedNames | null): Score[] {
  if (texts.length === 0) return []
  const counts = Object.fromEntries(KEYS.map((key) => [key, { gold: 0, found: 0, right: 0 }])) as Record<string, Count>
  for (const text of texts) count(text, learned, counts)
  return KEYS.flatMap((key) => {
    const { gold, found, right } = counts[key] as Count
    const score = (figure: string, value: number): Score => ({
      set,
      figure: `${who} ${key} ${figure}`,
      value: Math.round(10 * value) / 10,
      items: gold,
      goal: null,
      best: null,
    })
    const precision = percent(right, found)
    const recall = percent(right, gold)
    return [score('P', precision), score('R', recall), score('F1', f1(precision, recall))]
  })
}

function count({ text, names }: NamedText, learned: LearnedNames | null, counts: Record<string, Count>): void {
  const add = (label: string, figure: keyof Count): void => {
    for (const key of label === 'MISC' ? ['MISC'] : ['all', label]) (counts[key] as Count)[figure]++
  }
  const truth = new Map(names.map(({ start, end, label }) => [`${start}-${end}`, label ?? 'MISC']))
  for (const { label } of names) add(label ?? 'MISC', 'gold')
  const document = documentOf(text)
  const to = document.view.offsets
  for (const { start, end, type } of findNames(contextOf(document, NO_METADATA, loadKnowledge()), learned)) {
    const label = TYPES[type]
    if (label === null) continue
    add(label, 'found')
    if (truth.get(`${to?.[start] ?? start}-${to?.[end] ?? end}`) === label) add(label, 'right')
  }
}
