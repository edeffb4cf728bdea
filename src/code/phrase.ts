// What kind of phrase an event noun heads: new to the reader ("a strike by 200 nurses"), known ("the strike"), or any at all ("strikes").
import type { Tree } from '../language/syntax/tree.ts'
import { lowerAt } from './scene.ts'

/** new: "a strike", "three strikes" · known: "the strike", "this", "their" · none: no article · any: "any", "no", "every". */
export type Article = 'new' | 'known' | 'none' | 'any'

export interface Phrase {
  readonly article: Article
  readonly plural: boolean
  /** Whether it is told which one: "of", "by", "in" …, a date, a name before it. */
  readonly told: boolean
  /** Whether adjectives describe it. */
  readonly described: boolean
}

const KNOWN = /^(?:the|this|that|these|those|its|their|his|her|our|my|your|such)$/
const ANY =
  /^(?:any|no|every|each|either|neither|what|whatever|which|some|more|many|most|few|fewer|further|such|other)$/

export function phraseOf(tree: Tree, noun: number): Phrase {
  let article: Article = 'none'
  let told = false
  let described = false
  for (const child of tree.childrenOf(noun)) {
    const label = tree.labelOf(child)
    const form = lowerAt(tree, child)
    if (label === 'det' || label === 'nmod' || label === 'amod') {
      if (ANY.test(form)) article = 'any'
      else if (KNOWN.test(form)) article = 'known'
      else if (/^(?:an?|another|one)$/.test(form)) article = 'new'
    }
    if (label === 'nummod') article = article === 'known' ? 'known' : 'new'
    if (label === 'nmod' || label === 'obl' || label === 'acl') told ||= child > noun || tree.child(child, 'case') >= 0
    if ((label === 'amod' || label === 'compound') && child < noun) described = true
  }
  return { article, plural: tree.words[noun]?.xpos === 'NNS', told, described }
}
