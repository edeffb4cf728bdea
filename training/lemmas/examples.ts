// What the endings are learned from: inflected words of the treebanks with their lemma, and those of a word list whose lemma
// the list itself tells ("hoping" is of "hope": a short vowel and one letter would have been doubled).
import { ING, PAST, PLURALS, THIRD } from '../../src/language/lemmas/irregular.ts'

export interface Tagged {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
}

/** Words of the list by rank, the most frequent first. */
export type Ranks = ReadonlyMap<string, number>

/** Forms without -ed, -ing, -er, -est, and the op that gives the lemma. */
export function stemExamples(words: readonly Tagged[], ranks: Ranks): Map<string, string> {
  const ops = new Votes()
  for (const { form, lemma, xpos } of words) {
    const lower = form.toLowerCase()
    if (PAST.has(lower) || ING.has(lower) || !/^[a-z]+$/.test(lower)) continue
    const ending = ENDINGS_OF[xpos]?.exec(lower)?.[0]
    const stem = ending === undefined ? '' : lower.slice(0, -ending.length)
    const op = stem.length < 2 || stem.endsWith('i') ? undefined : opBetween(stem, lemma)
    if (op !== undefined) ops.add(stem, op, 1000)
  }
  for (const word of ranks.keys()) {
    if (!/^[a-z]{3,16}ing$/.test(word) || ING.has(word)) continue
    const stem = word.slice(0, -3)
    if (!ranks.has(`${stem}ed`)) continue
    const op = stemOp(stem, ranks)
    if (op !== null) ops.add(stem, op, 1)
  }
  return ops.best()
}

const ENDINGS_OF: Readonly<Record<string, RegExp>> = {
  VBD: /ed$/,
  VBN: /ed$/,
  VBG: /ing$/,
  JJR: /er$/,
  JJS: /est$/,
  RBR: /er$/,
  RBS: /est$/,
}

/** The op that turns the stem into the lemma, where it is one of spelling. */
function opBetween(stem: string, lemma: string): string | undefined {
  if (stem === lemma) return '-0+'
  if (`${stem}e` === lemma) return '-0+e'
  return stem.slice(0, -1) === lemma && isDoubled(stem) ? '-1+' : undefined
}

function isDoubled(stem: string): boolean {
  return /([a-z])\1$/.test(stem)
}

const SHORT = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiouy][^aeiouwxy]$/

/** What the word list says of a stem; null where it says nothing. */
function stemOp(stem: string, ranks: Ranks): string | null {
  const plain = ranks.get(stem)
  const longer = ranks.get(`${stem}e`)
  const single = isDoubled(stem) ? ranks.get(stem.slice(0, -1)) : undefined
  if (single !== undefined && (plain === undefined || single < plain)) return '-1+'
  if (longer !== undefined && (plain === undefined || SHORT.test(stem) || longer < plain)) return '-0+e'
  return plain === undefined ? null : '-0+'
}

/** Plurals and third persons without their s, and the op that gives the lemma. */
export function pluralExamples(words: readonly Tagged[], ranks: Ranks): Map<string, string> {
  const ops = new Votes()
  for (const { form, lemma, xpos } of words) {
    const lower = form.toLowerCase()
    if (!/^(?:NNS|NNPS|VBZ)$/.test(xpos) || PLURALS.has(lower) || THIRD.has(lower)) continue
    if (!/^[a-z]+[^s]s$/.test(lower)) continue
    const op = pluralBetween(lower.slice(0, -1), lemma.toLowerCase())
    if (op !== undefined) ops.add(lower.slice(0, -1), op, xpos === 'NNPS' ? 10 : 1000)
  }
  for (const word of ranks.keys()) {
    if (!/^[a-z]{2,16}es$/.test(word) || PLURALS.has(word)) continue
    const op = pluralOp(word.slice(0, -1), ranks)
    if (op !== null) ops.add(word.slice(0, -1), op, 1)
  }
  return ops.best()
}

function pluralBetween(rest: string, lemma: string): string | undefined {
  if (rest === lemma) return '-0+'
  if (rest.endsWith('e') && rest.slice(0, -1) === lemma) return '-1+'
  return rest.endsWith('ie') && `${rest.slice(0, -2)}y` === lemma ? '-2+y' : undefined
}

function pluralOp(rest: string, ranks: Ranks): string | null {
  const plain = ranks.get(rest)
  const shorter = rest.endsWith('ie') ? ranks.get(`${rest.slice(0, -2)}y`) : ranks.get(rest.slice(0, -1))
  const op = rest.endsWith('ie') ? '-2+y' : '-1+'
  if (shorter !== undefined && (plain === undefined || shorter < plain) && takesEs(rest)) return op
  return plain === undefined ? null : '-0+'
}

/** "boxe", "heroe", "partie": but not "hope" beside "hop". */
function takesEs(rest: string): boolean {
  return /(?:[sxz]|[cs]h|o|i)e$/.test(rest)
}

class Votes {
  readonly #counts = new Map<string, Map<string, number>>()

  add(word: string, op: string, weight: number): void {
    const counts = this.#counts.get(word) ?? new Map<string, number>()
    counts.set(op, (counts.get(op) ?? 0) + weight)
    this.#counts.set(word, counts)
  }

  best(): Map<string, string> {
    const best = new Map<string, string>()
    for (const [word, counts] of this.#counts) {
      const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      if (first !== undefined) best.set(word, first[0])
    }
    return best
  }
}
