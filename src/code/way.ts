// The way from words of a sentence up its tree to those that tell of an event: how the date and the place belong to it.
import type { Tree } from '../language/syntax/tree.ts'
import type { Span } from '../model/span.ts'
import { carrierOf } from './carrier.ts'
import type { Draft } from './draft.ts'
import { lowerAt } from './scene.ts'

/** Verbs of saying: where somebody said something is not where it happened. */
export const SAYING =
  /^(?:said|says|say|told|tells|added|adds|reported|reports|wrote|writes|announced|claimed|stated|warned|according)$/

/** What the way up the tree passes. */
export interface Way {
  readonly steps: number
  /** The relation by which it comes to the word at its end, and the preposition there. */
  readonly label: string
  readonly link: string
  /** The preposition nearest to the place itself. */
  readonly near: string
  /** Clauses on the way that tell of something else. */
  readonly clauses: number
}

/** Words that stand for the event: the cue, and the verb that carries a noun ("staged a strike"). */
export function anchorsOf({ tree, word }: Draft): ReadonlySet<number> {
  const carrier = carrierOf(tree, word)
  return new Set(carrier === null ? [word] : [word, carrier.verb])
}

/** The way from a span up to one of the words; null where it does not lead there. */
export function wayTo(tree: Tree, span: Span, words: ReadonlySet<number>): Way | null {
  let at = tree.headIn(span)
  if (at < 0) return null
  if (words.has(at)) return { steps: 0, label: 'self', link: '', near: '', clauses: 0 }
  let near = ''
  let clauses = 0
  for (let steps = 1; steps < 12; steps++) {
    const link = linkBefore(tree, at)
    if (near === '') near = link
    const head = tree.headOf(at)
    if (head < 0) return null
    // What is said, and who says it, is another matter: "killed ten, officials said in Berlin".
    if (/^(?:ccomp|parataxis)$/.test(tree.labelOf(at))) return null
    if (/^(?:acl|advcl)$/.test(tree.labelOf(at))) clauses++
    if (words.has(head)) return { steps, label: tree.labelOf(at), link, near, clauses }
    at = head
  }
  return null
}

function linkBefore(tree: Tree, word: number): string {
  const link = tree.child(word, 'case')
  return link < 0 ? '' : lowerAt(tree, link)
}

/** The words above the event, the nearest first. */
export function governors(tree: Tree, word: number): number[] {
  const found: number[] = []
  for (let at = tree.headOf(word); at >= 0 && found.length < 6; at = tree.headOf(at)) found.push(at)
  return found
}
