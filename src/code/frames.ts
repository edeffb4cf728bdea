// Which words around a cue stand for those who act and those acted upon, by how its type reads its parties
// (PartiesRead in model/codebook.ts).
import type { Tree } from '../language/syntax/tree.ts'
import type { PartiesRead } from '../model/codebook.ts'
import { isUndergone } from '../read/figures/syntax/roles.ts'
import { behind, isNoun, subjectsAbove, withJoined, wordsIn } from './parts.ts'
import { lemmaAt, lowerAt } from './scene.ts'

/** Heads of the words, in order. */
export interface Sides {
  readonly who: readonly number[]
  readonly whom: readonly number[]
}

export function sidesOf(tree: Tree, word: number, parties: PartiesRead): Sides {
  const sides = isNoun(tree, word) ? ofNoun(tree, word, parties) : ofVerb(tree, word, parties)
  return { who: withJoined(tree, [...new Set(sides.who)]), whom: withJoined(tree, [...new Set(sides.whom)]) }
}

const TARGETS = ['against', 'on', 'upon', 'at', 'to', 'from', 'with', 'for'] as const

function ofVerb(tree: Tree, word: number, parties: PartiesRead): Sides {
  const described = describedBy(tree, word)
  if (described !== null) return sideOfDescribed(tree, word, described, parties)
  const doing = wordsIn(tree, word, 'subject')
  const object = wordsIn(tree, word, 'object')
  switch (parties) {
    case 'together':
      return { who: [...doing, ...object, ...beside(tree, word, ['with', 'between', 'among', 'by'])], whom: [] }
    case 'suffers':
      // "The fire killed nine": what brings it about may be no party, but those it strikes are.
      return object.length > 0 ? { who: doing, whom: object } : { who: [], whom: doing }
    case 'becomes':
      return { who: object.length > 0 ? object : doing, whom: [] }
    default:
      return { who: doing, whom: [...object, ...targetsOf(tree, word, object.length > 0)] }
  }
}

/** What a verb without an object acts upon: "marched against", "fired on". With one, only "against" adds to it. */
function targetsOf(tree: Tree, word: number, hasObject: boolean): number[] {
  return beside(tree, word, hasObject ? ['against'] : ['against', 'on', 'upon', 'at'])
}

/** "striking nurses", "the detained editor": the noun that a participle or a clause behind it describes. */
function describedBy(tree: Tree, word: number): number | null {
  const label = tree.labelOf(word)
  const head = tree.headOf(word)
  return label === 'amod' && head >= 0 && isNoun(tree, head) ? head : null
}

function sideOfDescribed(tree: Tree, word: number, noun: number, parties: PartiesRead): Sides {
  const done =
    /^VB[ND]$/.test(tree.words[word]?.xpos ?? '') || (/ed$/.test(lowerAt(tree, word)) && parties !== 'suffers')
  if (parties === 'together' || parties === 'becomes') return { who: [noun], whom: [] }
  if (parties === 'suffers' || done) return { who: [], whom: [noun] }
  return { who: [noun], whom: [] }
}

function ofNoun(tree: Tree, word: number, parties: PartiesRead): Sides {
  const owner = wordsIn(tree, word, 'modifier').filter((child) => isParty(tree, child))
  const by = [...beside(tree, word, ['by']), ...doersAbove(tree, word)]
  const of = beside(tree, word, ['of'])
  const between = beside(tree, word, ['between', 'among', 'with'])
  switch (parties) {
    case 'undergoes':
      return { who: by, whom: [...of, ...owner] }
    case 'suffers':
      return { who: beside(tree, word, ['by']), whom: [...of, ...owner, ...beside(tree, word, ['among'])] }
    case 'together':
      return { who: [...by, ...owner, ...between, ...of], whom: [] }
    case 'becomes':
      return { who: [...of, ...owner, ...by], whom: [] }
    default:
      return { who: [...by, ...owner, ...of], whom: beside(tree, word, ['against', 'on', 'at', 'upon']) }
  }
}

/** A name, an owner or a noun before the noun: "ICE raids", "the union's strike", "nurses strike"; no plain adjective. */
function isParty(tree: Tree, word: number): boolean {
  const { upos = 'X', xpos = '' } = tree.words[word] ?? {}
  return upos === 'PROPN' || xpos === 'PRP$' || ((upos === 'NOUN' || upos === 'PRON') && tree.labelOf(word) !== 'amod')
}

/** Verbs that only carry the noun behind them: who does them does what the noun says. */
const CARRIERS = new Set(
  `stage launch hold mount wage conduct carry make take begin start continue join lead organise organize call announce declare
   plan file lodge bring issue deliver give sign reach strike agree conclude hold open commit perpetrate perform execute undertake
   resume end suspend suspended threaten face order impose enforce authorise authorize approve propose`.split(/\s+/),
)

/** The subject of the verb that carries an event noun as its object, or what it is carried out "by". */
function doersAbove(tree: Tree, noun: number): number[] {
  let at = noun
  if (tree.labelOf(at) === 'conj' && isNoun(tree, tree.headOf(at))) at = tree.headOf(at)
  const verb = tree.headOf(at)
  const label = tree.labelOf(at)
  if (verb < 0) return []
  if (label === 'obj' && CARRIERS.has(lemmaAt(tree, verb))) return subjectsAbove(tree, verb)
  if (label === 'nsubj' && isUndergone(tree, verb)) return behind(tree, verb, 'by')
  // "went on strike", "entered the second week of a strike": in it, not by it.
  if (label === 'obl' && /^(?:on|in|into)$/.test(linkOf(tree, at)) && IN_IT.has(lemmaAt(tree, verb)))
    return subjectsAbove(tree, verb)
  const acl = tree.childrenOf(noun).find((child) => tree.labelOf(child) === 'acl' && isUndergone(tree, child))
  return acl === undefined ? [] : behind(tree, acl, 'by')
}

const IN_IT = new Set('go be remain stay come walk join engage participate take enter'.split(' '))

function linkOf(tree: Tree, word: number): string {
  const link = tree.child(word, 'case')
  return link < 0 ? '' : lowerAt(tree, link)
}

function beside(
  tree: Tree,
  word: number,
  prepositions: readonly (typeof TARGETS)[number][] | readonly string[],
): number[] {
  return prepositions.flatMap((preposition) => behind(tree, word, preposition))
}
