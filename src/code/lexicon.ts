// A codebook made ready for reading: its triggers by the lemma that may open them, and the forms that are worth a parse.
import { formsOf } from '../language/lemmas/forms.ts'
import type { Codebook, EventType, Trigger, TriggerPos } from '../model/codebook.ts'

/** A trigger with its words taken apart. */
export interface Cue {
  readonly type: EventType
  readonly trigger: Trigger
  /** Lemmas in order. */
  readonly lemmas: readonly string[]
  /** Number, in `lemmas`, of the word that heads them: the first of a verb, the last of a noun or adjective. */
  readonly head: number
}

export interface Lexicon {
  readonly codebook: Codebook
  /** Cues by the lemma of their head, then by part of speech. */
  readonly cues: ReadonlyMap<string, readonly Cue[]>
  /** Forms, in lower case, that may be the head of a cue: a sentence without one is not parsed. */
  readonly forms: ReadonlySet<string>
}

/** Makes a codebook ready. Do it once: it is read-only after. */
export function lexiconOf(codebook: Codebook): Lexicon {
  const cues = new Map<string, Cue[]>()
  const forms = new Set<string>()
  for (const type of codebook.types) {
    for (const trigger of type.triggers) {
      const cue = cueOf(type, trigger)
      const head = cue.lemmas[cue.head] ?? ''
      const known = cues.get(head)
      if (known === undefined) cues.set(head, [cue])
      else known.push(cue)
      for (const form of formsOf(head, uposOf(trigger.pos))) forms.add(form)
    }
  }
  return { codebook, cues, forms }
}

function cueOf(type: EventType, trigger: Trigger): Cue {
  const lemmas = trigger.words.toLowerCase().split(/\s+/)
  return { type, trigger, lemmas, head: trigger.pos === 'verb' ? 0 : lemmas.length - 1 }
}

function uposOf(pos: TriggerPos): 'VERB' | 'NOUN' | 'ADJ' {
  return pos === 'verb' ? 'VERB' : pos === 'noun' ? 'NOUN' : 'ADJ'
}
