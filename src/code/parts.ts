// The parts around a cue by their names in a codebook: "subject", "object", "modifier", a preposition, several ("with|between").
import type { Tree } from '../language/syntax/tree.ts'
import { isUndergone } from '../read/figures/syntax/roles.ts'
import { lowerAt } from './scene.ts'

/** Heads of what stands in a part of the word, in order. Passives are turned: what undergoes is the object. */
export function wordsIn(tree: Tree, word: number, part: string): number[] {
  if (part.includes('|')) return part.split('|').flatMap((one) => wordsIn(tree, word, one))
  if (part === 'subject') return withJoined(tree, subjectsOf(tree, word))
  if (part === 'object') return withJoined(tree, objectsOf(tree, word))
  if (part === 'modifier') return modifiersOf(tree, word)
  if (part === 'as') return withJoined(tree, [...behind(tree, word, part), ...namedOf(tree, word)])
  return withJoined(tree, behind(tree, word, part))
}

/** What somebody is named, "as" left out: "elected mayor", "named her deputy". */
function namedOf(tree: Tree, word: number): number[] {
  return children(tree, word, 'xcomp').filter((child) => isNoun(tree, child))
}

/** Who does it, by the clause's own words. */
function subjectsOf(tree: Tree, word: number): number[] {
  if (isNoun(tree, word)) return [...behind(tree, word, 'by'), ...children(tree, word, 'nmod:poss')]
  if (isUndergone(tree, word)) return behind(tree, word, 'by')
  return subjectsAbove(tree, word)
}

function objectsOf(tree: Tree, word: number): number[] {
  if (isNoun(tree, word)) return behind(tree, word, 'of')
  if (isUndergone(tree, word)) return subjectsAbove(tree, word)
  const own = children(tree, word, 'obj')
  return own.length > 0 ? own : relativeOf(tree, word, /^(?:whom|which|that)$/)
}

/** The subject of a verb: its own, or that of the verb it is joined to or leads on from; of a relative clause its noun. */
export function subjectsAbove(tree: Tree, word: number): number[] {
  let at = word
  for (let steps = 0; steps < 5; steps++) {
    const own = children(tree, at, 'nsubj')
    if (own.length > 0) {
      const relative = own.some((child) => /^(?:who|which|that)$/.test(lowerAt(tree, child)))
      return relative && tree.labelOf(at) === 'acl' ? [tree.headOf(at)] : own
    }
    const label = tree.labelOf(at)
    // "the striking nurses", "dozens of arrested men"
    if (label === 'amod' && at === word) return [tree.headOf(at)]
    if (label === 'acl' && tree.words[at]?.xpos !== 'VB') return [tree.headOf(at)]
    if (label !== 'conj' && label !== 'xcomp' && label !== 'advcl') return []
    const head = tree.headOf(at)
    if (head < 0 || (label === 'conj' && isNoun(tree, head))) return []
    at = head
  }
  return []
}

function relativeOf(tree: Tree, word: number, pronoun: RegExp): number[] {
  if (tree.labelOf(word) !== 'acl') return []
  const taken = children(tree, word, 'obj').some((child) => pronoun.test(lowerAt(tree, child)))
  return taken ? [tree.headOf(word)] : []
}

function modifiersOf(tree: Tree, word: number): number[] {
  return tree.childrenOf(word).filter((child) => /^(?:amod|compound|nmod:poss|nummod)$/.test(labelled(tree, child)))
}

/** What stands behind a preposition that hangs on the word. */
export function behind(tree: Tree, word: number, preposition: string): number[] {
  return tree.childrenOf(word).filter((child) => {
    if (!/^(?:obl|nmod)$/.test(tree.labelOf(child))) return false
    const link = tree.child(child, 'case')
    return link >= 0 && lowerAt(tree, link) === preposition
  })
}

function children(tree: Tree, word: number, label: string): number[] {
  return tree.childrenOf(word).filter((child) => labelled(tree, child) === label)
}

/** The label, owners told apart from other nouns that hang on a noun: the trees name no subtypes. */
function labelled(tree: Tree, word: number): string {
  const label = tree.labelOf(word)
  if (label !== 'nmod') return label
  const link = tree.child(word, 'case')
  const owner = link < 0 ? tree.words[word]?.xpos === 'PRP$' : /^['’]s?$/.test(lowerAt(tree, link))
  return owner ? 'nmod:poss' : 'nmod'
}

export function isNoun(tree: Tree, word: number): boolean {
  return /^(?:NOUN|PROPN|NUM|PRON)$/.test(tree.words[word]?.upos ?? '')
}

/** Heads, and what is joined to them by "and". */
export function withJoined(tree: Tree, heads: readonly number[]): number[] {
  const found: number[] = []
  for (const head of heads) {
    found.push(head)
    for (const child of tree.childrenOf(head)) {
      if (tree.labelOf(child) === 'conj' && isNoun(tree, child)) found.push(child)
    }
  }
  return found
}
