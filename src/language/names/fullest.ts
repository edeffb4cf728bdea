// The fullest form of each name in the report: "Okafor" is "Grace Okafor", "WHO" is "World Health Organization".
// Two persons with one surname stay apart: gender first, then the nearest one named before.
import { COURTESY_TITLES } from '../en/title-person.ts'
import type { Gender } from '../name.ts'
import type { Candidate } from './candidate.ts'

/** For each candidate the number of its fullest form; a name whose form is unsure is its own. */
export function fullestForms(candidates: readonly Candidate[], acronyms: ReadonlyMap<string, number>): number[] {
  const byWord = new Map<string, number[]>()
  candidates.forEach((candidate, at) => {
    if (candidate.words.length < 2) return
    for (const word of new Set(candidate.words)) {
      const list = byWord.get(word)
      if (list === undefined) byWord.set(word, [at])
      else list.push(at)
    }
  })
  const firstOf = new Map<string, number>()
  candidates.forEach(({ key, type }, at) => {
    const id = `${type === 'person' ? 'p' : ''}${key}`
    if (!firstOf.has(id)) firstOf.set(id, at)
  })
  return candidates.map((candidate, at) => {
    const fuller = acronymForm(candidate, acronyms) ?? longerForm(candidates, at, byWord)
    if (fuller !== null && fuller !== at) return fuller
    return firstOf.get(`${candidate.type === 'person' ? 'p' : ''}${candidate.key}`) ?? at
  })
}

function acronymForm(candidate: Candidate, acronyms: ReadonlyMap<string, number>): number | null {
  return acronyms.get(candidate.text) ?? null
}

function longerForm(
  candidates: readonly Candidate[],
  at: number,
  byWord: ReadonlyMap<string, number[]>,
): number | null {
  const candidate = candidates[at] as Candidate
  const rarest = candidate.words.length === 1 ? candidate.words[0] : candidate.words.at(-1)
  const possible = byWord.get(rarest ?? '')
  if (possible === undefined) return null
  let best: number | null = null
  for (const other of possible) {
    if (other === at || !isFullerForm(candidates[other] as Candidate, candidate)) continue
    best = better(candidates, at, best, other)
  }
  return best
}

function isFullerForm(longer: Candidate, shorter: Candidate): boolean {
  if (longer.words.length <= shorter.words.length) return false
  if (shorter.type === 'person') return longer.type === 'person' && isPersonForm(longer, shorter)
  if (shorter.type === 'organization' || shorter.type === 'unknown') return isOrganizationForm(longer, shorter)
  return false
}

function isPersonForm(longer: Candidate, shorter: Candidate): boolean {
  if (clash(longer.gender, shorter.gender)) return false
  const words = shorter.words
  const surname = words.at(-1) === longer.words.at(-1) || words.length === 1
  return surname && words.every((word) => longer.words.includes(word) || isInitialOf(word, longer.words))
}

function isInitialOf(word: string, words: readonly string[]): boolean {
  return word.length === 1 && words.some((other) => other.startsWith(word))
}

function clash(a: Gender | null, b: Gender | null): boolean {
  return a !== null && b !== null && a !== b
}

/** "Kaiser" of "Kaiser Permanente", "Dockers’ Union" of "Lagos Dockers’ Union", "the Ministry" of "Ministry of Works". */
function isOrganizationForm(longer: Candidate, shorter: Candidate): boolean {
  if (longer.type !== 'organization') return false
  const { words } = shorter
  if (words.length === 1)
    return longer.words[0] === words[0] || (shorter.rule === 'names/bare-head' && longer.words.includes(words[0] ?? ''))
  return endsWith(longer.words, words) || startsWith(longer.words, words)
}

function startsWith(words: readonly string[], part: readonly string[]): boolean {
  return part.every((word, at) => words[at] === word)
}

function endsWith(words: readonly string[], part: readonly string[]): boolean {
  return part.every((word, at) => words[words.length - part.length + at] === word)
}

/** The nearest form named before wins over a later one; of two mentions of the same words the first is kept. */
function better(candidates: readonly Candidate[], at: number, best: number | null, other: number): number {
  if (best === null) return other
  const a = candidates[best] as Candidate
  const b = candidates[other] as Candidate
  if (a.key === b.key) return best
  if (holds(b, a)) return other
  if (holds(a, b)) return best
  const before = other < at
  if (best < at) return before ? other : best
  return before ? other : best
}

function holds(longer: Candidate, shorter: Candidate): boolean {
  return longer.words.length > shorter.words.length && shorter.words.every((word) => longer.words.includes(word))
}

/** Gender that a courtesy title gives. */
export function titleGender(lower: string): Gender | null {
  return COURTESY_TITLES.get(lower) ?? null
}
