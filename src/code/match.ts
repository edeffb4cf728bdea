// Finds the words that tell of an event: cues of the codebook in the trees of the sentences that hold one.
import type { Tree } from '../language/syntax/tree.ts'
import { firstEndingAfter } from '../text/document.ts'
import { carrierOf } from './carrier.ts'
import { meets } from './conditions.ts'
import { cueWords } from './cue-words.ts'
import type { Draft } from './draft.ts'
import { mayHoldCue } from './gate.ts'
import type { Cue } from './lexicon.ts'
import { lemmaAt, lowerAt, type Scene } from './scene.ts'

/** All cues of a report, in order. A word tells of one event only: the longest cue wins, then the one that asks most. */
export function findDrafts(scene: Scene): Draft[] {
  const drafts: Draft[] = []
  scene.document.sentences.forEach((_, sentence) => {
    if (!mayHoldCue(scene.lexicon, scene.document, sentence)) return
    const tree = scene.context.trees(sentence)
    if (tree !== null) drafts.push(...told(draftsIn(scene, tree, sentence)))
  })
  return drafts
}

function draftsIn(scene: Scene, tree: Tree, sentence: number): Draft[] {
  const drafts: Draft[] = []
  for (let word = 0; word < tree.words.length; word++) {
    const cues = cuesAt(scene, tree, word)
    if (cues.length === 0 || isNameOf(scene, tree, word) || isTime(scene, tree, word)) continue
    let best: Draft | null = null
    for (const cue of cues) {
      const draft = draftOf(cue, tree, word, sentence)
      if (draft !== null && meets(scene, draft) && (best === null || isCloser(draft, best))) best = draft
    }
    if (best !== null) drafts.push(best)
  }
  return drafts
}

/** Cues by the word's lemma; a participle's also by its form: "striking". */
function cuesAt({ lexicon: { cues } }: Scene, tree: Tree, word: number): readonly Cue[] {
  const own = cues.get(lemmaAt(tree, word)) ?? []
  if (tree.words[word]?.upos !== 'VERB') return own
  const formed = cues.get(lowerAt(tree, word))?.filter(({ trigger }) => trigger.pos === 'adjective') ?? []
  return formed.length === 0 ? own : [...formed, ...own]
}

function isCloser({ cue }: Draft, { cue: best }: Draft): boolean {
  if (cue.lemmas.length !== best.lemmas.length) return cue.lemmas.length > best.lemmas.length
  if (asked(cue) !== asked(best)) return asked(cue) > asked(best)
  return cue.trigger.weight > best.trigger.weight
}

function asked({ trigger: { when, unless } }: Cue): number {
  return Object.keys(when ?? {}).length * 4 + Object.keys(unless ?? {}).length
}

/** The cue at a word, or null: its part of speech must fit, and its other words stand where they must. */
function draftOf(cue: Cue, tree: Tree, word: number, sentence: number): Draft | null {
  if (!fits(cue, tree, word)) return null
  const words = cueWords(cue, tree, word)
  if (words === null || (cue.trigger.pos === 'noun' && isDescribing(tree, word, words))) return null
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

/** Nouns that leave the event noun before them what it is: "strike action", "a protest movement" is none. */
const CARRIED =
  /^(?:action|wave|campaign|move|attempt|operation|drive|bid|spree|series|round|process|threat|call|plan)s?$/

/** "strike committee", "election results": a noun that only describes the one behind it. `words` are the cue's own: "sit-in". */
function isDescribing(tree: Tree, word: number, words: readonly number[]): boolean {
  if (!/^(?:compound|amod|nmod)$/.test(tree.labelOf(word))) return false
  const head = tree.headOf(word)
  if (head <= word) return false
  if (words.includes(head)) return isDescribing(tree, head, words)
  return tree.child(word, 'case') < 0 && !CARRIED.test(lowerAt(tree, head))
}

/** Whether the word stands in the name of a person, a place or a body: "March for Life", "the Strike Fund". */
function isNameOf({ names }: Scene, tree: Tree, word: number): boolean {
  const { start, end, form } = tree.words[word] ?? { start: 0, end: 0, form: '' }
  if (!/^\p{Lu}/u.test(form)) return false
  const name = names[firstEndingAfter(names, start)]
  if (
    name === undefined ||
    name.start >= end ||
    (name.type !== 'person' && name.type !== 'place' && name.type !== 'organization')
  )
    return false
  // One capitalised word that begins a sentence may be a plain word taken for a name.
  return word > 0 || name.end > end
}

/** "March 10" is no march. */
function isTime({ dates }: Scene, tree: Tree, word: number): boolean {
  const { start, end, form } = tree.words[word] ?? { start: 0, end: 0, form: '' }
  if (!/^(?:march|fall|second)$/i.test(form)) return false
  const date = dates[firstEndingAfter(dates, start)]
  return date !== undefined && date.start < end
}

/** Two cues that tell of one event in one clause are one draft: "signed an agreement", "carried out an attack". */
function told(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => !drafts.some((other) => other !== draft && swallows(other, draft)))
}

function swallows(other: Draft, draft: Draft): boolean {
  // A cue of several words takes the shorter ones within it: "vote of no confidence".
  const within = other.words.start <= draft.words.start && draft.words.end <= other.words.end
  if (within && other.cue.lemmas.length > draft.cue.lemmas.length) return true
  const { tree } = draft
  const carrier = carrierOf(tree, draft.word)?.verb ?? -1
  if (carrier === other.word && other.cue.type === draft.cue.type) return true
  // A verb that only carries another event's noun is no event beside it: "reached an agreement".
  const carried = carrierOf(tree, other.word)?.verb ?? -1
  return (
    carried === draft.word && other.cue.type !== draft.cue.type && draft.cue.trigger.weight < other.cue.trigger.weight
  )
}
