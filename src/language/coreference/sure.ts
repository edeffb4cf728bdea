// How sure a choice must be before it is taken: below, the words are left to stand for nobody.
import type { Mention } from './mention.ts'
import { pronounOf, WHOM } from './pronoun.ts'
import type { Choose } from './resolve.ts'
import { NOUN_WEIGHTS, PRONOUN_WEIGHTS, weigh } from './weigh.ts'

/** Chances, set on GUM's training documents: right of resolved against how many are resolved. */
const PERSON = 0.4
const THING = 0.5
const SEVERAL = 0.5
const NOUN = 0.55

/** What is told of each choice: whom the words would mean, how likely it is, and whether that is enough. */
export type Note = (mention: Mention, meant: Mention | null, chance: number, sure: boolean) => void

/** Chooses by the learned weights. */
export function chooser(note: Note | null): Choose {
  return (what, mention, candidates, none) => {
    const { chosen, chance } = weigh(what === 'pronoun' ? PRONOUN_WEIGHTS : NOUN_WEIGHTS, candidates, none)
    const sure = chosen >= 0 && chance >= (what === 'pronoun' ? leastFor(mention) : NOUN)
    note?.(mention, candidates[chosen]?.mention ?? null, chance, sure)
    return sure ? chosen : -1
  }
}

function leastFor({ lower }: Mention): number {
  const whom = pronounOf(lower)?.whom
  return whom === WHOM.it ? THING : whom === WHOM.they ? SEVERAL : PERSON
}
