// What the formats need to know of the input that they take in: its name, defaults, and the ids it has used.
import { type SeenIds, seenIds } from './seen-ids.ts'

export interface InputContext {
  readonly input: string
  /** For reports that do not say when they were published. */
  readonly published: string | null
  readonly seen: SeenIds
  /** 1, 2, … */
  nextIndex(): number
  /** How many reports were taken so far. */
  reports(): number
  /** The id, or with "-2", "-3", … where the input holds the same text again. */
  unique(id: string): string
}

export function inputContext(input: string, published: string | null): InputContext {
  const seen = seenIds()
  const repeats = new Map<string, number>()
  let index = 0
  return {
    input,
    published,
    seen,
    nextIndex: () => ++index,
    reports: () => index,
    unique(id) {
      if (!seen.add(id)) return id
      const count = (repeats.get(id) ?? 1) + 1
      repeats.set(id, count)
      return `${id}-${count}`
    },
  }
}
