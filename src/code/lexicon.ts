// A codebook made ready for reading: its triggers by the lemma that heads them, and the forms that are worth a parse.
import { formsOf } from '../language/lemmas/forms.ts'
import type { Codebook, EventType, Trigger, TriggerPos } from '../model/codebook.ts'
import { type Listed, listedIn } from './listed.ts'
import { LINK, type Needs, needsIn } from './needs.ts'

/** A trigger with its words taken apart. */
export interface Cue {
  readonly type: EventType
  readonly trigger: Trigger
  /** Lemmas in order. */
  readonly lemmas: readonly string[]
  /** Number, in `lemmas`, of the word that heads them. */
  readonly head: number
}

export interface Lexicon {
  readonly codebook: Codebook
  /** Cues by the lemma of their head. */
  readonly cues: ReadonlyMap<string, readonly Cue[]>
  /** Cues by the forms, in lower case, that may head them; those of one lemma and part of speech lie together. */
  readonly forms: ReadonlyMap<string, readonly (readonly Cue[])[]>
  /** The words of a condition, its lists among them; worked out when it is first met. */
  readonly wordsOf: (asked: readonly string[]) => Listed
  /** What else must stand in a cue's sentence. */
  readonly needsOf: (cue: Cue) => Needs
}

/** Makes a codebook ready. Do it once: it is read-only after. */
export function lexiconOf(codebook: Codebook): Lexicon {
  const cues = new Map<string, Cue[]>()
  const alike = new Map<string, Cue[]>()
  for (const type of codebook.types) {
    for (const trigger of type.triggers) {
      for (const lemmas of trigger.words.flatMap(lemmasOf)) {
        const cue = { type, trigger, lemmas, head: headOf(lemmas, trigger.pos) }
        const head = cue.lemmas[cue.head] ?? ''
        push(cues, head, cue)
        push(alike, `${head}/${trigger.pos}`, cue)
      }
    }
  }
  return { codebook, cues, forms: byForm(alike), wordsOf: listedIn(codebook), needsOf: needsIn(codebook) }
}

function byForm(alike: ReadonlyMap<string, readonly Cue[]>): Map<string, (readonly Cue[])[]> {
  const forms = new Map<string, (readonly Cue[])[]>()
  for (const group of alike.values()) {
    const [cue] = group
    if (cue === undefined) continue
    for (const form of formsOf(cue.lemmas[cue.head] ?? '', uposOf(cue.trigger.pos))) push(forms, form, group)
  }
  return forms
}

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

/** The first word of a verb; of a noun the last before "of" or a particle: "vote of confidence", "walk-out". */
function headOf(lemmas: readonly string[], pos: TriggerPos): number {
  if (pos === 'verb') return 0
  const link = lemmas.findIndex((lemma, at) => at > 0 && LINK.test(lemma))
  return link > 0 ? link - 1 : lemmas.length - 1
}

function uposOf(pos: TriggerPos): 'VERB' | 'NOUN' | 'ADJ' {
  return pos === 'verb' ? 'VERB' : pos === 'noun' ? 'NOUN' : 'ADJ'
}
