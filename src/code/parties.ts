// Who does it, and to whom: the parties in the parts around a cue, each by its fullest name in the report.
import { nameOf } from '../language/coreference/meant.ts'
import type { Tree } from '../language/syntax/tree.ts'
import { firstEndingAfter } from '../text/document.ts'
import type { Draft, Party } from './draft.ts'
import { wordsIn } from './parts.ts'
import { lowerAt, type Scene } from './scene.ts'

export interface Parties {
  readonly who: readonly Party[]
  readonly whom: readonly Party[]
}

export function partiesOf(scene: Scene, draft: Draft): Parties {
  const { tree, word, cue } = draft
  const doing = partiesAt(scene, tree, wordsIn(tree, word, 'subject'))
  const undergoing = partiesAt(scene, tree, [...wordsIn(tree, word, 'object'), ...wordsIn(tree, word, 'against')])
  return cue.trigger.swap ? { who: undergoing, whom: doing } : { who: doing, whom: undergoing }
}

function partiesAt(scene: Scene, tree: Tree, words: readonly number[]): Party[] {
  const parties: Party[] = []
  for (const word of words) {
    const party = partyAt(scene, tree, word)
    if (party !== null && !parties.some(({ name }) => name === party.name)) parties.push(party)
  }
  return parties
}

/** The party that a word stands for: its name's fullest form, what its pronoun means, or its own noun phrase. */
export function partyAt(scene: Scene, tree: Tree, word: number): Party | null {
  const there = tree.words[word]
  if (there === undefined) return null
  const number = firstEndingAfter(scene.names, there.start)
  const named = scene.names[number]
  if (named !== undefined && named.start < there.end) return fullest(scene, number)
  const entity = scene.meant?.entityAt(there.start) ?? null
  const meant = entity === null ? -1 : nameOf(entity)
  if (meant >= 0 && there.upos === 'PRON') return fullest(scene, meant)
  if (there.upos === 'PRON') return null
  return phraseAt(scene, tree, word)
}

function fullest(scene: Scene, number: number): Party | null {
  const name = scene.names[scene.names[number]?.fullest ?? number]
  return name === undefined ? null : { name: name.text, span: { start: name.start, end: name.end }, inferred: false }
}

/** The noun with what describes it before, articles and numbers left out: "striking dock workers". */
function phraseAt(scene: Scene, tree: Tree, word: number): Party | null {
  let first = word
  while (first > 0 && tree.headOf(first - 1) === word && /^(?:amod|compound|nmod)$/.test(tree.labelOf(first - 1)))
    first--
  if (/^['’]s?$/.test(lowerAt(tree, first))) first++
  const span = { start: tree.words[first]?.start ?? 0, end: tree.words[word]?.end ?? 0 }
  const name = scene.document.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
  return name === '' ? null : { name, span, inferred: false }
}
