// The forms whose lemma the rules get wrong in the treebanks' training parts, and the lemma that most of them have there.
import type { Endings } from '../../src/language/lemmas/endings.ts'
import { ING, PAST, PLURALS } from '../../src/language/lemmas/irregular.ts'
import { groupOf, openLemmas } from '../../src/language/lemmas/lemmatiser.ts'
import type { Tagged } from './examples.ts'

export type Exceptions = ReadonlyMap<string, ReadonlyMap<string, string>>

interface Form {
  readonly group: string
  readonly lower: string
  readonly words: Tagged[]
}

/** In these a single case is most often an oddity of one text. */
const SEEN_TWICE = new Set(['name', 'names', 'rest', 'mark', 'NN', 'IN', 'RB', 'UH'])

export function learnExceptions(words: readonly Tagged[], endings: { stems: Endings; plurals: Endings }): Exceptions {
  const lemmaOf = openLemmas({ ...endings, exceptions: new Map() })
  const found = new Map<string, Map<string, string>>()
  for (const { group, lower, words: same } of formsOf(words).values()) {
    const wrong = same.filter((word) => lemmaOf(word.form, word.upos, word.xpos) !== word.lemma).length
    if (wrong === 0 || isSettled(group, lower, same.length)) continue
    const { lemma, right } = best(same)
    if (right - (same.length - wrong) < (SEEN_TWICE.has(group) ? 2 : 1)) continue
    const lemmas = found.get(group) ?? new Map<string, string>()
    found.set(group, lemmas.set(lower, lemma))
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What is written by hand stands, but for plurals that the treebanks have often. */
function isSettled(group: string, lower: string, seen: number): boolean {
  if (group === 'plural') return PLURALS.has(lower) && seen < 5
  return (group === 'past' && PAST.has(lower)) || (group === 'ing' && ING.has(lower))
}

function formsOf(words: readonly Tagged[]): Map<string, Form> {
  const forms = new Map<string, Form>()
  for (const word of words) {
    const lower = plainOf(word.form).toLowerCase()
    if (/\s|>/.test(lower + word.lemma) || word.lemma === '_') continue
    const group = groupOf(word.upos, word.xpos)
    const form = forms.get(`${group} ${lower}`) ?? { group, lower, words: [] }
    form.words.push(word)
    forms.set(`${group} ${lower}`, form)
  }
  return forms
}

function plainOf(form: string): string {
  return form.replaceAll('’', "'")
}

/** The lemma that is right most often: one of those seen, or "=", the form as it is written. */
function best(words: readonly Tagged[]): { lemma: string; right: number } {
  const counts = new Map<string, number>([['=', 0]])
  for (const { form, lemma } of words) {
    if (plainOf(form) === lemma) counts.set('=', (counts.get('=') ?? 0) + 1)
    counts.set(lemma, (counts.get(lemma) ?? 0) + 1)
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return { lemma: first?.[0] ?? '=', right: first?.[1] ?? 0 }
}
