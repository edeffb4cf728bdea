// Where the words of a cue stand in a tree.
import type { Tree } from '../language/syntax/tree.ts'
import type { Cue } from './lexicon.ts'
import { lemmaAt, lowerAt } from './scene.ts'

/** The words of the cue that is headed by `word`, or null where one is missing. */
export function cueWords(cue: Cue, tree: Tree, word: number): number[] | null {
  if (cue.lemmas.length === 1) return [word]
  return cue.trigger.pos === 'verb' ? verbWords(cue, tree, word) : nounWords(cue, tree, word)
}

const PARTICLE = /^(?:up|out|off|down|on|in|over|away|back|through|to|for|of|with|into|from|at|by|as|against)$/

/** "lay down arms": the further words hang on the verb or stand directly behind; a passive has its object before it. */
function verbWords({ lemmas }: Cue, tree: Tree, word: number): number[] | null {
  const words = [word]
  let last = word
  for (let next = 1; next < lemmas.length; next++) {
    const lemma = lemmas[next] ?? ''
    let at = behind(tree, word, last, lemma)
    if (at < 0 && !PARTICLE.test(lemma)) at = before(tree, word, lemma)
    if (at < 0 || words.includes(at)) return null
    words.push(at)
    last = Math.max(last, at)
  }
  return words
}

function behind(tree: Tree, verb: number, last: number, lemma: string): number {
  const until = Math.min(tree.words.length, last + 12)
  for (let at = last + 1; at < until; at++)
    if (isLemma(tree, at, lemma) && (at === last + 1 || hangsOn(tree, at, verb))) return at
  return -1
}

/** "arms were laid down", "charges filed on Monday". */
function before(tree: Tree, verb: number, lemma: string): number {
  for (let at = verb - 1; at >= Math.max(0, verb - 12); at--) {
    if (!isLemma(tree, at, lemma)) continue
    const undergoes = tree.headOf(at) === verb && tree.labelOf(at) === 'nsubj'
    const described = tree.headOf(verb) === at && tree.labelOf(verb) === 'acl'
    if ((undergoes || described) && tree.words[verb]?.xpos === 'VBN') return at
  }
  return -1
}

function hangsOn(tree: Tree, word: number, verb: number): boolean {
  let at = word
  for (let steps = 0; steps < 3; steps++) {
    const label = tree.labelOf(at)
    if (/^(?:acl|advcl|ccomp|conj|parataxis)$/.test(label)) return false
    at = tree.headOf(at)
    if (at === verb) return true
    if (at < 0) return false
  }
  return false
}

/** "hunger strike", "walk-out": the further words stand directly beside the noun, hyphens aside. */
function nounWords({ lemmas, head }: Cue, tree: Tree, word: number): number[] | null {
  const words = [word]
  let there = word
  for (let at = head - 1; at >= 0; at--) {
    there = beside(tree, there, -1)
    if (!isLemma(tree, there, lemmas[at] ?? '')) return null
    words.push(there)
  }
  there = word
  for (let at = head + 1; at < lemmas.length; at++) {
    there = beside(tree, there, 1)
    if (!isLemma(tree, there, lemmas[at] ?? '')) return null
    words.push(there)
  }
  return words
}

function beside(tree: Tree, word: number, step: 1 | -1): number {
  const next = word + step
  return /^[-‐‑–]$/.test(tree.words[next]?.form ?? '') ? next + step : next
}

function isLemma(tree: Tree, at: number, lemma: string): boolean {
  return tree.words[at] !== undefined && (lowerAt(tree, at) === lemma || lemmaAt(tree, at) === lemma)
}
