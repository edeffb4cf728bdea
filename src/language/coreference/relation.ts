// How a pronoun stands to a mention of its own sentence in the tree.
import type { Tree } from '../syntax/tree.ts'

export const RELATION = {
  /** Another sentence, or no tree. */
  apart: 0,
  /** Both are subject or object of one verb: "she met Ana". */
  argument: 1,
  /** Subject of the verb that a prepositional phrase with the pronoun hangs on: "Ana brought it with her". */
  adjunct: 2,
  /** Subject of the verb in whose object or phrase the pronoun stands: "Ana lost her job". */
  subjectOver: 3,
  /** Subject of a clause above the pronoun's: "Ana said she won". */
  subjectAbove: 4,
  /** Subject of a clause joined by "and": "Ana came and he left". */
  subjectBeside: 5,
  /** The pronoun stands in a clause that describes the mention: "the man who lost his hat". */
  described: 6,
  /** The pronoun is part of the mention itself: "her brother". */
  inside: 7,
  /** Object or phrase of a verb above: "told Ana that she". */
  objectAbove: 8,
  other: 9,
} as const
export type Relation = (typeof RELATION)[keyof typeof RELATION]
export const RELATIONS = 10

const MOST_STEPS = 60

export function relationOf(tree: Tree, pronoun: number, mention: number): Relation {
  let at = pronoun
  let clauses = 0
  let joined = false
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const head = tree.headOf(at)
    if (head < 0) break
    const label = tree.labelOf(at)
    if (CLAUSE.test(label)) clauses++
    if (label === 'conj') joined = true
    if (head === mention) return clauses > 0 ? RELATION.described : RELATION.inside
    if (tree.headOf(mention) === head && mention !== at) {
      const found = fromArgument(tree.labelOf(mention), label, at === pronoun, clauses, joined)
      if (found !== null) return found
    }
    at = head
  }
  return RELATION.other
}

const CLAUSE = /^(?:acl|advcl|ccomp|xcomp|csubj|parataxis)$/

/** For a mention that hangs on the same word as the pronoun, or as what the pronoun stands in. */
function fromArgument(
  mention: string,
  own: string,
  direct: boolean,
  clauses: number,
  joined: boolean,
): Relation | null {
  const isSubject = mention === 'nsubj'
  if (clauses === 0 && direct) {
    if (own === 'conj') return null
    if (own === 'obl') return isSubject ? RELATION.adjunct : RELATION.argument
    return /^(?:nsubj|obj|iobj)$/.test(mention) ? RELATION.argument : RELATION.other
  }
  if (isSubject) return joined ? RELATION.subjectBeside : clauses === 0 ? RELATION.subjectOver : RELATION.subjectAbove
  return /^(?:obj|iobj|obl)$/.test(mention) && clauses > 0 ? RELATION.objectAbove : null
}
