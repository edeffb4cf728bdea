// Words of a system aligned with those of a treebank, as CoNLL-18 does: by their place in the text; inside what either writes as
// one token of several words ("don't"), by the longest common row of forms.
import type { Span } from '../src/model/span.ts'

export interface AlignedWord {
  readonly form: string
  /** Where it stands; its whole token where that has several words. */
  readonly span: Span
  readonly multiword: boolean
}

/** For each word of the system the number of its word in the treebank, or -1. Both lists are in order of the text. */
export function align(gold: readonly AlignedWord[], system: readonly AlignedWord[]): Int32Array {
  const goldOf = new Int32Array(system.length).fill(-1)
  let [g, s] = [0, 0]
  while (g < gold.length && s < system.length) {
    const [one, other] = [gold[g] as AlignedWord, system[s] as AlignedWord]
    if (one.multiword || other.multiword) {
      const part = stretch(gold, system, g, s)
      alignForms(gold, system, part, goldOf)
      g = part.goldEnd
      s = part.systemEnd
    } else if (one.span.start === other.span.start && one.span.end === other.span.end) goldOf[s++] = g++
    else if (one.span.start <= other.span.start) g++
    else s++
  }
  return goldOf
}

interface Stretch {
  readonly gold: number
  readonly goldEnd: number
  readonly system: number
  readonly systemEnd: number
}

/** The words of both that lie in one token of several words, and in those that overlap it. */
function stretch(gold: readonly AlignedWord[], system: readonly AlignedWord[], g: number, s: number): Stretch {
  const [one, other] = [gold[g] as AlignedWord, system[s] as AlignedWord]
  let end = one.multiword ? one.span.end : other.span.end
  const systemStart = s + Number(one.multiword && !other.multiword && other.span.start < one.span.start)
  const goldStart = g + Number(!one.multiword && one.span.start < other.span.start)
  let [goldEnd, systemEnd] = [goldStart, systemStart]
  while (isWithin(gold[goldEnd], end) || isWithin(system[systemEnd], end)) {
    const [next, beside] = [gold[goldEnd], system[systemEnd]]
    const takesGold = next !== undefined && (beside === undefined || next.span.start <= beside.span.start)
    const taken = (takesGold ? next : beside) as AlignedWord
    if (taken.multiword) end = Math.max(end, taken.span.end)
    if (takesGold) goldEnd++
    else systemEnd++
  }
  return { gold: goldStart, goldEnd, system: systemStart, systemEnd }
}

function isWithin(word: AlignedWord | undefined, end: number): boolean {
  if (word === undefined) return false
  return word.multiword ? word.span.start < end : word.span.end <= end
}

function alignForms(
  gold: readonly AlignedWord[],
  system: readonly AlignedWord[],
  { gold: goldStart, goldEnd, system: systemStart, systemEnd }: Stretch,
  goldOf: Int32Array,
): void {
  const same = (g: number, s: number) => gold[g]?.form.toLowerCase() === system[s]?.form.toLowerCase()
  const width = systemEnd - systemStart + 1
  const longest = new Int32Array((goldEnd - goldStart + 1) * width)
  const lengthAt = (g: number, s: number) => longest[(g - goldStart) * width + s - systemStart] ?? 0
  for (let g = goldEnd - 1; g >= goldStart; g--) {
    for (let s = systemEnd - 1; s >= systemStart; s--) {
      const both = same(g, s) ? lengthAt(g + 1, s + 1) + 1 : 0
      longest[(g - goldStart) * width + s - systemStart] = Math.max(both, lengthAt(g + 1, s), lengthAt(g, s + 1))
    }
  }
  let [g, s] = [goldStart, systemStart]
  while (g < goldEnd && s < systemEnd) {
    if (same(g, s)) goldOf[s++] = g++
    else if (lengthAt(g, s) === lengthAt(g + 1, s)) g++
    else s++
  }
}
