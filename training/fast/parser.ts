// Trains the parser with a dynamic oracle (Goldberg and Nivre 2013): in any state, the transitions that lose the fewest arcs are right.
import { fillParseAtoms, PARSE_TEMPLATES, parseAtoms } from '../../src/language/syntax/fast/parse-features.ts'
import {
  apply,
  atRoot,
  bestAllowed,
  canLeft,
  canRight,
  canShift,
  finished,
  leftOf,
  rightOf,
  SHIFT,
  type State,
  stateOf,
} from '../../src/language/syntax/fast/transitions.ts'
import type { Traits } from '../../src/language/syntax/fast/word-traits.ts'
import type { Perceptron } from './perceptron.ts'

export interface GoldTree {
  readonly heads: readonly number[]
  readonly labels: readonly number[]
}

const atoms = parseAtoms()
const keys = new Uint32Array(PARSE_TEMPLATES.count)
/** Of the states reached, this share is left by the parser's own choice, right or wrong. */
const EXPLORE = 0.9

export interface Lesson {
  readonly perceptron: Perceptron
  readonly labels: number
  readonly root: number
  readonly explore: boolean
  readonly random: () => number
  readonly scores: Float64Array
}

/** One sentence; `tags` as the tagger gives them. Returns the number of errors. */
export function learnTree(lesson: Lesson, traits: Traits, tags: Int32Array, gold: GoldTree): number {
  const { perceptron, labels, root, scores } = lesson
  const state = stateOf(traits.length)
  let errors = 0
  while (!finished(state)) {
    if (atRoot(state)) {
      apply(state, rightOf(root, labels), labels)
      continue
    }
    fillParseAtoms(atoms, state, traits, tags)
    PARSE_TEMPLATES.keysOf(atoms, keys)
    perceptron.score(keys, keys.length, scores)
    const found = bestAllowed(state, scores, labels, root)
    const right = bestRight(state, gold, scores, labels, root)
    perceptron.step()
    const wrong = !right.includes(found)
    if (wrong) {
      errors++
      perceptron.update(keys, keys.length, right[0] as number, found)
    }
    const follow = !wrong || (lesson.explore && lesson.random() < EXPLORE)
    apply(state, follow ? found : (right[0] as number), labels)
  }
  return errors
}

/** The right transitions, the one with the greatest score first. */
function bestRight(state: State, gold: GoldTree, scores: Float64Array, labels: number, root: number): number[] {
  const { stack, top, next } = state
  const s0 = stack[top] as number
  const shift = canShift(state) ? shiftCost(state, gold) : Number.POSITIVE_INFINITY
  const left = canLeft(state) ? leftCost(state, gold) : Number.POSITIVE_INFINITY
  const right = canRight(state) ? rightCost(state, gold) : Number.POSITIVE_INFINITY
  const least = Math.min(shift, left, right)
  const known = gold.labels[s0] ?? 0
  // Where the true head is out of reach, any relation is as good as another.
  const labelsFor = (head: number) => (gold.heads[s0] === head ? [known] : others(labels, root))
  const found = [
    ...(shift === least ? [SHIFT] : []),
    ...(left === least ? labelsFor(next).map(leftOf) : []),
    ...(right === least ? labelsFor(stack[top - 1] as number).map((label) => rightOf(label, labels)) : []),
  ]
  return found.sort((a, b) => (scores[b] as number) - (scores[a] as number))
}

/** All relations but that of the root. */
function others(labels: number, root: number): number[] {
  return Array.from({ length: labels }, (_, label) => label).filter((label) => label !== root)
}

/** Dependents of `word` among the words to come. */
function dependentsToCome(state: State, gold: GoldTree, word: number): number {
  let count = 0
  for (let at = state.next; at < state.length; at++) if (gold.heads[at] === word) count++
  return count
}

function leftCost(state: State, gold: GoldTree): number {
  const s0 = state.stack[state.top] as number
  const head = gold.heads[s0] as number
  const below = head === state.stack[state.top - 1] || (head > state.next && head < state.length)
  return dependentsToCome(state, gold, s0) + (below ? 1 : 0)
}

function rightCost(state: State, gold: GoldTree): number {
  const s0 = state.stack[state.top] as number
  const head = gold.heads[s0] as number
  return dependentsToCome(state, gold, s0) + (head >= state.next && head < state.length ? 1 : 0)
}

function shiftCost(state: State, gold: GoldTree): number {
  const { stack, top, next } = state
  let cost = 0
  for (let at = 0; at <= top; at++) {
    const word = stack[at] as number
    if (at < top && gold.heads[next] === word) cost++
    if (word !== state.length && gold.heads[word] === next) cost++
  }
  return cost
}
