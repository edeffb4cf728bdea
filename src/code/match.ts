// Finds the words that tell of an event: cues of the codebook in the trees of the sentences that hold one.
import type { Tree } from '../language/syntax/tree.ts'
import { meets } from './conditions.ts'
import type { Draft } from './draft.ts'
import type { Cue } from './lexicon.ts'
import { lemmaAt, lowerAt, type Scene } from './scene.ts'

/** All cues of a report, in order. A word tells of one event only: the longest cue wins, then the one that asks most. */
export function findDrafts(scene: Scene): Draft[] {
  const drafts: Draft[] = []
  scene.document.sentences.forEach(({ first, last }, sentence) => {
    let worth = false
    for (let at = first; at < last && !worth; at++) {
      worth = scene.lexicon.forms.has(scene.document.tokens[at]?.lower ?? '')
    }
    const tree = worth ? scene.context.trees(sentence) : null
    if (tree !== null) for (let word = 0; word < tree.words.length; word++) add(tree, word, sentence)
  })
  return drafts

  function add(tree: Tree, word: number, sentence: number): void {
    let best: Draft | null = null
    for (const cue of scene.lexicon.cues.get(lemmaAt(tree, word)) ?? []) {
      const draft = draftOf(cue, tree, word, sentence)
      if (draft !== null && meets(scene, draft) && (best === null || isCloser(draft, best))) best = draft
    }
    if (best !== null) drafts.push(best)
  }
}

function isCloser({ cue }: Draft, { cue: best }: Draft): boolean {
  if (cue.lemmas.length !== best.lemmas.length) return cue.lemmas.length > best.lemmas.length
  return asked(cue) > asked(best)
}

function asked({ trigger: { when, unless } }: Cue): number {
  return Object.keys(when ?? {}).length * 4 + Object.keys(unless ?? {}).length
}

/** The cue at a word, or null: its part of speech must fit, and its other words stand where they must. */
function draftOf(cue: Cue, tree: Tree, word: number, sentence: number): Draft | null {
  if (!fits(cue, tree, word)) return null
  const words = cue.trigger.pos === 'verb' ? verbWords(cue, tree, word) : nounWords(cue, tree, word)
  if (words === null) return null
  const spans = words.map((at) => tree.words[at] ?? { start: 0, end: 0 })
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  return { cue, sentence, tree, word, words: { start, end } }
}

function fits({ trigger: { pos } }: Cue, tree: Tree, word: number): boolean {
  const { upos, xpos } = tree.words[word] ?? { upos: 'X', xpos: 'FW' }
  // A participle may be tagged as either: "the striking nurses", "40 injured".
  const participle = xpos === 'VBN' || xpos === 'VBG'
  if (pos === 'verb') return upos === 'VERB' || (upos === 'ADJ' && /(?:ed|ing)$/.test(lowerAt(tree, word)))
  if (pos === 'noun') return upos === 'NOUN' || upos === 'PROPN'
  return upos === 'ADJ' || (participle && tree.labelOf(word) === 'amod')
}

/** "lay down arm": the further lemmas follow the verb in order, not far from it. */
function verbWords({ lemmas }: Cue, tree: Tree, word: number): number[] | null {
  const words = [word]
  let at = word
  for (let next = 1; next < lemmas.length; next++) {
    const until = Math.min(tree.words.length, at + 7)
    do at++
    while (at < until && lemmaAt(tree, at) !== lemmas[next] && lowerAt(tree, at) !== lemmas[next])
    if (at >= until) return null
    words.push(at)
  }
  return words
}

/** "hunger strike": the lemmas before stand directly before the noun. */
function nounWords({ lemmas, head }: Cue, tree: Tree, word: number): number[] | null {
  const words: number[] = []
  for (let at = 0; at <= head; at++) {
    const there = word - head + at
    if (at < head && lemmaAt(tree, there) !== lemmas[at] && lowerAt(tree, there) !== lemmas[at]) return null
    words.push(there)
  }
  return words
}
