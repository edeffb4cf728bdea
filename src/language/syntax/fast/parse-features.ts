// What the parser looks at: the three words on top of the stack, the three to come, their outer dependents, relations, counts and distances.
// After Zhang and Nivre (2011), for the arc-hybrid system, with word clusters.
import { type Templates, templatesOf } from './templates.ts'
import { NONE, type State } from './transitions.ts'
import { PAD, type Traits } from './word-traits.ts'

const WORDS = ['s0', 's1', 's2', 'b0', 'b1', 'b2']
const CHILDREN = ['s0l', 's0r', 's1l', 's1r', 'b0l', 's0k', 's0q', 's1q', 'b0k']
const ATOMS = [
  ...WORDS.flatMap((word) => [`${word}w`, `${word}t`, `${word}f`, `${word}c`]),
  ...CHILDREN.flatMap((word) => [`${word}w`, `${word}t`, `${word}L`]),
  ...['s0n', 's0m', 's1n', 's1m', 'b0n', 'd0', 'd1', 'a0', 's0Z', 's0S', 's1S', 'b0Z'],
]

// k and q are the second outermost dependents left and right; n and m count dependents left and right; d0 is the distance of s0 and b0, d1 of s1 and s0;
// Z and S are the sets of relations of the dependents left and right.
const LINES = `s0w
s0t
s0w s0t
s0f
s0c
s1w
s1t
s1w s1t
s1f
s2t
s2w s2t
b0w
b0t
b0w b0t
b0f
b0c
b1w
b1t
b1w b1t
b1f
b2w
b2t
s0w s0t b0t
s0w b0w
s0w b0t
s0t b0w
s0t b0t
s0t b0w b0t
s0f b0f
s0f b0t
s0t b0f
s0c b0c
s1w s0w
s1w s0t
s1t s0w
s1t s0t
s1f s0f
s1t s0f
s1f s0t
s1c s0c
s1t b0t
s1w b0t
s1t b0w
s1f b0f
s0t b0t b1t
s0w b0t b1t
s0t b0w b1t
s1t s0t b0t
s1w s0t b0t
s1t s0w b0t
s1t s0t b0w
s1c s0c b0t
s0c b0c b1c
s2t s1t s0t
s2t s1t b0t
b0t b1t b2t
b0w b1t
b0t b1w
s0t b0t b0lt
s0t s0lt b0t
s0t s0rt b0t
s1t s1lt s0t
s1t s1rt s0t
s1t s0t s0lt
s1t s0t s0rt
s1t s1rt b0t
s0w d0
s0t d0
b0w d0
b0t d0
s0t b0t d0
s0f b0f d0
s1w d1
s1t d1
s0w d1
s1t s0t d1
s1t s0t a0
s0w s0n
s0t s0n
s0w s0m
s0t s0m
s1w s1m
s1t s1m
s1t s1n
b0w b0n
b0t b0n
s0lw
s0lt
s0lL
s0rw
s0rt
s0rL
s1lL
s1rw
s1rt
s1rL
b0lw
b0lt
b0lL
s0kL
s0qL
s0t s0lL s0kL
s0t s0rL s0qL
s1t s1rL s1qL
b0t b0lL b0kL
s0w s0lL
s0w s0rL
s0t s0lL s0rL
s1w s1rL
s1t s1lL s1rL
b0w b0lL
s0t b0t s0rL
s0t b0t b0lL
s1t s0t s0lL
s1t s0t s1rL
s0w s0rL b0t
s0t s0Z
s0t s0S
s0w s0S
s1t s1S
s1w s1S
s1t s1S s0t
b0t b0Z`.split('\n')

export const PARSE_TEMPLATES: Templates = templatesOf(ATOMS, LINES)

export const parseAtoms = (): Int32Array => new Int32Array(ATOMS.length + 1)

/** Value of a place where no word stands; ROOT for the artificial root. */
const NOTHING = -2
const ROOT = -3

/** Fills the atoms for a state; tags counted from 1 at index PAD + i. */
export function fillParseAtoms(atoms: Int32Array, state: State, traits: Traits, tags: Int32Array): void {
  const { stack, top, next, length } = state
  const s0 = stack[top] as number
  const s1 = top > 0 ? (stack[top - 1] as number) : NONE
  const s2 = top > 1 ? (stack[top - 2] as number) : NONE
  const b0 = next < length ? next : NONE
  fillWord(atoms, 1, s0, traits, tags)
  fillWord(atoms, 5, s1, traits, tags)
  fillWord(atoms, 9, s2, traits, tags)
  fillWord(atoms, 13, b0, traits, tags)
  fillWord(atoms, 17, next + 1 < length ? next + 1 : NONE, traits, tags)
  fillWord(atoms, 21, next + 2 < length ? next + 2 : NONE, traits, tags)
  fillChild(atoms, 25, childOf(state.left, s0), state, traits, tags)
  fillChild(atoms, 28, childOf(state.right, s0), state, traits, tags)
  fillChild(atoms, 31, childOf(state.left, s1), state, traits, tags)
  fillChild(atoms, 34, childOf(state.right, s1), state, traits, tags)
  fillChild(atoms, 37, childOf(state.left, b0), state, traits, tags)
  fillChild(atoms, 40, childOf(state.left2, s0), state, traits, tags)
  fillChild(atoms, 43, childOf(state.right2, s0), state, traits, tags)
  fillChild(atoms, 46, childOf(state.right2, s1), state, traits, tags)
  fillChild(atoms, 49, childOf(state.left2, b0), state, traits, tags)
  atoms[52] = few(state.leftCount[s0] as number)
  atoms[53] = few(state.rightCount[s0] as number)
  atoms[54] = s1 === NONE ? 0 : few(state.leftCount[s1] as number)
  atoms[55] = s1 === NONE ? 0 : few(state.rightCount[s1] as number)
  atoms[56] = b0 === NONE ? 0 : few(state.leftCount[b0] as number)
  atoms[57] = s0 === length ? 0 : distance(next - s0)
  atoms[58] = s1 === NONE || s1 === length ? 0 : distance(s0 - s1)
  atoms[59] = b0 === NONE ? 1 : 0
  atoms[60] = state.leftSet[s0] as number
  atoms[61] = state.rightSet[s0] as number
  atoms[62] = s1 === NONE ? 0 : (state.rightSet[s1] as number)
  atoms[63] = b0 === NONE ? 0 : (state.leftSet[b0] as number)
}

function fillWord(atoms: Int32Array, at: number, word: number, traits: Traits, tags: Int32Array): void {
  if (word === NONE || word === traits.length) {
    atoms.fill(word === NONE ? NOTHING : ROOT, at, at + 4)
    return
  }
  const place = word + PAD
  atoms[at] = traits.lower[place] as number
  atoms[at + 1] = tags[place] as number
  atoms[at + 2] = traits.fine[place] as number
  atoms[at + 3] = traits.coarse[place] as number
}

function fillChild(atoms: Int32Array, at: number, word: number, state: State, traits: Traits, tags: Int32Array): void {
  if (word === NONE) {
    atoms.fill(NOTHING, at, at + 3)
    return
  }
  atoms[at] = traits.lower[word + PAD] as number
  atoms[at + 1] = tags[word + PAD] as number
  atoms[at + 2] = state.labels[word] as number
}

function childOf(children: Int32Array, word: number): number {
  return word === NONE ? NONE : (children[word] as number)
}

function few(count: number): number {
  return count > 4 ? 4 : count
}

function distance(words: number): number {
  if (words < 6) return words
  return words < 11 ? 6 : 7
}
