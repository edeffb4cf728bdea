// A codebook made ready for reading: its triggers by the lemma that heads them, and the forms that are worth a parse.
import { formsOf } from '../language/lemmas/forms.ts'
import type { Codebook, EventType, Trigger, TriggerPos } from '../model/codebook.ts'

/** A trigger with its words taken apart. */
export interface Cue {
  readonly type: EventType
  readonly trigger: Trigger
  /** Lemmas in order. */
  readonly lemmas: readonly string[]
  /** Number, in `lemmas`, of the word that heads them. */
  readonly head: number
}

/** Words that must stand in a sentence: one of each set. */
type Needs = readonly ReadonlySet<string>[]

export interface Lexicon {
  readonly codebook: Codebook
  /** Cues by the lemma of their head. */
  readonly cues: ReadonlyMap<string, readonly Cue[]>
  /** Forms, in lower case, that may head a cue, each with what else its cues ask for: one of the lists must be met. */
  readonly forms: ReadonlyMap<string, readonly Needs[]>
}

/** Makes a codebook ready. Do it once: it is read-only after. */
export function lexiconOf(codebook: Codebook): Lexicon {
  const cues = new Map<string, Cue[]>()
  const forms = new Map<string, Needs[]>()
  const known: KnownForms = new Map()
  for (const type of codebook.types) {
    for (const trigger of type.triggers) {
      const conditions = neededByConditions(codebook, trigger, known)
      for (const lemmas of trigger.words.flatMap(lemmasOf)) {
        const cue = { type, trigger, lemmas, head: headOf(lemmas, trigger.pos) }
        const head = cue.lemmas[cue.head] ?? ''
        push(cues, head, cue)
        const needs = [...neededWords(cue, known), ...conditions]
        for (const form of formsOf(head, uposOf(trigger.pos))) push(forms, form, needs)
      }
    }
  }
  return { codebook, cues, forms }
}

/** Forms of lemmas and of word lists that were asked for before: the same few stand in hundreds of triggers. */
type KnownForms = Map<string, ReadonlySet<string> | null>

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}

/** The words taken apart, in both ways where a hyphen is among them: trees part "walk-out" and keep "counter-protest". */
function lemmasOf(words: string): string[][] {
  const lower = words.toLowerCase()
  const kept = lower.split(/\s+/)
  return lower.includes('-') ? [lower.split(/[\s-]+/), kept] : [kept]
}

const LINK = /^(?:of|in|on|to|for|at|by|with|from|against|into|over|out|off|up|down|away|back|around|through)$/

/** The first word of a verb; of a noun the last before "of" or a particle: "vote of confidence", "walk-out". */
function headOf(lemmas: readonly string[], pos: TriggerPos): number {
  if (pos === 'verb') return 0
  const link = lemmas.findIndex((lemma, at) => at > 0 && LINK.test(lemma))
  return link > 0 ? link - 1 : lemmas.length - 1
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

function uposOf(pos: TriggerPos): 'VERB' | 'NOUN' | 'ADJ' {
  return pos === 'verb' ? 'VERB' : pos === 'noun' ? 'NOUN' : 'ADJ'
}
