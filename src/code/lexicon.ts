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
  for (const type of codebook.types) {
    for (const trigger of type.triggers) {
      const cue = cueOf(type, trigger)
      const head = cue.lemmas[cue.head] ?? ''
      push(cues, head, cue)
      const needs = needsOf(codebook, cue)
      for (const form of formsOf(head, uposOf(trigger.pos))) push(forms, form, needs)
    }
  }
  return { codebook, cues, forms }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}

function cueOf(type: EventType, trigger: Trigger): Cue {
  const lemmas = trigger.words.toLowerCase().split(/[\s-]+/)
  return { type, trigger, lemmas, head: headOf(lemmas, trigger.pos) }
}

const LINK = /^(?:of|in|on|to|for|at|by|with|from|against|into|over|out|off|up|down)$/

/** The first word of a verb; of a noun the last before "of" or a particle: "vote of confidence", "walk-out". */
function headOf(lemmas: readonly string[], pos: TriggerPos): number {
  if (pos === 'verb') return 0
  const link = lemmas.findIndex((lemma, at) => at > 0 && LINK.test(lemma))
  return link > 0 ? link - 1 : lemmas.length - 1
}

/** What a cue asks of a sentence beside its head, as far as bare words can tell. */
function needsOf(codebook: Codebook, { lemmas, head, trigger }: Cue): Needs {
  const needs = lemmas.filter((_, at) => at !== head).map((lemma) => new Set(anyFormsOf(lemma)))
  for (const [part, words] of Object.entries(trigger.when ?? {})) {
    const plain = plainWords(codebook, words, 0)
    if (plain !== null) needs.push(new Set(plain.flatMap(anyFormsOf)))
    if (/^[a-z]+$/.test(part) && LINK.test(part)) needs.push(new Set([part]))
  }
  return needs
}

/** The lemmas that a condition lists, or null where one is a class, which any word may be of. */
function plainWords(codebook: Codebook, words: readonly string[], depth: number): string[] | null {
  const plain: string[] = []
  for (const word of words) {
    if (word.startsWith('@') || depth > 4) return null
    const listed = word.startsWith('$') ? plainWords(codebook, codebook.lists[word.slice(1)] ?? [], depth + 1) : [word]
    if (listed === null) return null
    plain.push(...listed)
  }
  return plain
}

function anyFormsOf(lemma: string): string[] {
  return lemma.split(/[\s-]+/).flatMap((word) => [...formsOf(word, 'VERB'), ...formsOf(word, 'NOUN')])
}

function uposOf(pos: TriggerPos): 'VERB' | 'NOUN' | 'ADJ' {
  return pos === 'verb' ? 'VERB' : pos === 'noun' ? 'NOUN' : 'ADJ'
}
