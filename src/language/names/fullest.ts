// The fullest form of each name in the report: "Okafor" is "Grace Okafor", "WHO" is "World Health Organization".
// Two persons with one surname stay apart: gender first, then the nearest one named before.
import { COURTESY_TITLES } from '../en/title-person.ts'
import type { Gender } from '../name.ts'
import type { Candidate } from './candidate.ts'

/** No word is looked up in more forms than this: the latest named before, and the first named after. */
const MOST_FORMS = 12

/** A longer name seen in the report: its first mention, and the latest one before the place where the search stands. */
interface Form {
  readonly first: number
  latest: number
}

/** For each candidate the number of its fullest form; a name whose form is unsure is its own. */
export function fullestForms(candidates: readonly Candidate[], acronyms: ReadonlyMap<string, number>): number[] {
  const firstOf = new Map<string, number>()
  const later = new Map<string, Form[]>()
  candidates.forEach((candidate, at) => {
    const id = identity(candidate)
    if (firstOf.has(id)) return
    firstOf.set(id, at)
    for (const word of candidate.words.length > 1 ? candidate.words : [])
      add(later, word, { first: at, latest: at }, false)
  })
  const before = new Map<string, Form[]>()
  return candidates.map((candidate, at) => {
    const same = firstOf.get(identity(candidate)) ?? at
    const fuller =
      acronyms.get(candidate.text) ?? longerForm(candidates, at, before) ?? longerForm(candidates, at, later)
    if (candidate.words.length > 1) remember(before, candidate, same, at)
    return fuller ?? same
  })
}

function identity({ type, key }: Candidate): string {
  return type === 'person' ? `p ${key}` : key
}

function add(forms: Map<string, Form[]>, word: string, form: Form, latest: boolean): void {
  const list = forms.get(word)
  if (list === undefined) forms.set(word, [form])
  else if (list.length < MOST_FORMS) list.push(form)
  else if (latest) {
    list.shift()
    list.push(form)
  }
}

function remember(before: Map<string, Form[]>, candidate: Candidate, first: number, at: number): void {
  for (const word of candidate.words) {
    const known = before.get(word)?.find((form) => form.first === first)
    if (known === undefined) add(before, word, { first, latest: at }, true)
    else known.latest = at
  }
}

/** The first mention of the longer form that this name is short for: the fullest, then the one mentioned last. */
function longerForm(candidates: readonly Candidate[], at: number, forms: ReadonlyMap<string, Form[]>): number | null {
  const candidate = candidates[at] as Candidate
  let best: Form | null = null
  for (const form of forms.get(candidate.words.at(-1) ?? '') ?? []) {
    if (form.first === at || !isFullerForm(candidates[form.first] as Candidate, candidate)) continue
    if (best === null || isBetter(candidates, form, best)) best = form
  }
  return best?.first ?? null
}

function isBetter(candidates: readonly Candidate[], form: Form, best: Form): boolean {
  const a = candidates[form.first] as Candidate
  const b = candidates[best.first] as Candidate
  if (holds(a, b)) return true
  return !holds(b, a) && form.latest > best.latest
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

function holds(longer: Candidate, shorter: Candidate): boolean {
  return longer.words.length > shorter.words.length && shorter.words.every((word) => longer.words.includes(word))
}

/** Gender that a courtesy title gives. */
export function titleGender(lower: string): Gender | null {
  return COURTESY_TITLES.get(lower) ?? null
}
