// What must stand in a sentence beside the head of a cue, as far as bare words can tell: a sentence without it is not parsed.
import { formsOf } from '../language/lemmas/forms.ts'
import type { Codebook, Trigger } from '../model/codebook.ts'
import type { Cue } from './lexicon.ts'

/** Words that must stand in a sentence: one of each set. */
export type Needs = readonly ReadonlySet<string>[]

export const LINK = /^(?:of|in|on|to|for|at|by|with|from|against|into|over|out|off|up|down|away|back|around|through)$/

/** Forms of lemmas and of word lists that were asked for before: the same few stand in hundreds of triggers. */
type KnownForms = Map<string, ReadonlySet<string> | null>

/** What cues of a codebook need; worked out when a cue is first met. */
export function needsIn(codebook: Codebook): (cue: Cue) => Needs {
  const known: KnownForms = new Map()
  const conditions = new Map<Trigger, Needs>()
  const all = new Map<Cue, Needs>()
  return (cue) => {
    const before = all.get(cue)
    if (before !== undefined) return before
    const shared = conditions.get(cue.trigger) ?? neededByConditions(codebook, cue.trigger, known)
    conditions.set(cue.trigger, shared)
    const needs = [...neededWords(cue, known), ...shared]
    all.set(cue, needs)
    return needs
  }
}

/** What a cue's own words ask of a sentence beside their head, as far as bare words can tell. */
function neededWords({ lemmas, head }: Cue, known: KnownForms): Needs {
  return lemmas.filter((_, at) => at !== head).map((lemma) => anyFormsOf(lemma, known))
}

/** What its conditions ask. */
function neededByConditions(codebook: Codebook, { when }: Trigger, known: KnownForms): Needs {
  const needs: ReadonlySet<string>[] = []
  for (const [part, words] of Object.entries(when ?? {})) {
    const plain = formsOfAll(codebook, words, known, 0)
    if (plain !== null) needs.push(plain)
    if (LINK.test(part)) needs.push(new Set([part]))
  }
  return needs
}

/** Forms of all words that a condition lists, or null where one is a class, which any word may be of. */
function formsOfAll(
  codebook: Codebook,
  words: readonly string[],
  known: KnownForms,
  depth: number,
): ReadonlySet<string> | null {
  const forms = new Set<string>()
  for (const word of words) {
    const found = formsListed(codebook, word, known, depth)
    if (found === null) return null
    for (const form of found) forms.add(form)
  }
  return forms
}

function formsListed(codebook: Codebook, word: string, known: KnownForms, depth: number): ReadonlySet<string> | null {
  if (word.startsWith('@') || depth > 4) return null
  if (!word.startsWith('$')) return anyFormsOf(word, known)
  const before = known.get(word)
  if (before !== undefined) return before
  const found = formsOfAll(codebook, codebook.lists[word.slice(1)] ?? [], known, depth + 1)
  known.set(word, found)
  return found
}

function anyFormsOf(lemma: string, known: KnownForms): ReadonlySet<string> {
  const before = known.get(lemma)
  if (before !== undefined && before !== null) return before
  const found = new Set(lemma.split(/[\s-]+/).flatMap((word) => [...formsOf(word, 'VERB'), ...formsOf(word, 'NOUN')]))
  known.set(lemma, found)
  return found
}
