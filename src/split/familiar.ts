// Which of a unit's first words are familiar: they stood in the units shortly before it. A report opens with names that
// are new; one that goes on speaks of names that it has given.
import type { Words } from './words.ts'

export interface Familiar {
  /** Capitalised words among the first ones that are new, and that are familiar; at most 4 each. */
  readonly newNames: number
  readonly knownNames: number
  /** Share of the other first words that are familiar. */
  readonly knownWords: number
}

/** So many content words are about a sentence. */
const FIRST = 14
/** So many units back a word is familiar. */
const BACK = 8
const MOST = 4

/** For each unit. */
export function familiarOf({ ids, first, capital, logLikely }: Words): Familiar[] {
  const lastSeen = new Int32Array(logLikely.length).fill(-BACK - 1)
  const all: Familiar[] = []
  for (let unit = 0; unit + 1 < first.length; unit++) {
    const start = first[unit] as number
    const end = first[unit + 1] as number
    const counts = { newNames: 0, knownNames: 0, words: 0, known: 0 }
    for (let at = start; at < Math.min(end, start + FIRST); at++) {
      const known = unit - (lastSeen[ids[at] as number] as number) <= BACK
      if (at > start && capital[at] === 1) counts[known ? 'knownNames' : 'newNames']++
      else {
        counts.words++
        if (known) counts.known++
      }
    }
    for (let at = start; at < end; at++) lastSeen[ids[at] as number] = unit
    const { newNames, knownNames, words, known } = counts
    all.push({
      newNames: Math.min(MOST, newNames),
      knownNames: Math.min(MOST, knownNames),
      knownWords: words === 0 ? 0 : known / words,
    })
  }
  return all
}
