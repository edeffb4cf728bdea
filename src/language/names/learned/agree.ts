// The learned names of one report agree, as those of the rules do: the same words mean the same kind, a surname its
// person, and the first word of an organisation ("Norvale" beside "Norvale Foods") not a person of that name.
import type { NameType } from '../../name.ts'
import type { Candidate } from '../candidate.ts'
import { takeSurnames } from '../same.ts'

const RULE = 'names/learned-same'
const LEARNED = 'names/learned'

export function agreeLearned(names: readonly Candidate[]): void {
  takeMajority(names)
  takeSurnames(names)
  takeShortForms(names)
}

/** Words that the report names often as one kind are of that kind where another was learned. */
function takeMajority(names: readonly Candidate[]): void {
  const counts = new Map<string, Map<NameType, number>>()
  for (const { key, type } of names) {
    if (type === 'unknown') continue
    const kinds = counts.get(key) ?? new Map<NameType, number>()
    kinds.set(type, (kinds.get(type) ?? 0) + 1)
    counts.set(key, kinds)
  }
  for (const name of names) {
    const kinds = counts.get(name.key)
    if (kinds === undefined || (kinds.size < 2 && name.type !== 'unknown')) continue
    const [kind, count] = most(kinds)
    if (kind !== name.type && count > (kinds.get(name.type) ?? 0)) become(name, kind)
  }
}

function most(kinds: ReadonlyMap<NameType, number>): readonly [NameType, number] {
  let best: readonly [NameType, number] = ['unknown', 0]
  for (const one of kinds) if (one[1] > best[1]) best = one
  return best
}

/** "Norvale" and "Norvale Deep" beside "Norvale Deep Foods". */
export function takeShortForms(names: readonly Candidate[]): void {
  const persons = new Set<string>()
  const bodies = new Set<string>()
  for (const { type, words } of names) {
    if (words.length < 2) continue
    if (type === 'person') for (const word of words) persons.add(word)
    if (type !== 'organization') continue
    for (let end = 1; end < words.length; end++) bodies.add(words.slice(0, end).join(' '))
  }
  if (bodies.size === 0) return
  for (const name of names) {
    const form = name.words.join(' ')
    if (isLoose(name) && bodies.has(form) && !persons.has(form)) become(name, 'organization')
  }
}

/** A person or nothing without a title; a place only where it was learned, in two words: "Norvale" may be the town. */
function isLoose({ type, title, rule, words }: Candidate): boolean {
  if (title !== null) return false
  return type === 'person' || type === 'unknown' || (type === 'place' && rule === LEARNED && words.length > 1)
}

function become(name: Candidate, type: NameType): void {
  name.type = type
  name.rule = RULE
}
