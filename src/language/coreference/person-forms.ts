// Whom a single word of a person's name means: "Chao" is the surname of "Elaine Chao" before it is a middle name of
// "Rulan Chao Pian". Among those with that surname it stays with whom it has stood for.
//
//   same:   "Okoro" and "Samuel Okoro Jr."; "Renner" behind "Paul Renner", also after his brother Peter Renner is named
//   apart:  "Chao" and "Rulan Chao Pian", where somebody is called Buwei Chao
import type { Candidate } from '../names/candidate.ts'

interface Person {
  /** Number of the fullest form. */
  readonly root: number
  /** Whether the word is the last of the name, else it is the first. */
  readonly last: boolean
  /** The latest full name so far, in the order of candidates; -1 for none. */
  latest: number
}

/** No word is looked up among more persons. */
const MOST_PERSONS = 12

/** Changes in `fullest` what single words of persons' names mean. */
export function settlePersons(candidates: readonly Candidate[], fullest: number[]): void {
  const byWord = new Map<string, Person[]>()
  candidates.forEach((candidate, at) => {
    if (candidate.type === 'person' && partsOf(candidate).length > 1 && fullest[at] === at) index(byWord, candidate, at)
  })
  if (byWord.size === 0) return
  const holders = new Map<string, number>()
  for (const [at, candidate] of candidates.entries()) {
    if (candidate.type !== 'person') continue
    const words = partsOf(candidate)
    const word = words[0] ?? ''
    const persons = byWord.get(word)
    if (words.length > 1) touch(byWord, fullest[at] ?? at, words, at)
    if (words.length > 1 || persons === undefined) continue
    const root = chosen(candidates, at, persons, holders.get(word) ?? -1)
    if (root < 0) continue
    fullest[at] = root
    holders.set(word, root)
  }
}

/** The words of a person's name without "Jr.". */
function partsOf({ words }: Candidate): readonly string[] {
  const last = words.at(-1) ?? ''
  return words.length > 1 && SUFFIX.test(last) ? words.slice(0, -1) : words
}

const SUFFIX = /^(?:jr|sr|jnr|snr|ii|iii|iv)\.?$/

function index(byWord: Map<string, Person[]>, candidate: Candidate, root: number): void {
  const words = partsOf(candidate)
  for (const number of [words.length - 1, 0]) {
    const word = words[number] ?? ''
    const known = byWord.get(word) ?? []
    if (known.length >= MOST_PERSONS || known.some((person) => person.root === root)) continue
    known.push({ root, last: number > 0, latest: -1 })
    byWord.set(word, known)
  }
}

/** A full name stands at `at`. */
function touch(byWord: ReadonlyMap<string, Person[]>, root: number, words: readonly string[], at: number): void {
  for (const word of words) for (const person of byWord.get(word) ?? []) if (person.root === root) person.latest = at
}

/** The person meant: by surname before given name, then whom it stood for before, then who was named last; or -1. */
function chosen(candidates: readonly Candidate[], at: number, persons: readonly Person[], holder: number): number {
  const { gender } = candidates[at] as Candidate
  let best: Person | null = null
  for (const person of persons) {
    const other = candidates[person.root]?.gender ?? null
    if (gender !== null && other !== null && gender !== other) continue
    if (best === null || isBetter(person, best, holder)) best = person
  }
  return best?.root ?? -1
}

function isBetter(person: Person, best: Person, holder: number): boolean {
  if (person.last !== best.last) return person.last
  if (person.root === holder || best.root === holder) return person.root === holder
  return person.latest > best.latest
}
