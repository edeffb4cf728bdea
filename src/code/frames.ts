// Which words around a cue stand for those who act and those acted upon, by how its type reads its parties
// (PartiesRead in model/codebook.ts).
import type { Tree } from '../language/syntax/tree.ts'
import type { PartiesRead } from '../model/codebook.ts'
import { isUndergone } from '../read/figures/syntax/roles.ts'
import { behind, isNoun, subjectsAbove, withJoined, wordsIn } from './parts.ts'
import { lemmaAt, lowerAt } from './scene.ts'

/** Heads of words, in order; the first group that holds a party answers for the side. */
type Groups = readonly (readonly number[])[]

export interface Sides {
  readonly who: Groups
  readonly whom: Groups
}

export function sidesOf(tree: Tree, word: number, parties: PartiesRead): Sides {
  const sides = isNoun(tree, word) ? ofNoun(tree, word, parties) : ofVerb(tree, word, parties)
  const joined = (groups: Groups) => groups.map((heads) => withJoined(tree, [...new Set(heads)]))
  return { who: joined(sides.who), whom: joined(sides.whom) }
}

function ofVerb(tree: Tree, word: number, parties: PartiesRead): Sides {
  const described = describedBy(tree, word)
  if (described !== null) return sideOfDescribed(tree, word, described, parties)
  const doing = wordsIn(tree, word, 'subject')
  const object = objectsOf(tree, word)
  const owners = (heads: readonly number[]) => heads.flatMap((head) => ownersOf(tree, head))
  switch (parties) {
    case 'together':
      return {
        who: [[...doing, ...object, ...beside(tree, word, ['with', 'between', 'among', 'by'])], owners(doing)],
        whom: [],
      }
    case 'suffers':
      // "The fire killed nine": what brings it about may be no party, but those it strikes are.
      return object.length > 0 ? { who: [doing], whom: [object] } : { who: [], whom: [doing, owners(doing)] }
    case 'becomes':
      return { who: [object, doing], whom: [] }
    default:
      return {
        who: [doing, owners(doing)],
        whom: [
          [...object, ...targetsOf(tree, word, object.length > 0)],
          beside(tree, word, ['to', 'from']),
          owners(object),
        ],
      }
  }
}

/** The verb's object and the one it is done for; of verbs joined by "and" the last one's ("seized and beat a man"). */
function objectsOf(tree: Tree, word: number): number[] {
  const own = [
    ...wordsIn(tree, word, 'object'),
    ...tree.childrenOf(word).filter((child) => tree.labelOf(child) === 'iobj'),
  ]
  if (own.length > 0 || isUndergone(tree, word)) return own
  const joined = tree.childrenOf(word).find((child) => tree.labelOf(child) === 'conj' && tree.child(child, 'nsubj') < 0)
  return joined === undefined ? [] : wordsIn(tree, joined, 'object')
}

/** "the minister's plan", "the homes of the miners": whose it is. */
function ownersOf(tree: Tree, word: number): number[] {
  return [...wordsIn(tree, word, 'modifier').filter((child) => isOwner(tree, child)), ...beside(tree, word, ['of'])]
}

function isOwner(tree: Tree, word: number): boolean {
  return tree.words[word]?.xpos === 'PRP$' || /^['’]s?$/.test(linkOf(tree, word))
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
  if (parties === 'together' || parties === 'becomes') return { who: [[noun]], whom: [] }
  if (parties === 'suffers' || done) return { who: [], whom: [[noun]] }
  return { who: [[noun]], whom: [] }
}

function ofNoun(tree: Tree, word: number, parties: PartiesRead): Sides {
  const owner = wordsIn(tree, word, 'modifier').filter((child) => isParty(tree, child))
  const carrier = carrierOf(tree, word)
  const by = [...beside(tree, word, ['by']), ...doersAbove(tree, word, carrier)]
  const of = beside(tree, word, ['of'])
  const against = [...beside(tree, word, TARGETS), ...(carrier < 0 ? [] : beside(tree, carrier, ['against', 'on']))]
  switch (parties) {
    case 'undergoes':
      return { who: [by], whom: [[...of, ...owner], against] }
    case 'suffers':
      return { who: [beside(tree, word, ['by'])], whom: [[...of, ...owner, ...beside(tree, word, ['among'])]] }
    case 'together':
      return { who: [[...by, ...owner, ...beside(tree, word, ['between', 'among', 'with']), ...of]], whom: [] }
    case 'becomes':
      return { who: [[...of, ...owner], by], whom: [] }
    default:
      return { who: [[...by, ...owner], of], whom: [against, by.length + owner.length > 0 ? of : []] }
  }
}

const TARGETS = ['against', 'on', 'upon', 'at']

/** A name, an owner or a noun before the noun: "ICE raids", "the union's strike", "nurses strike"; no plain adjective. */
function isParty(tree: Tree, word: number): boolean {
  const { upos = 'X', xpos = '' } = tree.words[word] ?? {}
  return upos === 'PROPN' || xpos === 'PRP$' || ((upos === 'NOUN' || upos === 'PRON') && tree.labelOf(word) !== 'amod')
}

/** Verbs that only carry the noun behind them: who does them does what the noun says. */
const CARRIERS = new Set(
  `stage launch hold mount wage conduct carry make take begin start continue join lead organise organize call announce declare
   plan file lodge bring issue deliver give sign reach strike agree conclude open commit perpetrate perform execute undertake
   resume end suspend threaten face order impose enforce authorise authorize approve propose pass adopt enact host attend`.split(
    /\s+/,
  ),
)

/** The verb that carries an event noun as its object or subject, or that describes it ("filed against", "announced by"); -1 for none. */
function carrierOf(tree: Tree, noun: number): number {
  const at = tree.labelOf(noun) === 'conj' && isNoun(tree, tree.headOf(noun)) ? tree.headOf(noun) : noun
  const verb = tree.headOf(at)
  const label = tree.labelOf(at)
  // "strike a deal" carries it, "strike down a law" does not.
  if (verb >= 0 && label === 'obj' && CARRIERS.has(lemmaAt(tree, verb)) && tree.child(verb, 'compound') < 0) return verb
  if (verb >= 0 && label === 'nsubj' && isUndergone(tree, verb)) return verb
  // "went on strike", "entered the second week of a strike": in it, not by it.
  if (verb >= 0 && label === 'obl' && /^(?:on|in|into)$/.test(linkOf(tree, at)) && IN_IT.has(lemmaAt(tree, verb)))
    return verb
  return (
    tree.childrenOf(noun).find((child) => tree.labelOf(child) === 'acl' && tree.words[child]?.upos === 'VERB') ?? -1
  )
}

const IN_IT = new Set('go be remain stay come walk join engage participate take enter'.split(' '))

/** Who does what a noun says, by the verb that carries it. */
function doersAbove(tree: Tree, noun: number, carrier: number): number[] {
  if (carrier < 0) return []
  if (isUndergone(tree, carrier)) return behind(tree, carrier, 'by')
  if (tree.headOf(carrier) !== noun) return subjectsAbove(tree, carrier)
  // "the tariffs that the president imposed": the subject of the clause behind, where it is not the noun itself.
  const own = tree.childrenOf(carrier).filter((child) => tree.labelOf(child) === 'nsubj')
  return own.filter((child) => !/^(?:who|which|that)$/.test(lowerAt(tree, child)))
}

function linkOf(tree: Tree, word: number): string {
  const link = tree.child(word, 'case')
  return link < 0 ? '' : lowerAt(tree, link)
}

function beside(tree: Tree, word: number, prepositions: readonly string[]): number[] {
  return prepositions.flatMap((preposition) => behind(tree, word, preposition))
}
