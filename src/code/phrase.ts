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
  const children = tree.childrenOf(noun)
  const before = (child: number, pattern: RegExp) => child < noun && pattern.test(tree.labelOf(child))
  return {
    article: articleOf(tree, children),
    plural: tree.words[noun]?.xpos === 'NNS',
    told: children.some((child) => tells(tree, noun, child)),
    described: children.some((child) => before(child, /^(?:amod|compound)$/)),
  }
}

function tells(tree: Tree, noun: number, child: number): boolean {
  return /^(?:nmod|obl|acl)$/.test(tree.labelOf(child)) && (child > noun || tree.child(child, 'case') >= 0)
}

function articleOf(tree: Tree, children: readonly number[]): Article {
  let article: Article = 'none'
  for (const child of children) {
    const label = tree.labelOf(child)
    if (label === 'nummod' && article !== 'known') article = 'new'
    if (/^(?:det|nmod|amod)$/.test(label)) article = articleFor(lowerAt(tree, child)) ?? article
  }
  return article
}

function articleFor(form: string): Article | null {
  if (ANY.test(form)) return 'any'
  if (KNOWN.test(form)) return 'known'
  return /^(?:an?|another|one)$/.test(form) ? 'new' : null
}
