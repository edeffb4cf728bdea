// The trees of a report, made sentence by sentence when a finder first asks: a sentence that holds nothing is never parsed.
import type { Span } from '../../model/span.ts'
import type { Document } from '../../text/document.ts'
import type { Engine } from './engine.ts'
import { parseSentence } from './parse.ts'
import type { ParsedWord } from './word.ts'

/** The tree of a sentence by its number in the Document; null where there is no engine, or no word. */
export type Trees = (sentence: number) => Tree | null

/** Each tree is made once, on the first call for its sentence. */
export function treesOf(document: Document, engine: () => Engine | null): Trees {
  const made = new Map<number, Tree | null>()
  return (sentence) => {
    const known = made.get(sentence)
    if (known !== undefined) return known
    const opened = engine()
    const words = opened === null ? [] : parseSentence(document, sentence, opened)
    const tree = words.length === 0 ? null : new Tree(words)
    made.set(sentence, tree)
    return tree
  }
}

const NONE: readonly number[] = []

/** One sentence's words and how they hang together. Words go by their number in the sentence; -1 stands for none. */
export class Tree {
  readonly words: readonly ParsedWord[]
  readonly #children: (number[] | undefined)[]
  #extents: Int32Array | null = null

  constructor(words: readonly ParsedWord[]) {
    this.words = words
    this.#children = new Array(words.length)
    words.forEach(({ head }, at) => {
      if (head < 0) return
      const children = this.#children[head]
      if (children === undefined) this.#children[head] = [at]
      else children.push(at)
    })
  }

  /** The word that holds an offset of the reading view. */
  wordAt(offset: number): number {
    let low = 0
    let high = this.words.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const { start, end } = this.words[middle] as ParsedWord
      if (offset < start) high = middle - 1
      else if (offset >= end) low = middle + 1
      else return middle
    }
    return -1
  }

  /** The words that hang directly on a word, in order. */
  childrenOf(word: number): readonly number[] {
    return this.#children[word] ?? NONE
  }

  /** The first word that hangs on `word` by one of the relations. */
  child(word: number, ...labels: readonly string[]): number {
    return this.childrenOf(word).find((at) => labels.includes(this.labelOf(at))) ?? -1
  }

  headOf(word: number): number {
    return this.words[word]?.head ?? -1
  }

  labelOf(word: number): string {
    return this.words[word]?.label ?? ''
  }

  /** The word of a span that hangs outside it, or holds the sentence: the last such, as English puts heads late. */
  headIn({ start, end }: Span): number {
    let found = -1
    for (let at = this.#firstFrom(start); at < this.words.length; at++) {
      const word = this.words[at] as ParsedWord
      if (word.start >= end) break
      const head = this.words[word.head]
      if (word.label !== 'punct' && (head === undefined || head.start < start || head.start >= end)) found = at
    }
    return found
  }

  /** From the first to the last word of all that hangs on a word, itself included. */
  extentOf(word: number): Span {
    this.#extents ??= extentsOf(this)
    const first = this.words[this.#extents[2 * word] ?? -1]
    const last = this.words[this.#extents[2 * word + 1] ?? -1]
    return { start: first?.start ?? 0, end: last?.end ?? 0 }
  }

  /** The first word that starts at or after an offset. */
  #firstFrom(offset: number): number {
    let low = 0
    let high = this.words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.words[middle] as ParsedWord).start < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** First and last word of what hangs on each word. Walks up without recursion: a chain may be as long as the sentence. */
function extentsOf(tree: Tree): Int32Array {
  const { words } = tree
  const extents = new Int32Array(2 * words.length)
  const open = new Int32Array(words.length)
  const ready: number[] = []
  words.forEach((_, at) => {
    extents[2 * at] = at
    extents[2 * at + 1] = at
    open[at] = tree.childrenOf(at).length
    if (open[at] === 0) ready.push(at)
  })
  for (let word = ready.pop(); word !== undefined; word = ready.pop()) {
    const head = tree.headOf(word)
    if (head < 0) continue
    extents[2 * head] = Math.min(extents[2 * head] ?? 0, extents[2 * word] ?? 0)
    extents[2 * head + 1] = Math.max(extents[2 * head + 1] ?? 0, extents[2 * word + 1] ?? 0)
    open[head] = (open[head] ?? 0) - 1
    if (open[head] === 0) ready.push(head)
  }
  return extents
}
